"""The client's own words of any length. A very long text comes in portions, so that no text can make the page wait."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import OwnWords, Strong

#: Shown at once, in characters: laid out in some milliseconds, and more than nearly anybody writes.
FIRST_PORTION: Final = 4_000
#: Added at each press, in characters: laid out in some 30 ms.
NEXT_PORTION: Final = 16_000
#: A portion ends at the end of a line or a word, if there is one in its last part.
_LOOK_BACK: Final = 400


class LongWords(Page):
    """A head, where there is one, and own words under it; more of them at a press."""

    def __init__(self, head: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = words.strip()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if head:
            self._column.addWidget(Strong(head, self))
        self._more: PlainButton | None = None
        self._relook()
        self._show_portion(FIRST_PORTION)
        if self._rest:
            # Most texts are short, and a page of them opens sooner without.
            self._more = self._way_to_more()
            self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
            self._retranslate()

    def _way_to_more(self) -> PlainButton:
        more = PlainButton(icon="caret-down")
        more.setObjectName("more")
        more.clicked.connect(self._on_more_clicked)
        return more

    def _on_more_clicked(self) -> None:
        more = self._more
        had_focus = more is not None and more.hasFocus()
        self._show_portion(NEXT_PORTION)
        if more is not None and not self._rest:
            more.hide()
            if had_focus:
                self.focusPreviousChild()

    def _show_portion(self, most: int) -> None:
        portion, self._rest = split_at_word(self._rest, most)
        words = OwnWords(portion, self)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.insertWidget(self._column.count() - (self._more is not None), words)

    def _retranslate(self) -> None:
        if self._more is not None:
            self._more.set_text(self.tr("Show more"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.HAIR) // 2)


def split_at_word(text: str, most: int) -> tuple[str, str]:
    """The first `most` characters or a little fewer, up to the end of a line or a word; and the rest."""
    if len(text) <= most:
        return text, ""
    for end in ("\n", " "):
        at = text.rfind(end, most - _LOOK_BACK, most)
        if at > 0:
            return text[:at], text[at + 1 :]
    return text[:most], text[most:]
