"""The root key of a diary, and the keys that follow from it."""

import hashlib
import hmac
import secrets
from typing import Final, Self

from diary.domain.faults import OurBug

#: Length of every key in the vault.
KEY_BYTES: Final = 32
#: Length of the header's MAC.
MAC_BYTES: Final = 32

# The purposes keep the keys apart: blake2b gives unrelated keys for different ones. At most 16 bytes each.
_FOR_DATABASE: Final = b"egel.database.1"
_FOR_HEADER: Final = b"egel.header.1"
_FOR_BACKUPS: Final = b"egel.backups.1"
_FOR_SEARCH: Final = b"egel.search.1"


class RootKey:
    """The one random key that a diary hangs on. It lives in a buffer that `wipe` clears."""

    __slots__ = ("_buffer",)

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise OurBug(key_bytes=len(key))
        self._buffer = bytearray(key)

    @classmethod
    def draw(cls) -> Self:
        """A new random root key."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def database_key(self) -> bytearray:
        """The raw key of the encrypted file; whoever asks for it wipes it."""
        return bytearray(self._derive(_FOR_DATABASE))

    def header_mac(self, content: bytes) -> bytes:
        """The MAC over the header's content."""
        return hmac.digest(self._derive(_FOR_HEADER), content, hashlib.sha256)

    def backup_key(self) -> bytes:
        """The key of the notes in backups."""
        return self._derive(_FOR_BACKUPS)

    def search_key(self) -> bytearray:
        """The raw key of the file that searching is done in; whoever asks for it wipes it."""
        return bytearray(self._derive(_FOR_SEARCH))

    def copy(self) -> Self:
        """The same key in a buffer of its own, to outlive this one."""
        return type(self)(self.revealed())

    def revealed(self) -> bytes:
        """The key itself, for wrapping it into a slot."""
        if not self._buffer:
            raise OurBug(key_bytes=0)
        return bytes(self._buffer)

    def wipe(self) -> None:
        """Clear the key; it serves nothing any more."""
        wipe(self._buffer)
        # An emptied buffer refuses to derive: a key of zeros would be worse than none.
        self._buffer = bytearray()

    def _derive(self, purpose: bytes) -> bytes:
        if not self._buffer:
            raise OurBug(key_bytes=0)
        return hashlib.blake2b(key=self._buffer, person=purpose, digest_size=KEY_BYTES).digest()


def wipe(buffer: bytearray) -> None:
    """Overwrite a buffer with zeros, in place."""
    buffer[:] = bytes(len(buffer))
