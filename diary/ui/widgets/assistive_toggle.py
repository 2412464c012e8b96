"""A press by assistive technology is a press.

Qt's bridge turns a button that can stay on by calling `toggle`, without a click: who listens to `clicked` would hear
nothing, and what somebody ticks with a screen reader would be shown as ticked and never be kept.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton


class AssistiveToggle(QObject):
    """Lets a checkable button say `clicked` when it was turned neither by a click nor by our own code.

    The button wraps what turns it in `ours`: `setChecked`, `nextCheckState`, and `setCheckState` where it has that.
    """

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._is_ours = False
        button.toggled.connect(self._on_toggled)

    @contextmanager
    def ours(self) -> Iterator[None]:
        """What turns the button in here is no press of assistive technology."""
        before, self._is_ours = self._is_ours, True
        try:
            yield
        finally:
            self._is_ours = before

    def _on_toggled(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        # A group of which one is chosen turns the others off, and hears of toggles by itself.
        if not self._is_ours and not self._button.autoExclusive():
            self._button.clicked[bool].emit(is_on)  # type: ignore[index] # the stubs know no overloads of signals
