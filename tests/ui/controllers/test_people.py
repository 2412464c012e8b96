"""The people around the client: only a name is needed, nothing is filled in, and one page tells all of a person."""

from dataclasses import replace
from datetime import date, time

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft, Form, PersonDraft
from diary.domain.feelings import Posture
from diary.domain.people import Person, PersonKind
from diary.domain.promises import Owner, Promise, PromiseState
from diary.domain.sharing import Language
from diary.domain.topics import Topic, TopicState
from diary.domain.when import Precision, When
from diary.services.contacts import finish_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import everyone, person, record_person
from diary.services.promises import promise, record_promise
from diary.services.topics import record_topic, topic
from diary.ui.controllers.people import PeopleController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.parts.promise_card import PromiseCard
from diary.ui.pages.people.left_open import LeftOpenCard
from diary.ui.pages.people.rows import ChainStop, ContactRow, PersonCard
from diary.ui.widgets.cards import ListRow
from diary.ui.widgets.fields import LongText, TextField
from tests.support.desks import NOW, desk_on, listen_to
from tests.support.diaries import make_diary, open_again
from tests.support.qt import settle, shown

TODAY = NOW.date()


class Room:
    """The pages of people on a real diary, as a client sees them."""

    def __init__(self, desk, folder):
        self.desk, self.diary, self.folder = desk, desk.diary, folder
        self.controller = PeopleController(desk)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page

    def show(self, record=0):
        self.controller.show_record(record)
        shown(self.page, 1000, 900)
        self.page.activateWindow()
        settle()
        return self

    def add(self, name, **fields):
        return record_person(self.diary, Person(name=name, **fields))

    def form(self):
        return self.controller._list.form

    def seen(self, kind):
        return [each for each in self.page.findChildren(kind) if each.isVisible()]

    def texts(self):
        return [label.text() for label in self.seen(QLabel)]


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = Room(desk, tmp_path)
        yield room
        room.diary.close()


def reopen(room, record=0):
    """Lock, and open again in a fresh app."""
    room.diary.close()
    shiboken6.delete(room.page)
    room.__init__(replace(room.desk, diary=open_again(room.folder / "diary")), room.folder)
    room.show(record)


def button(inside, text):
    return next(each for each in inside.findChildren(QAbstractButton) if each.text() == text and each.isVisible())


def press(inside, text):
    QTest.mouseClick(button(inside, text), Qt.MouseButton.LeftButton)
    settle()


def test_everybody_is_there_by_name_with_what_they_do_and_since_when(room):
    room.add("Sam", role="Social worker", organisation="OCMW", since=date(2026, 9, 1))
    room.add("Nadia", kind=PersonKind.CLOSE)
    room.show()
    cards = [(card.text(), card.accessibleDescription()) for card in room.seen(PersonCard)]
    assert cards == [
        ("Nadia", "Someone close to me"),
        ("Sam", "Social worker, OCMW\nSince 1 September 2026"),
    ]


def test_a_card_leads_to_the_person(room):
    sam = room.add("Sam")
    room.show()
    press(room.page, "Sam")
    assert room.heard.gone_to == [Destination(PageName.PEOPLE, sam.id)]


def test_only_the_name_is_needed_and_nothing_else_is_filled_in(room):
    room.add("Inge")
    room.show()
    press(room.page, "Somebody new")
    assert not [each for each in room.form().findChildren(QAbstractButton) if each.isCheckable() and each.isChecked()]
    fields = [*room.form().findChildren(TextField), *room.form().findChildren(LongText)]
    assert {field.text() for field in fields} == {""}
    QTest.keyClicks(QApplication.focusWidget(), "Sam")
    press(room.form(), "Save")
    (sam,) = [each for each in everyone(room.diary) if each.name == "Sam"]
    assert sam == Person(id=sam.id, name="Sam")
    assert kept_draft(room.diary, Form.PERSON, Person) is None


def test_a_person_without_a_name_is_not_saved_and_says_what_is_missing(room):
    room.show()
    press(room.page, "Somebody new")
    press(room.form(), "Save")
    assert everyone(room.diary) == ()
    assert room.form()._missing.isVisible()


def test_what_is_typed_survives_escape_and_locking(room):
    room.add("Inge")
    room.show()
    press(room.page, "Somebody new")
    QTest.keyClicks(QApplication.focusWidget(), "Sa")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert not room.controller._list.is_writing
    reopen(room)
    assert room.controller._list.fields.draft.name == "Sa"


def day_field(room, name):
    return next(each for each in room.form().findChildren(TextField) if each.objectName() == f"person-{name}")


