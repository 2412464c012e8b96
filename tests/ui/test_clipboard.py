"""What is copied out of the diary can be pasted for half a minute, and no history is to keep it; on a real screen."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack

import pytest

from diary.ui.clipboard import FORGOTTEN_AFTER
from tests.support.clipboard import NOT_FOR_HISTORIES, Program, program
from tests.support.x_screen import screen

_WORDS = "wat-Sam-zei"


@pytest.fixture(scope="module")
def surroundings() -> Iterator[Mapping[str, str]]:
    with screen() as found:
        if found["QT_QPA_PLATFORM"] != "xcb":
            if os.environ.get("CI"):
                pytest.fail("a clipboard between programs needs Xvfb")
            pytest.skip("a clipboard between programs needs Xvfb")
        yield {**os.environ, **found}


@pytest.fixture
def started(surroundings):
    with ExitStack() as stack:

        def start(*words: str) -> Program:
            return stack.enter_context(program(surroundings, *words))

        yield start


@pytest.fixture
def egel(started) -> Program:
    return started("egel")


@pytest.fixture
def other(started) -> Program:
    return started()


WAYS = [("copy", "copied"), ("select", "selected")]


@pytest.mark.parametrize(("way", "how"), WAYS)
def test_another_program_can_paste_it_and_is_told_not_to_keep_it(egel, other, way, how):
    egel.does(way, text=_WORDS)
    assert other.text(how) == _WORDS
    assert other.marks(how).items() >= NOT_FOR_HISTORIES.items()


@pytest.mark.parametrize(("way", "how"), WAYS)
def test_after_half_a_minute_it_is_gone(egel, other, way, how):
    egel.does(way, text=_WORDS)
    egel.does("pass_by", seconds=FORGOTTEN_AFTER - 1)
    assert other.text(how) == _WORDS
    egel.does("pass_by", seconds=1)
    assert other.text(how) == ""
    assert FORGOTTEN_AFTER == 30


def test_what_is_copied_later_has_its_own_half_minute(egel, other):
    egel.does("copy", text="before")
    egel.does("pass_by", seconds=FORGOTTEN_AFTER - 1)
    egel.does("copy", text=_WORDS)
    egel.does("pass_by", seconds=FORGOTTEN_AFTER - 1)
    assert other.text() == _WORDS


@pytest.mark.parametrize(("way", "how"), WAYS)
def test_what_another_program_copied_meanwhile_stays(egel, other, way, how):
    egel.does(way, text=_WORDS)
    other.does(way, text="elsewhere")
    assert egel.text(how) == "elsewhere"
    egel.does("pass_by", seconds=FORGOTTEN_AFTER)
    egel.does("forget")
    assert other.text(how) == "elsewhere"
    assert not other.marks(how).keys() & NOT_FOR_HISTORIES.keys()


@pytest.mark.parametrize(("way", "how"), WAYS)
def test_locking_takes_it_back_at_once(egel, other, way, how):
    egel.does(way, text=_WORDS)
    egel.does("forget")
    assert other.text(how) == ""
