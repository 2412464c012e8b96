"""From something to discuss to a meeting, from the meeting to a contact, and what is left to the next meeting."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from diary.domain.drafts import Form, Place
from diary.domain.people import Person
from diary.domain.sharing import Language
from diary.domain.topics import Topic
from diary.services.contacts import contact_cards
from diary.services.drafts import kept_draft
from diary.services.meeting_lists import answers_at_meetings, stands_on
from diary.services.meetings import coming_meetings
from diary.services.people import record_person
from diary.services.topics import record_topic
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.pages.parts.dealt_with import DealtWithRow
from diary.ui.rooms import Rooms
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.qt import settle, shown

TODAY = NOW.date()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a diary with Sam and two things to discuss with Sam."""
    diary = make_diary(tmp_path / "diary")
    sam = record_person(diary, Person(name="Sam")).id
    for what in ("de huur", "de brief"):
        record_topic(diary, Topic(what=what, person=sam))
    with desk_on(diary, tmp_path / "settings", Language.ENGLISH) as desk:
        yield desk
    diary.close()


class App:
    """The rooms, as a client presses in them."""

    def __init__(self, desk: Desk) -> None:
        self.rooms = Rooms(desk)
        shown(self.rooms, 1280, 820)
        self.rooms.start()
        settle()

    def go(self, page: PageName, record: int = 0) -> None:
        self.rooms.go(Destination(page, record))
        settle()

    def press(self, text: str, inside: QWidget | None = None) -> None:
        found = (inside or self.rooms).findChildren(QAbstractButton)
        next(each for each in found if each.text() == text and each.isVisible() and each.isEnabled()).click()
        settle()

    def rows(self) -> list[DealtWithRow]:
        return [row for row in self.rooms.findChildren(DealtWithRow) if row.isVisible()]


def planned(app: App, day: date) -> None:
    """Plan a meeting on this day for the first topic."""
    app.press("Put on a meeting")
    app.press("Plan a new one")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, f"{day.day}/{day.month}/{day.year}")
    app.press("Save")


def test_what_is_left_rolls_on_from_one_meeting_to_the_next(desk: Desk) -> None:
    app = App(desk)
    app.go(PageName.TOPICS)
    planned(app, TODAY - timedelta(days=1))
    (row,) = app.rows()
    app.press("Later", row)
    app.press("Write down how it went")
    (card,) = contact_cards(desk.diary)
    assert (card.names, card.when.day) == (("Sam",), TODAY - timedelta(days=1))
    app.go(PageName.TOPICS)
    planned(app, TODAY + timedelta(days=7))
    (coming,) = coming_meetings(desk.diary, TODAY)
    (topic,) = coming.topic_ids
    assert stands_on(desk.diary, TODAY)[topic].id == coming.id
    assert topic in answers_at_meetings(desk.diary)


def test_a_meeting_that_was_put_away_while_being_planned_opens_again_with_the_topic(desk: Desk) -> None:
    app = App(desk)
    app.go(PageName.MEETINGS)
    app.press("Plan a meeting")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    app.go(PageName.TOPICS)
    planned(app, TODAY + timedelta(days=3))
    (coming,) = coming_meetings(desk.diary, TODAY)
    assert len(coming.topics) == 1


def test_words_about_what_came_of_it_are_typed_on_after_a_lock(desk: Desk) -> None:
    app = App(desk)
    app.go(PageName.TOPICS)
    planned(app, TODAY - timedelta(days=1))
    (row,) = app.rows()
    app.press("Yes", row)
    row._words.setFocus()
    QTest.keyClicks(row._words, "Sam vraagt")
    app.rooms.keep()
    place = kept_draft(desk.diary, Form.PLACE, Place)
    assert place is not None
    assert place.page == "meetings"
    again = App(desk)
    QTest.keyClicks(QApplication.focusWidget(), " het na")
    assert [row._words.text() for row in again.rows()] == ["Sam vraagt het na"]