@pytest.mark.parametrize("name", ["since", "until"])
def test_a_day_that_is_not_understood_is_kept_as_typed_and_asked_again(room, name):
    room.show()
    press(room.page, "Somebody new")
    QTest.keyClicks(QApplication.focusWidget(), "Sam")
    QTest.keyClicks(day_field(room, name), "somewhere in May")
    press(room.form(), "Save")
    assert everyone(room.diary) == ()
    assert QApplication.focusWidget() is day_field(room, name)
    room.controller.keep()
    reopen(room)
    assert day_field(room, name).text() == "somewhere in May"
    press(room.form(), "Save")
    assert everyone(room.diary) == ()
    field = day_field(room, name)
    field.clear()
    QTest.keyClicks(field, "1 May 2026")
    press(room.form(), "Save")
    (sam,) = everyone(room.diary)
    assert getattr(sam, name) == date(2026, 5, 1)


def test_a_change_made_from_the_persons_page_ends_there_and_can_be_undone(room):
    sam = room.add("Sam")
    room.show(sam.id)
    press(room.page, "Change")
    QTest.keyClicks(QApplication.focusWidget(), "uel")
    press(room.form(), "Save")
    assert person(room.diary, sam.id).name == "Samuel"
    assert "Samuel" in room.texts()
    room.heard.undo()
    settle()
    assert person(room.diary, sam.id) == sam
    assert "Sam" in room.texts()


def test_nobody_can_come_before_themselves(room):
    sam = room.add("Sam")
    room.add("Inge")
    room.show(sam.id)
    press(room.page, "Change")
    assert [pill.text() for pill in room.form().findChildren(QAbstractButton) if pill.text() in {"Sam", "Inge"}] == [
        "Inge"
    ]


def test_a_persons_page_tells_how_to_reach_them_and_who_came_before_and_after(room):
    tom = room.add("Tom", until=date(2025, 2, 28))
    inge = room.add("Inge", came_after=tom.id, reach="0470 12 34 56\nmonday", note="kind")
    room.add("Sam", came_after=inge.id)
    room.show(inge.id)
    assert {"0470 12 34 56", "monday", "kind", "Who came before and after?"} <= set(room.texts())
    assert [(stop.text(), stop.isEnabled()) for stop in room.seen(ChainStop)] == [
        ("Tom", True),
        ("Inge", False),
        ("Sam", True),
    ]


def test_a_promise_is_answered_on_the_persons_page_too(room):
    sam, rik = room.add("Sam"), room.add("Rik")
    theirs = record_promise(room.diary, Promise(Owner.WORKER, TODAY, what="bellen", person=sam.id), NOW)
    record_promise(room.diary, Promise(Owner.ME, TODAY, what="van Rik", person=rik.id), NOW)
    room.show(sam.id)
    (card,) = room.seen(PromiseCard)
    press(card, "Done")
    assert promise(room.diary, theirs.id).state is PromiseState.KEPT
    room.heard.undo()
    settle()
    assert promise(room.diary, theirs.id).state is PromiseState.OPEN


def test_the_last_contacts_come_as_far_as_asked_for_and_lead_to_the_timeline(room):
    sam = room.add("Sam")
    for hour in range(6):
        moment = When(TODAY, time(hour), Precision.EXACT)
        contact = Contact(moment, people=(sam.id,), way=Way.PHONE, posture=Posture.SNIFFING)
        last = finish_contact(room.diary, ContactDraft(contact), NOW)
    room.show(sam.id)
    assert len(room.seen(ContactRow)) == 4
    press(room.page, "Show more")
    rows = room.seen(ContactRow)
    assert len(rows) == 6
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert room.heard.gone_to == [Destination(PageName.TIMELINE, last.contact.id)]


def test_the_main_button_leads_to_writing_with_nothing_filled_in(room):
    sam = room.add("Sam")
    room.show(sam.id)
    press(room.page, "Write down a contact")
    assert room.heard.gone_to == [Destination(PageName.WRITE)]


def test_escape_on_a_persons_page_goes_back_to_everybody(room):
    sam = room.add("Sam")
    room.show(sam.id)
    button(room.page, "Change").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert room.heard.gone_to == [Destination(PageName.PEOPLE)]


def test_a_person_who_is_not_there_any_more_leads_to_everybody(room):
    room.add("Sam")
    room.show(99)
    assert room.controller.record() == 0
    assert len(room.seen(PersonCard)) == 1


def test_when_nothing_can_be_written_it_is_told_and_nothing_is_lost(room):
    room.show()
    press(room.page, "Somebody new")
    QTest.keyClicks(QApplication.focusWidget(), "Sam")
    (room.folder / "diary").rename(room.folder / "elsewhere")
    press(room.form(), "Save")
    assert [message.what for message in room.heard.faults] == ["The diary is no longer where it was."]
    assert room.controller._list.fields.draft.name == "Sam"
    (room.folder / "elsewhere").rename(room.folder / "diary")
    press(room.form(), "Save")
    assert [each.name for each in everyone(room.diary)] == ["Sam"]


