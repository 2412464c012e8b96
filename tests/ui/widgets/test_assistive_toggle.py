"""What is ticked with a screen reader counts as much as what is ticked with a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from diary.ui.widgets.checks import CheckBox
from diary.ui.widgets.pills import FilterPill
from tests.support.qt import shown


def act(button, name="Toggle"):
    """Do what Qt's bridge does for assistive technology."""
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction(name)


@pytest.fixture(params=[CheckBox, FilterPill])
def button(request):
    return shown(request.param("Anna"))


@pytest.fixture
def clicks(button):
    heard = []
    button.clicked[bool].connect(heard.append)
    return heard


def test_a_toggle_by_assistive_technology_is_a_click(button, clicks):
    act(button)
    assert clicks == [True]
    assert button.isChecked()


def test_who_listens_without_asking_what_became_of_it_hears_it_too(button):
    heard = []
    button.clicked.connect(lambda: heard.append("click"))
    act(button)
    assert heard == ["click"]


def test_a_click_is_told_once(button, clicks):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert clicks == [True, False]


def test_showing_what_was_chosen_before_tells_nobody(button, clicks):
    button.setChecked(True)
    button.setChecked(False)
    assert clicks == []


def test_a_box_that_is_partly_on_tells_nobody_of_it():
    box = shown(CheckBox("Contacts"))
    clicks = []
    box.clicked[bool].connect(clicks.append)
    box.show_partly()
    assert clicks == []
