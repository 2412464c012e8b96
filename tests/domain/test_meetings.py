"""What a meeting says of itself, and what is said of its topics."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.domain.meetings import (
    Meeting,
    MeetingTopic,
    TopicAnswer,
    answered,
    in_order,
    settled,
    with_lists_of_now,
    with_person_instead,
    with_topic,
    without_topic,
)
from diary.domain.topics import Topic, TopicState
from diary.domain.when import When

TODAY = date(2026, 11, 17)
LIST = (MeetingTopic(1), MeetingTopic(2, TopicAnswer.LATER, "geen tijd"), MeetingTopic(3))


def at(days, **known):
    return Meeting(When(TODAY + timedelta(days=days)), **known)


@pytest.mark.parametrize("days", [0, 1, 400])
def test_a_meeting_of_today_or_later_is_coming(days):
    assert at(days).is_coming(TODAY)


@pytest.mark.parametrize("past", [at(-1), at(3, called_off=True), at(3, contact=7)])
def test_what_was_or_does_not_go_on_is_not_coming(past):
    assert not past.is_coming(TODAY)


def test_a_topic_stands_on_a_list_once():
    assert with_topic(LIST, 2) == LIST
    assert with_topic(LIST, 4) == (*LIST, MeetingTopic(4))
    assert without_topic(LIST, 2) == (MeetingTopic(1), MeetingTopic(3))


@pytest.mark.parametrize(
    ("order", "expected"), [((3, 2, 1), (3, 2, 1)), ((3, 1), (3, 2, 1)), ((9, 2, 1, 1), (2, 1, 3)), ((), (1, 2, 3))]
)
def test_an_order_moves_those_it_names_and_no_others(order, expected):
    assert tuple(each.topic for each in in_order(LIST, order)) == expected
    assert set(in_order(LIST, order)) == set(LIST)


def test_an_answer_stays_with_its_list():
    said = MeetingTopic(1, TopicAnswer.TALKED_ABOUT, "ja")
    assert answered(LIST, (said, MeetingTopic(9, TopicAnswer.LATER))) == (said, *LIST[1:])


def test_somebody_who_is_another_one_is_there_once():
    assert with_person_instead((1, 2, 3), 3, 1) == (1, 2)


OPEN = Topic(1, "de huur")
DONE = Topic(1, "de huur", state=TopicState.TALKED_ABOUT, outcome="daalt")
NOTHING = MeetingTopic(1)
TALKED = MeetingTopic(1, TopicAnswer.TALKED_ABOUT, "daalt")
LATER = MeetingTopic(1, TopicAnswer.LATER, "geen tijd")
WOULD_NOT = MeetingTopic(1, TopicAnswer.WOULD_NOT, "nee")


ELSEWHERE = Topic(1, "de huur", state=TopicState.TALKED_ABOUT, outcome="bij Fatima")
NO_LONGER = Topic(1, "de huur", state=TopicState.NO_LONGER_NEEDED)


@pytest.mark.parametrize(
    ("topic", "before", "now", "expected"),
    [
        (OPEN, NOTHING, TALKED, DONE),
        (OPEN, NOTHING, LATER, OPEN),
        (OPEN, NOTHING, WOULD_NOT, OPEN),
        (Topic(1, "de huur", state=TopicState.LATER), NOTHING, WOULD_NOT, OPEN),
        (NO_LONGER, NOTHING, LATER, OPEN),
        (DONE, TALKED, WOULD_NOT, OPEN),
        (DONE, TALKED, NOTHING, OPEN),
        (OPEN, LATER, TALKED, DONE),
        (Topic(1, "de huur", outcome="van vroeger"), NOTHING, LATER, Topic(1, "de huur", outcome="van vroeger")),
    ],
)
def test_what_was_not_talked_about_is_open_for_the_next_one(topic, before, now, expected):
    assert settled(topic, before, now) == expected


def test_other_words_about_what_was_talked_about_are_what_came_of_it():
    assert settled(DONE, TALKED, replace(TALKED, words="stijgt")) == replace(DONE, outcome="stijgt")


BY_HAND = Topic(1, "de huur", outcome="van vroeger")
YES = replace(TALKED, words="")


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (NOTHING, YES, replace(BY_HAND, state=TopicState.TALKED_ABOUT)),
        (YES, NOTHING, BY_HAND),
        (YES, LATER, BY_HAND),
        (YES, TALKED, DONE),
    ],
)
def test_an_answer_without_words_takes_none_away_that_were_written_elsewhere(before, now, expected):
    topic = BY_HAND if before is NOTHING else replace(BY_HAND, state=TopicState.TALKED_ABOUT)
    assert settled(topic, before, now) == expected


BY_HAND = Topic(1, "de huur", state=TopicState.TALKED_ABOUT, outcome="van vroeger")


@pytest.mark.parametrize("now", [NOTHING, LATER, WOULD_NOT])
def test_an_answer_without_words_that_is_taken_back_opens_its_topic_with_what_was_written_elsewhere(now):
    assert settled(BY_HAND, replace(TALKED, words=""), now) == replace(BY_HAND, state=TopicState.OPEN)


def test_words_written_after_an_answer_without_any_are_what_came_of_it():
    assert settled(BY_HAND, replace(TALKED, words=""), TALKED) == replace(BY_HAND, outcome=TALKED.words)


def test_what_was_then_has_what_stands_on_the_lists_now_with_what_went_since_behind_it():
    then = at(3, place="Gent", topics=LIST, promises=(1, 2), questions=("Wie?", "Wat?"))
    now = at(3, place="Aalst", topics=(MeetingTopic(4), MeetingTopic(2)), promises=(2, 3), questions=("Waar?", "Wat?"))
    assert with_lists_of_now(then, now) == replace(
        then,
        topics=(MeetingTopic(4), MeetingTopic(2, words="geen tijd"), MeetingTopic(1), MeetingTopic(3)),
        promises=(2, 3, 1),
        questions=("Waar?", "Wat?", "Wie?"),
    )


@pytest.mark.parametrize("topic", [OPEN, ELSEWHERE, NO_LONGER])
@pytest.mark.parametrize(
    ("before", "now"),
    [
        (TALKED, replace(TALKED, words="stijgt")),
        (TALKED, WOULD_NOT),
        (TALKED, NOTHING),
        (LATER, WOULD_NOT),
        (LATER, replace(LATER, words="geen zin")),
        (LATER, NOTHING),
    ],
)
def test_what_the_client_said_of_it_since_stays(topic, before, now):
    assert settled(topic, before, now) == topic
