"""Links of which an end is in the bin: remembered by ids alone, and tied again once both ends are back."""

from dataclasses import dataclass
from typing import Final

from diary.domain.entries import EntryRef, Noun
from diary.store.connection import Connection

_REMEMBER: Final = """
    INSERT INTO loose_link (link, pointing, target) SELECT ?, id, {column} FROM {pointing}
    WHERE {end} = ? AND {column} IS NOT NULL
    ON CONFLICT (link, pointing) DO UPDATE SET target = excluded.target"""
_TIE: Final = """
    UPDATE {pointing} SET {column} = (SELECT target FROM loose_link WHERE link = ?1 AND pointing = {pointing}.id)
    WHERE {column} IS NULL AND id IN (
        SELECT pointing FROM loose_link JOIN {target} ON {target}.id = target WHERE link = ?1 AND {end} = ?2)"""
_FORGET_TIED: Final = """
    DELETE FROM loose_link WHERE link = ?1 AND {end} = ?2
        AND pointing IN (SELECT id FROM {pointing}) AND target IN (SELECT id FROM {target})"""
_FORGET: Final = "DELETE FROM loose_link WHERE link = ? AND {end} = ?"


@dataclass(frozen=True, slots=True)
class Link:
    """A column that may be empty and points to an entry; entries and shares stand in a table of their noun's name."""

    pointing: str
    column: str
    target: Noun

    @property
    def name(self) -> str:
        """What `loose_link` calls it."""
        return f"{self.pointing}.{self.column}"

    def ends_at(self, noun: Noun) -> tuple[str, ...]:
        """Which of its ends such an entry can be: the columns of `loose_link`."""
        return ("pointing",) * (self.pointing == noun) + ("target",) * (self.target is noun)

    def sql(self, statement: str, end: str) -> str:
        """A statement about this link, by one of its ends."""
        return statement.format(pointing=self.pointing, column=self.column, target=self.target.value, end=end)


LINKS: Final = (
    Link("promise", "made_in", Noun.CONTACT),
    Link("promise", "person", Noun.PERSON),
    Link("topic", "from_contact", Noun.CONTACT),
    Link("topic", "person", Noun.PERSON),
    Link("person", "came_after", Noun.PERSON),
    Link("share", "person", Noun.PERSON),
    Link("permission", "person", Noun.PERSON),
    Link("meeting", "contact", Noun.CONTACT),
)


def remember(connection: Connection, ref: EntryRef) -> None:
    """Remember what an entry points to and what points to it, before it is taken out of its table."""
    for link in LINKS:
        for end in link.ends_at(ref.noun):
            column = "id" if end == "pointing" else link.column
            connection.execute(link.sql(_REMEMBER, column), (link.name, ref.id))


def tie(connection: Connection, ref: EntryRef) -> None:
    """Tie an entry that is back to those that are there too; a link that points elsewhere by now stays as it is."""
    for link in LINKS:
        for end in link.ends_at(ref.noun):
            connection.execute(link.sql(_TIE, end), (link.name, ref.id))
            connection.execute(link.sql(_FORGET_TIED, end), (link.name, ref.id))


def forget(connection: Connection, ref: EntryRef) -> None:
    """Forget the links of an entry that won't come back."""
    for link in LINKS:
        for end in link.ends_at(ref.noun):
            connection.execute(link.sql(_FORGET, end), (link.name, ref.id))
