"""One answer out of several, or none: the one place where an answer can be taken back.

The buttons are exclusive, so that assistive technology hears "radio button"; Qt never lets such a button be unchecked.
Here pressing the chosen one again takes the answer back, and so does Delete: nothing is prefilled, nothing is for ever.
The group is one stop of the Tab key. Arrow keys move inside it without choosing.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from diary.ui.widgets.page import Page

_STEPS: Final = MappingProxyType({Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1})
_SIDEWAYS: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_TAKE_BACK: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class ChoiceGroup(Page):
    """Buttons of which one is chosen, or none. `chosen` carries the value of the button, or None when taken back."""

    chosen = Signal(object)

    def __init__(self, name: str = "", *, can_take_back: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[object, QPushButton] = {}
        self._value: object = None
        self._can_take_back = can_take_back
        self._was_chosen = False
        self._is_showing = False
        self.set_name(name)

    @property
    def value(self) -> object:
        """What is chosen; None for nothing."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show what was chosen before, without telling anybody."""
        self._value = value
        self._is_showing = True
        for key, button in self._buttons.items():
            _show(button, chosen=key == value)
        self._is_showing = False
        self._place_tab_stop()

    def set_name(self, name: str) -> None:
        """What the group asks, for assistive technology."""
        self.setAccessibleName(name)

    def set_texts(self, texts: Mapping[object, str]) -> None:
        """The words on the buttons, by their values."""
        for value, text in texts.items():
            self._buttons[value].setText(text)

    def button(self, value: object) -> QPushButton:
        """The button for a value."""
        return self._buttons[value]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move, Delete takes back; the rest is the button's own."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and isinstance(watched, QPushButton):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._move(watched, key)
                return True
            if key in _TAKE_BACK and self._can_take_back and self._value is not None:
                self._choose(None)
                return True
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QPushButton):
            self._place_tab_stop(watched)
        return super().eventFilter(watched, event)

    def _add(self, value: object, button: QPushButton) -> None:
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.installEventFilter(self)
        button.pressed.connect(self._on_button_pressed)
        button.toggled.connect(self._on_button_toggled)
        button.clicked.connect(self._on_button_clicked)
        self._buttons[value] = button
        self._place_tab_stop()

    def _on_button_pressed(self) -> None:
        self._was_chosen = self._sender_value() == self._value

    def _on_button_toggled(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        """A click has switched it on; so has assistive technology, which toggles without a click."""
        if is_on and not self._is_showing:
            self._choose(self._sender_value())

    def _on_button_clicked(self) -> None:
        """Qt leaves the chosen one on when it is pressed again; to us that means: take it back."""
        if self._was_chosen:
            self._choose(None if self._can_take_back else self._value)

    def _sender_value(self) -> object:
        return next(key for key, button in self._buttons.items() if button is self.sender())

    def _choose(self, value: object) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    def _move(self, button: QPushButton, key: Qt.Key) -> None:
        buttons = [each for each in self._buttons.values() if each.isEnabled() and each.isVisibleTo(self)]
        step = _STEPS[key]
        if key in _SIDEWAYS and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        target = buttons[(buttons.index(button) + step) % len(buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _place_tab_stop(self, focused: QPushButton | None = None) -> None:
        """Tab comes to the chosen button, or to the first one; Qt's own rule would leave several stops."""
        stop = focused or self._buttons.get(self._value) or next(iter(self._buttons.values()), None)
        for button in self._buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)


def _show(button: QPushButton, *, chosen: bool) -> None:
    """Check or uncheck; an exclusive button has to stop being one for a moment to be unchecked."""
    button.setAutoExclusive(False)
    button.setChecked(chosen)
    button.setAutoExclusive(True)
    button.update()
