"""Moments: notes that go with no contact."""

from collections.abc import Iterable
from typing import Final

from diary.domain.entries import Noun
from diary.domain.faults import OurBug
from diary.domain.ids import MomentId
from diary.domain.moments import Moment, MomentMark
from diary.store import themes
from diary.store.columns import expect_one, json_list, new_id, time_text, when_of
from diary.store.connection import Connection, Row
from diary.store.parts import feeling_of, gathered

_ADD: Final = "INSERT INTO moment (id, day, time, precision, words) VALUES (?, ?, ?, ?, ?)"
_CHANGE: Final = "UPDATE moment SET day = ?, time = ?, precision = ?, words = ? WHERE id = ?"
_THOSE: Final = """
    SELECT id, day, time, precision, words FROM moment
    WHERE id IN (SELECT value FROM json_each(?)) ORDER BY day DESC, time DESC, id DESC"""
_NEWEST: Final = """
    SELECT id FROM moment WHERE (day, time, id) < (?, ?, ?) ORDER BY day DESC, time DESC, id DESC LIMIT ?"""
#: Sorts behind every day, so that a page after it is the first.
_NEWEST_OF_ALL: Final = ("~", "", 0)

_FEELINGS_OF: Final = """
    SELECT moment, word, own, degree FROM moment_feeling
    WHERE moment IN (SELECT value FROM json_each(?)) ORDER BY moment, position"""
_MARKS_OF: Final = "SELECT moment, mark FROM moment_mark WHERE moment IN (SELECT value FROM json_each(?))"

_ADD_FEELING: Final = "INSERT INTO moment_feeling (moment, position, word, own, degree) VALUES (?, ?, ?, ?, ?)"
_ADD_MARK: Final = "INSERT INTO moment_mark (moment, mark) VALUES (?, ?)"
_CLEAR: Final = (
    "DELETE FROM moment_feeling WHERE moment = ?",
    "DELETE FROM moment_mark WHERE moment = ?",
)


def add(connection: Connection, moment: Moment) -> MomentId:
    """Put a new moment into the diary; the value's own id is not read."""
    number = MomentId(new_id(connection.execute(_ADD, (None, *_values(moment)))))
    _add_parts(connection, number, moment)
    themes.add(connection, Noun.MOMENT, number, moment.themes)
    return number


def put_back(connection: Connection, moment: Moment) -> None:
    """Put a moment that was taken out back as it was, with the id it had."""
    connection.execute(_ADD, (moment.id, *_values(moment)))
    _add_parts(connection, moment.id, moment)
    themes.add(connection, Noun.MOMENT, moment.id, moment.themes)


def change(connection: Connection, moment: Moment) -> None:
    """Replace everything in a moment."""
    expect_one(connection.execute(_CHANGE, (*_values(moment), moment.id)), "moment")
    for statement in _CLEAR:
        connection.execute(statement, (moment.id,))
    _add_parts(connection, moment.id, moment)
    themes.change(connection, Noun.MOMENT, moment.id, moment.themes)


def remove(connection: Connection, moment: MomentId) -> None:
    """Take a moment out of the diary."""
    expect_one(connection.execute("DELETE FROM moment WHERE id = ?", (moment,)), "moment")


def get(connection: Connection, moment: MomentId) -> Moment:
    """One moment."""
    there = those_of(connection, (moment,))
    if not there:
        raise OurBug(noun="moment", why="not-there")
    return there[0]


def those_of(connection: Connection, moments: Iterable[MomentId]) -> tuple[Moment, ...]:
    """Of these moments those that are still there, whole, newest first."""
    asked = json_list(moments)
    feelings = gathered(connection, _FEELINGS_OF, asked, feeling_of)
    about = themes.of_those(connection, Noun.MOMENT, asked)
    marks = gathered(connection, _MARKS_OF, asked, MomentMark)
    return tuple(
        Moment(
            when_of(day, clock, precision),
            MomentId(number),
            words,
            tuple(feelings.get(number, ())),
            frozenset(marks.get(number, ())),
            tuple(about.get(number, ())),
        )
        for number, day, clock, precision, words in connection.execute(_THOSE, (asked,))
    )


def page(connection: Connection, *, after: Moment | None = None, limit: int = 50) -> tuple[Moment, ...]:
    """The next moments behind `after`, newest first; None: from the newest."""
    place = (after.when.day.isoformat(), time_text(after.when.time), after.id) if after else _NEWEST_OF_ALL
    return those_of(connection, [number for (number,) in connection.execute(_NEWEST, (*place, limit))])


def _values(moment: Moment) -> Row:
    return (moment.when.day.isoformat(), time_text(moment.when.time), moment.when.precision, moment.words)


def _add_parts(connection: Connection, number: MomentId, moment: Moment) -> None:
    feelings = [(number, at, felt.word, felt.own, felt.degree) for at, felt in enumerate(moment.feelings)]
    connection.executemany(_ADD_FEELING, feelings)
    connection.executemany(_ADD_MARK, [(number, mark) for mark in moment.marks])
