"""Real encrypted stores for tests: SQLCipher with a raw key, in memory or in a file."""

from pathlib import Path

from sqlcipher3 import dbapi2

from diary.store.migrate import upgrade

#: A raw key skips the key derivation, which would cost a quarter of a second each time.
KEY = b"x'" + b"5a" * 32 + b"'"


def open_store(path: Path | str = ":memory:", *, mode: str = "rwc"):
    """A connection as the vault gives it, without a schema; `mode` is SQLite's, for a file."""
    name = str(path) if path == ":memory:" else f"{Path(path).as_uri()}?mode={mode}"
    connection = dbapi2.connect(name, uri=True, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.set_key(KEY)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA temp_store=MEMORY")
    return connection


def new_store(path: Path | str = ":memory:"):
    """An empty diary with its schema."""
    connection = open_store(path)
    upgrade(connection)
    return connection


#: Text as people and their devices make it: emoji, right to left, joined marks, a NUL and other control characters.
HARD_TEXTS = (
    "",
    "   \n\t ",
    "Ik was er 🦔 met 👩\u200d👩\u200d👧 en 🇧🇪",
    "قالت لي: «سأتصل بك» \u200f\u2014 \u202e12\u202c مايو",
    "e\u0301 and \u00e9 stay two spellings",
    "before\x00after\x00",
    "".join(chr(code) for code in range(32)) + "\x7f\x85\u2028\ufeff",
    "'; DROP TABLE contact; -- \" ` % _ \\",
    "a long one " * 9_091,
)
