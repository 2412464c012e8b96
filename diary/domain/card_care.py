"""Whether the recovery card is still there: asked a week after it was made, then twice a year; never pressing."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

_FIRST_AFTER: Final = timedelta(days=7)
_THEN_AFTER: Final = timedelta(days=182)
#: "Later" means this much later.
PUT_OFF: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class CardCare:
    """What is known of the card. `copied_on`: typed back as it is; None means that nobody knows whether it was copied.

    `seen_on`: the client said that it is still there, or opened the diary with it.
    """

    copied_on: date | None = None
    seen_on: date | None = None
    put_off_until: date | None = None
    is_off: bool = False


def asks_for_card(care: CardCare, today: date) -> bool:
    """Whether to ask today. A card that was never typed back is asked for at once, unless that was put off."""
    if care.is_off:
        return False
    return today >= max(_due_on(care), care.put_off_until or date.min)


def was_never_copied(care: CardCare) -> bool:
    """Whether nobody has ever said or shown that there is a card at all."""
    return care.copied_on is None and care.seen_on is None


def _due_on(care: CardCare) -> date:
    if care.seen_on is not None:
        return care.seen_on + _THEN_AFTER
    return care.copied_on + _FIRST_AFTER if care.copied_on is not None else date.min
