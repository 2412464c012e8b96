"""By when: a day, or before we meet again; the one lets go of the other, and what can't be read stays as typed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.domain.language import Language
from diary.ui.pages.parts.due_chooser import Due, DueChooser
from diary.ui.widgets.pills import FilterPill
from tests.support.languages import speaking
from tests.support.qt import shown

_TODAY = date(2026, 11, 17)


@pytest.fixture
def chooser(app):
    with speaking(Language.DUTCH):
        chooser = DueChooser(_TODAY)
        shown(chooser, 500, 160)
        yield chooser


def heard_from(chooser):
    heard = []
    chooser.edited.connect(heard.append)
    return heard


def test_a_day_lets_go_of_before_we_meet_again(chooser):
    chooser.show_due(Due(before_next=True), _TODAY)
    heard = heard_from(chooser)
    QTest.keyClicks(chooser.field, "23 november")
    chooser.finish_typing()
    assert heard[-1] == Due(date(2026, 11, 23))


@pytest.mark.parametrize("due", [Due(date(2026, 11, 23)), Due(unread="ergens in mei")])
def test_before_we_meet_again_lets_go_of_a_day(chooser, due):
    chooser.show_due(due, _TODAY)
    heard = heard_from(chooser)
    QTest.mouseClick(chooser.findChild(FilterPill), Qt.MouseButton.LeftButton)
    assert heard == [Due(before_next=True)]
    assert chooser.field.text() == ""


def test_what_is_shown_again_while_it_is_typed_keeps_its_place(chooser):
    chooser.edited.connect(lambda due: chooser.show_due(due, _TODAY))
    QTest.keyClicks(chooser.field, "ergens mei")
    chooser.field.setCursorPosition(7)
    QTest.keyClicks(chooser.field, "in ")
    assert chooser.field.text() == "ergens in mei"


def test_another_promise_without_a_day_has_nothing_of_the_one_before(chooser):
    chooser.show_due(Due(unread="ergens in mei"), _TODAY)
    chooser.show_due(Due(), _TODAY)
    assert chooser.field.text() == ""
    assert not chooser.ask_again()
