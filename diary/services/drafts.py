"""What is being written: kept at once, given back after a lock or a crash."""

from typing import TypeVar

from diary.domain.drafts import Form
from diary.services.diary import Diary
from diary.store import drafts

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
