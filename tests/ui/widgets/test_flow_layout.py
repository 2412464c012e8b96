"""A line of chips that comes after another one was deleted stands on its own items."""

import shiboken6
from PySide6.QtWidgets import QPushButton, QWidget

from diary.ui.widgets.flow_layout import FlowLayout

_ROUNDS = 300


def _line_of_buttons():
    widget = QWidget()
    flow = FlowLayout(widget)
    for _ in range(4):
        flow.addWidget(QPushButton("knop"))
    return widget, flow


def test_a_new_line_never_gets_the_dead_items_of_one_that_was_deleted(app):
    kept = []
    for _ in range(_ROUNDS):
        widget, flow = _line_of_buttons()
        assert flow.sizeHint().width() > 0
        # As a page does that is not collected yet: the layout lives on, its items do not.
        kept.append(flow)
        shiboken6.delete(widget)


def test_what_is_taken_out_leaves_its_room(app):
    widget, flow = _line_of_buttons()
    before = flow.sizeHint().width()
    button = flow.itemAt(0).widget()
    flow.removeWidget(button)
    button.deleteLater()
    assert flow.count() == 3
    assert flow.sizeHint().width() < before
    shiboken6.delete(widget)