def test_an_empty_page_offers_the_first_step(room):
    room.show()
    press(room.controller._list.empty, "Somebody new")
    assert room.controller._list.is_writing


@pytest.mark.parametrize(("name", "told"), [("Karim", "Of Karim"), ("كريم", "Of \u2068كريم\u2069")])
def test_the_promises_of_a_person_stand_there_by_name(room, name, told):
    karim = room.add(name)
    record_promise(room.diary, Promise(Owner.WORKER, TODAY, what="bellen", person=karim.id), NOW)
    room.show(karim.id)
    assert told in room.texts()
    assert "Of others" not in room.texts()


# Somebody who stands there twice.


def test_somebody_who_stands_there_twice_becomes_one_by_keyboard_and_it_can_be_undone(room):
    sam = room.add("Sam", role="Social worker")
    samira = room.add("Samira", reach="0470 12 34 56")
    talk = Contact(When(TODAY), people=(samira.id,), posture=Posture.SNIFFING)
    finish_contact(room.diary, ContactDraft(talk), NOW)
    room.show(sam.id)
    button(room.page, "Does this person stand here twice?").setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab):
        QTest.keyClick(QApplication.focusWidget(), key)
        settle()
    assert QApplication.focusWidget() is button(room.page, "Put them together")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert everyone(room.diary) == (replace(sam, reach="0470 12 34 56"),)
    assert len(room.seen(ContactRow)) == 1
    ((text, undo),) = room.heard.done
    assert text == "Put together."
    undo()
    settle()
    assert everyone(room.diary) == (sam, samira)
    assert room.seen(ContactRow) == []


def test_nobody_is_chosen_to_be_the_same_and_another_person_is_shown_folded(room):
    sam, inge = room.add("Sam"), room.add("Inge")
    room.show(sam.id)
    press(room.page, "Does this person stand here twice?")
    assert not any(each.isChecked() for each in room.page.findChildren(QAbstractButton) if each.isVisible())
    press(room.page, "Inge")
    room.show(inge.id)
    assert "Who is Inge as well?" not in room.texts()


def test_who_stands_there_alone_is_not_asked_about(room):
    sam = room.add("Sam")
    room.show(sam.id)
    assert "Does this person stand here twice?" not in [each.text() for each in room.seen(QAbstractButton)]


# A new face doesn't break the thread.


def test_who_comes_after_somebody_is_written_down_from_there(room):
    sam = room.add("Sam", kind=PersonKind.WORKER)
    room.show(sam.id)
    press(room.page, "Somebody comes after Sam")
    QTest.keyClicks(QApplication.focusWidget(), "Nora")
    press(room.form(), "Save")
    (nora,) = [each for each in everyone(room.diary) if each.name == "Nora"]
    assert nora.came_after == sam.id
    room.show(sam.id)
    assert "Somebody comes after Sam" not in [each.text() for each in room.seen(QAbstractButton)]


def test_nobody_comes_in_the_place_of_a_friend(room):
    nadia = room.add("Nadia", kind=PersonKind.CLOSE)
    room.show(nadia.id)
    assert "Somebody comes after Nadia" not in [each.text() for each in room.seen(QAbstractButton)]


def test_what_was_open_with_who_came_before_stands_with_who_came_after(room):
    sam = room.add("Sam")
    nora = room.add("Nora", came_after=sam.id)
    promised = record_promise(room.diary, Promise(Owner.WORKER, TODAY, what="Sam calls", person=sam.id), NOW)
    asked = record_topic(room.diary, Topic(what="The rent", person=sam.id))
    record_topic(room.diary, Topic(what="Done with", person=sam.id, state=TopicState.TALKED_ABOUT))
    room.show(nora.id)
    rows = [
        (row.text(), row.accessibleDescription()) for row in room.page.findChild(LeftOpenCard).findChildren(ListRow)
    ]
    assert rows == [("Sam calls", "With Sam"), ("The rent", "With Sam")]
    press(room.page, "Discuss 1 topic with Nora")
    assert topic(room.diary, asked.id).person == nora.id
    ((text, undo),) = room.heard.done
    assert text == "On the list for Nora."
    undo()
    settle()
    assert topic(room.diary, asked.id) == asked
    press(room.page, "Sam calls")
    assert room.heard.gone_to == [Destination(PageName.PROMISES, promised.id)]


def test_what_is_half_written_about_the_other_is_finished_first(room):
    sam, samira = room.add("Sam"), room.add("Samira")
    keep_draft(room.diary, Form.PERSON, PersonDraft(id=samira.id, name="Samira B"))
    room.show(sam.id)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    room.show(sam.id)
    press(room.page, "Does this person stand here twice?")
    press(room.page, "Samira")
    press(room.page, "Put them together")
    assert everyone(room.diary) == (sam, samira)
    assert room.controller._list.fields.draft.name == "Samira B"
