"""The order of a layout is read without leaving wrappers of Qt's own items behind."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.layout_order import widgets_in_order


def test_widgets_come_in_the_order_of_the_layouts_and_not_of_their_making():
    whole = QWidget()
    last, first, second, third = (QPushButton(name) for name in ("last", "first", "second", "third"))
    column = QVBoxLayout(whole)
    column.addWidget(first)
    row, flow = QHBoxLayout(), FlowLayout()
    column.addLayout(row)
    column.addLayout(flow)
    row.addWidget(second)
    row.addStretch(1)
    flow.addWidget(third)
    column.addWidget(last)
    assert [widget.text() for widget in widgets_in_order(whole)] == ["first", "second", "third", "last"]


def test_a_widget_without_a_layout_has_nothing_in_order():
    whole = QWidget()
    QPushButton("loose", whole)
    assert list(widgets_in_order(whole)) == []
