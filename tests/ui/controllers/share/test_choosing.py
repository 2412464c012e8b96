"""The second step: nothing is on beforehand, a tick takes facts only, and each part is turned on by itself."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from diary.demo.write import fill_many
from diary.domain.choosing import FACTS_OF, Group, chosen_of
from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft
from diary.domain.language import Language
from diary.domain.people import Person
from diary.domain.sharing import ContactField
from diary.domain.when import Precision, When
from diary.services.contacts import contact_cards, contact_to_edit, record_contact
from diary.services.people import record_person
from diary.ui.pages.share.path import WHAT
from diary.ui.pages.share.side import ChosenSide, IconLine
from diary.ui.widgets.checks import CheckBox
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.sharing import TODAY, Client
from tests.support.walk import name_of


def test_no_record_is_chosen_at_first(path):
    path.open().go(WHAT)
    assert len(path.rows()) == len(contact_cards(path.diary))
    boxes = path.page.what.findChildren(CheckBox)
    assert {box.checkState() for box in boxes} == {Qt.CheckState.Unchecked}


def test_a_tick_takes_the_facts_along_and_leaves_the_rest_off(path):
    path.open().go(WHAT)
    row = path.rows()[0]
    row.findChild(CheckBox).click()
    (fields,) = chosen_of(path.plan().selection, Group.CONTACTS).values()
    assert fields <= FACTS_OF[Group.CONTACTS]
    assert ContactField.WHEN_AND_HOW in fields


def test_a_tick_leaves_whether_something_broke_at_home(path):
    path.open().go(WHAT)
    marked = next(card for card in contact_cards(path.diary) if contact_to_edit(path.diary, card.id).contact.marks)
    path.page.what.pressed.emit(marked.id)
    fields = chosen_of(path.plan().selection, Group.CONTACTS)[marked.id]
    assert ContactField.EXPERIENCES in fields
    assert ContactField.MARKS not in fields


def test_nothing_chosen_has_no_tick_before_it(path):
    path.open().go(WHAT)
    side = path.page.findChild(ChosenSide)
    words = next(label for label in side.findChildren(QLabel) if label.text() == "Nothing yet")
    assert words.isVisible()
    assert not any(line.isAncestorOf(words) for line in side.findChildren(IconLine))
    path.rows()[0].findChild(CheckBox).click()
    assert not words.isVisible()


def test_a_second_press_turns_everything_off_again(path):
    path.open().go(WHAT)
    box = path.rows()[0].findChild(CheckBox)
    box.click()
    assert box.checkState() is not Qt.CheckState.Unchecked
    box.click()
    assert box.checkState() is Qt.CheckState.Unchecked
    assert path.plan().selection.is_empty


def test_each_part_is_turned_on_by_itself(path):
    path.open().go(WHAT)
    row = path.rows()[0]
    path.controller.page.what.unfold_requested.emit(contact_cards(path.diary)[0].id)
    settle()
    view = next(box for box in row.findChildren(CheckBox) if box.text() == "What I think of it")
    view.click()
    (fields,) = chosen_of(path.plan().selection, Group.CONTACTS).values()
    assert fields == {ContactField.VIEW}
    assert row.findChild(CheckBox).checkState() is Qt.CheckState.PartiallyChecked


def test_what_is_chosen_and_what_stays_is_counted_beside_it(path):
    path.open().go(WHAT)
    path.rows()[0].findChild(CheckBox).click()
    total = len(contact_cards(path.diary))
    texts = [label.text() for label in path.page.what.findChildren(QLabel)]
    assert "1 contact" in texts
    assert f"{total - 1} contacts" in texts


def test_more_records_come_at_a_press(tmp_path):
    diary = make_diary(tmp_path / "many")
    with diary.writing() as connection:
        fill_many(connection, 60, TODAY)
    with desk_on(diary, tmp_path, Language.ENGLISH) as desk:
        path = Client(desk).open()
        path.go(WHAT)
        assert len(path.rows()) == 50
        path.button("Show more").click()
        settle()
        assert len(path.rows()) == 60
        path.wait()
    diary.close()


def test_a_record_is_chosen_with_the_keyboard_alone(path):
    path.open().go(WHAT)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is path.rows()[0].findChild(CheckBox)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert len(path.plan().selection.contacts) == 1


# What tells one record from another.


def names_of(path):
    """What a screen reader calls each record, and the button that unfolds it."""
    return [(name_of(row._box), name_of(row._unfold)) for row in path.rows()]


def test_two_contacts_of_one_day_are_told_apart_by_their_time_or_first_words(tmp_path):
    diary = make_diary(tmp_path / "alike")
    sam = record_person(diary, Person(name="Sam"))
    for moment, happened in ((time(9, 30), ""), (None, "We lazen de brief."), (None, "Sam belde nog eens.")):
        when = When(TODAY, moment, Precision.EXACT if moment else Precision.DAY)
        contact = Contact(when, people=(sam.id,), way=Way.PHONE, happened=happened)
        record_contact(diary, ContactDraft(contact), NOW)
    with desk_on(diary, tmp_path, Language.ENGLISH) as desk:
        path = Client(desk).open()
        path.go(WHAT)
        told = names_of(path)
        assert len(set(told)) == len(told)
        assert {box for box, _ in told} == {
            "Sam, phone. Tuesday 17 November, 09:30",
            "Sam, phone. Tuesday 17 November · We lazen de brief.",
            "Sam, phone. Tuesday 17 November · Sam belde nog eens.",
        }
        assert all(box in unfold for box, unfold in told)
        path.wait()
    diary.close()


def test_contacts_that_read_differently_show_no_words_of_the_diary(path):
    path.open().go(WHAT)
    assert not any(" · " in box for box, _ in names_of(path))
