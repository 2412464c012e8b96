"""The header of a diary: its key slots, in the file vault.json.

The file is JSON and ends, in this and every later version, with the SHA-256 of all that comes before it: so rot is told
from everything else before anything is believed. Then comes the shape, then the slots, and the MAC once the root key
is known: what is wrong there was changed by somebody.
"""

import hashlib
import hmac
from typing import Annotated, Final, Literal, Self

import msgspec

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault.keys import MAC_BYTES, RootKey
from diary.vault.slots import Number, PassphraseSlot, RecoverySlot, SlotContext

FORMAT: Final = "egel-vault"
VERSION: Final = 1
VAULT_ID_BYTES: Final = 16
#: More than any header of ours; a longer file is not read further.
LARGEST: Final = 16 * 1024  # bytes

_SEAL_START: Final = b',"sha256":"'
_SEAL_END: Final = b'"}\n'
_SEAL_BYTES: Final = len(_SEAL_START) + hashlib.sha256().digest_size * 2 + len(_SEAL_END)


class _Preamble(msgspec.Struct, frozen=True):
    """What every version of the header begins with."""

    format: str
    version: int


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What opens a diary. `generation` grows with every change; `database` is the number in that file's name."""

    format: Literal["egel-vault"]
    version: Literal[1]
    vault: Annotated[bytes, msgspec.Meta(min_length=VAULT_ID_BYTES, max_length=VAULT_ID_BYTES)]
    generation: Number
    database: Number
    passphrase: PassphraseSlot
    recovery: RecoverySlot
    mac: Annotated[bytes, msgspec.Meta(min_length=MAC_BYTES, max_length=MAC_BYTES)] = b""

    @property
    def context(self) -> SlotContext:
        """What the slots are bound to."""
        return context_of(self.vault)

    def signed(self, root: RootKey) -> Self:
        """The same header with its MAC."""
        return msgspec.structs.replace(self, mac=root.header_mac(self._content()))

    def verify(self, root: RootKey) -> None:
        """Refuse a header that was not written with this root key (TAMPERED_KEYS)."""
        if not self.is_signed_with(root):
            raise SurroundingsFailed(FaultCode.TAMPERED_KEYS)

    def is_signed_with(self, root: RootKey) -> bool:
        """Whether the header was written with this root key, and not changed since."""
        return hmac.compare_digest(self.mac, root.header_mac(self._content()))

    def _content(self) -> bytes:
        return msgspec.json.encode(msgspec.structs.replace(self, mac=b""))


def context_of(vault: bytes) -> SlotContext:
    """What the slots of the vault with this id are bound to."""
    return SlotContext(FORMAT, VERSION, vault)


def encode(header: Header) -> bytes:
    """The header as the bytes of vault.json."""
    return seal(msgspec.json.encode(header)[:-1])


def decode(raw: bytes) -> Header:
    """The header in the bytes of vault.json, not yet verified.

    Raises DAMAGED_KEYS for rot, NEWER_VERSION, and TAMPERED_KEYS for a whole file that this app never wrote.
    """
    if len(raw) > LARGEST or not hmac.compare_digest(raw, seal(raw[:-_SEAL_BYTES])):
        raise SurroundingsFailed(FaultCode.DAMAGED_KEYS)
    try:
        # The seal stands inside the JSON object, so it is taken off and the object closed again.
        content = raw[:-_SEAL_BYTES] + b"}"
        preamble = msgspec.json.decode(content, type=_Preamble)
        if preamble.format == FORMAT and preamble.version > VERSION:
            raise SurroundingsFailed(FaultCode.NEWER_VERSION, version=preamble.version)
        header = msgspec.json.decode(content, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SurroundingsFailed(FaultCode.TAMPERED_KEYS) from error
    # One header has one spelling; another one is not ours.
    if encode(header) != raw:
        raise SurroundingsFailed(FaultCode.TAMPERED_KEYS)
    return header


def seal(content: bytes) -> bytes:
    """A JSON object without its closing brace, finished with the SHA-256 of what it says."""
    return content + _SEAL_START + hashlib.sha256(content).hexdigest().encode("ascii") + _SEAL_END
