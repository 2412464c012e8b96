"""Earlier versions of a contact under it: read one by one, taken back at a press, and that undone."""

from dataclasses import replace
from datetime import time, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.feelings import Posture
from diary.domain.language import Language
from diary.domain.people import Person
from diary.domain.trust import TrustAnswer, TrustReply
from diary.domain.when import Precision, When
from diary.services.bin import erase, put_in_bin
from diary.services.contacts import contact_to_edit, finish_contact
from diary.services.people import record_person
from diary.services.versions import earlier_versions
from diary.ui.controllers.timeline import TimelineController
from diary.ui.pages.contacts.entry_view import EntryView
from diary.ui.theme.look import Theme, current_look
from diary.ui.widgets.texts import Text
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small


class Reader:
    """A client who reads one contact that was written three times."""

    def __init__(self, desk):
        self.diary = desk.diary
        self.sam = record_person(self.diary, Person(name="Sam"))
        when = When(NOW.date(), time(10, 0), Precision.EXACT)
        draft = ContactDraft(Contact(when, people=(self.sam.id,), posture=Posture.SNIFFING, happened="eerst"))
        self.draft = finish_contact(self.diary, draft, NOW - timedelta(days=3))
        for days, words in ((2, "daarna"), (1, "en nu")):
            contact = replace(self.draft.contact, happened=words, place="Gent" if days == 2 else "")
            finish_contact(self.diary, ContactDraft(contact), NOW - timedelta(days=days))
        self.controller = TimelineController(desk)
        self.page = self.controller.page
        self.heard = listen_to(self.controller)

    @property
    def ref(self):
        return EntryRef(Noun.CONTACT, self.draft.contact.id)

    def show(self, width=1280, height=820):
        self.controller.show_record(self.draft.contact.id)
        show_in_window(self.controller, width, height)
        return self

    def view(self):
        return self.page.findChild(EntryView)

    def texts(self):
        return [text.text() for text in self.view().findChildren(Text) if text.isVisibleTo(self.page)]

    def rows(self):
        buttons = self.view().findChildren(QAbstractButton)
        rows = [each for each in buttons if each.objectName().startswith("version-") and each.isVisible()]
        return sorted(rows, key=lambda row: row.mapTo(self.view(), row.rect().topLeft()).y())

    def take_back(self):
        buttons = self.view().findChildren(QAbstractButton)
        return next(each for each in buttons if each.text() == "Take this one back" and each.isVisible())

    def press(self, button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def key(self, *keys):
        for key in keys:
            QTest.keyClick(self.page.window().focusWidget(), key)
            settle()

    def happened(self):
        return contact_to_edit(self.diary, self.draft.contact.id).contact.happened


@pytest.fixture
def reader(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        yield Reader(desk)
        desk.diary.close()


def test_each_says_until_when_it_stood_so_the_newest_first(reader):
    reader.show()
    assert "Earlier versions" in reader.texts()
    assert [row.text() for row in reader.rows()] == [
        "Until Monday 16 November, 14:05",
        "Until Sunday 15 November, 14:05",
    ]
    assert "eerst" not in reader.texts()


def test_a_contact_that_was_never_changed_shows_none(reader):
    other = finish_contact(reader.diary, ContactDraft(Contact(When(NOW.date()), happened="iets")), NOW)
    reader.draft = other
    reader.show()
    assert "Earlier versions" not in reader.texts()
    assert reader.rows() == []


def test_unfolded_all_of_it_can_be_read(reader):
    reader.show().press(reader.rows()[0])
    for said in ("daarna", "Gent", "Sam", "Tuesday 17 November, 10:00"):
        assert said in reader.texts()
    assert "eerst" not in reader.texts()


def test_what_is_different_now_is_said_before_it_and_what_is_the_same_is_not(reader):
    reader.show().press(reader.rows()[0])
    said = reader.texts()
    marked = [after for sign, after in pairwise(said) if sign == "Different now"]
    assert marked == ["Gent", "What happened"]
    assert "Still empty then" not in said


def test_what_was_still_empty_then_is_named(reader):
    full = replace(reader.draft.contact, happened="eerst", view="mooi", place="Gent", trust=TrustAnswer(TrustReply.YES))
    finish_contact(reader.diary, ContactDraft(full), NOW)
    reader.show().press(reader.rows()[-1])
    named = [after for sign, after in pairwise(reader.texts()) if sign == "Still empty then"]
    assert named == ["Where", "What I think of it, Trust"]
    assert "Different now" not in reader.texts()


def test_one_press_takes_it_back_and_the_one_of_now_is_kept(reader):
    reader.show().press(reader.rows()[1])
    reader.press(reader.take_back())
    assert reader.happened() == "eerst"
    assert [version.entry.happened for version in earlier_versions(reader.diary, reader.ref)] == [
        "en nu",
        "daarna",
        "eerst",
    ]
    assert "eerst" in reader.texts()
    assert reader.rows()[0].text() == "Until Tuesday 17 November, 14:05"


def test_taking_back_can_be_undone(reader):
    reader.show().press(reader.rows()[1])
    reader.press(reader.take_back())
    reader.heard.undo()
    settle()
    assert reader.happened() == "en nu"
    assert len(reader.rows()) == 2


def test_somebody_who_is_gone_for_good_is_left_out_and_the_rest_can_be_read(reader):
    alone = replace(contact_to_edit(reader.diary, reader.draft.contact.id).contact, people=())
    finish_contact(reader.diary, ContactDraft(alone), NOW)
    put_in_bin(reader.diary, EntryRef.of(reader.sam), NOW)
    erase(reader.diary, EntryRef.of(reader.sam))
    reader.show().press(reader.rows()[0])
    assert "en nu" in reader.texts()
    assert "Without a name" in reader.texts()


def test_the_keyboard_alone_reads_one_and_takes_it_back(reader):
    reader.show()
    reader.page.focus_entry()
    reader.key(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert reader.page.window().focusWidget().objectName() == "version-2"
    reader.key(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    reader.key(Qt.Key.Key_Tab)
    assert reader.page.window().focusWidget().text() == "Take this one back"
    reader.key(Qt.Key.Key_Escape)
    assert reader.page.window().focusWidget().objectName() == "version-1"
    reader.key(Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert reader.happened() == "eerst"
    assert reader.page.window().focusWidget().objectName() == "reading"


def test_tab_comes_to_what_was_unfolded_before_what_stands_below_it(reader):
    long = replace(reader.draft.contact, happened="heel veel woorden " * 600)
    finish_contact(reader.diary, ContactDraft(long), NOW)
    finish_contact(reader.diary, ContactDraft(replace(long, happened="kort")), NOW)
    reader.show().press(reader.rows()[0])
    reader.rows()[0].setFocus(Qt.FocusReason.TabFocusReason)
    heard = []
    for _ in range(3):
        reader.key(Qt.Key.Key_Tab)
        focus = reader.page.window().focusWidget()
        heard.append(focus.objectName() or focus.text())
    assert heard == ["more", "Take this one back", "version-3"]


@pytest.mark.parametrize(("width", "scale"), [(1280, 100), (700, 100), (1280, 200)])
def test_nothing_is_cut_off_too_small_or_nameless(reader, width, scale):
    current_look().choose(Theme.LIGHT, scale / 100)
    reader.show(width)
    reader.page.focus_entry()
    for row in reader.rows():
        reader.press(row)
    assert (cut_off(reader.view()), too_small(reader.view()), nameless(reader.view())) == ([], [], [])
