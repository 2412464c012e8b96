"""The last block of a backup file, which says everything about the pages before it.

A backup is the encrypted file, page by page, and then one block of a page's size: JSON that begins with its format and
version and ends with the SHA-256 of all that comes before it in the block. It stands behind the pages and not before
them, because SQLCipher then opens the backup where it lies: proving one, or looking into one, copies nothing.

In the clear stand the day, the size of the encrypted file, and the diary's header with its key slots. What a backup
holds is told in the note, sealed with a key that follows from the root key. Every page ends with SQLCipher's own seal,
an HMAC over its content and its number; `seals` is the SHA-256 of all of them in their order, and the note is bound to
it and to everything else in the block. So a page of another moment shows, and so does another diary's block.
"""

import hashlib
import hmac
import secrets
from datetime import date
from typing import Annotated, Final, Literal, Self

import msgspec
import nacl.bindings
from nacl.exceptions import CryptoError

from diary.domain.faults import FaultCode, OurBug, SurroundingsFailed
from diary.vault.header import Header, seal
from diary.vault.keys import RootKey
from diary.vault.slots import Number

FORMAT: Final = "egel-backup"
VERSION: Final = 1
#: SQLCipher's page, and the size of the last block.
PAGE_BYTES: Final = 4096
#: SQLCipher's HMAC-SHA512 at the end of each page.
_PAGE_SEAL_BYTES: Final = 64
#: What a note may say; it is filled up to this, so that its length tells nothing.
NOTE_BYTES: Final = 512

_SEAL_BYTES: Final = len(seal(b""))
_NONCE_BYTES: Final = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_SEALED_BYTES: Final = NOTE_BYTES + nacl.bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES
_DIGEST_BYTES: Final = hashlib.sha256().digest_size

_Digest = Annotated[bytes, msgspec.Meta(min_length=_DIGEST_BYTES, max_length=_DIGEST_BYTES)]
_Nonce = Annotated[bytes, msgspec.Meta(min_length=_NONCE_BYTES, max_length=_NONCE_BYTES)]
_Sealed = Annotated[bytes, msgspec.Meta(min_length=_SEALED_BYTES, max_length=_SEALED_BYTES)]


class _Preamble(msgspec.Struct, frozen=True):
    """What every version of the block begins with."""

    format: str
    version: int


class Foot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The last block. `day` is the client's own, `size` that of the encrypted file in bytes."""

    format: Literal["egel-backup"]
    version: Literal[1]
    day: date
    size: Number
    header: Header
    seals: _Digest
    nonce: _Nonce
    note: _Sealed = b""

    def with_note(self, note: bytes, root: RootKey) -> Self:
        """The same block with its note sealed; OurBug for a note that is too long."""
        if len(note) > NOTE_BYTES:
            raise OurBug(note_bytes=len(note))
        key, filled = root.backup_key(), note.ljust(NOTE_BYTES)
        sealed = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(filled, self._bound(), self.nonce, key)
        return msgspec.structs.replace(self, note=sealed)

    def opened_note(self, root: RootKey) -> bytes:
        """What the note says; DAMAGED_BACKUP when this block was not made with this root key, or changed since."""
        key = root.backup_key()
        try:
            opened = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(self.note, self._bound(), self.nonce, key)
        except CryptoError:
            raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP, why="changed") from None
        return opened.rstrip()

    def _bound(self) -> bytes:
        return msgspec.json.encode(msgspec.structs.replace(self, note=b""))


class PageSeals:
    """Gathers the seals of pages as they come by."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def update(self, pages: bytes) -> None:
        """Take in some pages, whole ones."""
        starts = range(PAGE_BYTES - _PAGE_SEAL_BYTES, len(pages), PAGE_BYTES)
        self._digest.update(b"".join([pages[start : start + _PAGE_SEAL_BYTES] for start in starts]))

    def digest(self) -> bytes:
        """The SHA-256 of all seals so far."""
        return self._digest.digest()


def new_foot(day: date, size: int, header: Header, seals: PageSeals) -> Foot:
    """The block for these pages, without its note."""
    return Foot(FORMAT, VERSION, day, size, header, seals.digest(), secrets.token_bytes(_NONCE_BYTES))


def encode(foot: Foot) -> bytes:
    """The block as bytes: a page long, filled up with spaces before its seal."""
    return seal(msgspec.json.encode(foot)[:-1].ljust(PAGE_BYTES - _SEAL_BYTES))


def decode(raw: bytes) -> Foot:
    """What a file's last block says; DAMAGED_BACKUP when it is none of ours, or rotten, and NEWER_VERSION."""
    if len(raw) != PAGE_BYTES or not hmac.compare_digest(raw, seal(raw[:-_SEAL_BYTES])):
        raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP)
    try:
        content = raw[:-_SEAL_BYTES] + b"}"
        preamble = msgspec.json.decode(content, type=_Preamble)
        if preamble.format == FORMAT and preamble.version > VERSION:
            raise SurroundingsFailed(FaultCode.NEWER_VERSION, version=preamble.version)
        foot = msgspec.json.decode(content, type=Foot)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP) from None
    # One block has one spelling; another one is not ours.
    if encode(foot) != raw:
        raise SurroundingsFailed(FaultCode.DAMAGED_BACKUP)
    return foot
