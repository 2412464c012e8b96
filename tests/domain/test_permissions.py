"""When a permission holds: never without a yes, and never after it was taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.domain.permissions import Permission, PermissionAnswer

DAY = date(2026, 3, 4)
A_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("answer", "holds"),
    [(None, False), (PermissionAnswer.NO, False), (PermissionAnswer.YES, True), (PermissionAnswer.YES_IF, True)],
)
def test_it_holds_only_after_a_yes(answer, holds):
    assert Permission(DAY, answer=answer).holds_on(DAY) is holds


def test_it_holds_on_its_last_day_and_not_after():
    permission = Permission(DAY, answer=PermissionAnswer.YES, until=DAY)
    assert permission.holds_on(DAY)
    assert not permission.holds_on(DAY + A_DAY)


def test_taken_back_it_holds_no_more():
    permission = Permission(DAY, answer=PermissionAnswer.YES)
    assert not replace(permission, withdrawn_on=DAY).holds_on(DAY)
    assert replace(permission, withdrawn_on=DAY).is_given
