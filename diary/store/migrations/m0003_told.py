"""What a share told its reader, and where its file was saved: so that the log says it in words."""

from typing import Final

NUMBER: Final = 3

_SAVED_AS: Final = "ALTER TABLE share ADD COLUMN saved_as TEXT NOT NULL DEFAULT ''"

# One line of what was told, in the order in which a screen says it. What it can be about will grow: no CHECK.
_SHARE_TOLD: Final = """
    CREATE TABLE share_told (
        share INTEGER NOT NULL REFERENCES share (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        about TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number > 0),
        PRIMARY KEY (share, position)
    ) STRICT, WITHOUT ROWID"""

STATEMENTS: Final = (_SAVED_AS, _SHARE_TOLD)
