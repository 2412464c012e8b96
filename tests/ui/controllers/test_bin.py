"""The bin on the screen: one press puts back, what can't be undone is asked first, and the keyboard alone will do."""

import shutil
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.entries import EntryRef, Noun
from diary.domain.language import Language
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise
from diary.domain.topics import Topic
from diary.services.bin import entries_in_bin, put_in_bin
from diary.services.contacts import contact_card, contact_cards
from diary.services.meetings import next_meeting
from diary.services.people import everyone, record_person
from diary.services.promises import record_promise
from diary.services.topics import record_topic
from diary.ui.controllers.bin import BinController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.bin.row import BinRow
from diary.ui.theme.look import Theme, current_look
from diary.ui.widgets.dialog import QuestionDialog
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small


class Room:
    """The bin of a real diary, as a client sees it."""

    def __init__(self, desk):
        self.desk, self.diary = desk, desk.diary
        self.controller = BinController(desk)
        self.page = self.controller.page
        self.heard = listen_to(self.controller)
        desk.preferences.changed.connect(lambda: self.controller.show_record(0))

    def show(self, width=1064, height=820):
        self.controller.show_record(0)
        show_in_window(self.controller, width, height)
        return self

    def throw_away(self, entry, days=0):
        put_in_bin(self.diary, EntryRef.of(entry), NOW - timedelta(days=days))
        return EntryRef.of(entry)

    def throw_person(self, name, days=0):
        return self.throw_away(record_person(self.diary, Person(name=name)), days)

    def titles(self):
        return [row.view.title for row in self.rows()]

    def rows(self):
        rows = [row for row in self.page.findChildren(BinRow) if row.isVisible()]
        return sorted(rows, key=lambda row: row.y())

    def texts(self):
        return "\n".join(each.text() for each in self.page.findChildren(QLabel) if each.isVisible())

    def press(self, text, title=""):
        named = f"{text}: {title}" if title else text
        buttons = [each for each in self.page.findChildren(QAbstractButton) if each.isVisible()]
        QTest.mouseClick(
            next(each for each in buttons if each.accessibleName() == named or each.text() == named),
            Qt.MouseButton.LeftButton,
        )
        settle()

    def question(self):
        return next((each for each in self.page.findChildren(QuestionDialog) if each.isVisible()), None)

    def answer(self, key):
        QTest.keyClick(self.question(), key)
        settle()


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = Room(desk)
        yield room
        room.diary.close()


def tab_to(text):
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and text in (focus.text(), focus.accessibleName()):
            return focus
    raise AssertionError(text)


def test_an_empty_bin_explains_itself_and_offers_nothing_to_empty(room):
    room.show()
    assert "The bin is empty" in room.texts()
    assert room.titles() == []
    assert not room.page.findChild(QAbstractButton, "empty-bin").isVisible()


def test_each_entry_says_what_it_was_since_when_it_is_here_and_how_long_it_stays(room):
    sam = record_person(room.diary, Person(name="Sam", role="begeleider"))
    room.throw_away(
        record_promise(room.diary, Promise(Owner.WORKER, NOW.date(), what="bellen", person=sam.id), NOW), 29
    )
    room.throw_away(record_topic(room.diary, Topic(what="de huur", outcome="hij vraagt het na")), 1)
    room.throw_away(sam)
    room.show()
    assert room.titles() == ["Sam", "de huur", "bellen"]
    for said in (
        "begeleider",
        "Person. Thrown away today.",
        "30 days left",
        "hij vraagt het na",
        "To discuss. Thrown away yesterday.",
        "29 days left",
        "Promise, of Sam. Thrown away 19 October.",
        "1 day left",
    ):
        assert said in room.texts()


def test_a_contact_is_known_by_its_names_its_day_and_its_first_words(room):
    with room.diary.writing() as connection:
        fill_story(connection, story(NOW.date()))
    card = contact_cards(room.diary)[0]
    put_in_bin(room.diary, EntryRef(Noun.CONTACT, card.id), NOW)
    room.show()
    assert room.titles() == ["Sam Peeters, home visit"]
    assert "Contact, Monday 16 November, around 14:00. Thrown away today." in room.texts()
    assert card.words[:60] in room.texts()


def test_a_meeting_is_known_by_its_names_its_day_and_its_questions(room):
    with room.diary.writing() as connection:
        fill_story(connection, story(NOW.date()))
    coming = next_meeting(room.diary, NOW.date())
    put_in_bin(room.diary, EntryRef.of(coming), NOW)
    room.show()
    assert room.titles() == ["Sam Peeters"]
    assert "Meeting, Friday 20 November, 10:00. Thrown away today." in room.texts()
    assert " ".join(coming.questions) in room.texts()
    room.press("Put back", "Sam Peeters")
    assert next_meeting(room.diary, NOW.date()) == coming


def test_one_press_puts_it_back_and_that_can_be_undone(room):
    room.throw_person("Sam", 12)
    room.show().press("Put back", "Sam")
    assert [person.name for person in everyone(room.diary)] == ["Sam"]
    assert room.titles() == []
    assert room.heard.done[0][0] == "It is back where it was."
    room.heard.undo()
    assert room.titles() == ["Sam"]
    assert "18 days left" in room.texts()
    assert everyone(room.diary) == ()


