from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from diary.domain.contacts import Contact
from diary.domain.faults import OurBug
from diary.domain.ids import PromiseId
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.themes import Theme, ThemeKind
from diary.domain.when import When
from diary.store import contacts, people, promises
from diary.store.promises import SettledCursor
from tests.support.stores import HARD_TEXTS

DAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 12, 30, 15, 123_456, tzinfo=UTC)
OPENED = PromiseChange(PromiseState.OPEN, NOW)
SETTLED_STATES = [state for state in PromiseState if state is not PromiseState.OPEN]


def add(store, what="", owner=Owner.WORKER, **fields):
    return promises.add(store, Promise(owner, DAY, what=what, **fields), NOW)


def settle(store, number, state=PromiseState.KEPT, at=NOW, **fields):
    promises.settle(store, number, PromiseChange(state, at, **fields))


def whats(found):
    return [promise.what for promise in found]


def statements_of(store, action):
    seen = []
    store.set_trace_callback(seen.append)
    action()
    store.set_trace_callback(None)
    return seen


def test_a_promise_with_everything_comes_back_as_written(store):
    person = people.add(store, Person(name="Bert"))
    contact = contacts.add(store, Contact(When(DAY)))
    whole = Promise(
        Owner.TOGETHER,
        date(1, 1, 1),
        what="samen bellen",
        person=person,
        made_in=contact,
        due=date(9999, 12, 31),
        before_next=True,
        themes=(Theme(own="de bel"), Theme(ThemeKind.HOME)),
    )

    number = promises.add(store, whole, NOW)

    assert promises.get(store, number) == replace(whole, id=number, history=(OPENED,))


def test_a_promise_with_nothing_filled_in_stays_empty(store):
    number = promises.add(store, Promise(Owner.ME, DAY), NOW)

    assert promises.get(store, number) == Promise(Owner.ME, DAY, id=number, history=(OPENED,))


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_text_stays_exactly_as_typed(store, text):
    number = add(store, text)
    settle(store, number, words=text)

    found = promises.get(store, number)
    assert (found.what, found.history[-1].words) == (text, text)


@pytest.mark.parametrize("owner", Owner)
def test_every_owner_can_be_kept(store, owner):
    assert promises.get(store, add(store, owner=owner)).owner is owner


def test_a_new_promise_is_open_whatever_the_value_says(store):
    step = PromiseChange(PromiseState.KEPT, NOW)
    number = add(store, state=PromiseState.KEPT, told_beforehand=True, history=(step,))

    found = promises.get(store, number)
    assert (found.state, found.told_beforehand, found.history) == (PromiseState.OPEN, False, (OPENED,))


def test_a_change_replaces_what_was_promised_and_keeps_the_history(store):
    number = add(store, "bellen", due=DAY, themes=(Theme(ThemeKind.HOME), Theme(own="de bel")))
    settle(store, number, PromiseState.NOT_KEPT, told_beforehand=True)
    before = promises.get(store, number)
    about = (Theme(ThemeKind.PAPERS),)
    changed = Promise(Owner.ORGANISATION, date(2026, 1, 1), id=number, what="mailen", before_next=True, themes=about)

    promises.change(store, changed)

    expected = replace(changed, state=before.state, told_beforehand=True, history=before.history)
    assert promises.get(store, number) == expected


@pytest.mark.parametrize("state", SETTLED_STATES)
@pytest.mark.parametrize("told", [False, True])
def test_settling_sets_the_state_and_adds_to_the_history(store, state, told):
    number = add(store)
    step = PromiseChange(state, NOW + timedelta(days=3), told, "zo ging het")

    promises.settle(store, number, step)

    found = promises.get(store, number)
    assert (found.state, found.told_beforehand, found.history) == (state, told, (OPENED, step))


def test_a_promise_can_be_opened_again_and_settled_otherwise(store):
    number = add(store, "bellen")
    for state in (PromiseState.NOT_KEPT, PromiseState.OPEN, PromiseState.KEPT, PromiseState.OPEN):
        settle(store, number, state)

    assert whats(promises.open_promises(store)) == ["bellen"]
    assert promises.settled_promises(store) == ()
    assert len(promises.get(store, number).history) == 5


