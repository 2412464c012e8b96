"""Somebody who can't see the page hears it in the order in which it is seen, also what was added later."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from diary.ui.pages.write.reading_order import controls_in
from tests.support.desks import show_in_window
from tests.support.qt import settle
from tests.support.walk import as_told, name_of
from tests.support.writing import opened, press


def pressed_open(page, number):
    """Unfold and add everything on a step that can be."""
    more = {
        0: ("Iemand anders",),
        1: ("Alle 32 woorden", "Eigen woord", "feeling-heard", "Toon alle 20", "In eigen woorden"),
        2: (),
        3: ("add-me", "Iets wat jullie samen doen"),
    }
    for name in more[number]:
        press(page, name)
    settle()


@pytest.mark.parametrize("size", [(1280, 820), (700, 820)])
@pytest.mark.parametrize("number", range(4))
def test_every_step_is_told_in_the_order_in_which_it_is_seen(write, sam, number, size):
    page = opened(write)
    window = show_in_window(write, *size)
    press(page, f"person-{sam.id}", "snuffelen")
    going_on = next(each for each in window.findChildren(QAbstractButton) if each.objectName() == "on")
    for _ in range(number):
        going_on.click()
        settle()
    pressed_open(page, number)
    step = page._steps[number]
    seen = [each for each in controls_in(step) if each.isVisibleTo(step)]
    assert [name_of(each) for each in as_told(step)] == [name_of(each) for each in seen]
