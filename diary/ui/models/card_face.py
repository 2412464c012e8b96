"""What a card says, whether it stands in the timeline or among what was found."""

from dataclasses import dataclass
from typing import Final, Self

from diary.domain.contacts import ContactCard
from diary.domain.entries import Noun
from diary.domain.experience import Mark
from diary.domain.searching import Hit
from diary.domain.searching import Mark as Stretch
from diary.ui.i18n import capitalised
from diary.ui.models.card_texts import MARKS, CardTexts, Title
from diary.ui.noun_icons import NOUN_ICONS
from diary.ui.theme.tokens import Colours

#: What stands in the place of the hedgehog for a contact without an answer.
_UNANSWERED: Final = "circle-dashed"


@dataclass(frozen=True, slots=True)
class CardTag:
    """A small word with its icon; `pale` is its fill where the card has none of its own."""

    icon: str
    text: str
    ink: str
    pale: str


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card says; no `card` for other than contacts.

    Where the client wrote no words, ours say how it felt, in quieter letters.
    """

    title: Title
    day: str
    words: str
    found: tuple[Stretch, ...]
    icon: str
    card: ContactCard | None
    is_quiet: bool = False

    @classmethod
    def of(cls, row: ContactCard | Hit, texts: CardTexts) -> Self:
        """What a row of the list says."""
        if isinstance(row, ContactCard):
            title = texts.title(row.names, row.way, row.way_own)
            felt = "" if row.words or row.posture is None else capitalised(texts.words.posture(row.posture))
            return cls(title, texts.day(row), row.words or felt, (), _UNANSWERED, row, is_quiet=bool(felt))
        words, found = texts.words_of_hit(row)
        icon = _UNANSWERED if row.ref.noun is Noun.CONTACT else NOUN_ICONS[row.ref.noun]
        return cls(texts.title_of_hit(row), texts.day_of_hit(row), words, found, icon, row.card)


def tags_of(card: ContactCard, texts: CardTexts, colours: Colours) -> list[CardTag]:
    """The tags of a contact, in the order of the card."""
    tags = []
    if card.promises:
        tags.append(CardTag("handshake", texts.promises(card), colours.petrol, colours.pale))
    looks = {
        Mark.BREAK: ("link-break", colours.heather, colours.heather_pale),
        Mark.REPAIR: ("needle", colours.petrol, colours.pale),
    }
    for mark in MARKS:
        if mark in card.marks:
            icon, ink, pale = looks[mark]
            tags.append(CardTag(icon, texts.words.mark(mark), ink, pale))
    return tags
