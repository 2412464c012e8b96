"""What is known of the recovery card stays in the diary, through every answer."""

from datetime import date

import pytest

from diary.domain.card_care import PUT_OFF, CardCare
from diary.services.card_care import ask_for_card, card_care, card_copied, card_made, card_seen, put_off_card
from diary.store import settings
from tests.support.diaries import make_diary, open_again

DAY = date(2026, 11, 17)


def test_of_a_new_diary_nothing_is_known(diary):
    assert card_care(diary) == CardCare()


def test_that_the_card_was_typed_back_is_known_after_opening_again(tmp_path):
    diary = make_diary(tmp_path / "diary")
    card_copied(diary, DAY)
    diary.close()
    again = open_again(tmp_path / "diary")
    assert card_care(again) == CardCare(copied_on=DAY)
    again.close()


def test_a_new_card_starts_again(diary):
    card_copied(diary, DAY)
    card_seen(diary, DAY)
    card_made(diary)
    assert card_care(diary) == CardCare()


def test_putting_off_ends_when_the_card_was_seen(diary):
    card_copied(diary, DAY)
    put_off_card(diary, DAY)
    assert card_care(diary) == CardCare(copied_on=DAY, put_off_until=DAY + PUT_OFF)
    card_seen(diary, DAY)
    assert card_care(diary) == CardCare(copied_on=DAY, seen_on=DAY)


def test_switched_off_stays_off_also_with_a_new_card(diary):
    ask_for_card(diary, asks=False)
    card_made(diary)
    card_copied(diary, DAY)
    assert card_care(diary) == CardCare(copied_on=DAY, is_off=True)
    ask_for_card(diary, asks=True)
    assert not card_care(diary).is_off


@pytest.mark.parametrize("kept", ["", "{", '{"copied_on": 5}', '{"is_off": 1}', "[]"])
def test_what_cannot_be_read_counts_as_not_known(diary, kept):
    with diary.writing() as connection:
        settings.keep(connection, "card-care", kept)
    assert card_care(diary) == CardCare()
