"""Every page of an encrypted diary in the clear, also those that are free and those in the log: to search them.

SQLCipher 4: each page of 4096 bytes ends with its own initial vector and its seal; what stands before is AES-256-CBC
under the raw key. The first page begins with 16 bytes of salt (https://www.zetetic.net/sqlcipher/design/).
"""

import ctypes
import ctypes.util
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

PAGE: Final = 4096  # bytes
_SALT: Final = 16  # bytes
_VECTOR: Final = 16  # bytes
_SEAL: Final = 64  # bytes
_LOG_HEAD: Final = 32  # bytes
_FRAME_HEAD: Final = 24  # bytes
#: What every SQLite database begins with; SQLCipher keeps its salt there.
_MAGIC: Final = b"SQLite format 3\x00"


def all_pages(database: Path, key: bytes) -> bytes:
    """The pages of a database and of its log, one after the other."""
    return b"".join((*pages_of_file(database, key), *pages_of_log(database, key)))


def pages_of_file(database: Path, key: bytes) -> Iterator[bytes]:
    """The pages of the file itself, first to last, used or free."""
    raw = database.read_bytes()
    for start in range(0, len(raw), PAGE):
        yield _in_the_clear(raw[start : start + PAGE], key, is_first=start == 0)


def pages_of_log(database: Path, key: bytes) -> Iterator[bytes]:
    """The pages in the log, also those that a checkpoint has folded into the file already."""
    log = database.with_name(database.name + "-wal")
    raw = log.read_bytes() if log.exists() else b""
    for start in range(_LOG_HEAD, len(raw), _FRAME_HEAD + PAGE):
        number = int.from_bytes(raw[start : start + 4], "big")
        page = raw[start + _FRAME_HEAD : start + _FRAME_HEAD + PAGE]
        if len(page) == PAGE:
            yield _in_the_clear(page, key, is_first=number == 1)


def _in_the_clear(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    if not any(page):
        return page
    start = _SALT if is_first else 0
    end = PAGE - _SEAL - _VECTOR
    clear = _decrypted(key, page[end : end + _VECTOR], page[start:end])
    return _MAGIC + clear if is_first else clear


def _decrypted(key: bytes, vector: bytes, sealed: bytes) -> bytes:
    crypto = _crypto()
    context = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new())
    try:
        clear, written = ctypes.create_string_buffer(len(sealed) + 32), ctypes.c_int()
        cipher = ctypes.c_void_p(crypto.EVP_aes_256_cbc())
        assert crypto.EVP_DecryptInit_ex(context, cipher, None, key, vector) == 1
        assert crypto.EVP_CIPHER_CTX_set_padding(context, 0) == 1
        assert crypto.EVP_DecryptUpdate(context, clear, ctypes.byref(written), sealed, len(sealed)) == 1
        return clear.raw[: len(sealed)]
    finally:
        crypto.EVP_CIPHER_CTX_free(context)


def _crypto() -> ctypes.CDLL:
    name = ctypes.util.find_library("crypto")
    if name is None:
        pytest.skip("decrypting pages needs the system's libcrypto")
    crypto = ctypes.CDLL(name)
    crypto.EVP_CIPHER_CTX_new.restype = ctypes.c_void_p
    crypto.EVP_aes_256_cbc.restype = ctypes.c_void_p
    return crypto
