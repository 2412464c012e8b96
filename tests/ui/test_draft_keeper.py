"""What is written is kept, also where something else cannot be."""

import pytest

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.ui.draft_keeper import keep_all


def refused() -> None:
    raise SurroundingsFailed(FaultCode.DISK_FULL)


def test_what_cannot_be_kept_keeps_nothing_behind_it_from_being_kept() -> None:
    kept = []
    with pytest.raises(SurroundingsFailed):
        keep_all(lambda: kept.append("one"), refused, lambda: kept.append("two"), refused, lambda: kept.append("three"))
    assert kept == ["one", "two", "three"]


def test_when_all_is_kept_nothing_is_raised() -> None:
    kept = []
    keep_all(lambda: kept.append("one"), lambda: kept.append("two"))
    assert kept == ["one", "two"]
