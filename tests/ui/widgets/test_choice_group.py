"""One answer or none: chosen, moved and taken back by mouse, keyboard and assistive technology."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from diary.domain.feelings import Posture
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.tiles import PostureTiles
from tests.support.component_sheet import POSTURE_WORDS
from tests.support.qt import shown
from tests.support.walk import name_of, role_of


@pytest.fixture
def tiles() -> PostureTiles:
    """The five postures in a window."""
    tiles = PostureTiles("Hoe voelde het?")
    tiles.set_texts(POSTURE_WORDS)
    shown(tiles, 1200, 200)
    return tiles


@pytest.fixture
def told(tiles: PostureTiles) -> list[object]:
    """What the tiles told."""
    heard: list[object] = []
    tiles.chosen.connect(heard.append)
    return heard


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _stops(group: QWidget, values) -> list[object]:
    return [value for value in values if group.button(value).focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_nothing_is_chosen_beforehand(tiles: PostureTiles) -> None:
    assert tiles.value is None
    assert not any(tiles.button(posture).isChecked() for posture in Posture)


def test_every_posture_is_a_radio_button_with_its_word_as_name(tiles: PostureTiles) -> None:
    for posture, word in POSTURE_WORDS.items():
        assert role_of(tiles.button(posture)) is QAccessible.Role.RadioButton
        assert name_of(tiles.button(posture)) == word


def test_a_press_chooses_and_a_second_press_takes_back(tiles: PostureTiles, told: list[object]) -> None:
    button = tiles.button(Posture.SNIFFING)

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not button.isChecked()
    assert tiles.value is None
    assert told == [Posture.SNIFFING, None]


def test_another_press_moves_the_answer(tiles: PostureTiles, told: list[object]) -> None:
    QTest.mouseClick(tiles.button(Posture.SNIFFING), Qt.MouseButton.LeftButton)
    QTest.mouseClick(tiles.button(Posture.AT_EASE), Qt.MouseButton.LeftButton)

    assert told == [Posture.SNIFFING, Posture.AT_EASE]
    assert [posture for posture in Posture if tiles.button(posture).isChecked()] == [Posture.AT_EASE]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_the_answer_back(tiles: PostureTiles, told: list[object], key: Qt.Key) -> None:
    tiles.set_value(Posture.SPIKES_UP)

    _press(tiles.button(Posture.SPIKES_UP), key)

    assert told == [None]
    assert not tiles.button(Posture.SPIKES_UP).isChecked()


def test_space_chooses_and_takes_back(tiles: PostureTiles, told: list[object]) -> None:
    button = tiles.button(Posture.ROLLED_UP)
    button.setFocus()

    _press(button, Qt.Key.Key_Space)
    _press(button, Qt.Key.Key_Space)

    assert told == [Posture.ROLLED_UP, None]


def test_arrows_move_without_choosing(tiles: PostureTiles, told: list[object]) -> None:
    tiles.set_value(Posture.ROLLED_UP)
    tiles.button(Posture.ROLLED_UP).setFocus()

    _press(tiles.button(Posture.ROLLED_UP), Qt.Key.Key_Right)

    assert tiles.focusWidget() is tiles.button(Posture.SPIKES_UP)
    assert told == []
    assert tiles.value is Posture.ROLLED_UP


def test_arrows_go_round_and_follow_the_direction_of_the_text(app: QApplication, tiles: PostureTiles) -> None:
    tiles.button(Posture.ROLLED_UP).setFocus()
    _press(tiles.button(Posture.ROLLED_UP), Qt.Key.Key_Left)
    assert tiles.focusWidget() is tiles.button(Posture.AT_EASE)

    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tiles.button(Posture.ROLLED_UP).setFocus()
    _press(tiles.button(Posture.ROLLED_UP), Qt.Key.Key_Left)
    assert tiles.focusWidget() is tiles.button(Posture.SPIKES_UP)


def test_the_group_is_one_stop_of_tab(tiles: PostureTiles) -> None:
    assert _stops(tiles, Posture) == [Posture.ROLLED_UP]
    tiles.set_value(Posture.SNIFFING)
    assert _stops(tiles, Posture) == [Posture.SNIFFING]
    tiles.set_value(None)
    assert _stops(tiles, Posture) == [Posture.ROLLED_UP]


def test_tab_goes_through_the_group_in_one_step() -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    before, after = QLineEdit(), QLineEdit()
    group = Segments((("yes", ""), ("no", "")))
    group.set_texts({"yes": "Ja", "no": "Nee"})
    for widget in (before, group, after):
        column.addWidget(widget)
    shown(window, 400, 300)
    window.activateWindow()
    before.setFocus()

    visited = []
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget())

    assert visited == [group.button("yes"), after]
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert window.focusWidget() is group.button("yes")


def test_assistive_technology_can_choose_without_a_click(tiles: PostureTiles, told: list[object]) -> None:
    action = QAccessible.queryAccessibleInterface(tiles.button(Posture.SNIFFING)).actionInterface()

    action.doAction(QAccessibleActionInterface.toggleAction())
    assert told == [Posture.SNIFFING]

    QTest.mouseClick(tiles.button(Posture.SNIFFING), Qt.MouseButton.LeftButton)
    assert told == [Posture.SNIFFING, None]


def test_showing_an_answer_tells_nobody(tiles: PostureTiles, told: list[object]) -> None:
    tiles.set_value(Posture.AT_EASE)

    assert tiles.button(Posture.AT_EASE).isChecked()
    assert told == []


def test_tiles_become_rows_at_large_text_and_come_back(tiles: PostureTiles, look) -> None:
    assert not tiles.button(Posture.AT_EASE).is_row

    look.choose(look.theme, 2.0)
    assert tiles.button(Posture.AT_EASE).is_row

    look.choose(look.theme, 1.0)
    assert not tiles.button(Posture.AT_EASE).is_row
