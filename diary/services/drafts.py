"""What is being written: kept at once, given back after a lock or a crash."""

from typing import TypeVar

from diary.domain.drafts import Form, WordsDraft
from diary.services.diary import Diary
from diary.store import drafts
from diary.store.connection import Connection

Value = TypeVar("Value")


def keep_draft(diary: Diary, form: Form, value: object) -> None:
    """Keep what is being written in `form`, in place of what was kept before."""
    with diary.writing() as connection:
        drafts.keep(connection, form, value)


def kept_draft(diary: Diary, form: Form, kind: type[Value]) -> Value | None:
    """What was being written in `form`, or None."""
    with diary.reading() as connection:
        return drafts.take(connection, form, kind)


def drop_draft(diary: Diary, form: Form) -> None:
    """Forget what was being written in `form`."""
    with diary.writing() as connection:
        drafts.drop(connection, form)


def drop_words(connection: Connection, form: Form, record: int) -> None:
    """Forget the words about one record, inside another service's writing; those about others stay."""
    kept = drafts.take(connection, form, WordsDraft)
    if kept is None:
        return
    rest = kept.with_words(record, "")
    if rest.pairs:
        drafts.keep(connection, form, rest)
    else:
        drafts.drop(connection, form)
