"""What was chosen and agreed in words: the two lists beside the pages, and the facts of a share."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from diary.domain.ids import PersonId
from diary.domain.language import Language
from diary.domain.promises import Owner
from diary.domain.sharing import About, Condition, Consent, DocumentKind, Share
from diary.share.manifest import Manifest, ManifestItem
from diary.share.words import DocumentText
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.saving.places import Place, folder_in_words
from diary.ui.pages.share.views import Fact, Line, Telling
from diary.ui.words import Words

#: More days or names than these are counted, not named.
_MOST_NAMED: Final = 4

_PARTS_OF: Final = {
    About.CONTACTS: frozenset(
        {
            About.WHEN_AND_HOW,
            About.ASKED_BY,
            About.HAPPENED,
            About.VIEW,
            About.FEELINGS,
            About.EXPERIENCES,
            About.OWN_STEPS,
            About.MARKS,
            About.TRUST,
            About.PLACES,
        }
    ),
    About.PROMISES: frozenset({About.PROMISE_WHAT, About.PROMISE_DUE_AND_STATE, About.PROMISE_HISTORY}),
    About.TOPICS: frozenset({About.TOPIC_WHAT, About.TOPIC_WANTS, About.TOPIC_OUTCOME}),
}
_WHOLES: Final = {part: whole for whole, parts in _PARTS_OF.items() for part in parts}
_THINGS: Final = {
    About.CONTACTS: DocumentText.CONTACTS,
    About.PROMISES: DocumentText.PROMISES,
    About.TOPICS: DocumentText.TOPICS,
}
#: What stays of a kind, and the line that says that some of that kind is shared.
_OTHERS_OF: Final = {
    About.OTHER_CONTACTS: About.CONTACTS,
    About.OTHER_PROMISES: About.PROMISES,
    About.OTHER_TOPICS: About.TOPICS,
}
_BETWEEN: Final = " · "
#: What the line about the whole says already, when it is so for all of them.
_SAID_BY_WHOLE: Final = frozenset(
    {About.WHEN_AND_HOW, About.PROMISE_WHAT, About.PROMISE_DUE_AND_STATE, About.TOPIC_WHAT}
)


@dataclass(frozen=True, slots=True)
class ShareTexts:
    """Says in one language what is shared.

    `names` are those of the people it may name, `places` those that a folder may be called after.
    """

    words: Words
    today: date
    names: Mapping[PersonId, str] = field(default_factory=dict)
    places: tuple[Place, ...] = ()

    def telling(self, manifest: Manifest, consent: Consent) -> Telling:
        """Both lists."""
        wholes = {item.about: item.count for item in manifest.will_know if item.about in _THINGS}
        return Telling(
            tuple(self._known(item, wholes, consent) for item in manifest.will_know if not self._is_said(item, wholes)),
            tuple(self._unknown(item, wholes, consent) for item in manifest.will_not_know),
        )

    def told(self, share: Share) -> tuple[Line, ...]:
        """What a share told its reader: so many records of a kind, and which parts of them."""
        items = [ManifestItem(each.about, each.number) for each in share.told]
        wholes = {item.about: item.count for item in items if item.about in _THINGS}
        return tuple(
            Line(
                self.words.counts.in_digits(_THINGS[whole], number),
                _BETWEEN.join(
                    self._told_part(item, wholes, share.consent)
                    for item in items
                    if _WHOLES.get(item.about, About.CONTACTS) is whole and item.about not in _THINGS
                ),
            )
            for whole, number in wholes.items()
        )

    def _told_part(self, item: ManifestItem, wholes: Mapping[About, int], consent: Consent) -> str:
        part = self._about(item, consent)
        whole = wholes.get(_WHOLES[item.about], 0) if item.about in _WHOLES else 0
        if item.count >= whole:
            return part
        digits = self.words.dates.locale.toString
        return fill(self.tr("{1} ({2} of {3})"), part, digits(item.count), digits(whole))

    def saved(self, share: Share) -> tuple[Fact, ...]:
        """The name of the file and the folder it was saved in, as far as that is known."""
        if not share.saved_as:
            return ()
        file = Path(share.saved_as)
        return (Fact(self.tr("Where you saved it"), f"{file.name}\n{folder_in_words(file.parent, self.places)}"),)

    def facts(self, consent: Consent) -> tuple[Fact, ...]:
        """For whom, why, until when and under which conditions."""
        reader = ", ".join(part for part in (consent.reader.strip(), consent.reader_role.strip()) if part)
        why = consent.why.strip()
        return (
            Fact(self.tr("For whom"), reader),
            *((Fact(self.tr("Why"), why),) if why else ()),
            Fact(self.tr("Until when"), capitalised(self.until(consent))),
            Fact(self.tr("My conditions"), "\n".join(self._conditions(consent)) or self.tr("None")),
        )

    def until(self, consent: Consent) -> str:
        """Until 17 February 2027; no end."""
        if consent.until is None:
            return self.tr("no end")
        return fill(self.tr("until {1}"), self.words.dates.full(consent.until))

    def pages(self, number: int) -> str:
        """How many pages: two pages."""
        return fill(self.tr("{1} page(s)", "", number), self.words.counts.number(number))

    def what(self, kind: DocumentKind, pages: int, language: Language) -> Fact:
        """What it is: Summary of two pages, in Dutch."""
        told = fill(self.tr("{1} of {2}, {3}", "summary, two pages, in Dutch"), *self._parts(kind, pages, language))
        return Fact(self.tr("What"), capitalised(told))

    def in_language(self, language: Language) -> str:
        """In Dutch; in English."""
        match language:
            case Language.DUTCH:
                return self.tr("in Dutch")
            case Language.ENGLISH:
                return self.tr("in English")

    def _parts(self, kind: DocumentKind, pages: int, language: Language) -> tuple[str, str, str]:
        return self.words.document_kind(kind), self.pages(pages), self.in_language(language)

    @staticmethod
    def _is_said(item: ManifestItem, wholes: Mapping[About, int]) -> bool:
        """Whether another line says so already."""
        return item.about in _SAID_BY_WHOLE and item.count >= wholes.get(_WHOLES[item.about], 0)

    def tr(self, source: str, comment: str = "", number: int = -1) -> str:
        """Qt's own shape of a plural: lupdate takes the name of this class as the context."""
        return self.words.translate("ShareTexts", source, comment, number)

    def _known(self, item: ManifestItem, wholes: Mapping[About, int], consent: Consent) -> Line:
        what = self._counted(item) if item.about in _THINGS else self._about(item, consent)
        return Line(what, self._known_more(item, consent) or self._how_often(item, wholes))

    def _known_more(self, item: ManifestItem, consent: Consent) -> str:
        """The days, owners and names that go with a line."""
        match item.about:
            case About.CONTACTS:
                return capitalised(self._listed(self._days(item.days)))
            case About.PROMISES:
                return capitalised(self._listed(self._owners(item.owners)))
            case About.NAMES_OF_OTHERS | About.NAMES_IN_WORDS:
                return self._listed(self._named(item.people))
            case About.MY_NAME:
                return consent.giver.strip()
            case About.UNTIL:
                return capitalised(self.until(consent))
            case _:
                return ""

    def _unknown(self, item: ManifestItem, wholes: Mapping[About, int], consent: Consent) -> Line:
        if item.about is About.NAMES_OF_OTHERS:
            names = self._listed(self._named(item.people))
            return Line(self._about(item, consent), fill(self.tr("{1}: it says “somebody”."), names))
        if item.about in _OTHERS_OF and _OTHERS_OF[item.about] not in wholes:
            return Line(self._all(item))
        return Line(self._about(item, consent), self._how_often(item, wholes))

    def _counted(self, item: ManifestItem) -> str:
        return capitalised(self.words.counts.of(_THINGS[item.about], item.count))

    def _how_often(self, item: ManifestItem, wholes: Mapping[About, int]) -> str:
        """In some of the chosen ones only; nothing to say when it is in all of them."""
        whole = _WHOLES.get(item.about)
        total = wholes.get(whole, 0) if whole else 0
        if whole is None or item.count >= total:
            return ""
        number = self.words.counts.number
        match whole:
            case About.CONTACTS:
                text = self.tr("In {1} of the {2} contacts")
            case About.PROMISES:
                text = self.tr("Of {1} of the {2} promises")
            case _:
                text = self.tr("Of {1} of the {2} topics")
        return fill(text, number(item.count), number(total))

    def _about(self, item: ManifestItem, consent: Consent) -> str:
        """What a line is about, said to the client."""
        reader = consent.reader.strip()
        number = self.words.dates.locale.toString(item.count)
        texts = {
            About.WHEN_AND_HOW: self.tr("When it was, and how"),
            About.ASKED_BY: self.tr("Who asked for it"),
            About.HAPPENED: self.tr("What happened then"),
            About.VIEW: self.tr("What you think of it"),
            About.FEELINGS: self.tr("How it felt"),
            About.EXPERIENCES: self.tr("What helped and what did not help"),
            About.OWN_STEPS: self.tr("What you did"),
            About.MARKS: self.tr("Whether something broke or was mended"),
            About.TRUST: self.tr("What you answered about trust"),
            About.NAMES_OF_OTHERS: self.tr("The names of others"),
            About.NAMES_IN_WORDS: self.tr("Names in your own words"),
            About.PLACES: self.tr("Where it was"),
            About.PROMISE_WHAT: self.tr("What was promised"),
            About.PROMISE_DUE_AND_STATE: self.tr("By when, and how it stands"),
            About.PROMISE_HISTORY: self.tr("What became of it over time"),
            About.TOPIC_WHAT: self.tr("What it is about"),
            About.TOPIC_WANTS: fill(self.tr("What you want from {1}"), reader),
            About.TOPIC_OUTCOME: self.tr("What came of it"),
            About.OTHER_CONTACTS: fill(self.tr("{1} other contact(s)", "", item.count), number),
            About.OTHER_PROMISES: fill(self.tr("{1} other promise(s)", "", item.count), number),
            About.OTHER_TOPICS: fill(self.tr("{1} other topic(s)", "", item.count), number),
            About.NOTES_ABOUT_PEOPLE: self.tr("Your notes about people"),
            About.MY_NAME: self.tr("Your name"),
            About.WHY: self.tr("Why you share this"),
            About.CONDITIONS: self.tr("Your conditions"),
            About.UNTIL: self.tr("How long it may be kept"),
        }
        return texts[item.about]

    def _all(self, item: ManifestItem) -> str:
        """Everything there is of a kind of which nothing is shared: there are no others."""
        is_one = item.count == 1
        match item.about:
            case About.OTHER_CONTACTS:
                text = self.tr("Your contact") if is_one else self.tr("Your {1} contacts")
            case About.OTHER_PROMISES:
                text = self.tr("Your promise") if is_one else self.tr("Your {1} promises")
            case _:
                text = self.tr("Your topic") if is_one else self.tr("Your {1} topics")
        return fill(text, self.words.dates.locale.toString(item.count))

    def _days(self, days: Iterable[date]) -> list[str]:
        return [self.words.dates.day(day, self.today) for day in sorted(set(days), reverse=True)]

    def _named(self, people: Iterable[PersonId]) -> list[str]:
        return [name for person in people if (name := self.names.get(person, "").strip())]

    def _owners(self, owners: frozenset[Owner]) -> list[str]:
        texts = {
            Owner.ME: self.tr("yours"),
            Owner.WORKER: self.tr("of the other person"),
            Owner.TOGETHER: self.tr("together"),
            Owner.ORGANISATION: self.tr("of the organisation"),
        }
        return [texts[owner] for owner in Owner if owner in owners]

    def _listed(self, parts: list[str]) -> str:
        named = parts[:_MOST_NAMED]
        more = len(parts) - len(named)
        if more:
            named.append(fill(self.tr("{1} more"), self.words.dates.locale.toString(more)))
        return self.words.dates.locale.createSeparatedList(named)

    def _conditions(self, consent: Consent) -> Iterator[str]:
        yield from (self.words.condition(each) for each in Condition if each in consent.conditions)
        if consent.own_condition.strip():
            yield consent.own_condition.strip()
