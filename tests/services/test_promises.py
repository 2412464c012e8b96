"""Promises: what is written is kept, what is settled can be undone, what is being written meanwhile stays."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from diary.domain.drafts import Form, PromiseDraft, WordsDraft
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.themes import Theme, ThemeKind
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import record_person
from diary.services.promises import (
    count_open_promises,
    open_promises,
    people_with_promises,
    promise,
    record_promise,
    remove_promise,
    settle_promise,
    settled_promises,
    unsettle_promise,
)
from diary.services.versions import put_back_entry

TODAY = date(2026, 11, 17)
NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
KEPT = PromiseChange(PromiseState.KEPT, NOW)


def recorded(diary, what="bellen", owner=Owner.WORKER, **fields):
    return record_promise(diary, Promise(owner, TODAY, what=what, **fields), NOW)


def test_an_undone_settling_leaves_the_promise_open_as_before(diary):
    before = promise(diary, recorded(diary).id)
    settle_promise(diary, before.id, KEPT)
    unsettle_promise(diary, before.id)
    assert promise(diary, before.id) == before


def test_settling_puts_away_the_words_kept_for_that_promise_only(diary):
    one, other = recorded(diary), recorded(diary)
    keep_draft(diary, Form.ANSWER, WordsDraft(((one.id, "bijna"), (other.id, "helemaal"))))
    settle_promise(diary, other.id, KEPT)
    assert kept_draft(diary, Form.ANSWER, WordsDraft) == WordsDraft(((one.id, "bijna"),))
    settle_promise(diary, one.id, KEPT)
    assert kept_draft(diary, Form.ANSWER, WordsDraft) is None


def test_undoing_a_change_keeps_what_is_being_written(diary):
    before = recorded(diary)
    record_promise(diary, replace(before, what="mailen"), NOW)
    keep_draft(diary, Form.PROMISE, PromiseDraft(what="half"))
    put_back_entry(diary, before)
    assert promise(diary, before.id).what == "bellen"
    assert kept_draft(diary, Form.PROMISE, PromiseDraft) == PromiseDraft(what="half")


def test_a_promise_taken_back_is_gone(diary):
    remove_promise(diary, recorded(diary).id)
    assert open_promises(diary, tuple(Owner), 10) == ()


def test_settled_promises_go_on_behind_the_last_one(diary):
    for number in range(5):
        settle_promise(diary, recorded(diary, str(number)).id, replace(KEPT, at=NOW + timedelta(days=number)))
    first = settled_promises(diary, tuple(Owner), 3)
    rest = settled_promises(diary, tuple(Owner), 3, after=first[-1])
    assert [each.what for each in (*first, *rest)] == ["4", "3", "2", "1", "0"]


def test_people_with_promises_come_by_name(diary):
    sam, fatima, _nadia = (record_person(diary, Person(name=name)) for name in ("Sam", "Fatima", "Nadia"))
    recorded(diary, person=sam.id)
    recorded(diary, person=fatima.id)
    assert people_with_promises(diary) == (fatima, sam)
    assert count_open_promises(diary, (Owner.WORKER,), sam.id) == 1


def test_a_draft_without_owner_or_words_is_no_promise_yet():
    assert PromiseDraft(what="bellen").promise(TODAY) is None
    assert PromiseDraft(owner=Owner.ME, what="  \n").promise(TODAY) is None


def test_a_draft_of_a_promise_gives_back_the_same_promise(diary):
    about = (Theme(ThemeKind.HOME), Theme(own="de bel"))
    whole = recorded(diary, due=TODAY, before_next=True, themes=about)
    assert PromiseDraft.of(whole).promise(TODAY + timedelta(days=9)) == whole


def test_a_draft_of_a_promise_survives_being_kept(diary):
    draft = PromiseDraft(owner=Owner.TOGETHER, what="bellen", due=TODAY, made_on=TODAY)
    keep_draft(diary, Form.PROMISE, draft)
    assert kept_draft(diary, Form.PROMISE, PromiseDraft) == draft
