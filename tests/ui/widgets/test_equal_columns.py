"""Columns of equal width: right for every width before anything is shown, and mirrored with the text."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from diary.ui.theme.tokens import Size
from diary.ui.widgets.equal_columns import EqualColumns

_COUNT = 15
_LEAST_PX, _GAP_PX = 184, 8
_WIDTH = 568


@pytest.fixture
def whole(app):
    return QWidget()


def filled(whole, *, is_even=False, count=_COUNT):
    columns = EqualColumns(whole, least=Size.FEELING_CHIP_WIDTH, is_even=is_even)
    chips = [QPushButton(str(number)) for number in range(count)]
    for chip in chips:
        columns.addWidget(chip)
        chip.show()
    return columns, chips


def per_row(chips):
    tops = [chip.y() for chip in chips]
    return [tops.count(top) for top in sorted(set(tops))]


@pytest.mark.parametrize(("width", "columns"), [(100, 1), (375, 1), (376, 2), (_WIDTH, 3), (3000, 15)])
def test_as_many_columns_as_there_is_room_for(whole, width, columns):
    grid, chips = filled(whole)
    grid.setGeometry(QRect(0, 0, width, 5000))
    assert per_row(chips)[0] == columns


def test_the_columns_are_equal_and_fill_the_width(whole):
    grid, chips = filled(whole)
    grid.setGeometry(QRect(0, 0, _WIDTH + 2, 5000))
    assert {chip.width() for chip in chips} <= {_LEAST_PX, _LEAST_PX + 1}
    assert chips[2].geometry().right() + 1 == _WIDTH + 2


def test_the_height_is_known_before_anything_has_its_place(whole):
    grid, chips = filled(whole)
    told = grid.heightForWidth(_WIDTH)
    grid.setGeometry(QRect(0, 0, _WIDTH, told))
    assert chips[-1].geometry().bottom() + 1 == told


def test_room_that_is_too_much_stays_below(whole):
    grid, chips = filled(whole)
    grid.setGeometry(QRect(0, 0, _WIDTH, grid.heightForWidth(_WIDTH)))
    tight = [chip.pos() for chip in chips]
    grid.setGeometry(QRect(0, 0, _WIDTH, 5000))
    assert [chip.pos() for chip in chips] == tight


def test_what_is_hidden_leaves_no_hole(whole):
    grid, chips = filled(whole)
    before = grid.heightForWidth(_WIDTH)
    for chip in chips[3:]:
        chip.hide()
    assert grid.heightForWidth(_WIDTH) < before


def test_even_rows_hold_as_many_as_one_another(whole):
    grid, chips = filled(whole, is_even=True, count=5)
    grid.setGeometry(QRect(0, 0, 4 * (_LEAST_PX + _GAP_PX), 500))
    assert per_row(chips) == [3, 2]


def test_the_first_stands_at_the_right_where_text_runs_to_the_left(whole):
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid, chips = filled(whole)
    grid.setGeometry(QRect(0, 0, _WIDTH, 5000))
    assert chips[0].geometry().right() + 1 == _WIDTH
    assert chips[2].x() == 0
