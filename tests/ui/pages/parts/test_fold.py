"""A question that opens at a press is in sight with what answers it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.pages.parts.fold import Fold
from diary.ui.widgets.scroll import PageScroll
from tests.support.qt import settle, shown

WINDOW = 400  # px high


def box(height):
    """Something to stand on a page."""
    widget = QWidget()
    widget.setFixedHeight(height)
    return widget


@pytest.mark.parametrize("height", [WINDOW // 2, 2 * WINDOW])
def test_what_is_unfolded_low_on_a_page_comes_into_sight(height):
    content = box(height)
    fold = Fold("question", content)
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in (box(WINDOW - 100), fold, box(WINDOW)):
        column.addWidget(widget)
    area = PageScroll(page)
    shown(area, 600, WINDOW)
    fold._button.click()
    settle()
    top = fold.mapTo(area.viewport(), QPoint()).y()
    assert top >= 0
    if height < WINDOW:
        assert top + fold.height() <= area.viewport().height()
    else:
        assert top < WINDOW // 4
