"""Promises of both sides, each with its history."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from diary.domain.entries import Noun
from diary.domain.faults import OurBug
from diary.domain.ids import ContactId, PersonId, PromiseId
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.themes import Theme
from diary.store import themes
from diary.store.columns import (
    LARGEST_ID,
    day_of,
    day_text,
    expect_one,
    found,
    json_list,
    moment_of,
    moment_text,
    new_id,
)
from diary.store.connection import Connection, Row
from diary.store.parts import gathered

_ADD: Final = """
    INSERT INTO promise (id, owner, made_on, person, made_in, due, before_next, what, state, told_beforehand)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', 0)"""

_CHANGE: Final = """
    UPDATE promise SET owner = ?, made_on = ?, person = ?, made_in = ?, due = ?, before_next = ?, what = ?
    WHERE id = ?"""

_SET_STATE: Final = "UPDATE promise SET state = ?, told_beforehand = ?, settled_at = ? WHERE id = ?"

_ADD_CHANGE: Final = """
    INSERT INTO promise_change (promise, number, state, at, told_beforehand, words)
    VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM promise_change WHERE promise = ?), ?, ?, ?, ?)"""

_NEWEST_CHANGES: Final = """
    SELECT number, state, at, told_beforehand FROM promise_change WHERE promise = ? ORDER BY number DESC LIMIT 2"""

_HISTORY: Final = """
    SELECT promise, state, at, told_beforehand, words FROM promise_change
    WHERE promise IN (SELECT value FROM json_each(?)) ORDER BY promise, number"""

_SELECT: Final = """
    SELECT id, owner, made_on, person, made_in, due, before_next, what, state, told_beforehand FROM promise """
_BY_DAY: Final = " ORDER BY due IS NULL, due, before_next DESC, id"
_OF_OWNERS: Final = " AND owner IN (SELECT value FROM json_each(?))"
# IS and not =, so that no person asked for (NULL) lets all through, also promises without one.
_WITH_PERSON: Final = " AND person IS coalesce(?, person)"

_GET: Final = _SELECT + "WHERE id = ?"
# The state stands in the text and is not bound, or the indexes of open promises could not be used.
_OPEN: Final = _SELECT + "WHERE state = 'open'" + _OF_OWNERS + _WITH_PERSON + _BY_DAY + " LIMIT ?"
_COUNT_OPEN: Final = (
    "SELECT count(*) FROM promise WHERE state = 'open'" + _OF_OWNERS + _WITH_PERSON  # noqa: S608 -- constants only
)
_COUNT_SETTLED: Final = (
    "SELECT count(*) FROM promise WHERE settled_at IS NOT NULL"  # noqa: S608 -- constants only
    + _OF_OWNERS
    + _WITH_PERSON
)
_DUE_BY: Final = _SELECT + "WHERE state = 'open' AND due <= ? ORDER BY due, id"
_SETTLED: Final = (
    _SELECT
    + "WHERE settled_at IS NOT NULL AND (settled_at, id) < (?, ?)"
    + _OF_OWNERS
    + _WITH_PERSON
    + " ORDER BY settled_at DESC, id DESC LIMIT ?"
)
_NEWEST: Final = _SELECT + "WHERE id < ? ORDER BY id DESC LIMIT ?"
_THOSE: Final = _SELECT + "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"  # noqa: S608 -- constants only
_PEOPLE: Final = "SELECT DISTINCT person FROM promise WHERE person IS NOT NULL"
_OF_CONTACT: Final = _SELECT + "WHERE made_in = ? ORDER BY state <> 'open', due IS NULL, due, before_next DESC, id"

#: Sorts behind every moment, so that a page after it is the first.
_NEWEST_OF_ALL: Final = ("~", 0)


@dataclass(frozen=True, slots=True)
class SettledCursor:
    """The place behind a settled promise in the list of settled ones."""

    at: datetime
    id: PromiseId

    @classmethod
    def behind(cls, promise: Promise) -> "SettledCursor":
        """The place behind the last promise of a page, where the next page goes on."""
        return cls(promise.history[-1].at, promise.id)


def add(connection: Connection, promise: Promise, at: datetime) -> PromiseId:
    """Put a new promise into the diary, open since `at`; the value's own id, state and history are not read."""
    number = PromiseId(new_id(connection.execute(_ADD, (None, *_values(promise)))))
    _add_change(connection, number, PromiseChange(PromiseState.OPEN, at))
    themes.add(connection, Noun.PROMISE, number, promise.themes)
    return number


def put_back(connection: Connection, promise: Promise) -> None:
    """Put a promise that was taken out back as it was, with its history and the id it had."""
    connection.execute(_ADD, (promise.id, *_values(promise)))
    themes.add(connection, Noun.PROMISE, promise.id, promise.themes)
    for step in promise.history:
        settle(connection, promise.id, step)


def change(connection: Connection, promise: Promise) -> None:
    """Replace what was promised, by whom, by when and what it is about; its state and history stay as they are."""
    expect_one(connection.execute(_CHANGE, (*_values(promise), promise.id)), "promise")
    themes.change(connection, Noun.PROMISE, promise.id, promise.themes)


def settle(connection: Connection, promise: PromiseId, step: PromiseChange) -> None:
    """Add a step to a promise's history; its state is the promise's from now on, and may be open again."""
    _set_state(connection, promise, step.state, moment_text(step.at), told_beforehand=step.told_beforehand)
    _add_change(connection, promise, step)


