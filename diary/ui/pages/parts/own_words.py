"""Own words beside a list of offered ones: those kept before, and as many short fields as the client wants."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from diary.domain.own_words import OwnWordKind
from diary.ui.pages.parts.kept_words import KeptWords
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import QuietButton
from diary.ui.widgets.fields import TextField
from diary.ui.widgets.page import Page
from diary.ui.widgets.scroll import bring_into_sight

#: No limit: what is typed or pasted is never cut short.
_LONGEST_TEXT: Final = 2**31 - 1


class OwnWords(Page):
    """Fields that appear when asked for, under the words that were kept.

    `typed` carries the words of all of them, without the empty ones: those kept before first. `kept` and `dropped`
    carry the kind and a word to offer from now on, or no more.
    """

    typed = Signal(object)
    kept = Signal(object, str)
    dropped = Signal(object, str)

    def __init__(self, object_name: str, kind: OwnWordKind) -> None:
        super().__init__()
        self.kind = kind
        self._object_name = object_name
        self._name = ""
        self._offered: tuple[str, ...] = ()
        self._rows: list[_WordRow] = []
        self._kept = KeptWords()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._kept)
        self._kept.pressed.connect(self._on_edited)
        self._kept.dropped.connect(self._on_kept_dropped)
        self.hide()
        self._relook()

    def show_kept(self, offered: Sequence[str]) -> None:
        """The words that were kept for next time."""
        if self._offered == tuple(offered):
            return
        words, self._offered = self._words(), tuple(offered)
        self._show(words)

    def show_words(self, words: Sequence[str]) -> None:
        """What was written before; nothing moves where it is written already."""
        if self._parted(self._words()) != self._parted(words):
            self._show(words)

    def start_anew(self) -> None:
        """Take back the fields that were offered; what was written comes back when it is shown."""
        self._show(())

    def open(self) -> TextField:
        """Offer one empty field more, or the one there is."""
        self.show()
        row = next((row for row in self._rows if not row.field.text()), None) or self._add_row()
        row.show()
        return row.field

    def ask(self) -> None:
        """Offer an empty field and put the keyboard in it."""
        field = self.open()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_sight(field)

    def set_name(self, name: str) -> None:
        """What the fields ask for."""
        self._name = name
        for row in self._rows:
            row.field.set_texts(name, name)

    def _show(self, words: Sequence[str]) -> None:
        chosen, others = self._parted(words)
        self._kept.show_words(self._offered, chosen)
        while len(self._rows) < len(others):
            self._add_row()
        for number, row in enumerate(self._rows):
            row.field.set_text(others[number] if number < len(others) else "")
            row.setVisible(number < len(others))
            row.offer_keeping()
        self.setVisible(bool(words) or bool(self._offered))

    def _add_row(self) -> "_WordRow":
        row = _WordRow(self._name, f"{self._object_name}-{len(self._rows)}")
        row.field.textEdited.connect(self._on_edited)
        row.keep.clicked.connect(self._on_keep_clicked)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _words(self) -> tuple[str, ...]:
        typed = (row.field.text() for row in self._rows)
        return (*self._kept.chosen, *(word for word in typed if word.strip()))

    def _parted(self, words: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Those of the words that were kept, and the others."""
        chosen = tuple(word for word in self._offered if word in words)
        return chosen, tuple(word for word in words if word not in self._offered)

    def _on_edited(self) -> None:
        self.typed.emit(self._words())

    def _on_keep_clicked(self) -> None:
        row = next(row for row in self._rows if row.keep is self.sender())
        word = row.field.text().strip()
        row.field.set_text(word)
        self._on_edited()
        self.kept.emit(self.kind, word)
        if word in self._offered:
            self._kept.focus_word(word)

    def _on_kept_dropped(self, word: str) -> None:
        self.dropped.emit(self.kind, word)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))


class _WordRow(Page):
    """A field for one word, and the way to keep it once something stands in it."""

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__()
        self.field = TextField(name, name)
        self.field.setMaxLength(_LONGEST_TEXT)
        self.field.setObjectName(object_name)
        self.keep = QuietButton(icon="star")
        self.keep.setObjectName(f"{object_name}-keep")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.keep)
        self.field.textEdited.connect(self.offer_keeping)
        self.offer_keeping()
        self._retranslate()
        self._relook()

    def offer_keeping(self) -> None:
        """Nothing typed is nothing to keep."""
        self.keep.setVisible(bool(self.field.text().strip()))

    def _retranslate(self) -> None:
        self.keep.set_text(self.tr("Keep for next time"))

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.PAIR))
