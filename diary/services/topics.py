"""What the client wants to discuss."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import UNSAVED, PersonId, TopicId
from diary.domain.topics import Topic, TopicState
from diary.services.diary import Diary
from diary.services.drafts import drop_words
from diary.services.unwriting import unwrite
from diary.services.versions import keep_unless_same
from diary.store import drafts, topics


def record_topic(diary: Diary, topic: Topic) -> Topic:
    """Put a new or changed topic into the diary, and its draft away; gives it back with an id."""
    with diary.writing() as connection:
        if topic.id == UNSAVED:
            topic = replace(topic, id=topics.add(connection, topic))
        else:
            keep_unless_same(connection, topic, datetime.now(UTC))
            topics.change(connection, topic)
        drafts.drop(connection, Form.TOPIC)
        return topic


def add_topic(diary: Diary, topic: Topic) -> Topic:
    """Put a new topic on the list from elsewhere, while another one may be being written; gives it with its id."""
    with diary.writing() as connection:
        return replace(topic, id=topics.add(connection, topic))


def settle_topic(diary: Diary, topic_id: TopicId, state: TopicState, outcome: str) -> Topic:
    """Say where a topic stands and what came of it; gives back what it was before, for undo.

    Words kept for it are put away.
    """
    with diary.writing() as connection:
        before = topics.get(connection, topic_id)
        settled = replace(before, state=state, outcome=outcome)
        if before.outcome.strip():
            # Nothing but words can be lost: where a topic stood is no secret of its earlier versions.
            keep_unless_same(connection, settled, datetime.now(UTC))
        topics.change(connection, settled)
        drop_words(connection, Form.OUTCOME, topic_id)
        return before


def remove_topic(diary: Diary, topic_id: TopicId) -> None:
    """Undo the making of a topic."""
    unwrite(diary, EntryRef(Noun.TOPIC, topic_id))


def hand_on_topics(diary: Diary, topic_ids: Sequence[TopicId], person: PersonId) -> tuple[Topic, ...]:
    """Let these topics be for somebody else, as a whole; gives them as they were, for undo."""
    with diary.writing() as connection:
        before = tuple(topics.get(connection, topic_id) for topic_id in topic_ids)
        for each in before:
            handed_on = replace(each, person=person)
            keep_unless_same(connection, handed_on, datetime.now(UTC))
            topics.change(connection, handed_on)
        return before


def reorder_topics(diary: Diary, order: Sequence[TopicId]) -> None:
    """Put these topics in this order among each other; weight still comes first in lists."""
    with diary.writing() as connection:
        topics.reorder(connection, order)


def topic(diary: Diary, topic_id: TopicId) -> Topic:
    """One topic."""
    with diary.reading() as connection:
        return topics.get(connection, topic_id)


def topics_in(diary: Diary, states: frozenset[TopicState]) -> tuple[Topic, ...]:
    """Topics in any of these states, by weight and then in the client's own order."""
    with diary.reading() as connection:
        return topics.listing(connection, states)
