"""Promises of both sides: recording and settling."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from diary.domain.drafts import Form
from diary.domain.ids import UNSAVED, PromiseId
from diary.domain.promises import Owner, Promise, PromiseChange
from diary.services.diary import Diary
from diary.store import drafts, promises


def record_promise(diary: Diary, promise: Promise, at: datetime) -> Promise:
    """Put a new or changed promise into the diary, and its draft away; gives it back with an id."""
    with diary.writing() as connection:
        if promise.id == UNSAVED:
            promise = replace(promise, id=promises.add(connection, promise, at))
        else:
            promises.change(connection, promise)
        drafts.drop(connection, Form.PROMISE)
        return promise


def settle_promise(diary: Diary, promise_id: PromiseId, change: PromiseChange) -> None:
    """Say where a promise stands now; the earlier states stay in its history."""
    with diary.writing() as connection:
        promises.settle(connection, promise_id, change)


def unsettle_promise(diary: Diary, promise_id: PromiseId) -> None:
    """Undo the newest change of state."""
    with diary.writing() as connection:
        promises.take_back(connection, promise_id)


def promise(diary: Diary, promise_id: PromiseId) -> Promise:
    """One promise with its history."""
    with diary.reading() as connection:
        return promises.get(connection, promise_id)


def open_promises(diary: Diary, owners: Sequence[Owner], limit: int) -> tuple[Promise, ...]:
    """Open promises of these owners by day, those without a day last."""
    with diary.reading() as connection:
        return promises.open_promises(connection, owners, limit)


def settled_promises(diary: Diary, owners: Sequence[Owner], limit: int) -> tuple[Promise, ...]:
    """Promises of these owners that are no longer open, latest settled first."""
    with diary.reading() as connection:
        return promises.settled_promises(connection, owners, limit)


def promises_due(diary: Diary, today: date) -> tuple[Promise, ...]:
    """Open promises of both sides whose day has come."""
    with diary.reading() as connection:
        return promises.due_by(connection, today)
