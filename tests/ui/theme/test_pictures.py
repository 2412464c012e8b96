"""Drawings take the theme's colours, turn with the text, and are drawn once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPixmap

from diary.domain.faults import OurBug
from diary.domain.feelings import FeelingWord, Posture
from diary.places import resources
from diary.ui.theme.look import Look, Theme
from diary.ui.theme.pictures import Pictures


def _colours(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    opaque = set()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y).alpha() == 255:
                opaque.add(image.pixelColor(x, y).name())
    return opaque


def test_an_icon_is_drawn_in_the_colour_asked_for() -> None:
    assert _colours(Pictures().icon("check-bold", 48, "#0b6b63")) == {"#0b6b63"}


@pytest.mark.parametrize("word", FeelingWord)
def test_every_feeling_has_a_drawing_in_the_themes_ink(word: FeelingWord) -> None:
    drawn = _colours(Pictures().feeling(word, 64, "#eef2f0"))

    # Where two strokes meet, rounding may be one step off.
    assert drawn
    assert all(abs(QColor(colour).red() - 0xEE) <= 1 for colour in drawn)


@pytest.mark.parametrize("posture", Posture)
@pytest.mark.parametrize("px", [32, 136])
def test_every_posture_has_its_four_drawings(posture: Posture, px: int) -> None:
    pictures = Pictures()
    light = pictures.hedgehog(posture, px).toImage()
    dark = pictures.hedgehog(posture, px, dark=True).toImage()

    assert not light.isNull()
    assert light != dark


def test_hedgehogs_and_arrows_turn_with_the_text_but_clocks_do_not() -> None:
    pictures = Pictures()

    for name in ("arrow-left", "pencil-simple", "speaker-high", "way-i-did-not-go", "want-answer"):
        turned = pictures.icon(name, 24, "#000000", rtl=True).toImage()
        assert turned == pictures.icon(name, 24, "#000000").toImage().flipped(Qt.Orientation.Horizontal), name
    for name in ("clock", "lock", "check", "eye", "house", "clock-counter-clockwise", "theme-money"):
        assert pictures.icon(name, 24, "#000000", rtl=True).toImage() == pictures.icon(name, 24, "#000000").toImage()
    hedgehog = pictures.hedgehog(Posture.SNIFFING, 100, rtl=True).toImage()
    assert hedgehog != pictures.hedgehog(Posture.SNIFFING, 100).toImage()


def test_a_drawing_is_kept_until_the_look_changes(look: Look) -> None:
    first = look.pictures.icon("plus", 24, "#000000")
    assert look.pictures.icon("plus", 24, "#000000").cacheKey() == first.cacheKey()

    look.choose(Theme.DARK, 1.0)

    assert look.pictures.icon("plus", 24, "#000000").cacheKey() != first.cacheKey()


def test_a_fine_screen_gets_more_pixels_for_the_same_size() -> None:
    pixmap = Pictures().icon("plus", 24, "#000000", 2.0)

    assert pixmap.width() == 48
    assert pixmap.deviceIndependentSize().width() == 24


def test_a_drawing_that_is_not_there_is_our_bug() -> None:
    with pytest.raises(OurBug):
        Pictures().icon("no-such-icon", 24, "#000000")


@pytest.mark.parametrize("file", sorted((resources() / "icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_can_be_recoloured(file) -> None:
    assert _colours(Pictures().icon(file.stem, 24, "#112233")) <= {"#112233"}
