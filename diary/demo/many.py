"""A diary with many varied contacts, for benchmarks and for looking at long lists."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Final

from diary.demo import sentences
from diary.demo.chance import Chance
from diary.demo.crowd import CLOSE, STEADY, TALKED_ABOUT, crowd, days_told, worker_at
from diary.demo.moods import MOODS, Mood
from diary.demo.story import Entry
from diary.demo.told import NO_ANSWER, before_weekend, in_the_evening
from diary.domain.contacts import Contact, Way
from diary.domain.experience import Chip, Experience, Voice
from diary.domain.feelings import Degree, Feeling, Posture
from diary.domain.ids import ContactId, PersonId
from diary.domain.own_steps import OwnStep, Step
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer, TrustSide
from diary.domain.when import Precision, When

_SEED: Final = 20_241_117

#: Shares of all contacts, or of those with more than two presses or a text.
_WITH_THE_WORKER: Final = 0.55
_TWO_PRESSES: Final = 0.06
_TEXT_ONLY: Final = 0.06
_WITH_VIEW: Final = 0.6
_WITH_TRUST: Final = 0.3
_WITH_MARK: Final = 0.04
_WITH_PROMISE: Final = 0.38
_WITH_TOPIC: Final = 0.18
_WITH_TIME: Final = 0.6
_WITH_THEMES: Final = 0.4
_WITH_OWN_STEPS: Final = 0.25
_OWN_WORDS: Final = 0.06
_TOLD_BEFOREHAND: Final = 0.4

#: Promises and topics younger than this are still open.
_OPEN_DAYS: Final = 10
#: In how many days a promise is due, and was settled.
_DUE_IN: Final = range(1, 22)
_SETTLED_IN: Final = range(1, _OPEN_DAYS + 1)

#: At most this many of each in one contact.
_MOST_MIDDLES: Final = 4
_MOST_FEELINGS: Final = 3
_MOST_EXPERIENCES: Final = 3
_MOST_WANTS: Final = 2
_MOST_THEMES: Final = 2
_MOST_OWN_STEPS: Final = 2

_WAYS: Final = (
    *(Way.OFFICE,) * 8,
    *(Way.PHONE,) * 6,
    *(Way.HOME_VISIT,) * 4,
    *(Way.MESSAGE,) * 4,
    *(Way.TOGETHER,) * 3,
    *(Way.LETTER,) * 2,
    Way.VIDEO,
    Way.THEY_DID_NOT_COME,
    Way.I_DID_NOT_GO,
    Way.OTHER,
)
_CLOSE_WAYS: Final = (Way.PHONE, Way.MESSAGE, Way.TOGETHER, Way.HOME_VISIT)
_OWNERS: Final = (*(Owner.WORKER,) * 5, *(Owner.ME,) * 4, Owner.TOGETHER, Owner.ORGANISATION)
_SETTLED: Final = (
    *(PromiseState.KEPT,) * 5,
    *(PromiseState.PARTLY_KEPT,) * 2,
    *(PromiseState.NOT_KEPT,) * 2,
    PromiseState.CHANGED_TOGETHER,
    PromiseState.NO_LONGER_NEEDED,
)
_TALKED: Final = (*(TopicState.TALKED_ABOUT,) * 7, TopicState.LATER, *(TopicState.NO_LONGER_NEEDED,) * 2)


_POSTURES: Final = (
    Posture.ROLLED_UP,
    *(Posture.SPIKES_UP,) * 2,
    *(Posture.SNIFFING,) * 3,
    *(Posture.SPIKES_SETTLING,) * 2,
    Posture.AT_EASE,
    None,
)
_CHOSEN_POSTURES: Final = tuple(Posture)
_NOT_MET: Final = (Way.THEY_DID_NOT_COME, Way.I_DID_NOT_GO)
_POSTURES_NOT_MET: Final = (Posture.ROLLED_UP, Posture.SPIKES_UP, None)
_CHIPS: Final = tuple(Chip)
_DEGREES: Final = (*Degree, None, None)
_WEIGHTS: Final = (*Weight, None)
_WANTS: Final = tuple(Want)
_STEPS: Final = tuple(Step)
_THEMES: Final = tuple(ThemeKind)
_TIMES: Final = tuple(time(hour, minute) for hour in range(8, 18) for minute in (0, 15, 30, 45))


def many(count: int, today: date) -> Iterator[Entry]:
    """`count` contacts from years back until today, oldest first, pointing at the people of `crowd(count, today)`.

    The same count and day give the same contacts.
    """
    teller = _Teller(count, today)
    for number in range(1, count + 1):
        yield teller.entry(number)


class _Teller:
    """Makes one contact after the other."""

    def __init__(self, count: int, today: date) -> None:
        self._chance = Chance(_SEED)
        # What came later falls apart from the rest, which stays what it was.
        self._about_what = Chance(_SEED + 1)
        self._count = count
        self._today = today
        self._yesterday = today - timedelta(days=1)
        self._days = days_told(count)
        self._names = {person.id: person.name.split()[0] for person in crowd(count, today)}

    def entry(self, number: int) -> Entry:
        """The contact with that number, counted from 1, and what came of it."""
        person, day = self._who_and_when(number)
        chance = self._chance.share()
        if chance < _TWO_PRESSES:
            return Entry(Contact(When(day), ContactId(number), (person,), posture=self._chance.one(_CHOSEN_POSTURES)))
        way = self._chance.one(_CLOSE_WAYS if person in CLOSE else _WAYS)
        happened = self._happened(way, person)
        if chance < _TWO_PRESSES + _TEXT_ONLY:
            return Entry(Contact(When(day), ContactId(number), (person,), way, happened=happened))
        posture = self._chance.one(_POSTURES_NOT_MET if way in _NOT_MET else _POSTURES)
        mood = MOODS[posture]
        contact = Contact(
            when=self._when(day),
            id=ContactId(number),
            people=(person,),
            way=way,
            way_own=self._chance.one(sentences.OTHER_WAYS) if way is Way.OTHER else "",
            posture=posture,
            feelings=self._feelings(mood),
            experiences=self._experiences(mood),
            marks=frozenset({self._chance.one(mood.marks)}) if self._chance.falls(_WITH_MARK) else frozenset(),
            trust=self._trust(mood),
            happened=happened,
            view=self._chance.one(mood.views) if self._chance.falls(_WITH_VIEW) else "",
            own_steps=() if way in _NOT_MET else self._own_steps(),
            themes=self._themes(person),
        )
        return Entry(contact, self._promises(contact), self._topics(contact))

    def _who_and_when(self, number: int) -> tuple[PersonId, date]:
        day = self._yesterday - timedelta(days=self._days * (self._count - number) // self._count)
        person = self._chance.one(STEADY)
        if person in CLOSE:
            return person, day
        day = before_weekend(day)
        if self._chance.falls(_WITH_THE_WORKER):
            return worker_at(self._days - (self._today - day).days, self._days), day
        return person, day

    def _happened(self, way: Way, person: PersonId) -> str:
        middles = self._chance.some(sentences.MIDDLES[way], 1, _MOST_MIDDLES)
        return self._named(" ".join((self._chance.one(sentences.OPENINGS[way]), *middles)), person)

    def _when(self, day: date) -> When:
        if not self._chance.falls(_WITH_TIME):
            return When(day)
        return When(day, self._chance.one(_TIMES), self._chance.one((Precision.EXACT, Precision.ABOUT)))

    def _feelings(self, mood: Mood) -> tuple[Feeling, ...]:
        words = self._chance.some(mood.words, 0, _MOST_FEELINGS)
        feelings = [Feeling(word, degree=self._chance.one(_DEGREES)) for word in words]
        if self._chance.falls(_OWN_WORDS):
            feelings.append(Feeling(own=self._chance.one(sentences.OWN_FEELINGS)))
        return tuple(feelings)

    def _experiences(self, mood: Mood) -> tuple[Experience, ...]:
        chips = self._chance.some(_CHIPS, 0, _MOST_EXPERIENCES)
        experiences = [Experience(self._chance.one(mood.voices), chip) for chip in chips]
        if self._chance.falls(_OWN_WORDS):
            voice = self._chance.one(mood.voices)
            own = sentences.OWN_HELPED if voice is Voice.HELPED else sentences.OWN_DID_NOT_HELP
            experiences.append(Experience(voice, own=self._chance.one(own)))
        return tuple(experiences)

    def _own_steps(self) -> tuple[OwnStep, ...]:
        if not self._about_what.falls(_WITH_OWN_STEPS):
            return ()
        own_steps = [OwnStep(step) for step in self._about_what.some(_STEPS, 1, _MOST_OWN_STEPS)]
        if self._about_what.falls(_OWN_WORDS):
            own_steps.append(OwnStep(own=self._about_what.one(sentences.OWN_STEPS)))
        return tuple(own_steps)

    def _themes(self, person: PersonId) -> tuple[Theme, ...]:
        if not self._about_what.falls(_WITH_THEMES):
            return ()
        themes = [Theme(kind) for kind in self._about_what.some(TALKED_ABOUT.get(person, _THEMES), 1, _MOST_THEMES)]
        if self._about_what.falls(_OWN_WORDS):
            themes.append(Theme(own=self._about_what.one(sentences.OWN_THEMES)))
        return tuple(themes)

    def _about(self, words: str) -> tuple[Theme, ...]:
        """What a promise or a topic in these words is about, where that is said."""
        return tuple(map(Theme, sentences.ABOUT[words])) if self._about_what.falls(_WITH_THEMES) else ()

    def _trust(self, mood: Mood) -> TrustAnswer:
        if not self._chance.falls(_WITH_TRUST):
            return NO_ANSWER
        replies = (*mood.replies, None)
        return TrustAnswer(*(self._chance.one(replies) for _ in TrustSide))

    def _promises(self, contact: Contact) -> tuple[Promise, ...]:
        if not self._chance.falls(_WITH_PROMISE):
            return ()
        owner = self._chance.one(_OWNERS)
        made_on = contact.when.day
        due = self._chance.one((None, made_on + timedelta(days=self._chance.one(_DUE_IN))))
        history = self._history(made_on)
        what = self._chance.one(sentences.PROMISES[owner])
        promise = Promise(
            owner=owner,
            made_on=made_on,
            what=self._named(what, contact.people[0]),
            person=contact.people[0],
            made_in=contact.id,
            due=due,
            before_next=due is None and self._chance.one((True, False)),
            state=history[-1].state,
            told_beforehand=history[-1].told_beforehand,
            history=history,
            themes=self._about(what),
        )
        return (promise,)

    def _history(self, made_on: date) -> tuple[PromiseChange, ...]:
        made = PromiseChange(PromiseState.OPEN, in_the_evening(made_on))
        if self._is_recent(made_on):
            return (made,)
        state = self._chance.one(_SETTLED)
        settled = PromiseChange(
            state=state,
            at=in_the_evening(made_on + timedelta(days=self._chance.one(_SETTLED_IN))),
            told_beforehand=state is not PromiseState.KEPT and self._chance.falls(_TOLD_BEFOREHAND),
            words=self._chance.one(sentences.CHANGE_WORDS[state]),
        )
        return (made, settled)

    def _topics(self, contact: Contact) -> tuple[Topic, ...]:
        if not self._chance.falls(_WITH_TOPIC):
            return ()
        state = TopicState.OPEN if self._is_recent(contact.when.day) else self._chance.one(_TALKED)
        what = self._chance.one(sentences.TOPICS)
        topic = Topic(
            what=what,
            person=contact.people[0],
            weight=self._chance.one(_WEIGHTS),
            wants=frozenset(self._chance.some(_WANTS, 0, _MOST_WANTS)),
            state=state,
            outcome=self._chance.one(sentences.OUTCOMES) if state is TopicState.TALKED_ABOUT else "",
            from_contact=contact.id,
            themes=self._about(what),
        )
        return (topic,)

    def _is_recent(self, day: date) -> bool:
        return (self._today - day).days <= _OPEN_DAYS

    def _named(self, text: str, person: PersonId) -> str:
        return text.replace(sentences.NAME, self._names[person])
