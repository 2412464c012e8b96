"""Two people who turn out to be one: what names the one names the other from then on, also in texts from before."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from diary.domain.entries import Noun
from diary.domain.ids import AttachmentId, PersonId
from diary.store.columns import json_list
from diary.store.connection import Connection
from diary.store.loose_links import LINKS, Link

_LINKS: Final = tuple(link for link in LINKS if link.target is Noun.PERSON)

_POINTING: Final = "SELECT id FROM {pointing} WHERE {column} = ?"
_POINT: Final = """
    UPDATE {pointing} SET {column} = ? WHERE {column} = ? AND id IN (SELECT value FROM json_each(?))"""
_LOOSE: Final = "SELECT pointing FROM loose_link WHERE link = ? AND target = ?"
_POINT_LOOSE: Final = """
    UPDATE loose_link SET target = ? WHERE link = ? AND target = ? AND pointing IN (SELECT value FROM json_each(?))"""

# Who is together in a contact or a meeting stands in a table of its own.
_BOTH: Final = """
    SELECT {noun}, position FROM {noun}_person AS one WHERE person = ?
        AND EXISTS (SELECT 1 FROM {noun}_person WHERE {noun} = one.{noun} AND person = ?)"""
_LEAVE: Final = "DELETE FROM {noun}_person WHERE {noun} = ? AND position = ?"
_COME_BACK: Final = """
    INSERT INTO {noun}_person ({noun}, position, person{more}) SELECT id, ?, ?{more} FROM {noun} WHERE id = ?
    ON CONFLICT DO NOTHING"""
_WITH: Final = "SELECT {noun} FROM {noun}_person WHERE person = ?"
_MEET: Final = "UPDATE {noun}_person SET person = ? WHERE person = ? AND {noun} IN (SELECT value FROM json_each(?))"
# Who is in it is found with it: its own row has to say that something changed (migration 6).
_NOTE: Final = "UPDATE {noun} SET place = place WHERE id IN (SELECT value FROM json_each(?))"

_ATTACHED: Final = "SELECT id FROM attachment WHERE noun = 'person' AND record = ?"
_ATTACH: Final = "UPDATE attachment SET record = ? WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class _Together:
    """A noun whose entries are with several people; `more` are columns that stand beside each of them again."""

    noun: Noun
    more: str = ""

    def sql(self, statement: str) -> str:
        """A statement about those who are together."""
        return statement.format(noun=self.noun.value, more=self.more)


_TOGETHER: Final = (_Together(Noun.CONTACT, ", day, time"), _Together(Noun.MEETING))


@dataclass(frozen=True, slots=True)
class MovedTogether:
    """Entries of one noun that named a person and name another one now; `both` are places where both were named."""

    entries: tuple[int, ...]
    both: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """What named a person and names another one now; `together` are those of contacts and of meetings."""

    together: tuple[MovedTogether, ...]
    attachments: tuple[AttachmentId, ...]
    pointing: tuple[tuple[str, tuple[int, ...]], ...]
    loose: tuple[tuple[str, tuple[int, ...]], ...]


def move(connection: Connection, gone: PersonId, kept: PersonId) -> Moved:
    """Let everything that names `gone` name `kept`; a contact or meeting with both has the one once."""
    together = tuple(_together(connection, each, gone, kept) for each in _TOGETHER)
    attached = tuple(AttachmentId(number) for (number,) in connection.execute(_ATTACHED, (gone,)))
    moved = Moved(together, attached, *_pointing_to(connection, gone))
    _point(connection, moved, gone, kept)
    _note(connection, moved)
    connection.execute("UPDATE same_person SET kept = ? WHERE kept = ?", (kept, gone))
    connection.execute("INSERT INTO same_person (gone, kept) VALUES (?, ?)", (gone, kept))
    return moved


def move_back(connection: Connection, moved: Moved, gone: PersonId, kept: PersonId) -> None:
    """Let what was moved name `gone` again, who is in the diary again; what names somebody else by now stays so."""
    forget(connection, gone)
    _point(connection, moved, kept, gone)
    for each, those in zip(_TOGETHER, moved.together, strict=True):
        connection.executemany(each.sql(_COME_BACK), [(place, gone, entry) for entry, place in those.both])
    _note(connection, moved)


def forget(connection: Connection, gone: PersonId) -> None:
    """Forget that this person is another one: they are back."""
    connection.execute("DELETE FROM same_person WHERE gone = ?", (gone,))


def as_known(connection: Connection, people: Iterable[PersonId]) -> tuple[PersonId, ...]:
    """These people as they are known now, each once; whoever is not another one stays as they are."""
    known: dict[int, int] = dict(connection.execute("SELECT gone, kept FROM same_person"))
    return tuple(dict.fromkeys(PersonId(known.get(person, person)) for person in people))


def _together(connection: Connection, together: _Together, gone: PersonId, kept: PersonId) -> MovedTogether:
    """Those who were with `gone`; where `kept` is too, `gone` leaves at once."""
    both = tuple((entry, place) for entry, place in connection.execute(together.sql(_BOTH), (gone, kept)))
    connection.executemany(together.sql(_LEAVE), both)
    return MovedTogether(tuple(entry for (entry,) in connection.execute(together.sql(_WITH), (gone,))), both)


def _pointing_to(connection: Connection, person: PersonId) -> tuple[tuple[tuple[str, tuple[int, ...]], ...], ...]:
    pointing = ((link.name, connection.execute(_sql(link, _POINTING), (person,))) for link in _LINKS)
    loose = ((link.name, connection.execute(_LOOSE, (link.name, person))) for link in _LINKS)
    return tuple(
        tuple((name, tuple(number for (number,) in rows)) for name, rows in each) for each in (pointing, loose)
    )


def _point(connection: Connection, moved: Moved, before: PersonId, after: PersonId) -> None:
    for each, those in zip(_TOGETHER, moved.together, strict=True):
        connection.execute(each.sql(_MEET), (after, before, json_list(those.entries)))
    connection.execute(_ATTACH, (after, json_list(moved.attachments)))
    pointing, loose = dict(moved.pointing), dict(moved.loose)
    for link in _LINKS:
        connection.execute(_sql(link, _POINT), (after, before, json_list(pointing[link.name])))
        connection.execute(_POINT_LOOSE, (after, link.name, before, json_list(loose[link.name])))


def _note(connection: Connection, moved: Moved) -> None:
    for each, those in zip(_TOGETHER, moved.together, strict=True):
        changed = json_list([*those.entries, *(entry for entry, _ in those.both)])
        connection.execute(each.sql(_NOTE), (changed,))


def _sql(link: Link, statement: str) -> str:
    return statement.format(pointing=link.pointing, column=link.column)
