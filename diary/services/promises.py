"""Promises of both sides: recording and settling."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import UNSAVED, PersonId, PromiseId
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange
from diary.services.diary import Diary
from diary.services.drafts import drop_words
from diary.services.unwriting import unwrite
from diary.services.versions import keep_unless_same
from diary.store import drafts, people, promises
from diary.store.promises import SettledCursor


def record_promise(diary: Diary, promise: Promise, at: datetime) -> Promise:
    """Put a new or changed promise into the diary, and its draft away; gives it back with an id."""
    with diary.writing() as connection:
        if promise.id == UNSAVED:
            promise = replace(promise, id=promises.add(connection, promise, at))
        else:
            keep_unless_same(connection, promise, at)
            promises.change(connection, promise)
        drafts.drop(connection, Form.PROMISE)
        return promise


def remove_promise(diary: Diary, promise_id: PromiseId) -> None:
    """Undo the making of a promise."""
    unwrite(diary, EntryRef(Noun.PROMISE, promise_id))


def settle_promise(diary: Diary, promise_id: PromiseId, change: PromiseChange) -> None:
    """Say where a promise stands now; the earlier states stay in its history. Words kept for it are put away."""
    with diary.writing() as connection:
        promises.settle(connection, promise_id, change)
        drop_words(connection, Form.ANSWER, promise_id)


def unsettle_promise(diary: Diary, promise_id: PromiseId) -> None:
    """Undo the newest change of state."""
    with diary.writing() as connection:
        promises.take_back(connection, promise_id)


def promise(diary: Diary, promise_id: PromiseId) -> Promise:
    """One promise with its history."""
    with diary.reading() as connection:
        return promises.get(connection, promise_id)


def open_promises(
    diary: Diary, owners: Sequence[Owner], limit: int, person: PersonId | None = None
) -> tuple[Promise, ...]:
    """Open promises of these owners by day, those without a day last; only those with `person` where one is given."""
    with diary.reading() as connection:
        return promises.open_promises(connection, owners, limit, person)


def count_open_promises(diary: Diary, owners: Sequence[Owner], person: PersonId | None = None) -> int:
    """How many promises of these owners are open."""
    with diary.reading() as connection:
        return promises.count_open(connection, owners, person)


def settled_promises(
    diary: Diary,
    owners: Sequence[Owner],
    limit: int,
    after: Promise | None = None,
    person: PersonId | None = None,
) -> tuple[Promise, ...]:
    """Promises of these owners that are no longer open, latest settled first: behind `after`, or from the top."""
    place = SettledCursor.behind(after) if after else None
    with diary.reading() as connection:
        return promises.settled_promises(connection, owners, limit, place, person)


def count_settled_promises(diary: Diary, owners: Sequence[Owner], person: PersonId | None = None) -> int:
    """How many promises of these owners are no longer open, whatever became of them."""
    with diary.reading() as connection:
        return promises.count_settled(connection, owners, person)


def people_with_promises(diary: Diary) -> tuple[Person, ...]:
    """Everybody with whom there is a promise, by name."""
    with diary.reading() as connection:
        there = promises.people_in(connection)
        return tuple(person for person in people.everyone(connection) if person.id in there)


def promises_due(diary: Diary, today: date) -> tuple[Promise, ...]:
    """Open promises of both sides whose day has come."""
    with diary.reading() as connection:
        return promises.due_by(connection, today)
