"""Drawings beside words are told apart by their shape alone, as small as they get, and stand out from the card."""

from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from diary.domain.contacts import Way
from diary.domain.feelings import FeelingWord
from diary.domain.own_steps import Step
from diary.domain.safety import SafetyProfile
from diary.domain.themes import ThemeKind
from diary.domain.topics import Want
from diary.places import resources
from diary.ui.theme.drawn import drawing_of
from diary.ui.theme.pictures import Pictures
from diary.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours
from tests.support.contrast import contrast

_GROUPS = (SafetyProfile, Step, ThemeKind, Want, Way)

#: The smallest that a drawing is shown beside a word, in pixels.
_SMALL_PX = 24

#: So far one drawing may be moved over another to look for how alike they are, in pixels.
_MOVED_PX = 2

#: The part of the ink of two drawings that has to lie where the other has none; 0 = the same, 1 = nothing in common.
_LEAST_APART = 0.33

#: Seven of the feelings are faces: what they have in common is the round of the head.
_LEAST_APART_FACES = 0.12

#: Ink that a drawing has at least, as the part of its square that is covered.
_LEAST_INK = 0.03

#: Contrast of what is no text (WCAG 2.2, 1.4.11), and the part of the ink that has it; the rest is soft edges.
_LEAST_CONTRAST = 3.0
_LEAST_CLEAR = 0.5


class _Ink:
    """The ink of a drawing at the smallest size, from 0 to 255 for each pixel, without its colour."""

    def __init__(self, pixmap: QPixmap) -> None:
        image = pixmap.toImage().convertToFormat(QImage.Format.Format_Alpha8)
        self.rows = [bytes(image.constScanLine(y))[: image.width()] for y in range(image.height())]
        self.amount = sum(map(sum, self.rows))

    def apart_from(self, other: "_Ink") -> float:
        """The part of both inks that doesn't lie on the other's, wherever one is moved to."""
        steps = range(-_MOVED_PX, _MOVED_PX + 1)
        return min(self._differing(other, right, down) for right in steps for down in steps) / (
            self.amount + other.amount
        )

    def _differing(self, other: "_Ink", right: int, down: int) -> int:
        ours = _padded(self.rows, _MOVED_PX, _MOVED_PX)
        theirs = _padded(other.rows, _MOVED_PX + right, _MOVED_PX + down)
        return sum(
            abs(one - two) for row, line in zip(ours, theirs, strict=True) for one, two in zip(row, line, strict=True)
        )


def _padded(rows: list[bytes], left: int, top: int) -> list[bytes]:
    air = 2 * _MOVED_PX
    empty = bytes(len(rows[0]) + air)
    lines = [bytes(left) + row + bytes(air - left) for row in rows]
    return [empty] * top + lines + [empty] * (air - top)


def _drawings(group: type[StrEnum]) -> dict[str, QPixmap]:
    pictures = Pictures()
    if group is FeelingWord:
        return {word: pictures.feeling(word, _SMALL_PX, LIGHT.ink) for word in FeelingWord}
    return {word: pictures.icon(drawing_of(word), _SMALL_PX, LIGHT.ink) for word in group}


def _on_card(name: str, ink: str, card: str) -> Iterator[tuple[float, float]]:
    """How much ink lies in each pixel that has any, and its contrast with the card."""
    drawing = Pictures().icon(name, _SMALL_PX, ink)
    shown = QImage(drawing.size(), QImage.Format.Format_RGB32)
    shown.fill(QColor(card))
    painter = QPainter(shown)
    painter.drawPixmap(0, 0, drawing)
    painter.end()
    for y, row in enumerate(_Ink(drawing).rows):
        for x, ink_here in enumerate(row):
            if ink_here:
                yield ink_here, contrast(shown.pixelColor(x, y).name(), card)


@pytest.mark.parametrize("word", [word for group in _GROUPS for word in group], ids=drawing_of)
def test_every_word_has_a_drawing(word: StrEnum) -> None:
    ink = _Ink(Pictures().icon(drawing_of(word), _SMALL_PX, LIGHT.ink))

    assert ink.amount > _LEAST_INK * 255 * _SMALL_PX**2


@pytest.mark.parametrize("group", [FeelingWord, *_GROUPS], ids=lambda group: group.__name__)
def test_no_two_of_a_group_look_alike(group: type[StrEnum]) -> None:
    inks = {word: _Ink(drawing) for word, drawing in _drawings(group).items()}

    apart = {(one, two): inks[one].apart_from(inks[two]) for one, two in combinations(inks, 2)}

    least = _LEAST_APART_FACES if group is FeelingWord else _LEAST_APART
    assert {pair: round(part, 2) for pair, part in apart.items() if part < least} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high-contrast"])
@pytest.mark.parametrize("word", [word for group in _GROUPS for word in group], ids=drawing_of)
def test_a_small_drawing_stands_out_from_the_card(word: StrEnum, colours: Colours) -> None:
    for colour in (colours.ink, colours.ink2, colours.petrol):
        pixels = list(_on_card(drawing_of(word), colour, colours.card))
        clear = sum(ink for ink, apart in pixels if apart >= _LEAST_CONTRAST)

        assert clear > _LEAST_CLEAR * sum(ink for ink, _ in pixels)


def test_a_drawing_is_plain_lines_in_one_ink() -> None:
    """As the feelings are: what a reader of SVG may lack isn't used, and one colour can be put for another."""
    for file in (resources() / "pictures").glob("*-*.svg"):
        if file.stem.startswith(("safety-", "step-", "theme-", "want-", "way-")):
            svg = file.read_text("utf-8")
            assert 'viewBox="0 0 48 48"' in svg
            assert svg.count("#") == svg.count("#1f2a30")
            assert not any(part in svg for part in ("<style", "<filter", "<mask", "<clipPath"))
