from dataclasses import replace
from datetime import date

import pytest

from diary.domain.contacts import Contact
from diary.domain.faults import OurBug
from diary.domain.ids import TopicId
from diary.domain.people import Person
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.when import When
from diary.store import contacts, people, topics
from tests.support.stores import HARD_TEXTS


def whats(found):
    return "".join(topic.what for topic in found)


def test_a_topic_with_everything_comes_back_as_written(store):
    whole = Topic(
        what="de brief van de school",
        person=people.add(store, Person(name="Bert")),
        weight=Weight.MUST,
        wants=frozenset(Want),
        state=TopicState.LATER,
        outcome="volgende keer",
        from_contact=contacts.add(store, Contact(When(date(2026, 1, 1)))),
        themes=(Theme(ThemeKind.PAPERS), Theme(own="de school"), Theme(ThemeKind.FAMILY)),
    )

    number = topics.add(store, whole)

    assert topics.get(store, number) == replace(whole, id=number)


def test_a_topic_with_nothing_filled_in_stays_empty(store):
    number = topics.add(store, Topic())

    assert topics.get(store, number) == Topic(id=number)


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_text_stays_exactly_as_typed(store, text):
    number = topics.add(store, Topic(what=text, outcome=text))

    assert topics.get(store, number) == Topic(id=number, what=text, outcome=text)


@pytest.mark.parametrize("state", TopicState)
@pytest.mark.parametrize("weight", [None, *Weight])
def test_every_state_and_weight_can_be_kept(store, state, weight):
    number = topics.add(store, Topic(state=state, weight=weight))

    assert topics.get(store, number) == Topic(id=number, state=state, weight=weight)


def test_a_change_replaces_everything_but_the_place(store):
    about = (Theme(ThemeKind.HOME), Theme(own="de tuin"))
    numbers = [topics.add(store, Topic(what=what, wants=frozenset({Want.LISTEN}), themes=about)) for what in "abc"]
    changed = Topic(
        id=numbers[0],
        what="A",
        wants=frozenset({Want.ADVICE, Want.ANSWER}),
        outcome="klaar",
        themes=(Theme(own="de tuin"),),
    )

    topics.change(store, changed)

    assert topics.get(store, numbers[0]) == changed
    assert whats(topics.listing(store)) == "Abc"


def test_topics_stand_by_weight_and_then_in_the_clients_order(store):
    weights = (None, Weight.IF_TIME, Weight.MUST, Weight.WOULD_LIKE)
    for what, weight in zip("abcdefgh", weights * 2, strict=True):
        topics.add(store, Topic(what=what, weight=weight))

    assert whats(topics.listing(store)) == "cgdhbfae"


def test_the_list_holds_only_the_states_asked_for(store):
    for state in TopicState:
        topics.add(store, Topic(what=state.value, state=state))

    found = topics.listing(store, (TopicState.OPEN, TopicState.LATER))

    assert [topic.state for topic in found] == [TopicState.OPEN, TopicState.LATER]
    assert len(topics.listing(store)) == len(TopicState)


def test_reordering_moves_the_named_ones_within_the_places_they_hold(store):
    numbers = {what: topics.add(store, Topic(what=what)) for what in "abcde"}

    topics.reorder(store, [numbers[what] for what in "eca"])

    assert whats(topics.listing(store)) == "ebcda"


def test_reordering_everything_gives_that_order(store):
    numbers = {what: topics.add(store, Topic(what=what)) for what in "abcde"}

    topics.reorder(store, [numbers[what] for what in "dbeac"])

    assert whats(topics.listing(store)) == "dbeac"


def test_a_new_topic_comes_last(store):
    first = [topics.add(store, Topic(what=what)) for what in "ab"]
    topics.reorder(store, first[::-1])
    topics.add(store, Topic(what="c"))

    assert whats(topics.listing(store)) == "bac"


@pytest.mark.parametrize("wrong", [[99], [1, 1]], ids=["unknown", "twice"])
def test_reordering_what_is_not_there_or_there_twice_is_our_bug(store, wrong):
    topics.add(store, Topic(what="a"))

    with pytest.raises(OurBug):
        topics.reorder(store, wrong)


def test_a_topic_that_is_not_there_is_our_bug(store):
    with pytest.raises(OurBug):
        topics.get(store, TopicId(7))
    with pytest.raises(OurBug):
        topics.change(store, Topic(id=TopicId(7)))


def test_a_contacts_topics_are_its_own_in_order(store):
    contact = contacts.add(store, Contact(When(date(2026, 1, 1))))
    topics.add(store, Topic(what="a", from_contact=contact))
    topics.add(store, Topic(what="b"))
    topics.add(store, Topic(what="c", from_contact=contact, weight=Weight.MUST))

    assert whats(topics.of_contact(store, contact)) == "ca"


def test_newest_topics_come_page_by_page_in_any_state(store):
    for what in "abcde":
        topics.add(store, Topic(what=what, state=TopicState.LATER if what == "d" else TopicState.OPEN))

    first = topics.newest(store, limit=3)

    assert whats(first) == "edc"
    assert whats(topics.newest(store, before=first[-1].id, limit=3)) == "ba"


def test_of_the_topics_asked_for_those_that_are_gone_are_left_out(store):
    first, gone, last = (topics.add(store, Topic(what=what)) for what in "abc")
    topics.remove(store, gone)

    assert whats(topics.those_of(store, (last, gone, first))) == "ac"


def test_topics_are_counted_in_any_state(store):
    for state in TopicState:
        topics.add(store, Topic(state=state))

    assert topics.count(store) == len(TopicState)
