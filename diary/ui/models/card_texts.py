"""A contact's card in words, the same for whoever sees it and for whoever hears it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from diary.domain.contacts import Contact, ContactCard, Way
from diary.domain.entries import Noun
from diary.domain.experience import Mark
from diary.domain.scripts import isolated
from diary.domain.searching import Hit
from diary.domain.searching import Mark as Stretch
from diary.share.words import DocumentText
from diary.ui.i18n import capitalised, fill
from diary.ui.words import Words

#: The order in which marks are told.
MARKS: Final = (Mark.BREAK, Mark.REPAIR)
_DOTS: Final = "… "


@dataclass(frozen=True, slots=True)
class Title:
    """With whom and how; `strong` counts the characters at the start that stand out, `found` was looked for."""

    text: str
    strong: int
    found: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class CardTexts:
    """Says cards in one language on one day."""

    words: Words
    today: date

    def title(self, names: Sequence[str], way: Way | None, way_own: str) -> Title:
        """Sam, home visit. Without names the way stands out; without both there is still something to say."""
        who = self._who(names)
        how = self.way(way, way_own)
        if who and how:
            return Title(fill(self.words.translate("cards", "{1}, {2}", "with whom, how"), who, how), len(who))
        told = who or capitalised(how) or self.words.translate("cards", "Without a name")
        return Title(told, len(told))

    def title_of(self, contact: Contact, names: Sequence[str]) -> str:
        """The title of a whole contact, in plain text."""
        return self.title(names, contact.way, contact.way_own).text

    def way(self, way: Way | None, way_own: str) -> str:
        """How the contact was, in the client's own words where the list had none."""
        if way is Way.OTHER and way_own.strip():
            return way_own.strip()
        return self.words.way(way) if way else ""

    def day(self, card: ContactCard) -> str:
        """The day of a card: Mon 16 Nov."""
        return self.words.dates.short(card.when.day, self.today)

    def promises(self, card: ContactCard) -> str:
        """How many promises were made in it; nothing for none."""
        return self.words.counts.in_digits(DocumentText.PROMISES, card.promises) if card.promises else ""

    def sentence(self, card: ContactCard) -> str:
        """The whole card to be read aloud."""
        told = [
            self.title(card.names, card.way, card.way_own).text,
            self.words.dates.with_weekday(card.when.day, self.today),
            self.words.posture(card.posture) if card.posture else "",
            card.words,
            *(self.words.mark(mark) for mark in MARKS if mark in card.marks),
            self.promises(card),
        ]
        return ". ".join(part.rstrip(".") for part in told if part)

    def title_of_hit(self, hit: Hit) -> Title:
        """Sam, promise. For a contact that of its card. The names begin it, so their marks stand in it."""
        title = self._title_of_hit(hit)
        return replace(title, found=_marks_of_names(hit, title.text[: title.strong]))

    def _title_of_hit(self, hit: Hit) -> Title:
        if hit.card is not None:
            return self.title(hit.names, hit.card.way, hit.card.way_own)
        who, what = self._who(hit.names), self._noun(hit.ref.noun)
        if not who:
            return Title(capitalised(what), len(what))
        return Title(fill(self.words.translate("cards", "{1}, {2}", "with whom, how"), who, what), len(who))

    def day_of_hit(self, hit: Hit) -> str:
        """The day of what was found; nothing for what has none."""
        return self.words.dates.short(hit.day, self.today) if hit.day else ""

    def words_of_hit(self, hit: Hit) -> tuple[str, tuple[Stretch, ...]]:
        """The piece of the client's words, with dots where it was cut at its start, and where it is marked."""
        snippet, dots = hit.snippet, _DOTS if hit.snippet.begins_within else ""
        return dots + snippet.text, tuple(
            Stretch(mark.start + len(dots), mark.end + len(dots)) for mark in snippet.marks
        )

    def sentence_of_hit(self, hit: Hit) -> str:
        """What was found, to be read aloud."""
        if hit.card is not None:
            return self.sentence(replace(hit.card, words=hit.snippet.text))
        day = self.words.dates.with_weekday(hit.day, self.today) if hit.day else ""
        told = [self.title_of_hit(hit).text, day, hit.snippet.text]
        return ". ".join(part.rstrip(".") for part in told if part)

    def _noun(self, noun: Noun) -> str:
        texts = {
            Noun.PROMISE: self.words.translate("cards", "promise", "what was found"),
            Noun.TOPIC: self.words.translate("cards", "to discuss", "what was found"),
            Noun.PERSON: self.words.translate("cards", "person", "what was found"),
            Noun.MOMENT: self.words.translate("cards", "note", "what was found"),
            Noun.AT_STAKE: self.words.translate("cards", "at stake for me", "what was found"),
            Noun.PERMISSION: self.words.translate("cards", "permission", "what was found"),
            Noun.MEETING: self.words.translate("cards", "meeting", "what was found"),
            Noun.CONTACT: self.words.translate("cards", "contact", "what was found"),
        }
        return texts[noun]

    def _who(self, names: Sequence[str]) -> str:
        return self.words.dates.locale.createSeparatedList([isolated(name) for name in names if name.strip()])


def _marks_of_names(hit: Hit, who: str) -> tuple[Stretch, ...]:
    """The marks of the names where these stand one after another."""
    found: list[Stretch] = []
    end = 0
    for name, marks in zip(hit.names, hit.name_marks, strict=False):
        start = who.find(name, end) if name.strip() else -1
        # A name with signs for its direction is shown without them: where its letters stand is not told.
        if start >= 0:
            found += (Stretch(start + mark.start, start + mark.end) for mark in marks)
            end = start + len(name)
    return tuple(found)
