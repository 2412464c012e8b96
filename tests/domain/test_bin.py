from datetime import UTC, datetime, timedelta

import pytest

from diary.domain.bin import KEPT_IN_BIN, BinnedEntry
from diary.domain.entries import EntryRef, Noun
from diary.domain.topics import Topic

AT = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
BINNED = BinnedEntry(EntryRef(Noun.TOPIC, 1), AT, Topic(1, "de huur"))


@pytest.mark.parametrize(
    ("later", "left"),
    [
        (timedelta(0), 30),
        (timedelta(hours=1), 30),
        (timedelta(days=1), 29),
        (timedelta(days=29, hours=23), 1),
        (KEPT_IN_BIN, 0),
        (timedelta(days=400), 0),
    ],
)
def test_an_entry_stays_thirty_days_and_the_day_that_runs_counts(later, left):
    assert BINNED.days_left(AT + later) == left
