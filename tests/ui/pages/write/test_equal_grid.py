"""Chips stand where they will be pressed: room that is too much never parts them."""

from PySide6.QtWidgets import QPushButton

from diary.ui.pages.write.equal_grid import EqualGrid
from diary.ui.theme.tokens import Size
from tests.support.qt import settle

_WIDE, _HIGH = 620, 900


def places(chips):
    return [chip.pos() for chip in chips]


def test_chips_stand_at_the_same_place_however_much_room_there_is_below(app):
    chips = tuple(QPushButton(str(number)) for number in range(15))
    grid = EqualGrid(chips, Size.FEELING_CHIP_WIDTH)
    grid.resize(_WIDE, _HIGH)
    grid.show()
    settle()
    in_too_much_room = places(chips)
    grid.resize(_WIDE, grid.sizeHint().height())
    settle()
    assert places(chips) == in_too_much_room
    grid.close()
