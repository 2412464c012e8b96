"""Topics: settled with what came of it, undone, in the client's own order."""

from diary.domain.drafts import Form, WordsDraft
from diary.domain.topics import Topic, TopicState, Weight
from diary.services.drafts import keep_draft, kept_draft
from diary.services.topics import (
    add_topic,
    record_topic,
    remove_topic,
    reorder_topics,
    settle_topic,
    topic,
    topics_in,
)
from diary.services.versions import put_back_entry

OPEN = frozenset({TopicState.OPEN})


def recorded(diary, what, **fields):
    return record_topic(diary, Topic(what=what, **fields))


def test_settling_keeps_what_came_of_it_and_can_be_undone(diary):
    rent = recorded(diary, "de huur", weight=Weight.MUST)
    before = settle_topic(diary, rent.id, TopicState.TALKED_ABOUT, "ze vraagt het na")
    assert topic(diary, rent.id).outcome == "ze vraagt het na"
    put_back_entry(diary, before)
    assert topic(diary, rent.id) == rent


def test_a_topic_from_elsewhere_leaves_what_is_being_written(diary):
    keep_draft(diary, Form.TOPIC, Topic(what="half"))
    asked = add_topic(diary, Topic(what="Wat is jouw taak?"))
    assert topic(diary, asked.id) == asked
    assert kept_draft(diary, Form.TOPIC, Topic) == Topic(what="half")


def test_undoing_keeps_what_is_being_written(diary):
    before = settle_topic(diary, recorded(diary, "de huur").id, TopicState.LATER, "")
    keep_draft(diary, Form.TOPIC, Topic(what="half"))
    put_back_entry(diary, before)
    assert kept_draft(diary, Form.TOPIC, Topic) == Topic(what="half")


def test_settling_puts_away_the_words_kept_for_that_topic_only(diary):
    one, other = recorded(diary, "een"), recorded(diary, "ander")
    keep_draft(diary, Form.OUTCOME, WordsDraft(((one.id, "bijna"), (other.id, "klaar"))))
    settle_topic(diary, other.id, TopicState.LATER, "")
    assert kept_draft(diary, Form.OUTCOME, WordsDraft) == WordsDraft(((one.id, "bijna"),))
    settle_topic(diary, one.id, TopicState.TALKED_ABOUT, "bijna")
    assert kept_draft(diary, Form.OUTCOME, WordsDraft) is None


def test_topics_stand_in_the_order_they_were_put_in(diary):
    numbers = {what: recorded(diary, what).id for what in "abc"}
    reorder_topics(diary, [numbers[what] for what in "cab"])
    assert [each.what for each in topics_in(diary, OPEN)] == ["c", "a", "b"]


def test_a_topic_taken_back_is_gone(diary):
    remove_topic(diary, recorded(diary, "de huur").id)
    assert topics_in(diary, OPEN) == ()
