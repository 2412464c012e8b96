"""Everything that a contact can hold: who asked for it, feelings before and after, own steps, themes, paper."""

from typing import Final

NUMBER: Final = 5

_ASKED_BY: Final = "ALTER TABLE contact ADD COLUMN asked_by TEXT"
_ASKED_BY_OWN: Final = "ALTER TABLE contact ADD COLUMN asked_by_own TEXT NOT NULL DEFAULT ''"
_ON_PAPER: Final = "ALTER TABLE contact ADD COLUMN on_paper TEXT"

_FELT: Final = """
    ALTER TABLE contact_feeling ADD COLUMN felt TEXT NOT NULL DEFAULT 'during'
        CHECK (felt IN ('before', 'during', 'after'))"""

_OWN_STEP: Final = """
    CREATE TABLE contact_own_step (
        contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        step TEXT,
        own TEXT NOT NULL,
        PRIMARY KEY (contact, position)
    ) STRICT, WITHOUT ROWID"""

_THEME: Final = """
    CREATE TABLE contact_theme (
        contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT,
        own TEXT NOT NULL,
        PRIMARY KEY (contact, position)
    ) STRICT, WITHOUT ROWID"""

STATEMENTS: Final = (_ASKED_BY, _ASKED_BY_OWN, _ON_PAPER, _FELT, _OWN_STEP, _THEME)
