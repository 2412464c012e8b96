"""Looking for something in the timeline on a real diary: typed by real keys, answered in the background."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.feelings import FeelingWord
from diary.domain.people import Person
from diary.domain.searching import Filter, FilterKind
from diary.domain.sharing import Language
from diary.domain.when import When
from diary.services.contacts import count_contacts, record_contact
from diary.services.indexing import readiness
from diary.services.people import record_person
from diary.services.search import HITS_A_PAGE
from diary.ui.desk import Destination, PageName
from diary.ui.pages.contacts.card_list import CardList
from diary.ui.pages.contacts.entry_view import EntryView
from diary.ui.theme.tokens import Size
from diary.ui.widgets.empty import EmptyScreen
from diary.ui.widgets.pills import FilterPill
from diary.ui.widgets.texts import OwnWords
from tests.support.desks import NOW, listen_to
from tests.support.timeline_room import (
    KEY,
    LOW,
    NARROW,
    WIDE,
    answered,
    focused,
    found,
    hits_in,
    model_of,
    open_page,
    pills,
    press,
    said,
    type_in,
    write,
)
from tests.support.walk import cut_off, nameless, too_small


def test_before_anything_is_typed_the_timeline_stands_there(timeline):
    page = open_page(timeline)
    assert page.findChild(CardList, "contacts").isVisible()
    assert not hits_in(page).isVisible()
    assert "41 contacten, nieuwste eerst" in said(page)
    assert pills(page) == []


def test_while_one_types_what_was_found_takes_its_place_with_the_count(timeline):
    page = open_page(timeline)
    type_in(timeline, "brief")
    assert hits_in(page).isVisible()
    assert not page.findChild(CardList, "contacts").isVisible()
    assert {ref.noun for ref in found(page)} >= {Noun.CONTACT, Noun.PROMISE, Noun.TOPIC}
    assert f"{len(found(page))} keer gevonden, nieuwste eerst" in said(page)
    type_in(timeline, "")
    assert page.findChild(CardList, "contacts").isVisible()
    assert "41 contacten, nieuwste eerst" in said(page)


def test_of_all_that_was_typed_only_the_last_is_answered(timeline):
    page = open_page(timeline)
    field, seen = page.findChild(QLineEdit, "search"), []
    model_of(page).modelReset.connect(lambda: seen.append(found(page)))
    for text in ("sam", "fatima", "verzekering"):
        field.setText(text)
        timeline.desk.tasks.wait()
    answered(timeline)
    assert all(shown in ([], found(page)) for shown in seen)
    sentences = [model_of(page).hit(row).snippet.text.casefold() for row in range(len(found(page)))]
    assert sentences
    assert all("verzekering" in sentence for sentence in sentences)


def test_what_was_looked_for_is_marked_on_the_card(timeline, look):
    page = open_page(timeline)
    type_in(timeline, "verzekering")
    page.close_entry()
    seen = hits_in(page).viewport().grab().toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(0, seen.width(), 2) for y in range(0, 140, 2)}
    assert look.colours.mark in colours


def test_a_name_is_marked_on_the_card_of_a_contact_that_says_nothing_of_it(timeline, diary, look):
    noor = record_person(diary, Person(name="Noor"))
    quiet = record_contact(diary, ContactDraft(Contact(When(NOW.date()), people=(noor.id,), happened="thee")), NOW)
    page = open_page(timeline)
    type_in(timeline, "noo")
    page.close_entry()
    row = found(page).index(EntryRef.of(quiet.contact))
    card = hits_in(page).viewport().grab(hits_in(page).visualRect(model_of(page).index(row))).toImage()
    assert look.colours.mark in {
        card.pixelColor(x, y).name() for x in range(0, card.width(), 2) for y in range(0, card.height(), 2)
    }


def test_what_was_looked_for_is_marked_where_it_is_read(timeline):
    page = open_page(timeline)
    type_in(timeline, "verzekering")
    marks = [(words.text(), words._hits) for words in page.findChildren(OwnWords)]
    assert [text[start : start + length] for text, hits in marks for start, length in hits] == ["verzekering"]
    type_in(timeline, "")
    assert not any(words._hits for words in page.findChildren(OwnWords))


def test_what_is_open_and_was_not_found_does_not_stand_beside_what_was(timeline, diary):
    kept, other = write(diary, "de sleutel"), write(diary, "de huur")
    page = open_page(timeline)
    timeline.show_record(kept.id)
    type_in(timeline, "sleutel")
    assert page.entry == kept.id
    type_in(timeline, "huur")
    assert page.entry is None
    assert EntryRef(Noun.CONTACT, other.id) in found(page)


def test_nothing_found_is_said_calmly(timeline):
    page = open_page(timeline)
    type_in(timeline, "zzz")
    assert page.finding.findChild(EmptyScreen).isVisible()
    assert "Niets gevonden" in said(page)
    type_in(timeline, "brief")
    assert not page.finding.findChild(EmptyScreen).isVisible()


def test_words_inside_of_words_come_behind_by_themselves(timeline, diary):
    inside = EntryRef.of(write(diary, "een loonbriefje"))
    page = open_page(timeline)
    type_in(timeline, "briefje")
    assert inside in found(page)


def test_by_keyboard_from_the_field_into_the_list_to_an_entry_and_back(timeline):
    page = open_page(timeline)
    type_in(timeline, "gemeente formulier")
    press(timeline, focused(page), KEY.Key_Down)
    assert focused(page) is hits_in(page)
    press(timeline, hits_in(page), KEY.Key_Return)
    first = found(page)[0]
    assert (first.noun, page.entry) == (Noun.CONTACT, first.id)
    assert page.findChild(EntryView).isAncestorOf(focused(page))
    press(timeline, focused(page), KEY.Key_Escape)
    assert focused(page) is hits_in(page)
    press(timeline, hits_in(page), KEY.Key_Escape)
    field = page.findChild(QLineEdit, "search")
    assert focused(page) is field
    press(timeline, field, KEY.Key_Escape)
    assert field.text() == ""
    assert not hits_in(page).isVisible()


@pytest.mark.parametrize(
    ("noun", "place"),
    [
        (Noun.PROMISE, PageName.PROMISES),
        (Noun.TOPIC, PageName.TOPICS),
        (Noun.PERSON, PageName.PEOPLE),
        (Noun.MOMENT, PageName.MOMENTS),
        (Noun.AT_STAKE, PageName.AT_STAKE),
        (Noun.PERMISSION, PageName.PERMISSIONS),
        (Noun.MEETING, PageName.MEETINGS),
    ],
)
def test_what_is_no_contact_opens_on_its_own_page(timeline, noun, place):
    page, heard = open_page(timeline), listen_to(timeline)
    type_in(timeline, "younes" if noun in {Noun.MOMENT, Noun.AT_STAKE} else "sam")
    ref = next(each for each in found(page) if each.noun is noun)
    hits_in(page).stand_on(ref)
    press(timeline, hits_in(page), KEY.Key_Return)
    assert heard.gone_to == [Destination(place, ref.id)]


def test_going_down_fetches_more_and_never_twice_the_same(timeline, diary):
    refs = [EntryRef.of(write(diary, f"sleutel {number}")) for number in range(2 * HITS_A_PAGE + 5)]
    page = open_page(timeline)
    type_in(timeline, "sleutel")
    assert len(found(page)) == HITS_A_PAGE
    for _ in range(4):
        hits_in(page).scrollToBottom()
        answered(timeline)
    assert found(page) == refs[::-1]
    assert f"{len(refs)} keer gevonden, nieuwste eerst" in said(page)


def test_a_diary_that_was_never_indexed_is_indexed_by_looking_also_after_it_was_stopped(timeline, diary):
    page = open_page(timeline, is_ready=False)
    timeline.desk.tasks.ask_to_stop()
    type_in(timeline, "brieven")
    assert readiness(diary) < 1
    timeline.desk.tasks.stop()
    type_in(timeline, "brief")
    assert readiness(diary) == 1
    assert found(page)


def test_what_is_thrown_away_is_no_longer_found_and_undo_brings_it_back(timeline):
    page, heard = open_page(timeline), listen_to(timeline)
    type_in(timeline, "verzekering")
    before = found(page)
    contact = next(ref for ref in before if ref.noun is Noun.CONTACT)
    page.remove_requested.emit(contact.id)
    answered(timeline)
    assert contact not in found(page)
    heard.undo()
    answered(timeline)
    assert found(page) == before


def test_what_was_changed_elsewhere_is_found_on_coming_back(timeline, diary):
    page = open_page(timeline)
    type_in(timeline, "regenboog")
    assert found(page) == []
    written = write(diary, "een regenboog")
    timeline.show_record(0)
    answered(timeline)
    assert found(page) == [EntryRef.of(written)]
    record_contact(diary, ContactDraft(replace(written, happened="weg")), NOW)
    timeline.show_record(0)
    answered(timeline)
    assert found(page) == []


def test_a_fault_while_searching_is_told_and_the_timeline_stays(timeline, diary, tmp_path):
    page, heard = open_page(timeline), listen_to(timeline)
    diary.index.discard()
    write(diary, "nog iets")
    diary.folder.rename(tmp_path / "away")
    type_in(timeline, "brief")
    assert heard.faults
    (tmp_path / "away").rename(diary.folder)
    type_in(timeline, "briefe")
    type_in(timeline, "brief")
    assert found(page)
    assert count_contacts(diary) == 42


def test_another_language_says_everything_again(timeline, desk):
    page = open_page(timeline)
    page.finding.filter_turned.emit(Filter(FilterKind.FEELING, FeelingWord.TENSE), True)
    type_in(timeline, "brief")
    desk.preferences.choose_language(Language.ENGLISH)
    timeline.show_record(0)
    answered(timeline)
    assert pills(page) == ["Tense"]
    assert any(text.startswith("Found ") for text in said(page))


@pytest.mark.parametrize("typed", ["", "brief"])
def test_with_large_letters_in_a_low_window_nothing_is_squeezed_and_two_cards_begin(timeline, look, typed):
    look.choose(look.theme, 2.0)
    page = open_page(timeline, LOW)
    type_in(timeline, typed)
    pill = page.findChild(FilterPill, "filters")
    assert pill.height() >= pill.sizeHint().height()
    seen = hits_in(page) if typed else page.findChild(CardList, "contacts")
    assert seen.visualRect(seen.model().index(1, 0)).top() < seen.viewport().height() - look.px(Size.TARGET) // 2


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_room(timeline, look, size, scale):
    look.choose(look.theme, scale)
    page = open_page(timeline, size)
    type_in(timeline, "brief")
    page.finding.filter_turned.emit(Filter(FilterKind.FEELING, FeelingWord.TENSE), True)
    answered(timeline)
    assert (nameless(page), too_small(page), cut_off(page)) == ([], [], [])
    QTest.mouseClick(page.findChild(FilterPill, "filters"), Qt.MouseButton.LeftButton)
    answered(timeline)
    assert (nameless(page), too_small(page), cut_off(page)) == ([], [], [])


def test_each_hit_is_a_sentence_for_who_hears_it(timeline):
    page = open_page(timeline)
    type_in(timeline, "sam belt")
    model = model_of(page)
    sentence = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Sam belt" in sentence
    assert "november" in sentence
