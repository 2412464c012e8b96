"""Permissions between services: who asked what, my answer, and taking it back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from diary.domain.drafts import Form, PermissionDraft
from diary.domain.entries import EntryRef
from diary.domain.people import Person
from diary.domain.permissions import Permission, PermissionAnswer
from diary.services.bin import empty_bin, put_in_bin, take_out_of_bin
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import record_person
from diary.services.permissions import (
    all_permissions,
    permission,
    record_permission,
    undo_permission,
    withdraw_permission,
)
from diary.services.versions import earlier_versions, put_back_entry
from tests.support.leaks import finds_in, forms
from tests.support.pages import all_pages

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()
WHOLE = Permission(
    TODAY,
    asker="de juf van Younes",
    to_whom="het CLB",
    what="hoe het thuis gaat",
    why="om hem te helpen in de klas",
    answer=PermissionAnswer.YES_IF,
    condition="alleen wat ik zelf vertelde",
    until=date(2027, 6, 30),
)


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam"))


def written(diary, value=WHOLE):
    return record_permission(diary, value, NOW)


def test_a_permission_comes_back_as_written(diary, sam):
    kept = written(diary, replace(WHOLE, person=sam.id, withdrawn_on=TODAY))
    assert permission(diary, kept.id) == kept
    assert kept == replace(WHOLE, id=kept.id, person=sam.id, withdrawn_on=TODAY)


def test_the_last_one_asked_stands_first(diary):
    older = written(diary, replace(WHOLE, asked_on=TODAY - timedelta(days=3)))
    newer = written(diary)
    assert all_permissions(diary) == (newer, older)


def test_taking_it_back_says_since_when_and_can_be_undone(diary):
    kept = written(diary)
    before = withdraw_permission(diary, kept.id, TODAY, NOW)
    assert permission(diary, kept.id) == replace(kept, withdrawn_on=TODAY)
    assert [each.entry for each in earlier_versions(diary, EntryRef.of(kept))] == [kept]
    put_back_entry(diary, before)
    assert permission(diary, kept.id) == kept
    assert earlier_versions(diary, EntryRef.of(kept)) == ()


def test_undoing_the_writing_down_leaves_nothing(diary):
    undo_permission(diary, written(diary).id)
    assert all_permissions(diary) == ()


def test_thrown_away_it_comes_back_with_who_asked(diary, sam):
    kept = written(diary, replace(WHOLE, person=sam.id))
    keep_draft(diary, Form.PERMISSION, PermissionDraft(replace(kept, why="half")))
    put_in_bin(diary, EntryRef.of(kept), NOW)
    assert kept_draft(diary, Form.PERMISSION, PermissionDraft) is None
    put_in_bin(diary, EntryRef.of(sam), NOW)
    take_out_of_bin(diary, EntryRef.of(kept))
    assert permission(diary, kept.id) == replace(kept, person=None)
    take_out_of_bin(diary, EntryRef.of(sam))
    assert permission(diary, kept.id) == kept


def test_who_is_thrown_away_leaves_what_is_being_written(diary, sam):
    keep_draft(diary, Form.PERMISSION, PermissionDraft(replace(WHOLE, person=sam.id)))
    put_in_bin(diary, EntryRef.of(sam), NOW)
    assert kept_draft(diary, Form.PERMISSION, PermissionDraft) == PermissionDraft(WHOLE)


def test_gone_for_good_none_of_its_words_is_in_the_file(diary):
    word = "zonnebloemé"
    words = dict.fromkeys(("asker", "to_whom", "what", "why", "condition"), word * 300)
    kept = written(diary, replace(WHOLE, **words))
    put_in_bin(diary, EntryRef.of(kept), NOW)
    empty_bin(diary)
    pages = all_pages(diary.vault.database_path, bytes(diary.vault.root.database_key()))
    assert finds_in(pages, forms(word)) == []
