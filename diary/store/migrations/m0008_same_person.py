"""Who turned out to be whom: texts from before, in the bin and among earlier versions, still name who is gone."""

from typing import Final

NUMBER: Final = 8

# Ids alone, and no foreign keys: either may be in the bin, or gone for good.
_SAME_PERSON: Final = """
    CREATE TABLE same_person (
        gone INTEGER PRIMARY KEY,
        kept INTEGER NOT NULL
    ) STRICT"""

STATEMENTS: Final = (_SAME_PERSON,)
