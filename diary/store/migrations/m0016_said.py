"""A voice note grows while it is said: what comes behind its first bytes lies in pieces of its own."""

from typing import Final

NUMBER: Final = 16

# Its row in `attachment` changes with it, which counts.
_MORE: Final = """
    CREATE TABLE attachment_more (
        attachment INTEGER NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (attachment, number)
    ) STRICT"""

STATEMENTS: Final = (_MORE,)
