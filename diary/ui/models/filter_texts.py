"""A filter in words, the same on its pill, in the list to choose from, and for who hears it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from diary.domain.contacts import Way
from diary.domain.entries import Noun
from diary.domain.experience import Chip, Mark, Voice
from diary.domain.feelings import FeelingWord
from diary.domain.own_steps import Step
from diary.domain.searching import PROMISE_IN_IT, Filter, FilterKind
from diary.domain.themes import ThemeKind
from diary.ui.i18n import capitalised, fill
from diary.ui.words import Words


@dataclass(frozen=True, slots=True)
class FilterTexts:
    """Says filters in one language on one day; `names` are of people, by their ids."""

    words: Words
    today: date
    names: Mapping[str, str]

    def text(self, asked: Filter) -> str:
        """What a pill says: a name, a feeling, Since 1 August."""
        if asked.kind is FilterKind.PERSON:
            # Somebody who went into the bin meanwhile has no name here.
            return self.names.get(asked.value) or self.words.translate("filters", "Somebody")
        return capitalised(self._told(asked))

    def _told(self, asked: Filter) -> str:
        match asked.kind:
            case FilterKind.NOUN:
                return self._noun(Noun(asked.value))
            case FilterKind.HAS:
                return self._had(asked.value)
            case FilterKind.SHARED:
                return self.words.translate("filters", "Never shared")
            case FilterKind.SINCE | FilterKind.DURING:
                return self._of_days(asked)
            case _:
                return self._of_vocabulary(asked)

    def _of_vocabulary(self, asked: Filter) -> str:
        match asked.kind:
            case FilterKind.WAY:
                return self.words.way(Way(asked.value))
            case FilterKind.FEELING:
                return self.words.feeling(FeelingWord(asked.value))
            case FilterKind.MARK:
                return self.words.mark(Mark(asked.value))
            case FilterKind.THEME:
                return self.words.theme(ThemeKind(asked.value))
            case FilterKind.OWN_STEP:
                return self.words.own_step(Step(asked.value))
            case _:
                return self.words.chip(Chip(asked.value), Voice(asked.kind))

    def _of_days(self, asked: Filter) -> str:
        """Since a day, or a month where it is the first of one; in a month; or a day."""
        dates, day = self.words.dates, asked.day
        if asked.is_month:
            return fill(self.words.translate("filters", "In {1}"), dates.month(day))
        if asked.kind is FilterKind.DURING:
            return dates.with_weekday(day, self.today)
        since = dates.month(day) if day.day == 1 else dates.day(day, self.today)
        return fill(self.words.translate("filters", "Since {1}"), since)

    def _had(self, value: str) -> str:
        if value == PROMISE_IN_IT:
            return self.words.translate("filters", "With a promise")
        return self.words.translate("filters", "With an attachment")

    def _noun(self, noun: Noun) -> str:
        texts = {
            Noun.PROMISE: self.words.translate("filters", "Promises"),
            Noun.TOPIC: self.words.translate("filters", "To discuss"),
            Noun.PERSON: self.words.translate("filters", "People"),
            Noun.MOMENT: self.words.translate("filters", "Notes"),
            Noun.AT_STAKE: self.words.translate("filters", "What is at stake for me"),
            Noun.PERMISSION: self.words.translate("filters", "Permissions"),
            Noun.MEETING: self.words.translate("filters", "Meetings"),
            Noun.CONTACT: self.words.translate("filters", "Contacts"),
        }
        return texts[noun]
