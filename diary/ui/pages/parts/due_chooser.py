"""By when something was promised: on a day, before we meet again, or neither."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.share.words import DocumentText
from diary.ui.i18n import capitalised
from diary.ui.theme.tokens import Space
from diary.ui.widgets.moments import DateField
from diary.ui.widgets.page import Page
from diary.ui.widgets.segments import Segments
from diary.ui.words import screen_words


@dataclass(frozen=True, slots=True)
class Due:
    """A day, or "before we meet again", or nothing at all."""

    day: date | None = None
    before_next: bool = False


class _Kind(StrEnum):
    DAY = "day"
    BEFORE_NEXT = "before-next"


class DueChooser(Page):
    """Neither is chosen beforehand, and either can be taken back. `chosen` carries the Due.

    `typed` carries what stands in the field for the day and has not been read; it is empty once it is.
    """

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = Segments(((_Kind.DAY, ""), (_Kind.BEFORE_NEXT, "")))
        self._day = DateField(today)
        self._day.field.setObjectName("promise-due")
        self._day.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._kinds)
        self._column.addWidget(self._day)
        self._kinds.chosen.connect(self._on_kinds_chosen)
        self._day.chosen.connect(self._on_day_chosen)
        self._day.typed.connect(self.typed)
        self._retranslate()
        self._relook()

    def show_due(self, due: Due, typed: str, today: date) -> None:
        """Show what was chosen before, and a day as it was typed and not read, without telling anybody."""
        self._day.set_today(today)
        self._day.show_day(due.day)
        self._day.show_typed(typed)
        kind = _Kind.DAY if due.day or typed else _Kind.BEFORE_NEXT if due.before_next else None
        self._kinds.set_value(kind)
        self._day.setVisible(kind is _Kind.DAY)

    def finish_typing(self) -> None:
        """Read the day as it is typed."""
        self._day.finish_typing()

    def ask_again(self) -> bool:
        """Whether the day that is typed can't be read; the keyboard goes there then."""
        return self._day.ask_again()

    def _on_kinds_chosen(self, kind: _Kind | None) -> None:
        self._day.setVisible(kind is _Kind.DAY)
        if kind is _Kind.DAY:
            self._day.field.setFocus()
        else:
            self._day.show_day(None)
            self.typed.emit("")
        self._tell()

    def _on_day_chosen(self) -> None:
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(Due(self._day.day, self._kinds.value is _Kind.BEFORE_NEXT))

    def _retranslate(self) -> None:
        self._kinds.set_name(self.tr("By when?"))
        self._kinds.set_texts(
            {
                _Kind.DAY: self.tr("On a day"),
                _Kind.BEFORE_NEXT: capitalised(screen_words().text(DocumentText.BEFORE_WE_MEET)),
            }
        )
        self._day.set_texts(self.tr("Which day?"), self.tr("For example: 23 November"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
