"""Says that Caps Lock is on, where that is certain."""

import string
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Small

_TELLING: Final = frozenset(string.ascii_letters)
#: With any other key held, a letter says nothing about Caps Lock.
_HARMLESS: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class CapsNote(Page):
    """Watches what is typed in `field`. Qt can't ask for Caps Lock, but a capital without Shift gives it away.

    Until a letter has told, it says nothing. The room for it is always kept, so that nothing jumps.
    """

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Small()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(IconDrawing("keyboard", "ink2", Size.ICON_SMALL))
        self._row.addWidget(self._text, 1)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()
        field.installEventFilter(self)
        self._retranslate()
        self._relook()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn from each letter; the key itself makes it uncertain again."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._learn(event)
        return super().eventFilter(watched, event)

    def _learn(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self.hide()
        elif event.text() in _TELLING and not event.modifiers() & ~_HARMLESS:
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.setVisible(event.text().isupper() != has_shift)

    def _retranslate(self) -> None:
        self._text.set_text(self.tr("Caps Lock is on."))

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.PAIR))
