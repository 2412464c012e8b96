"""The timeline on a real diary, as a client sees it and looks for something in it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.when import When
from diary.services.contacts import record_contact
from diary.services.indexing import bring_up
from diary.ui.models.hits import HitsModel
from diary.ui.pages.contacts.card_list import CardList
from diary.ui.pages.finding.filter_panel import FilterPanel
from diary.ui.widgets.pills import FilterPill, RemovablePill
from diary.ui.widgets.texts import Text
from tests.support.desks import NOW, show_in_window
from tests.support.qt import settle

KEY = Qt.Key
WIDE, NARROW = (1280, 820), (700, 820)
#: What the bar of the window leaves of 768 pixels.
LOW = (1280, 684)


def open_page(timeline, size=WIDE, *, is_ready=True):
    if is_ready:
        bring_up(timeline.desk.diary)
    timeline.show_record(0)
    show_in_window(timeline, *size)
    answered(timeline)
    return timeline.page


def answered(timeline):
    """Let everything that was asked be answered, also what the answers ask."""
    for _ in range(4):
        timeline.desk.tasks.wait()
        settle()


def type_in(timeline, text):
    field = timeline.page.findChild(QLineEdit, "search")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, KEY.Key_Delete)
    answered(timeline)


def hits_in(page) -> CardList:
    return page.findChild(CardList, "hits")


def model_of(page) -> HitsModel:
    return hits_in(page).model()


def found(page):
    model = model_of(page)
    return [model.key(row) for row in range(model.rowCount())]


def said(page):
    return [text.text() for text in page.findChildren(Text) if text.isVisibleTo(page)]


def pills(page):
    return [pill.text() for pill in page.findChildren(RemovablePill) if pill.isVisibleTo(page)]


def press(timeline, widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)
        answered(timeline)


def focused(page):
    return page.window().focusWidget()


def choose_filter(timeline, name):
    QTest.mouseClick(timeline.page.findChild(FilterPill, "filters"), Qt.MouseButton.LeftButton)
    answered(timeline)
    panel = timeline.page.findChild(FilterPanel)
    chosen = next(pill for pill in panel.findChildren(FilterPill) if pill.text() == name)
    press(timeline, chosen, KEY.Key_Space)
    return chosen


def write(diary, happened):
    return record_contact(diary, ContactDraft(Contact(When(NOW.date()), happened=happened)), NOW).contact