def test_a_contact_comes_back_into_the_timeline(room):
    with room.diary.writing() as connection:
        fill_story(connection, story(NOW.date()))
    before = contact_cards(room.diary)[0]
    put_in_bin(room.diary, EntryRef(Noun.CONTACT, before.id), NOW)
    room.show().press("Put back", "Sam Peeters, home visit")
    assert contact_card(room.diary, before.id) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_gone_for_good_is_asked_first_and_the_safe_answer_is_nearest(room, key):
    room.throw_person("Sam")
    room.show().press("Gone for good", "Sam")
    room.answer(key)
    assert room.question() is None
    assert room.titles() == ["Sam"]


def test_what_is_meant_to_be_gone_is_gone(room):
    room.throw_person("Sam")
    room.throw_person("Rik")
    room.show().press("Gone for good", "Sam")
    QTest.mouseClick(
        next(each for each in room.question().findChildren(QAbstractButton) if each.text() == "Gone for good"),
        Qt.MouseButton.LeftButton,
    )
    settle()
    assert room.titles() == ["Rik"]
    assert room.heard.done == [("It is gone for good.", None)]


def test_emptying_asks_once_for_everything(room):
    room.throw_person("Sam")
    room.throw_person("Rik")
    room.show().press("Empty the bin")
    room.question().accept()
    settle()
    assert entries_in_bin(room.diary) == ()
    assert "The bin is empty" in room.texts()


def test_many_entries_come_by_and_by(room):
    for number in range(23):
        room.throw_person(f"Naam {number}", number)
    room.show()
    assert len(room.titles()) == 20
    room.press("Show more")
    assert room.titles() == [f"Naam {number}" for number in range(23)]
    assert "Show more" not in [each.text() for each in room.page.findChildren(QAbstractButton) if each.isVisible()]


def test_the_keyboard_alone_puts_back_and_lets_go(room):
    for days, name in enumerate(("Sam", "Rik", "Noor")):
        room.throw_person(name, days)
    room.show()
    room.page.back.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tab_to("Put back: Rik"), Qt.Key.Key_Space)
    settle()
    assert room.titles() == ["Sam", "Noor"]
    assert QApplication.focusWidget().accessibleName() == "Put back: Noor"
    QTest.keyClick(tab_to("Gone for good: Noor"), Qt.Key.Key_Space)
    settle()
    QTest.keyClick(room.question(), Qt.Key.Key_Escape)
    settle()
    assert room.titles() == ["Sam", "Noor"]


def test_tab_goes_in_reading_order(room):
    for days, name in enumerate(("Sam", "Rik")):
        room.throw_person(name, days)
    room.show()
    room.page.back.setFocus(Qt.FocusReason.TabFocusReason)
    heard = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        heard.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
    assert heard == [
        "Empty the bin",
        "Put back: Sam",
        "Gone for good: Sam",
        "Put back: Rik",
        "Gone for good: Rik",
    ]


def test_escape_goes_back_to_the_settings(room):
    room.throw_person("Sam")
    room.show()
    QTest.keyClick(room.page, Qt.Key.Key_Escape)
    assert room.heard.gone_to == [Destination(PageName.SETTINGS)]


def test_when_the_diary_was_moved_nothing_changes_and_it_is_said(room):
    room.throw_person("Sam")
    room.show()
    moved = room.diary.folder.with_name("moved")
    room.diary.folder.rename(moved)
    room.press("Put back", "Sam")
    room.press("Gone for good", "Sam")
    room.question().accept()
    settle()
    shutil.move(moved, room.diary.folder)
    assert [message.what for message in room.heard.faults] == ["The diary is no longer where it was."] * 2
    assert (room.titles(), room.heard.done) == (["Sam"], [])


def test_another_language_says_all_of_it_at_once(room):
    room.throw_person("Sam", 1)
    room.show()
    room.desk.preferences.choose_language(Language.DUTCH)
    settle()
    for said in ("Prullenbak", "Persoon. Weggegooid: gisteren.", "Nog 29 dagen"):
        assert said in room.texts()


@pytest.mark.parametrize(("width", "scale"), [(1064, 100), (700, 100), (1064, 200), (700, 150)])
def test_nothing_is_cut_off_too_small_or_nameless(room, width, scale):
    long = "Een heel lange naam van iemand die een heel lange naam heeft " * 3
    room.throw_person(long)
    room.throw_away(record_topic(room.diary, Topic(what="onafgebrokenwoord" * 9, outcome="woord " * 80)), 29)
    current_look().choose(Theme.LIGHT, scale / 100)
    room.show(width)
    assert (cut_off(room.page), too_small(room.page), nameless(room.page)) == ([], [], [])


@pytest.mark.parametrize("scale", [100, 200])
def test_the_question_shows_all_of_its_words(room, scale):
    room.throw_person("Sam")
    current_look().choose(Theme.LIGHT, scale / 100)
    room.show().press("Empty the bin")
    assert cut_off(room.question()) == []