def take_back(connection: Connection, promise: PromiseId) -> None:
    """Undo the newest step of a promise's history; the first one, its making, can't be taken back (OurBug)."""
    steps = connection.execute(_NEWEST_CHANGES, (promise,)).fetchall()
    if len(steps) < 2:  # noqa: PLR2004 -- the newest step and the one before it
        raise OurBug(noun="promise", why="nothing-to-take-back")
    (newest, *_), (_, state, at, told_beforehand) = steps
    connection.execute("DELETE FROM promise_change WHERE promise = ? AND number = ?", (promise, newest))
    _set_state(connection, promise, PromiseState(state), at, told_beforehand=bool(told_beforehand))


def remove(connection: Connection, promise: PromiseId) -> None:
    """Take a promise out of the diary, with its history."""
    expect_one(connection.execute("DELETE FROM promise WHERE id = ?", (promise,)), "promise")


def get(connection: Connection, promise: PromiseId) -> Promise:
    """One promise with its history."""
    row = found(connection.execute(_GET, (promise,)).fetchone(), "promise")
    return _whole(connection, [row])[0]


def those_of(connection: Connection, promises: Iterable[PromiseId]) -> tuple[Promise, ...]:
    """Of these promises those that are still there, in the order in which they were written down."""
    return _whole(connection, connection.execute(_THOSE, (json_list(promises),)))


def newest(connection: Connection, *, before: PromiseId | None = None, limit: int = 50) -> tuple[Promise, ...]:
    """The next promises written down before this one, open or not, the latest first; None: from the latest."""
    return _whole(connection, connection.execute(_NEWEST, (before or LARGEST_ID, limit)))


def count(connection: Connection) -> int:
    """How many promises the diary holds, open or not."""
    return int(found(connection.execute("SELECT count(*) FROM promise").fetchone(), "promise")[0])


def open_promises(
    connection: Connection,
    owners: Collection[Owner] = tuple(Owner),
    limit: int = 50,
    person: PersonId | None = None,
) -> tuple[Promise, ...]:
    """Open promises of these owners: by day, then those for "before we meet again", then those without a day.

    Only those with `person` where one is given.
    """
    return _whole(connection, connection.execute(_OPEN, (json_list(owners), person, limit)))


def count_open(connection: Connection, owners: Collection[Owner] = tuple(Owner), person: PersonId | None = None) -> int:
    """How many promises of these owners are open."""
    return int(found(connection.execute(_COUNT_OPEN, (json_list(owners), person)).fetchone(), "promise")[0])


def settled_promises(
    connection: Connection,
    owners: Collection[Owner] = tuple(Owner),
    limit: int = 50,
    after: SettledCursor | None = None,
    person: PersonId | None = None,
) -> tuple[Promise, ...]:
    """The next promises of these owners that are no longer open, the last settled first; `after` None: from the top."""
    place = (moment_text(after.at), after.id) if after else _NEWEST_OF_ALL
    return _whole(connection, connection.execute(_SETTLED, (*place, json_list(owners), person, limit)))


def count_settled(
    connection: Connection, owners: Collection[Owner] = tuple(Owner), person: PersonId | None = None
) -> int:
    """How many promises of these owners are no longer open, whatever became of them."""
    return int(found(connection.execute(_COUNT_SETTLED, (json_list(owners), person)).fetchone(), "promise")[0])


def due_by(connection: Connection, day: date) -> tuple[Promise, ...]:
    """Open promises whose day has come on or before `day`, the longest due first."""
    return _whole(connection, connection.execute(_DUE_BY, (day.isoformat(),)))


def people_in(connection: Connection) -> frozenset[PersonId]:
    """Everybody with whom there is a promise, open or not."""
    return frozenset(PersonId(person) for (person,) in connection.execute(_PEOPLE))


def of_contact(connection: Connection, contact: ContactId) -> tuple[Promise, ...]:
    """Every promise made in a contact, open ones first and by day."""
    return _whole(connection, connection.execute(_OF_CONTACT, (contact,)))


def _values(promise: Promise) -> Row:
    return (
        promise.owner,
        promise.made_on.isoformat(),
        promise.person,
        promise.made_in,
        day_text(promise.due),
        promise.before_next,
        promise.what,
    )


def _set_state(
    connection: Connection, promise: PromiseId, state: PromiseState, at: str, *, told_beforehand: bool
) -> None:
    settled_at = None if state is PromiseState.OPEN else at
    expect_one(connection.execute(_SET_STATE, (state, told_beforehand, settled_at, promise)), "promise")


def _add_change(connection: Connection, promise: PromiseId, step: PromiseChange) -> None:
    values = (promise, promise, step.state, moment_text(step.at), step.told_beforehand, step.words)
    connection.execute(_ADD_CHANGE, values)


def _whole(connection: Connection, rows: Iterable[Row]) -> tuple[Promise, ...]:
    """The promises of these rows, in their order; one query for all histories, and one for what they are about."""
    rows = list(rows)
    asked = json_list(row[0] for row in rows)
    histories = gathered(connection, _HISTORY, asked, _step)
    about = themes.of_those(connection, Noun.PROMISE, asked)
    return tuple(_promise(row, histories.get(row[0], ()), about.get(row[0], ())) for row in rows)


def _step(state: str, at: str, told_beforehand: int, words: str) -> PromiseChange:
    return PromiseChange(PromiseState(state), moment_of(at), bool(told_beforehand), words)


def _promise(row: Row, history: Iterable[PromiseChange], about: Iterable[Theme]) -> Promise:
    number, owner, made_on, person, made_in, due, before_next, what, state, told_beforehand = row
    return Promise(
        owner=Owner(owner),
        made_on=date.fromisoformat(made_on),
        id=PromiseId(number),
        what=what,
        person=None if person is None else PersonId(person),
        made_in=None if made_in is None else ContactId(made_in),
        due=day_of(due),
        before_next=bool(before_next),
        state=PromiseState(state),
        told_beforehand=bool(told_beforehand),
        history=tuple(history),
        themes=tuple(about),
    )
