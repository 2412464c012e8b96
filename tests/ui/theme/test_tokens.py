"""The table of colours can be read by everybody, in every theme."""

import re

import pytest

from diary.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, TYPE, Colours
from tests.support.contrast import contrast

_TEXT = 4.5
_EDGE = 3.0

_TEXT_PAIRS = [
    *[("ink", ground) for ground in ("bg", "side", "card", "pale", "pale2", "amber_pale", "heather_pale", "sand2")],
    *[("ink2", ground) for ground in ("bg", "side", "card", "pale", "pale2")],
    *[("petrol", ground) for ground in ("bg", "side", "card", "pale", "pale2")],
    *[("on_petrol", ground) for ground in ("petrol", "petrol_hover", "petrol_pressed")],
    *[("amber", ground) for ground in ("card", "amber_pale")],
    *[("heather", ground) for ground in ("card", "heather_pale")],
    ("mark_text", "mark"),
    ("nav_on_text", "nav_on"),
]
_EDGE_PAIRS = [
    ("control", "card"),
    ("control", "bg"),
    *[("focus", ground) for ground in ("card", "bg", "side", "pale")],
    ("petrol", "card"),
    ("heather", "heather_pale"),
    # Exempt in WCAG, and still readable here.
    ("disabled", "disabled_bg"),
    ("disabled", "card"),
]
_THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark"), pytest.param(HIGH_CONTRAST, id="contrast")]


@pytest.mark.parametrize("colours", _THEMES)
@pytest.mark.parametrize(("ink", "ground"), _TEXT_PAIRS)
def test_every_text_can_be_read_on_its_ground(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= _TEXT


@pytest.mark.parametrize("colours", _THEMES)
@pytest.mark.parametrize(("edge", "ground"), _EDGE_PAIRS)
def test_every_edge_can_be_seen_on_its_ground(colours: Colours, edge: str, ground: str) -> None:
    assert contrast(getattr(colours, edge), getattr(colours, ground)) >= _EDGE


def test_high_contrast_never_goes_below_seven_to_one() -> None:
    for ink, ground in _TEXT_PAIRS:
        assert contrast(getattr(HIGH_CONTRAST, ink), getattr(HIGH_CONTRAST, ground)) >= 7, (ink, ground)


@pytest.mark.parametrize("colours", _THEMES)
def test_there_is_no_red(colours: Colours) -> None:
    for name in colours._fields:
        value = getattr(colours, name)
        red, green, blue = (int(value[start : start + 2], 16) for start in (1, 3, 5))
        assert re.fullmatch("#[0-9a-f]{6}", value)
        assert not (red > 150 and green < red * 0.6 and blue < red * 0.4), name


def test_no_text_is_smaller_than_15_pixels() -> None:
    assert min(letters.px for letters in TYPE.values()) == 15
    assert all(letters.line >= letters.px * 1.25 for letters in TYPE.values())