def test_taking_back_undoes_exactly_the_newest_step(store):
    number = add(store)
    settle(store, number, PromiseState.NOT_KEPT, told_beforehand=True)
    before = promises.get(store, number)
    settle(store, number, PromiseState.KEPT, at=NOW + timedelta(days=1))

    promises.take_back(store, number)

    assert promises.get(store, number) == before


def test_taking_back_the_settling_opens_the_promise_again(store):
    number = add(store, "bellen")
    before = promises.get(store, number)
    settle(store, number)

    promises.take_back(store, number)

    assert promises.get(store, number) == before
    assert promises.open_promises(store) == (before,)
    assert promises.settled_promises(store) == ()


def test_after_taking_back_it_stands_where_its_former_step_put_it(store):
    first, second = add(store, "first"), add(store, "second")
    settle(store, first, at=NOW + timedelta(days=1))
    settle(store, second, at=NOW + timedelta(days=2))
    settle(store, first, at=NOW + timedelta(days=3))

    promises.take_back(store, first)

    assert whats(promises.settled_promises(store)) == ["second", "first"]


def test_the_making_of_a_promise_cannot_be_taken_back(store):
    number = add(store)

    with pytest.raises(OurBug):
        promises.take_back(store, number)

    assert promises.get(store, number).history == (OPENED,)


def test_a_promise_that_is_not_there_is_our_bug(store):
    nothing = PromiseId(7)
    with pytest.raises(OurBug):
        promises.get(store, nothing)
    with pytest.raises(OurBug):
        promises.change(store, Promise(Owner.ME, DAY, id=nothing))
    with pytest.raises(OurBug):
        settle(store, nothing)
    with pytest.raises(OurBug):
        promises.take_back(store, nothing)


def test_open_promises_stand_by_day_then_before_we_meet_again_then_without_a_day(store):
    add(store, "none")
    add(store, "next", before_next=True)
    add(store, "late", due=date(9999, 12, 31))
    add(store, "early", due=date(1, 1, 1))
    add(store, "also early", due=date(1, 1, 1))
    settle(store, add(store, "done", due=DAY))

    assert whats(promises.open_promises(store)) == ["early", "also early", "late", "next", "none"]
    assert whats(promises.open_promises(store, limit=2)) == ["early", "also early"]


def test_lists_hold_only_the_owners_asked_for(store):
    for owner in Owner:
        add(store, owner.value, owner)
        settle(store, add(store, owner.value, owner))
    theirs = (Owner.WORKER, Owner.ORGANISATION)

    assert set(whats(promises.open_promises(store, theirs))) == set(theirs)
    assert set(whats(promises.settled_promises(store, theirs))) == set(theirs)
    assert promises.open_promises(store, ()) == ()


def test_paging_gives_every_settled_promise_once_the_last_settled_first(store):
    brussels, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    moments = [
        NOW,
        NOW,
        NOW.replace(microsecond=0),
        datetime(2026, 10, 25, 2, 30, tzinfo=brussels),
        datetime(2026, 10, 25, 2, 10, tzinfo=winter),
        datetime(2, 1, 1, tzinfo=UTC),
        datetime(9999, 12, 30, tzinfo=UTC),
    ]
    settled = [(at, add(store, owner=Owner.ME)) for at in moments]
    for at, number in settled:
        settle(store, number, at=at)
        settle(store, add(store, owner=Owner.WORKER), at=at)

    found, after = [], None
    while page := promises.settled_promises(store, (Owner.ME,), 2, after):
        found += page
        assert len(found) <= len(settled), "a promise came twice"
        after = SettledCursor.behind(page[-1])

    assert [promise.id for promise in found] == [number for _, number in sorted(settled, reverse=True)]


def test_due_promises_are_the_open_ones_whose_day_has_come(store):
    for days in (1, 0, -1, -400):
        add(store, str(days), due=DAY + timedelta(days=days))
    add(store, "none")
    add(store, "next", before_next=True)
    settle(store, add(store, "done", due=DAY))

    assert whats(promises.due_by(store, DAY)) == ["-400", "-1", "0"]


