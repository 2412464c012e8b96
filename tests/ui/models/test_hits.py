"""What was found as a list: pages come when they are there, and never stop the list."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from diary.domain.entries import EntryRef, Noun
from diary.domain.searching import Hit, Hits, Mark, Snippet, Turn
from diary.domain.sharing import Language
from diary.ui.models.card_texts import CardTexts
from diary.ui.models.hits import HitsModel
from diary.ui.models.timeline import NOWHERE, TimelineRole
from diary.ui.words import words_for

TODAY = date(2026, 11, 17)


def hit(number, noun=Noun.PROMISE, names=("Sam",), **parts):
    return Hit(EntryRef(noun, number), names, Snippet("Ik bel de gemeente", (Mark(10, 18),)), **parts)


@pytest.fixture
def model(app):
    model = HitsModel(CardTexts(words_for(Language.DUTCH), TODAY))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


@pytest.fixture
def asked(model):
    asked = []
    model.more_requested.connect(asked.append)
    return asked


def test_the_first_page_takes_the_place_of_all_that_was(model):
    model.show_first(Hits((hit(1), hit(2)), None))
    model.show_first(Hits((hit(3),), None))
    assert [model.key(row).id for row in range(model.rowCount())] == [3]
    assert model.is_whole


def test_the_next_page_is_asked_for_once_until_it_is_there(model, asked):
    model.show_first(Hits((hit(1),), Turn(5)))
    for _ in range(3):
        if model.canFetchMore(NOWHERE):
            model.fetchMore(NOWHERE)
    assert asked == [Turn(5)]
    model.add(Hits((hit(2),), None))
    assert not model.canFetchMore(NOWHERE)
    assert model.row_of(EntryRef(Noun.PROMISE, 2)) == 1


def test_a_page_without_rows_is_followed_by_the_next_one_by_itself(model, asked):
    model.show_first(Hits((), Turn(9, is_inside=True)))
    assert asked == [Turn(9, is_inside=True)]
    model.add(Hits((), Turn(4, is_inside=True)))
    model.add(Hits((hit(1),), None))
    assert asked == [Turn(9, is_inside=True), Turn(4, is_inside=True)]
    assert model.rowCount() == 1


def test_a_hit_says_what_it_is_with_whom_and_when(model):
    model.show_first(Hits((hit(1, day=date(2026, 11, 13)), hit(2, Noun.TOPIC, ()), hit(3, Noun.PERSON)), None))
    sentences = [
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole).replace("\u2068", "").replace("\u2069", "")
        for row in range(3)
    ]
    assert sentences == [
        "Sam, afspraak. vrijdag 13 november. Ik bel de gemeente",
        "Bespreken. Ik bel de gemeente",
        "Sam, persoon. Ik bel de gemeente",
    ]
    assert model.index(0).data(TimelineRole.CARD) == model.hit(0)


def test_a_name_that_was_looked_for_is_marked_in_the_title_also_behind_another_and_from_right_to_left(model):
    names = ("An", "سمير", "Anna")
    found = Hit(EntryRef(Noun.PROMISE, 1), names, Snippet("", ()), (((Mark(0, 2)),), (Mark(0, 2),), (Mark(0, 2),)))
    title = model.texts.title_of_hit(found)
    assert [title.text[mark.start : mark.end] for mark in title.found] == ["An", "سم", "An"]
    assert title.found[-1].start > len("An, سمير")
    assert model.texts.title_of_hit(hit(1)).found == ()


def test_the_marks_move_along_with_the_dots_where_a_text_was_cut(model):
    snippet = Snippet("bel de gemeente", (Mark(7, 15),), begins_within=True)
    words, marks = model.texts.words_of_hit(Hit(EntryRef(Noun.TOPIC, 1), (), snippet))
    assert [words[mark.start : mark.end] for mark in marks] == ["gemeente"]
    assert words.startswith("…")
