"""What is being written and not finished: kept in the diary at once, so that no lock or crash takes it."""

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from diary.domain.contacts import Contact
from diary.domain.ids import UNSAVED, ContactId, MeetingId, PersonId, PromiseId, TopicId
from diary.domain.meetings import Meeting, MeetingTopic, with_person_instead
from diary.domain.moments import Moment
from diary.domain.people import Person
from diary.domain.permissions import Permission
from diary.domain.positions import Point, Position
from diary.domain.promises import Owner, Promise
from diary.domain.themes import Theme
from diary.domain.topics import Topic
from diary.domain.when import When


class Form(StrEnum):
    """A page that one writes in; each keeps at most one draft."""

    CONTACT = "contact"
    PERSON = "person"
    PROMISE = "promise"
    ANSWER = "answer"
    TOPIC = "topic"
    OUTCOME = "outcome"
    MOMENT = "moment"
    AT_STAKE = "at_stake"
    PERMISSION = "permission"
    MEETING = "meeting"
    MEETING_TOPIC = "meeting_topic"
    MEETING_QUESTION = "meeting_question"
    POSITION = "position"
    SHARE = "share"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Unread:
    """Days and times that can't be read, or not yet, just as they were typed: pairs of a field's name and its text."""

    pairs: tuple[tuple[str, str], ...] = ()

    def of(self, field: str) -> str:
        """What stands in a field; empty for nothing."""
        return dict(self.pairs).get(field, "")

    def having(self, field: str, text: str) -> "Unread":
        """The same with this text in a field; an empty one is let go of."""
        others = tuple(pair for pair in self.pairs if pair[0] != field)
        return Unread((*others, (field, text)) if text else others)


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A contact being written, with the promises made in it and the topics for next time.

    Promises and topics without words yet are left out when the contact is recorded. `step` counts from 0. While there
    is something `unread`, the contact is not finished.
    """

    contact: Contact
    promises: tuple[Promise, ...] = ()
    topics: tuple[Topic, ...] = ()
    step: int = 0
    unread: Unread = Unread()

    @property
    def is_complete(self) -> bool:
        """Somebody and a posture: the shortest contact there is."""
        return bool(self.contact.people) and self.contact.posture is not None

    @property
    def is_blank(self) -> bool:
        """Nothing but a moment: nobody, no answer, no words, nothing unread."""
        contact = self.contact
        own_words = (contact.way_own, contact.place, contact.asked_by_own, contact.happened, contact.view)
        came_of_it = (*(promise.what for promise in self.promises), *(topic.what for topic in self.topics))
        if any(text.strip() for text in (*own_words, *came_of_it)) or self.unread != Unread():
            return False
        answers = replace(contact, way_own="", place="", asked_by_own="", happened="", view="")
        return answers == Contact(contact.when, contact.id)

    def without_promise(self, gone: PromiseId) -> "ContactDraft":
        """The same without a promise that left the diary."""
        return replace(self, promises=tuple(promise for promise in self.promises if promise.id != gone))

    def without_topic(self, gone: TopicId) -> "ContactDraft":
        """The same without a topic that left the diary."""
        return replace(self, topics=tuple(topic for topic in self.topics if topic.id != gone))

    def with_person_instead(self, gone: PersonId, instead: PersonId | None) -> "ContactDraft":
        """The same with another person, or nobody, wherever this one stood."""
        people = dict.fromkeys(instead if person == gone else person for person in self.contact.people)
        return replace(
            self,
            contact=replace(self.contact, people=tuple(person for person in people if person is not None)),
            promises=tuple(replace(each, person=instead) if each.person == gone else each for each in self.promises),
            topics=tuple(replace(each, person=instead) if each.person == gone else each for each in self.topics),
        )


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """A promise being written, whose owner may not be chosen yet."""

    id: PromiseId = PromiseId(UNSAVED)
    owner: Owner | None = None
    what: str = ""
    person: PersonId | None = None
    due: date | None = None
    before_next: bool = False
    made_on: date | None = None
    made_in: ContactId | None = None
    unread: Unread = Unread()
    themes: tuple[Theme, ...] = ()

    @classmethod
    def of(cls, promise: Promise) -> "PromiseDraft":
        """A promise that is there, to be written on."""
        return cls(
            promise.id,
            promise.owner,
            promise.what,
            promise.person,
            promise.due,
            promise.before_next,
            promise.made_on,
            promise.made_in,
            themes=promise.themes,
        )

    def promise(self, today: date) -> Promise | None:
        """What is written as a promise, made `today` where it is new; None while it lacks words or an owner."""
        if self.owner is None or not self.what.strip():
            return None
        return Promise(
            self.owner,
            self.made_on or today,
            self.id,
            self.what,
            self.person,
            self.made_in,
            self.due,
            self.before_next,
            themes=self.themes,
        )


@dataclass(frozen=True, slots=True)
class PersonDraft(Person):
    """Somebody being written down."""

    unread: Unread = Unread()

    @classmethod
    def of(cls, person: Person) -> "PersonDraft":
        """Somebody who is there, to be written on; what they may and must is written elsewhere."""
        return replace(cls(*(getattr(person, each.name) for each in fields(Person))), position=Position())

    @property
    def person(self) -> Person:
        """What is written as a person."""
        return Person(*(getattr(self, each.name) for each in fields(Person)))


@dataclass(frozen=True, slots=True)
class MomentDraft:
    """A moment being written. While there is something `unread`, it is not finished."""

    moment: Moment
    unread: Unread = Unread()


@dataclass(frozen=True, slots=True)
class PermissionDraft:
    """A permission being written. While there is something `unread`, it is not finished."""

    permission: Permission
    unread: Unread = Unread()


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """A meeting being prepared, whose day may not be known yet.

    Whether it goes on, and the contact that it became, stand in the meeting alone.
    """

    when: When | None = None
    id: MeetingId = MeetingId(UNSAVED)
    persons: tuple[PersonId, ...] = ()
    place: str = ""
    along: str = ""
    topics: tuple[MeetingTopic, ...] = ()
    promises: tuple[PromiseId, ...] = ()
    questions: tuple[str, ...] = ()
    take_along: str = ""
    unread: Unread = Unread()

    @classmethod
    def of(cls, meeting: Meeting) -> "MeetingDraft":
        """A meeting that is there, to be prepared further."""
        return cls(*(getattr(meeting, each.name) for each in fields(cls)[:-1]))

    @property
    def meeting(self) -> Meeting | None:
        """What is written as a meeting; None while it has no day."""
        if self.when is None:
            return None
        return Meeting(self.when, *(getattr(self, each.name) for each in fields(self)[1:-1]))

    def with_person_instead(self, gone: PersonId, instead: PersonId) -> "MeetingDraft":
        """The same with another person wherever this one stood."""
        return replace(self, persons=with_person_instead(self.persons, gone, instead))


@dataclass(frozen=True, slots=True)
class PointDraft:
    """An answer about one point of what somebody may and must, being written."""

    person: PersonId = PersonId(UNSAVED)
    point: Point | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class WordsDraft:
    """Words being written about several records, before the answers that they go with: pairs of record and words."""

    pairs: tuple[tuple[int, str], ...] = ()

    def of(self, record: int) -> str:
        """The words about one record; empty for none."""
        return dict(self.pairs).get(record, "")

    def with_words(self, record: int, words: str) -> "WordsDraft":
        """The same with these words about one record; empty ones are let go of."""
        others = tuple(pair for pair in self.pairs if pair[0] != record)
        return WordsDraft((*others, (record, words)) if words else others)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the client was in the app, to come back to after a lock: page, record, and field by its object name."""

    page: str = ""
    record: int = 0
    field: str = ""
