"""Own words beside a list of offered ones: as many short fields as the client wants."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import TextField
from diary.ui.widgets.page import Page

#: No limit: what is typed or pasted is never cut short.
_LONGEST_TEXT: Final = 2**31 - 1


class OwnWords(Page):
    """Fields that appear when asked for. `typed` carries the words of all of them, without the empty ones."""

    typed = Signal(object)

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self._object_name = object_name
        self._name = ""
        self._fields: list[TextField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        self._relook()

    def show_words(self, words: Sequence[str]) -> None:
        """What was written before; nothing moves where it is written already."""
        if self._words() == tuple(words):
            return
        while len(self._fields) < len(words):
            self._add_field()
        for number, field in enumerate(self._fields):
            field.set_text(words[number] if number < len(words) else "")
            field.setVisible(number < len(words))
        self.setVisible(bool(words))

    def open(self) -> TextField:
        """Offer one empty field more, or the one there is."""
        self.show()
        empty = next((field for field in self._fields if not field.text()), None) or self._add_field()
        empty.show()
        return empty

    def ask(self) -> None:
        """Offer an empty field and put the keyboard in it."""
        self.open().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_name(self, name: str) -> None:
        """What the fields ask for."""
        self._name = name
        for field in self._fields:
            field.set_texts(name, name)

    def _add_field(self) -> TextField:
        field = TextField(self._name, self._name)
        field.setMaxLength(_LONGEST_TEXT)
        field.setObjectName(f"{self._object_name}-{len(self._fields)}")
        field.textEdited.connect(self._on_field_edited)
        self._fields.append(field)
        self._column.addWidget(field)
        return field

    def _words(self) -> tuple[str, ...]:
        return tuple(field.text() for field in self._fields if field.text().strip())

    def _on_field_edited(self) -> None:
        self.typed.emit(self._words())

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
