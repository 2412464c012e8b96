"""A line of chips that comes after another one was deleted stands on its own items."""

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from diary.ui.widgets.flow_layout import FlowLayout
from tests.support.qt import settle, shown

_ROUNDS = 300


def _line_of_buttons():
    widget = QWidget()
    flow = FlowLayout()
    QVBoxLayout(widget).addLayout(flow)
    for _ in range(4):
        flow.addWidget(QPushButton("knop"))
    return widget, flow


def test_a_new_line_never_gets_the_dead_items_of_one_that_was_deleted(app):
    kept = []
    for _ in range(_ROUNDS):
        widget, flow = _line_of_buttons()
        assert flow.sizeHint().width() > 0
        # Asking a layout for an item gives it a wrapper in Python, as finding the reading order of a page does.
        column = widget.layout()
        column.addWidget(QPushButton("knop"))
        column.itemAt(1)
        # As a page that is not collected yet: what is in Python lives on, what is in Qt does not.
        kept.append((widget, flow))
        widget.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_taken_out_leaves_its_room(app):
    widget, flow = _line_of_buttons()
    before = flow.sizeHint().width()
    button = flow.itemAt(0).widget()
    flow.removeWidget(button)
    button.deleteLater()
    assert flow.count() == 3
    assert flow.sizeHint().width() < before
    shiboken6.delete(widget)


def test_it_is_as_high_as_what_stands_in_it_now_also_inside_of_another_layout(app):
    widget, flow = _line_of_buttons()
    narrow = flow.itemAt(0).widget().sizeHint().width()
    shown(widget, narrow + 40, 600)
    before = flow.heightForWidth(narrow)
    flow.itemAt(0).widget().hide()
    settle()
    assert flow.heightForWidth(narrow) < before
    shiboken6.delete(widget)