def test_a_contacts_promises_are_its_own_with_open_ones_first(store):
    contact, other = (contacts.add(store, Contact(When(DAY))) for _ in range(2))
    settle(store, add(store, "done", made_in=contact, due=date(2020, 1, 1)))
    add(store, "none", made_in=contact)
    add(store, "soon", made_in=contact, due=DAY)
    add(store, "elsewhere", made_in=other)

    assert whats(promises.of_contact(store, contact)) == ["soon", "none", "done"]


def test_a_list_takes_three_statements_however_long_it_is(store):
    for at in range(30):
        settle(store, add(store, str(at)), PromiseState.OPEN)

    seen = statements_of(store, lambda: promises.open_promises(store))

    assert len(seen) == 3
    assert all(len(promise.history) == 2 for promise in promises.open_promises(store))


@pytest.mark.parametrize("read", [promises.open_promises, promises.settled_promises])
def test_lists_are_read_in_order_from_an_index(store, read):
    statement = statements_of(store, lambda: read(store))[0]

    plan = [row[3] for row in store.execute(f"EXPLAIN QUERY PLAN {statement}")]

    assert "USING INDEX" in plan[0]
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan


def test_a_moment_in_another_time_zone_stays_the_same_moment(store):
    at = datetime(2026, 7, 1, 0, 15, tzinfo=timezone(timedelta(hours=2)))
    number = promises.add(store, Promise(Owner.ME, DAY), at)

    assert promises.get(store, number).history[0].at == at


def test_a_moment_without_a_time_zone_is_our_bug(store):
    with pytest.raises(OurBug):
        promises.add(store, Promise(Owner.ME, DAY), datetime(2026, 7, 1))  # noqa: DTZ001 -- that is the point


def test_lists_and_the_count_hold_only_promises_with_the_person_asked_for(store):
    bert, ann = (people.add(store, Person(name=name)) for name in ("Bert", "Ann"))
    for person in (bert, ann, None):
        add(store, f"open {person}", person=person)
        settle(store, add(store, f"done {person}", person=person))

    assert whats(promises.open_promises(store, person=ann)) == [f"open {ann}"]
    assert whats(promises.settled_promises(store, person=ann)) == [f"done {ann}"]
    assert (promises.count_open(store, person=ann), promises.count_settled(store, person=ann)) == (1, 1)


def test_without_a_person_asked_for_promises_with_nobody_are_there_too(store):
    add(store, "with nobody")
    settle(store, add(store, "done with nobody"))

    assert whats(promises.open_promises(store)) == ["with nobody"]
    assert whats(promises.settled_promises(store)) == ["done with nobody"]
    assert promises.count_open(store) == 1


def test_the_count_is_of_the_open_ones_of_these_owners(store):
    for owner in Owner:
        add(store, owner=owner)
        settle(store, add(store, owner=owner))

    assert promises.count_open(store, (Owner.ME,)) == 1
    assert promises.count_open(store) == len(Owner)


@pytest.mark.parametrize("state", SETTLED_STATES)
def test_whatever_became_of_it_it_counts_among_those_no_longer_open(store, state):
    for owner in Owner:
        add(store, owner=owner)
        settle(store, add(store, owner=owner), state)

    assert promises.count_settled(store, (Owner.ME,)) == 1
    assert promises.count_settled(store) == len(Owner)


def test_people_in_promises_are_told_once_each(store):
    bert, ann = (people.add(store, Person(name=name)) for name in ("Bert", "Ann"))
    add(store, person=bert)
    settle(store, add(store, person=bert))
    add(store)

    assert promises.people_in(store) == {bert}
    assert ann not in promises.people_in(store)


def test_newest_promises_come_page_by_page_settled_or_not(store):
    for what in "abcde":
        add(store, what)
    settle(store, PromiseId(4))

    first = promises.newest(store, limit=3)

    assert whats(first) == ["e", "d", "c"]
    assert first[1].history[-1].state is PromiseState.KEPT
    assert whats(promises.newest(store, before=first[-1].id, limit=3)) == ["b", "a"]


def test_of_the_promises_asked_for_those_that_are_gone_are_left_out(store):
    first, gone, last = (add(store, what) for what in "abc")
    promises.remove(store, gone)

    assert whats(promises.those_of(store, (last, gone, first))) == ["a", "c"]


def test_promises_are_counted_settled_or_not(store):
    add(store)
    settle(store, add(store))

    assert promises.count(store) == 2
