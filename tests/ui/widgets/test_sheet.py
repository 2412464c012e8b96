"""Everything there is, in every look: read, pressed and named."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton

from diary.ui.theme.look import SCALES, Look, Theme
from tests.support.component_sheet import ComponentSheet
from tests.support.qt import settle, shown
from tests.support.walk import cut_off, nameless, too_small

_EMPTY_BOXES = 3


def _sheet(width: int) -> ComponentSheet:
    sheet = ComponentSheet()
    shown(sheet, width, 800)
    sheet.resize(max(width, sheet.minimumSizeHint().width()), sheet.layout().totalHeightForWidth(width))
    settle()
    return sheet


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_nothing_is_cut_off(look: Look, scale: float, width: int) -> None:
    look.choose(Theme.LIGHT, scale)

    assert cut_off(_sheet(width)) == []


@pytest.mark.parametrize("scale", SCALES)
def test_everything_can_be_pressed_with_a_finger(look: Look, scale: float) -> None:
    look.choose(Theme.LIGHT, scale)

    assert too_small(_sheet(1280)) == []


def test_everything_has_a_name_but_the_boxes_without_words() -> None:
    assert len(nameless(_sheet(1280))) == _EMPTY_BOXES


def test_a_new_theme_paints_everything_again(look: Look) -> None:
    sheet = _sheet(1280)
    light = sheet.grab().toImage()

    look.choose(Theme.DARK, 1.0)
    settle()
    dark = sheet.grab().toImage()
    look.choose(Theme.LIGHT, 1.0)
    settle()

    assert dark != light
    assert sheet.grab().toImage() == light
    assert light.pixelColor(2, 2).name() == "#f6f3ed"
    assert dark.pixelColor(2, 2).name() == "#12181b"


def test_right_to_left_mirrors_every_button(app: QApplication) -> None:
    sheet = _sheet(1280)
    before = {id(each): each.mapTo(sheet, each.rect().center()).x() for each in sheet.findChildren(QPushButton)}

    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()

    grid = sheet.findChild(QGridLayout)
    first, second = (grid.itemAtPosition(1, column).widget() for column in (1, 2))
    assert before[id(first)] < before[id(second)]
    assert first.mapTo(sheet, first.rect().center()).x() > second.mapTo(sheet, second.rect().center()).x()
    assert cut_off(sheet) == []
