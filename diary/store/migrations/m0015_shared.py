"""Which entries a share carried, so that those that never left can be found.

Of shares from before this step only numbers are known: what is in the diary or its bin by now, and could have gone
along with one of them, is noted without a share. Too much is called shared then, never too little.
"""

from typing import Final

from diary.store.migrations.m0006_searched import noting_parts

NUMBER: Final = 15

# Entries are named as `attachment` names them: ids are never given twice, so it stays true while they are in the bin.
_CARRIED: Final = """
    CREATE TABLE share_record (
        noun TEXT NOT NULL,
        record INTEGER NOT NULL,
        share INTEGER REFERENCES share (id) ON DELETE CASCADE
    ) STRICT"""


def _before(noun: str, about: str) -> str:
    """What of this noun may have gone along; the oldest shares don't say what they told."""
    return f"""
        INSERT INTO share_record (noun, record, share)
        SELECT '{noun}', record, NULL
        FROM (SELECT id AS record FROM {noun} UNION SELECT record FROM bin WHERE noun = '{noun}')
        WHERE EXISTS (
            SELECT 1 FROM share
            WHERE NOT EXISTS (SELECT 1 FROM share_told WHERE share = share.id)
                OR EXISTS (SELECT 1 FROM share_told WHERE share = share.id AND about = '{about}' AND number > 0)
        )"""  # noqa: S608 -- nothing but our own names


STATEMENTS: Final = (
    _CARRIED,
    *(_before(*each) for each in (("contact", "contacts"), ("promise", "promises"), ("topic", "topics"))),
    "CREATE INDEX share_record_of_entry ON share_record (noun, record)",
    # What finds an entry changes with it; the index is made anew for this step, so it needs no notes of the above.
    *noting_parts("share_record"),
)
