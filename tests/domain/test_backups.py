"""When a backup is due, and which ones have had their time."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest

from diary.domain.backups import DAILY_KEPT, WEEKLY_KEPT, Inside, is_due, is_past, is_stale, to_drop

TODAY = date(2026, 11, 22)


def days_ago(*numbers):
    return [TODAY - timedelta(days=number) for number in numbers]


def some_days(seed):
    random = Random(seed)
    return [TODAY - timedelta(days=random.randrange(400)) for _ in range(random.randrange(1, 120))]


@pytest.mark.parametrize(
    ("last", "changed", "due"),
    [
        (None, True, True),
        (None, False, False),
        (TODAY - timedelta(days=1), True, True),
        (TODAY - timedelta(days=1), False, False),
        (TODAY, True, False),
        (TODAY + timedelta(days=400), True, True),
    ],
)
def test_a_backup_is_due_once_a_day_when_something_changed(last, changed, due):
    assert is_due(last, TODAY, changed=changed) is due


def test_seven_days_are_kept_whatever_lies_between_them():
    assert to_drop(days_ago(0, 1, 2, 3, 4, 5, 6), TODAY) == set()
    assert to_drop(days_ago(0, 40, 80, 120, 160, 200, 240), TODAY) == set()


def test_of_older_days_the_newest_of_each_of_four_weeks_is_kept():
    kept = set(days_ago(*range(60))) - to_drop(days_ago(*range(60)), TODAY)
    older = sorted(kept - set(days_ago(*range(DAILY_KEPT))))
    # 22 November 2026 is a Sunday; the week before its own ends on the 15th.
    assert older == [date(2026, 10, 25), date(2026, 11, 1), date(2026, 11, 8), date(2026, 11, 15)]


def test_somebody_who_writes_daily_can_always_go_back_four_weeks():
    there = set()
    for number in range(200):
        today = TODAY + timedelta(days=number)
        there.add(today)
        there -= to_drop(there, today)
        assert len(there) <= DAILY_KEPT + WEEKLY_KEPT
        if number > 60:
            assert today - min(there) >= timedelta(weeks=WEEKLY_KEPT)
            assert max(later - earlier for earlier, later in pairwise(sorted(there))) <= timedelta(weeks=1)


@pytest.mark.parametrize("seed", range(40))
def test_what_is_dropped_is_there_and_the_newest_days_never_are(seed):
    days = some_days(seed)
    dropped = to_drop(days, TODAY)
    kept = set(days) - dropped
    assert dropped <= set(days)
    assert sorted(set(days))[-DAILY_KEPT:] == sorted(kept)[-DAILY_KEPT:]
    assert len(kept) <= DAILY_KEPT + WEEKLY_KEPT
    assert to_drop(kept, TODAY) == set()


def test_the_order_and_doubles_make_no_difference():
    days = some_days(1)
    assert to_drop(days, TODAY) == to_drop(sorted(days) * 2, TODAY)


def test_a_day_after_today_is_neither_dropped_nor_counted():
    later = [TODAY + timedelta(days=number) for number in (1, 400)]
    assert to_drop(days_ago(*range(30)) + later, TODAY) == to_drop(days_ago(*range(30)), TODAY)


def test_a_backup_from_before_an_upgrade_or_a_restore_has_thirty_days():
    assert not is_past(TODAY - timedelta(days=30), TODAY)
    assert is_past(TODAY - timedelta(days=31), TODAY)
    assert not is_past(TODAY + timedelta(days=400), TODAY)


def test_a_proof_is_good_for_thirty_days():
    now = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    assert is_stale(None, now)
    assert not is_stale(now - timedelta(days=30), now)
    assert is_stale(now - timedelta(days=30, seconds=1), now)


def test_entries_are_all_that_was_written_down_without_the_bin():
    assert Inside(contacts=1, promises=2, topics=4, people=8, shares=16, binned=32).entries == 31
