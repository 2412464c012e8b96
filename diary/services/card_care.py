"""What is known of the recovery card, kept inside the diary."""

from dataclasses import replace
from datetime import date
from typing import Final

import msgspec

from diary.domain.card_care import PUT_OFF, CardCare
from diary.services.diary import Diary
from diary.store import settings

_NAME: Final = "card-care"


def card_care(diary: Diary) -> CardCare:
    """What is known; nothing where nothing was kept or it can't be read."""
    with diary.reading() as connection:
        kept = settings.value_of(connection, _NAME)
    try:
        return CardCare() if kept is None else msgspec.json.decode(kept, type=CardCare)
    except msgspec.DecodeError:
        return CardCare()


def keep_card_care(diary: Diary, care: CardCare) -> None:
    """Keep what is known, in place of what was."""
    with diary.writing() as connection:
        settings.keep(connection, _NAME, msgspec.json.encode(care, order="deterministic").decode())


def card_made(diary: Diary) -> None:
    """There is a new card; until it is typed back nobody knows whether it was copied."""
    keep_card_care(diary, CardCare(is_off=card_care(diary).is_off))


def card_copied(diary: Diary, today: date) -> None:
    """The card was typed back as it is."""
    keep_card_care(diary, CardCare(copied_on=today, is_off=card_care(diary).is_off))


def card_seen(diary: Diary, today: date) -> None:
    """The client has the card still."""
    keep_card_care(diary, replace(card_care(diary), seen_on=today, put_off_until=None))


def put_off_card(diary: Diary, today: date) -> None:
    """Ask again later."""
    keep_card_care(diary, replace(card_care(diary), put_off_until=today + PUT_OFF))


def ask_for_card(diary: Diary, *, asks: bool) -> None:
    """Ask from time to time, or never."""
    keep_card_care(diary, replace(card_care(diary), is_off=not asks))
