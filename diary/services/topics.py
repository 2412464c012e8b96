"""What the client wants to discuss."""

from dataclasses import replace

from diary.domain.drafts import Form
from diary.domain.ids import UNSAVED, TopicId
from diary.domain.topics import Topic, TopicState
from diary.services.diary import Diary
from diary.store import drafts, topics


def record_topic(diary: Diary, topic: Topic) -> Topic:
    """Put a new or changed topic into the diary, and its draft away; gives it back with an id."""
    with diary.writing() as connection:
        if topic.id == UNSAVED:
            topic = replace(topic, id=topics.add(connection, topic))
        else:
            topics.change(connection, topic)
        drafts.drop(connection, Form.TOPIC)
        return topic


def settle_topic(diary: Diary, topic_id: TopicId, state: TopicState, outcome: str) -> Topic:
    """Say where a topic stands and what came of it; gives back what it was before, for undo."""
    with diary.writing() as connection:
        before = topics.get(connection, topic_id)
        topics.change(connection, replace(before, state=state, outcome=outcome))
        return before


def topics_in(diary: Diary, states: frozenset[TopicState]) -> tuple[Topic, ...]:
    """Topics in any of these states, by weight and then in the client's own order."""
    with diary.reading() as connection:
        return topics.listing(connection, states)
