"""The look: what is measured at each text size, and what a change reaches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from diary.domain.faults import OurBug
from diary.ui.theme.fonts import families
from diary.ui.theme.look import SCALES, Look, Theme, current_look
from diary.ui.theme.tokens import Edge, Radius, Size, Space, TextStyle
from tests.support.qt import shown


def test_at_double_text_body_doubles_and_spaces_grow_by_a_quarter(look: Look) -> None:
    look.choose(Theme.LIGHT, 2.0)

    assert look.font(TextStyle.BODY).pixelSize() == 34
    assert look.px(Space.CARD) == 30
    assert look.px(Radius.CARD) == 26
    assert look.px(Edge.LINE) == 2
    assert look.px(Size.HEDGEHOG_TILE) <= 136 * 1.4 + 1
    assert look.px(Size.TILE_ROW) in (88, 89)


def test_at_100_per_cent_everything_is_as_in_the_table(look: Look) -> None:
    assert (look.px(Space.CARD), look.px(Size.BUTTON), look.px(Edge.LINE)) == (24, 48, 1)
    assert (look.font(TextStyle.H1).pixelSize(), look.line_height(TextStyle.H1)) == (30, 40)


@pytest.mark.parametrize("scale", SCALES)
def test_nothing_to_press_is_ever_below_44(look: Look, scale: float) -> None:
    look.choose(Theme.LIGHT, scale)

    assert min(look.px(token) for token in (Size.TARGET, Size.BUTTON, Size.PILL, Size.CHIP, Size.FIELD)) >= 44


def test_high_contrast_draws_thicker_edges(look: Look) -> None:
    look.choose(Theme.HIGH_CONTRAST, 1.0)

    assert look.px(Edge.LINE) == 2


def test_a_change_is_told_once_and_reaches_the_palette(app: QApplication, look: Look) -> None:
    told = []
    look.changed.connect(lambda: told.append(look.theme))

    look.choose(Theme.DARK, 1.0)
    look.choose(Theme.DARK, 1.0)

    assert told == [Theme.DARK]
    assert app.palette().color(QPalette.ColorRole.Window).name() == look.colours.bg


def test_a_theme_reaches_fields_that_are_open(look: Look) -> None:
    field = shown(QLineEdit(), 200, 60)
    light = field.grab().toImage().pixelColor(100, 10).name()

    look.choose(Theme.DARK, 1.0)

    assert light == "#ffffff"
    assert field.grab().toImage().pixelColor(100, 10).name() == look.colours.card


def test_system_is_always_one_of_the_three(look: Look) -> None:
    look.choose(Theme.SYSTEM, 1.0)

    assert look.theme in {Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST}


def test_the_computers_own_setting_is_followed_only_when_asked(app: QApplication, look: Look) -> None:
    told = []
    look.changed.connect(lambda: told.append(1))

    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told == []

    look.choose(Theme.SYSTEM, 1.0)
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert len(told) == 2


def test_the_look_is_found_in_the_app(look: Look) -> None:
    assert current_look() is look


def test_without_a_look_it_is_our_bug(app: QApplication, look: Look) -> None:
    look.setParent(None)
    try:
        with pytest.raises(OurBug):
            current_look()
    finally:
        look.setParent(app)


def test_our_own_fonts_are_used(look: Look) -> None:
    assert QFontInfo(look.font(TextStyle.BODY)).family() == "Atkinson Hyperlegible Next"


def test_arabic_script_comes_first_when_the_app_runs_right_to_left(app: QApplication) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert families()[0] == "Vazirmatn"


def test_the_passphrase_dot_is_in_the_font(look: Look) -> None:
    metrics = QFontMetrics(look.font(TextStyle.BODY))

    assert metrics.inFontUcs4(0x2022)
    assert "lineedit-password-character: 8226" in QApplication.instance().styleSheet()
