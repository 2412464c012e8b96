from datetime import date, timedelta
from itertools import islice, pairwise

import pytest

from diary.demo.crowd import crowd
from diary.demo.many import many
from diary.domain.contacts import Way
from diary.domain.feelings import Posture
from diary.domain.own_steps import Step
from diary.domain.promises import Owner, PromiseState
from diary.domain.themes import ThemeKind
from diary.domain.topics import TopicState, Weight

TODAY = date(2026, 11, 17)
COUNT = 3000
#: Themes that contacts, promises and topics are about, all of them.
THEMES_OF_ALL = {ThemeKind.HOME, ThemeKind.MONEY, ThemeKind.HEALTH, ThemeKind.PAPERS, ThemeKind.FAMILY}


@pytest.fixture(scope="module")
def entries():
    return tuple(many(COUNT, TODAY))


def share(entries, condition):
    return sum(1 for entry in entries if condition(entry)) / len(entries)


def test_the_same_count_and_day_give_the_same_contacts(entries):
    assert tuple(many(COUNT, TODAY)) == entries


@pytest.mark.parametrize("count", [0, 1, 2, 50])
def test_as_many_contacts_come_as_were_asked_for(count):
    assert [entry.contact.id for entry in many(count, TODAY)] == list(range(1, count + 1))


def test_contacts_run_from_years_back_until_yesterday(entries):
    days = [entry.contact.when.day for entry in entries]
    assert all(one <= next_one + timedelta(days=2) for one, next_one in pairwise(days))
    assert days[0] < TODAY - timedelta(days=5 * 365)
    assert days[-1] < TODAY


def test_a_hundred_thousand_contacts_stay_within_a_quarter_of_a_century():
    oldest = next(iter(many(100_000, TODAY))).contact.when.day
    assert TODAY - timedelta(days=25 * 366) < oldest < TODAY - timedelta(days=24 * 365)


def test_contacts_come_one_by_one():
    assert len(list(islice(many(10**9, TODAY), 3))) == 3


def test_texts_are_short_calm_and_filled_in(entries):
    for contact in (entry.contact for entry in entries):
        text = contact.happened + contact.view
        assert not text or 60 <= len(text) <= 400
        assert "!" not in text
        assert "{" not in text


def test_texts_differ(entries):
    texts = [entry.contact.happened for entry in entries if entry.contact.happened]
    assert len(set(texts)) > 0.9 * len(texts)


def test_shares_are_realistic(entries):
    assert 0.28 < share(entries, lambda entry: entry.promises) < 0.38
    assert 0.1 < share(entries, lambda entry: entry.topics) < 0.2
    assert 0.03 < share(entries, lambda entry: not entry.contact.happened) < 0.1
    assert 0.5 < share(entries, lambda entry: entry.contact.feelings) < 0.9
    assert 0.5 < share(entries, lambda entry: entry.contact.experiences) < 0.9
    assert 0.01 < share(entries, lambda entry: entry.contact.marks) < 0.1
    assert 0.25 < share(entries, lambda entry: entry.contact.themes) < 0.45
    assert 0.1 < share(entries, lambda entry: entry.contact.own_steps) < 0.3


def test_everything_closed_occurs(entries):
    promises = [promise for entry in entries for promise in entry.promises]
    topics = [topic for entry in entries for topic in entry.topics]
    contacts = [entry.contact for entry in entries]
    assert {entry.contact.way for entry in entries} == {*Way, None}
    assert {entry.contact.posture for entry in entries} == {*Posture, None}
    assert {promise.owner for promise in promises} == set(Owner)
    assert {promise.state for promise in promises} == set(PromiseState)
    assert {topic.state for topic in topics} == set(TopicState)
    assert {topic.weight for topic in topics} == {*Weight, None}
    for those in (contacts, promises, topics):
        assert {theme.kind for one in those for theme in one.themes} >= THEMES_OF_ALL
    assert {did.step for contact in contacts for did in contact.own_steps} == {*Step, None}


def test_what_is_talked_about_fits_who_is_there(entries):
    doctor = next(person.id for person in crowd(COUNT, TODAY) if person.role == "Huisarts")
    kinds = [theme.kind for entry in entries if entry.contact.people == (doctor,) for theme in entry.contact.themes]
    assert {*kinds, None} == {ThemeKind.HEALTH, ThemeKind.MYSELF, None}


def test_nobody_did_something_in_a_contact_that_did_not_happen(entries):
    not_met = [entry.contact for entry in entries if entry.contact.way in {Way.THEY_DID_NOT_COME, Way.I_DID_NOT_GO}]
    assert not_met
    assert all(contact.own_steps == () for contact in not_met)


def test_everybody_points_at_the_crowd_while_they_are_there(entries):
    people = {person.id: person for person in crowd(COUNT, TODAY)}
    for contact in (entry.contact for entry in entries):
        for person in (people[person] for person in contact.people):
            assert person.since is None or person.since <= contact.when.day
            assert person.until is None or contact.when.day <= person.until


def test_histories_run_forward_and_end_before_today(entries):
    for promise in (promise for entry in entries for promise in entry.promises):
        moments = [change.at for change in promise.history]
        assert all(one < next_one for one, next_one in pairwise(moments))
        assert moments[-1].date() < TODAY
        assert promise.state is promise.history[-1].state


def test_only_what_is_recent_is_still_open(entries):
    assert all(
        promise.made_on > TODAY - timedelta(days=14)
        for entry in entries
        for promise in entry.promises
        if promise.state is PromiseState.OPEN
    )
