"""A meeting: a talk that is to come, prepared by the client, and what came of each topic once it was."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from diary.domain.ids import UNSAVED, ContactId, MeetingId, PersonId, PromiseId, TopicId
from diary.domain.topics import Topic, TopicState
from diary.domain.when import When


class TopicAnswer(StrEnum):
    """What came of a topic at one meeting."""

    TALKED_ABOUT = "talked-about"
    LATER = "later"
    WOULD_NOT = "they-would-not"


@dataclass(frozen=True, slots=True)
class MeetingTopic:
    """A topic on the list of a meeting; `words` say what came of it there."""

    topic: TopicId
    answer: TopicAnswer | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A talk with somebody, topics in the client's order. `along` says who comes along, `contact` what it became.

    That a topic stands on a list is said here and nowhere else, so that the two can't disagree. Persons, topics and
    promises are named by ids alone: one that waits in the bin keeps its place.
    """

    when: When
    id: MeetingId = MeetingId(UNSAVED)
    persons: tuple[PersonId, ...] = ()
    place: str = ""
    along: str = ""
    topics: tuple[MeetingTopic, ...] = ()
    promises: tuple[PromiseId, ...] = ()
    questions: tuple[str, ...] = ()
    take_along: str = ""
    called_off: bool = False
    contact: ContactId | None = None

    def is_coming(self, today: date) -> bool:
        """It still has to be: its day hasn't passed, it goes on, and nothing was written down about it."""
        return self.when.day >= today and not self.called_off and self.contact is None

    @property
    def topic_ids(self) -> tuple[TopicId, ...]:
        """Which topics stand on its list, in their order."""
        return tuple(each.topic for each in self.topics)


def with_person_instead(persons: Sequence[PersonId], gone: PersonId, instead: PersonId) -> tuple[PersonId, ...]:
    """These persons with another one where this one stood, each once."""
    return tuple(dict.fromkeys(instead if person == gone else person for person in persons))


def with_topic(topics: Sequence[MeetingTopic], topic: TopicId) -> tuple[MeetingTopic, ...]:
    """A list with this topic on it: where it is, or at the end."""
    return tuple(topics) if any(each.topic == topic for each in topics) else (*topics, MeetingTopic(topic))


def without_topic(topics: Sequence[MeetingTopic], topic: TopicId) -> tuple[MeetingTopic, ...]:
    """A list without this topic."""
    return tuple(each for each in topics if each.topic != topic)


def in_order(topics: Sequence[MeetingTopic], order: Sequence[TopicId]) -> tuple[MeetingTopic, ...]:
    """A list with these topics in this order, in the places that they hold now; those not named stay where they are."""
    by_id = {each.topic: each for each in topics}
    wanted = iter([by_id[topic] for topic in dict.fromkeys(order) if topic in by_id])
    named = set(order)
    return tuple(next(wanted) if each.topic in named else each for each in topics)


def answered(topics: Sequence[MeetingTopic], answers: Sequence[MeetingTopic]) -> tuple[MeetingTopic, ...]:
    """A list with these answers; what is not on it stays off it."""
    by_id = {each.topic: each for each in answers}
    return tuple(by_id.get(each.topic, each) for each in topics)


def with_lists_of_now(then: Meeting, now: Meeting) -> Meeting:
    """A meeting as it was then, with what stands on its lists now, and behind that what stood there then and went."""
    words = {line.topic: line.words for line in then.topics}
    kept = (replace(line, words=line.words or words.get(line.topic, "")) for line in now.topics)
    gone = (line for line in then.topics if line.topic not in now.topic_ids)
    return replace(
        then,
        topics=(*kept, *gone),
        promises=tuple(dict.fromkeys((*now.promises, *then.promises))),
        questions=tuple(dict.fromkeys((*now.questions, *then.questions))),
    )


def settled(topic: Topic, before: MeetingTopic, now: MeetingTopic) -> Topic:
    """A topic after what was said of it at a meeting: what was not talked about is open, for the next one.

    What came of it by the answer before goes with that answer; words from elsewhere stay where that answer had none.
    Where the client said something else of it since, that stays: only a new answer says where it stands.
    """
    was_talked_about = before.answer is TopicAnswer.TALKED_ABOUT
    is_so_still = topic.state is TopicState.TALKED_ABOUT and (topic.outcome == before.words or not before.words)
    if now.answer is before.answer:
        return replace(topic, outcome=now.words) if was_talked_about and is_so_still else topic
    if now.answer is TopicAnswer.TALKED_ABOUT:
        # An answer without words takes none away that were written elsewhere.
        return replace(topic, state=TopicState.TALKED_ABOUT, outcome=now.words or topic.outcome)
    if was_talked_about:
        outcome = "" if before.words else topic.outcome
        return replace(topic, state=TopicState.OPEN, outcome=outcome) if is_so_still else topic
    return topic if before.answer is not None else replace(topic, state=TopicState.OPEN)
