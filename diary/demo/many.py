"""A diary with many varied contacts, for benchmarks and for looking at long lists."""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from random import Random
from typing import Final, TypeVar

from diary.demo import sentences
from diary.demo.crowd import CLOSE, STEADY, crowd, days_told, worker_at
from diary.demo.moods import MOODS, Mood
from diary.demo.story import Entry
from diary.demo.told import NO_ANSWER, before_weekend, in_the_evening
from diary.domain.contacts import Contact, Way
from diary.domain.experience import Chip, Experience, Voice
from diary.domain.feelings import Degree, Feeling, Posture
from diary.domain.ids import ContactId, PersonId
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer, TrustSide
from diary.domain.when import Precision, When

Value = TypeVar("Value")

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
_TIMES: Final = tuple(time(hour, minute) for hour in range(8, 18) for minute in (0, 15, 30, 45))


def many(count: int, today: date) -> Iterator[Entry]:
    """`count` contacts from years back until today, oldest first, pointing at the people of `crowd(count, today)`.

    The same count and day give the same contacts.
    """
    teller = _Teller(count, today)
    for number in range(1, count + 1):
        yield teller.entry(number)


class _Teller:
    """Makes one contact after the other from chance that always falls the same way."""

    def __init__(self, count: int, today: date) -> None:
        self._random = Random(_SEED)  # noqa: S311 -- made-up contacts, no secret
        self._count = count
        self._today = today
        self._yesterday = today - timedelta(days=1)
        self._days = days_told(count)
        self._names = {person.id: person.name.split()[0] for person in crowd(count, today)}

    def entry(self, number: int) -> Entry:
        """The contact with that number, counted from 1, and what came of it."""
        person, day = self._who_and_when(number)
        chance = self._random.random()
        if chance < _TWO_PRESSES:
            return Entry(Contact(When(day), ContactId(number), (person,), posture=self._one(_CHOSEN_POSTURES)))
        way = self._one(_CLOSE_WAYS if person in CLOSE else _WAYS)
        happened = self._happened(way, person)
        if chance < _TWO_PRESSES + _TEXT_ONLY:
            return Entry(Contact(When(day), ContactId(number), (person,), way, happened=happened))
        posture = self._one(_POSTURES_NOT_MET if way in _NOT_MET else _POSTURES)
        mood = MOODS[posture]
        contact = Contact(
            when=self._when(day),
            id=ContactId(number),
            people=(person,),
            way=way,
            way_own=self._one(sentences.OTHER_WAYS) if way is Way.OTHER else "",
            posture=posture,
            feelings=self._feelings(mood),
            experiences=self._experiences(mood),
            marks=frozenset({self._one(mood.marks)}) if self._falls(_WITH_MARK) else frozenset(),
            trust=self._trust(mood),
            happened=happened,
            view=self._one(mood.views) if self._falls(_WITH_VIEW) else "",
        )
        return Entry(contact, self._promises(contact), self._topics(contact))

    def _one(self, values: Sequence[Value]) -> Value:
        # Half the cost of Random.choice, and as even as a made-up diary needs.
        return values[int(self._random.random() * len(values))]

    def _some(self, values: Sequence[Value], least: int, most: int) -> tuple[Value, ...]:
        """Different values, at most that many; two falls on the same one leave one fewer."""
        falls = least + int(self._random.random() * (most - least + 1))
        return tuple(dict.fromkeys(self._one(values) for _ in range(falls)))

    def _falls(self, share: float) -> bool:
        return self._random.random() < share

    def _who_and_when(self, number: int) -> tuple[PersonId, date]:
        day = self._yesterday - timedelta(days=self._days * (self._count - number) // self._count)
        person = self._one(STEADY)
        if person in CLOSE:
            return person, day
        day = before_weekend(day)
        if self._falls(_WITH_THE_WORKER):
            return worker_at(self._days - (self._today - day).days, self._days), day
        return person, day

    def _happened(self, way: Way, person: PersonId) -> str:
        middles = self._some(sentences.MIDDLES[way], 1, _MOST_MIDDLES)
        return self._named(" ".join((self._one(sentences.OPENINGS[way]), *middles)), person)

    def _when(self, day: date) -> When:
        if not self._falls(_WITH_TIME):
            return When(day)
        return When(day, self._one(_TIMES), self._one((Precision.EXACT, Precision.ABOUT)))

    def _feelings(self, mood: Mood) -> tuple[Feeling, ...]:
        words = self._some(mood.words, 0, _MOST_FEELINGS)
        feelings = [Feeling(word, degree=self._one(_DEGREES)) for word in words]
        if self._falls(_OWN_WORDS):
            feelings.append(Feeling(own=self._one(sentences.OWN_FEELINGS)))
        return tuple(feelings)

    def _experiences(self, mood: Mood) -> tuple[Experience, ...]:
        chips = self._some(_CHIPS, 0, _MOST_EXPERIENCES)
        experiences = [Experience(self._one(mood.voices), chip) for chip in chips]
        if self._falls(_OWN_WORDS):
            voice = self._one(mood.voices)
            own = sentences.OWN_HELPED if voice is Voice.HELPED else sentences.OWN_DID_NOT_HELP
            experiences.append(Experience(voice, own=self._one(own)))
        return tuple(experiences)

    def _trust(self, mood: Mood) -> TrustAnswer:
        if not self._falls(_WITH_TRUST):
            return NO_ANSWER
        replies = (*mood.replies, None)
        return TrustAnswer(*(self._one(replies) for _ in TrustSide))

    def _promises(self, contact: Contact) -> tuple[Promise, ...]:
        if not self._falls(_WITH_PROMISE):
            return ()
        owner = self._one(_OWNERS)
        made_on = contact.when.day
        due = self._one((None, made_on + timedelta(days=self._one(_DUE_IN))))
        history = self._history(made_on)
        promise = Promise(
            owner=owner,
            made_on=made_on,
            what=self._named(self._one(sentences.PROMISES[owner]), contact.people[0]),
            person=contact.people[0],
            made_in=contact.id,
            due=due,
            before_next=due is None and self._one((True, False)),
            state=history[-1].state,
            told_beforehand=history[-1].told_beforehand,
            history=history,
        )
        return (promise,)

    def _history(self, made_on: date) -> tuple[PromiseChange, ...]:
        made = PromiseChange(PromiseState.OPEN, in_the_evening(made_on))
        if self._is_recent(made_on):
            return (made,)
        state = self._one(_SETTLED)
        settled = PromiseChange(
            state=state,
            at=in_the_evening(made_on + timedelta(days=self._one(_SETTLED_IN))),
            told_beforehand=state is not PromiseState.KEPT and self._falls(_TOLD_BEFOREHAND),
            words=self._one(sentences.CHANGE_WORDS[state]),
        )
        return (made, settled)

    def _topics(self, contact: Contact) -> tuple[Topic, ...]:
        if not self._falls(_WITH_TOPIC):
            return ()
        state = TopicState.OPEN if self._is_recent(contact.when.day) else self._one(_TALKED)
        topic = Topic(
            what=self._one(sentences.TOPICS),
            person=contact.people[0],
            weight=self._one(_WEIGHTS),
            wants=frozenset(self._some(_WANTS, 0, _MOST_WANTS)),
            state=state,
            outcome=self._one(sentences.OUTCOMES) if state is TopicState.TALKED_ABOUT else "",
            from_contact=contact.id,
        )
        return (topic,)

    def _is_recent(self, day: date) -> bool:
        return (self._today - day).days <= _OPEN_DAYS

    def _named(self, text: str, person: PersonId) -> str:
        return text.replace(sentences.NAME, self._names[person])
