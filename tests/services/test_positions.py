"""What somebody may and must: answered point by point, with a history, beside everything else known of a person."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from diary.domain.drafts import Form, PersonDraft, PointDraft
from diary.domain.entries import EntryRef
from diary.domain.people import Person
from diary.domain.positions import Clarity, Point, PointAnswer, Position
from diary.domain.searching import Query, Search
from diary.services.bin import empty_bin, put_in_bin, take_out_of_bin
from diary.services.drafts import keep_draft, kept_draft
from diary.services.indexing import bring_up
from diary.services.people import answer_point, everyone, person, put_back_position, record_person
from diary.services.same_people import make_one, make_two_again
from diary.services.search import search
from diary.services.versions import earlier_versions, take_back_version
from tests.support.leaks import finds_in, forms
from tests.support.pages import all_pages

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TASK = PointAnswer(Point.TASK, date(2026, 9, 1), Clarity.TOLD, "helpt met huur en brieven")
UNCLEAR = PointAnswer(Point.BETWEEN_US, date(2026, 9, 1), Clarity.UNCLEAR, "bijna alles")
CLEAR = PointAnswer(Point.BETWEEN_US, date(2026, 11, 1), Clarity.TOLD, "alles, behalve gevaar")


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam"))


def position_of(diary, whom):
    return person(diary, whom.id).position


def test_answers_come_back_with_their_history(diary, sam):
    for answer in (TASK, UNCLEAR, CLEAR):
        answer_point(diary, sam.id, answer)
    position = position_of(diary, sam)
    assert position == Position((TASK, UNCLEAR, CLEAR))
    assert position.history(Point.BETWEEN_US) == (CLEAR, UNCLEAR)
    assert everyone(diary)[0].position == position


def test_an_answer_can_be_undone(diary, sam):
    answer_point(diary, sam.id, TASK)
    before = answer_point(diary, sam.id, UNCLEAR)
    put_back_position(diary, sam.id, before)
    assert position_of(diary, sam) == Position((TASK,))


def test_an_answer_puts_its_draft_away(diary, sam):
    keep_draft(diary, Form.POSITION, PointDraft(sam.id, Point.TASK, "half"))
    answer_point(diary, sam.id, TASK)
    assert kept_draft(diary, Form.POSITION, PointDraft) is None


def test_an_answer_leaves_what_is_written_about_another_point(diary, sam):
    half = PointDraft(sam.id, Point.NEXT, "half")
    keep_draft(diary, Form.POSITION, half)
    answer_point(diary, sam.id, TASK)
    assert kept_draft(diary, Form.POSITION, PointDraft) == half


def test_changing_a_person_leaves_their_position(diary, sam):
    draft = PersonDraft.of(person(diary, sam.id))
    answer_point(diary, sam.id, TASK)
    record_person(diary, replace(draft, role="begeleider").person)
    assert person(diary, sam.id) == replace(sam, role="begeleider", position=Position((TASK,)))


def test_an_earlier_version_of_a_person_takes_no_answer_back(diary, sam):
    record_person(diary, replace(sam, name="Samuel"))
    answer_point(diary, sam.id, TASK)
    assert [each.entry.position for each in earlier_versions(diary, EntryRef.of(sam))] == [Position()]
    take_back_version(diary, EntryRef.of(sam), 1, NOW)
    assert person(diary, sam.id) == replace(sam, position=Position((TASK,)))


def test_a_person_out_of_the_bin_has_it_again(diary, sam):
    answer_point(diary, sam.id, TASK)
    keep_draft(diary, Form.POSITION, PointDraft(sam.id, Point.NEXT, "half"))
    whole = person(diary, sam.id)
    put_in_bin(diary, EntryRef.of(sam), NOW)
    assert kept_draft(diary, Form.POSITION, PointDraft) is None
    take_out_of_bin(diary, EntryRef.of(sam))
    assert person(diary, sam.id) == whole


def test_two_who_are_one_have_the_answers_of_both_as_time_runs(diary, sam):
    other = record_person(diary, Person(name="Sam P."))
    answer_point(diary, sam.id, CLEAR)
    answer_point(diary, other.id, UNCLEAR)
    made = make_one(diary, sam.id, other.id, NOW)
    assert position_of(diary, sam) == Position((UNCLEAR, CLEAR))
    make_two_again(diary, made)
    assert (position_of(diary, sam), position_of(diary, other)) == (Position((CLEAR,)), Position((UNCLEAR,)))


def test_a_person_is_found_by_it(diary, sam):
    bring_up(diary)
    answer_point(diary, sam.id, TASK)
    assert [hit.ref for hit in search(diary, Search(Query.typed("huur"))).hits] == [EntryRef.of(sam)]


def test_gone_for_good_none_of_its_words_is_in_the_file(diary, sam):
    word = "zonnebloemé"
    answer_point(diary, sam.id, replace(TASK, words=word * 900))
    put_in_bin(diary, EntryRef.of(sam), NOW)
    empty_bin(diary)
    pages = all_pages(diary.vault.database_path, bytes(diary.vault.root.database_key()))
    assert finds_in(pages, forms(word)) == []
