"""A promise in words: with whom and when it was made, where it stands, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.scripts import isolated
from diary.share.words import DocumentText
from diary.ui.i18n import capitalised, fill
from diary.ui.words import Words

#: Days of which the word alone says when: yesterday, today, tomorrow.
_NEAR_DAYS: Final = 1

#: Longer own words are cut in a list; unfolded they stand there whole.
_LONGEST_IN_LIST: Final = 90


#: The icon of each state; told beforehand has one of its own.
STATE_ICONS: Final = MappingProxyType(
    {
        PromiseState.OPEN: "hourglass",
        PromiseState.KEPT: "check-circle",
        PromiseState.PARTLY_KEPT: "circle-half",
        PromiseState.NOT_KEPT: "x-circle",
        PromiseState.CHANGED_TOGETHER: "arrows-clockwise",
        PromiseState.NO_LONGER_NEEDED: "prohibit",
    }
)
TOLD_BEFOREHAND_ICON: Final = "chat-circle-text"


@dataclass(frozen=True, slots=True)
class Step:
    """One step in a promise's history as it is read: the day, what happened, and the client's words."""

    day: str
    what: str
    words: str


@dataclass(frozen=True, slots=True)
class PromiseTexts:
    """Says promises in one language at one moment; `people` are those who may be in them."""

    words: Words
    now: datetime
    people: Mapping[PersonId, Person]

    @property
    def today(self) -> date:
        """The day it is."""
        return self.now.date()

    def with_whom(self, promise: Promise) -> str:
        """With Sam, on 16 November; of others: Sam, on 16 November."""
        who = self._who(promise)
        day = self.on_day(promise.made_on)
        return (
            fill(self.words.translate("promises", "{1}, {2}", "with whom, when"), who, day) if who else capitalised(day)
        )

    def whose(self, promise: Promise) -> str:
        """Whose it is, and for when: Sam's promise, was due yesterday."""
        whose = self._owned(promise)
        if promise.due is None:
            return whose
        due = self.words.dates.due(promise.due, self.today)
        return fill(self.words.translate("promises", "{1}, {2}", "whose, by when"), whose, due)

    def standing(self, promise: Promise) -> str:
        """Where an open promise stands: open, due today."""
        state = self.words.promise_state(PromiseState.OPEN)
        if promise.due is not None:
            by = self.words.dates.due(promise.due, self.today)
        elif promise.before_next:
            by = self.words.text(DocumentText.BEFORE_WE_MEET)
        else:
            return state
        return fill(self.words.translate("promises", "{1}, {2}", "open, by when"), state, by)

    def settled(self, promise: Promise) -> str:
        """What became of it: Done. Written down today.; Partly done. “Only the rent”.

        The day is that of the telling: when it was done nobody asked.
        """
        newest = promise.history[-1]
        state = self._state(newest.state)
        if _is_told(newest):
            return fill(
                self.words.translate("promises", "{1}. {2}.", "state, told beforehand"), state, self.told(promise)
            )
        words = _on_one_line(newest.words)
        if words:
            return fill(self.words.translate("promises", "{1}. “{2}”", "state, own words"), state, words)
        told_on = self.on_day(self._day(newest))
        return fill(self.words.translate("promises", "{1}. Written down {2}.", "state, when"), state, told_on)

    def told(self, promise: Promise) -> str:
        """Who said beforehand that it would not work out."""
        match promise.owner:
            case Owner.ME:
                return self.words.translate("promises", "I said so beforehand")
            case Owner.TOGETHER:
                return self.words.translate("promises", "It was said beforehand")
            case Owner.ORGANISATION:
                return self.words.translate("promises", "The organisation said so beforehand")
            case Owner.WORKER:
                name = self.name(promise.person) or self.words.translate("promises", "The other")
                return fill(self.words.translate("promises", "{1} said so beforehand"), name)

    def steps(self, promise: Promise) -> tuple[Step, ...]:
        """The whole history, from the making on."""
        return tuple(self._step(promise, number, change) for number, change in enumerate(promise.history))

    def sentence(self, promise: Promise) -> str:
        """The promise for the undo bar: its own words, in our quotation marks."""
        return fill(self.words.translate("promises", "“{1}”"), _on_one_line(promise.what))

    def answered(self, state: PromiseState, promise: Promise) -> str:
        """What was just answered: Done: 'Sam calls the housing office'."""
        return fill(
            self.words.translate("promises", "{1}: {2}", "state, promise"), self._state(state), self.sentence(promise)
        )

    def name(self, person: PersonId | None) -> str:
        """The name of somebody, kept apart from the words around it; empty for nobody."""
        return isolated(self.plain_name(person))

    def plain_name(self, person: PersonId | None) -> str:
        """The name of somebody as it was written; empty for nobody."""
        known = self.people.get(person) if person is not None else None
        return known.name.strip() if known is not None else ""

    def on_day(self, day: date) -> str:
        """Yesterday; on 16 November."""
        told = self.words.dates.day(day, self.today)
        if abs((day - self.today).days) <= _NEAR_DAYS:
            return told
        return fill(self.words.translate("promises", "on {1}", "a day"), told)

    def _who(self, promise: Promise) -> str:
        name = self.name(promise.person)
        match promise.owner:
            case Owner.ME:
                return fill(self.words.translate("promises", "With {1}"), name) if name else ""
            case Owner.WORKER:
                return name or self.words.translate("promises", "The other")
            case Owner.TOGETHER:
                return (
                    fill(self.words.translate("promises", "Together with {1}"), name)
                    if name
                    else self.words.translate("promises", "Together")
                )
            case Owner.ORGANISATION:
                return self._organisation(promise)

    def _owned(self, promise: Promise) -> str:
        match promise.owner:
            case Owner.ME:
                return self.words.translate("promises", "My promise")
            case Owner.TOGETHER:
                return self.words.translate("promises", "Our promise")
            case Owner.ORGANISATION:
                return self.words.translate("promises", "The organisation's promise")
            case Owner.WORKER:
                name = self.name(promise.person)
                if name:
                    return fill(self.words.translate("promises", "{1}'s promise"), name)
                return self.words.translate("promises", "The other's promise")

    def _organisation(self, promise: Promise) -> str:
        known = self.people.get(promise.person) if promise.person is not None else None
        word = capitalised(self.words.owner(Owner.ORGANISATION, ""))
        if known is None or not known.organisation.strip():
            return word
        return fill(
            self.words.translate("promises", "{1} ({2})", "the organisation, its name"), word, known.organisation
        )

    def _step(self, promise: Promise, number: int, change: PromiseChange) -> Step:
        dates = self.words.dates
        if not number:
            return Step(
                capitalised(dates.day(promise.made_on, self.today)),
                self.words.translate("promises", "Promised"),
                change.words,
            )
        day = capitalised(dates.day(self._day(change), self.today))
        if change.state is PromiseState.OPEN:
            return Step(day, self.words.translate("promises", "Open again"), change.words)
        state = self._state(change.state)
        if _is_told(change):
            state = fill(
                self.words.translate("promises", "{1}. {2}.", "state, told beforehand"), state, self.told(promise)
            )
        return Step(day, state, change.words)

    def _state(self, state: PromiseState) -> str:
        return capitalised(self.words.promise_state(state))

    def _day(self, change: PromiseChange) -> date:
        """The day in the client's own calendar: moments are kept in UTC."""
        return change.at.astimezone(self.now.tzinfo).date()


def icon_of(promise: Promise) -> str:
    """The icon of where a promise stands."""
    return TOLD_BEFOREHAND_ICON if _is_told(promise.history[-1]) else STATE_ICONS[promise.state]


def _is_told(change: PromiseChange) -> bool:
    """An "I can't" that came in time is shown as such; what was changed together or not needed was never broken."""
    return change.told_beforehand and change.state in {PromiseState.NOT_KEPT, PromiseState.PARTLY_KEPT}


def _on_one_line(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_IN_LIST else line[:_LONGEST_IN_LIST].rstrip() + "…"
