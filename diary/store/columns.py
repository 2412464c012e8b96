"""How values lie in columns, the same for every noun: days and moments as ISO text, lists as JSON."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, Final, TypeVar

import msgspec

from diary.domain.faults import OurBug
from diary.domain.when import Precision, When
from diary.store.connection import Cursor, Row

AnyEnum = TypeVar("AnyEnum", bound=StrEnum)

#: SQLite gives no greater one, so that a page before it is the first.
LARGEST_ID: Final = 2**63 - 1
#: So SQLite says that all are asked for.
NO_LIMIT: Final = -1


def day_text(day: date | None) -> str | None:
    """A day as `YYYY-MM-DD`, which sorts as time runs from year 1 to year 9999."""
    return day.isoformat() if day else None


def day_of(text: str | None) -> date | None:
    """The day that `day_text` wrote."""
    return date.fromisoformat(text) if text else None


def time_text(clock: time | None) -> str:
    """A time of day that sorts as the day runs; empty for an unknown one, which sorts before every other."""
    return clock.isoformat() if clock else ""


def when_of(day: str, clock: str, precision: str) -> When:
    """The day, with its time where that is known, that three columns hold."""
    return When(date.fromisoformat(day), time.fromisoformat(clock) if clock else None, Precision(precision))


def moment_text(moment: datetime) -> str:
    """A moment as ISO text in UTC, so that text order is time order through every change of the clock."""
    if moment.tzinfo is None:
        raise OurBug(column="moment", why="no-time-zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment_of(text: str) -> datetime:
    """The moment that `moment_text` wrote, in UTC."""
    return datetime.fromisoformat(text)


def one_of(kind: type[AnyEnum], text: str | None) -> AnyEnum | None:
    """The member that a column names, or None for an empty answer."""
    return None if text is None else kind(text)


def json_list(values: Iterable[int | str]) -> str:
    """Values as one bound parameter, read back in SQL by `json_each`."""
    return msgspec.json.encode([*values]).decode()


def list_of(text: str) -> list[Any]:
    """The values that `json_group_array` gathered: mostly none."""
    return [] if text == "[]" else msgspec.json.decode(text, type=list[Any])


def new_id(cursor: Cursor) -> int:
    """The id that an insert gave."""
    if cursor.lastrowid is None:
        raise OurBug(why="no-id")
    return cursor.lastrowid


def found(row: Row | None, noun: str) -> Row:
    """The row asked for; its absence is our bug."""
    if row is None:
        raise OurBug(noun=noun, why="not-there")
    return row


def expect_one(cursor: Cursor, noun: str) -> None:
    """Raise OurBug unless the change has touched exactly one row."""
    if cursor.rowcount != 1:
        raise OurBug(noun=noun, why="not-there")
