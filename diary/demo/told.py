"""How the made-up diary is told: days counted back from today, promises and topics beside their contact."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from diary.domain.contacts import AskedBy, Contact, Way
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.ids import ContactId, PersonId
from diary.domain.own_steps import OwnStep, Step
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic
from diary.domain.trust import TrustAnswer
from diary.domain.when import Precision, When

#: Changes of promises are written down in the evening, when the children sleep.
EVENING: Final = time(19, 0)

FRIDAY: Final = 4
NO_ANSWER: Final = TrustAnswer()
#: Stands in the words of a promise for the name of the day it is due.
DUE_WEEKDAY: Final = "{weekday}"
WEEKDAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


@dataclass(frozen=True, slots=True)
class ToldChange:
    """One step in a promise's history, `ago` days before today."""

    state: PromiseState
    ago: int
    told_beforehand: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class ToldPromise:
    """A promise and what became of it; `due_ago` is negative for a day still to come.

    `made_ago` and `person` are told only of a promise made outside any contact; others have their contact's.
    """

    owner: Owner
    what: str
    due_ago: int | None = None
    before_next: bool = False
    changes: tuple[ToldChange, ...] = ()
    made_ago: int = 0
    person: PersonId | None = None
    themes: tuple[ThemeKind | str, ...] = ()

    def promise(self, today: date) -> Promise:
        """The promise as made outside any contact."""
        return self.made(today, working_day(today, self.made_ago), self.person)

    def made(self, today: date, made_on: date, person: PersonId | None, made_in: ContactId | None = None) -> Promise:
        """The promise as made on that day with that person, with its history from then on."""
        due = None if self.due_ago is None else working_day(today, self.due_ago)
        changes = tuple(_change(change, today) for change in self.changes)
        history = (PromiseChange(PromiseState.OPEN, in_the_evening(made_on)), *changes)
        return Promise(
            owner=self.owner,
            made_on=made_on,
            what=self.what if due is None else self.what.replace(DUE_WEEKDAY, WEEKDAYS[due.weekday()]),
            person=person,
            made_in=made_in,
            due=due,
            before_next=self.before_next,
            state=history[-1].state,
            told_beforehand=history[-1].told_beforehand,
            history=history,
            themes=tuple(_theme(theme) for theme in self.themes),
        )


@dataclass(frozen=True, slots=True)
class ToldContact:
    """A contact `ago` days before today, with what was promised in it and what it left to discuss.

    `any_day` is for people who also come on a Saturday or Sunday; the others are met on the working day before.
    `paper_ago` is told of one that was first written down on paper, so many days before today.
    """

    ago: int
    people: tuple[PersonId, ...] = ()
    way: Way | None = None
    way_own: str = ""
    place: str = ""
    at: time | None = None
    about: bool = False
    any_day: bool = False
    asked_by: AskedBy | None = None
    asked_by_own: str = ""
    posture: Posture | None = None
    before: tuple[Feeling, ...] = ()
    feelings: tuple[Feeling, ...] = ()
    after: tuple[Feeling, ...] = ()
    helped: tuple[Chip | str, ...] = ()
    did_not_help: tuple[Chip | str, ...] = ()
    mark: Mark | None = None
    trust: TrustAnswer = NO_ANSWER
    happened: str = ""
    view: str = ""
    did: tuple[Step | str, ...] = ()
    themes: tuple[ThemeKind | str, ...] = ()
    paper_ago: int | None = None
    promises: tuple[ToldPromise, ...] = ()
    topics: tuple[Topic, ...] = ()

    def contact(self, today: date, contact_id: ContactId) -> Contact:
        """The contact with its real day."""
        return Contact(
            when=self._when(today),
            id=contact_id,
            people=self.people,
            way=self.way,
            way_own=self.way_own,
            place=self.place,
            posture=self.posture,
            feelings=self.feelings,
            experiences=(
                *_experiences(Voice.HELPED, self.helped),
                *_experiences(Voice.DID_NOT_HELP, self.did_not_help),
            ),
            marks=frozenset() if self.mark is None else frozenset({self.mark}),
            trust=self.trust,
            happened=self.happened,
            view=self.view,
            asked_by=self.asked_by,
            asked_by_own=self.asked_by_own,
            feelings_before=self.before,
            feelings_after=self.after,
            own_steps=tuple(_own_step(did) for did in self.did),
            themes=tuple(_theme(theme) for theme in self.themes),
            on_paper=None if self.paper_ago is None else days_ago(today, self.paper_ago),
        )

    def _when(self, today: date) -> When:
        day = days_ago(today, self.ago) if self.any_day else working_day(today, self.ago)
        if self.at is None:
            return When(day)
        return When(day, self.at, Precision.ABOUT if self.about else Precision.EXACT)


def days_ago(today: date, ago: int) -> date:
    """The day `ago` days before today, whatever day of the week it is."""
    return today - timedelta(days=ago)


def before_weekend(day: date) -> date:
    """The same day, or the Friday before when it is in a weekend."""
    return day - timedelta(days=max(0, day.weekday() - FRIDAY))


def working_day(today: date, ago: int) -> date:
    """The working day `ago` days before today; what is for today stays for today, also in a weekend."""
    return today if ago == 0 else before_weekend(days_ago(today, ago))


def in_the_evening(day: date) -> datetime:
    """The moment on a day when the diary is written."""
    return datetime.combine(day, EVENING, tzinfo=UTC)


def felt(word: FeelingWord | str, degree: Degree | None = None) -> Feeling:
    """A feeling from the list, or in an own word."""
    return Feeling(word, degree=degree) if isinstance(word, FeelingWord) else Feeling(own=word, degree=degree)


def a_little(word: FeelingWord | str) -> Feeling:
    """A feeling felt a little."""
    return felt(word, Degree.A_LITTLE)


def quite(word: FeelingWord | str) -> Feeling:
    """A feeling felt quite."""
    return felt(word, Degree.QUITE)


def very(word: FeelingWord | str) -> Feeling:
    """A feeling felt very much."""
    return felt(word, Degree.VERY)


def _own_step(did: Step | str) -> OwnStep:
    return OwnStep(did) if isinstance(did, Step) else OwnStep(own=did)


def _theme(about: ThemeKind | str) -> Theme:
    return Theme(about) if isinstance(about, ThemeKind) else Theme(own=about)


def _experiences(voice: Voice, things: tuple[Chip | str, ...]) -> tuple[Experience, ...]:
    return tuple(
        Experience(voice, thing) if isinstance(thing, Chip) else Experience(voice, own=thing) for thing in things
    )


def _change(change: ToldChange, today: date) -> PromiseChange:
    at = in_the_evening(working_day(today, change.ago))
    return PromiseChange(change.state, at, change.told_beforehand, change.words)
