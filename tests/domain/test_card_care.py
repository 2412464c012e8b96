"""Asking after the recovery card: at once while nobody knows of it, after a week, then twice a year."""

from datetime import date, timedelta

import pytest

from diary.domain.card_care import PUT_OFF, CardCare, asks_for_card, was_never_copied

DAY = date(2026, 11, 17)


def days(number: int) -> timedelta:
    return timedelta(days=number)


def test_a_card_that_was_never_typed_back_is_asked_for_at_once():
    assert asks_for_card(CardCare(), DAY)
    assert was_never_copied(CardCare())


@pytest.mark.parametrize(("after", "asks"), [(0, False), (6, False), (7, True), (400, True)])
def test_a_copied_card_is_asked_for_after_a_week(after, asks):
    care = CardCare(copied_on=DAY)
    assert asks_for_card(care, DAY + days(after)) is asks
    assert not was_never_copied(care)


@pytest.mark.parametrize(("after", "asks"), [(8, False), (181, False), (182, True)])
def test_once_seen_it_is_asked_for_twice_a_year(after, asks):
    assert asks_for_card(CardCare(copied_on=DAY, seen_on=DAY), DAY + days(after)) is asks


def test_who_says_to_have_a_card_that_was_never_typed_back_is_believed():
    care = CardCare(seen_on=DAY)
    assert not asks_for_card(care, DAY)
    assert not was_never_copied(care)


def test_put_off_means_a_week_later():
    care = CardCare(put_off_until=DAY + PUT_OFF)
    assert not asks_for_card(care, DAY + days(6))
    assert asks_for_card(care, DAY + days(7))


def test_putting_off_never_asks_sooner():
    assert not asks_for_card(CardCare(seen_on=DAY, put_off_until=DAY), DAY + days(1))


def test_switched_off_it_is_never_asked_for():
    assert not asks_for_card(CardCare(is_off=True), DAY)
