"""By when something was promised: on a day, before we meet again, or neither."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.share.words import DocumentText
from diary.ui.i18n import capitalised
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import ComposedField
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.moments import DateField
from diary.ui.widgets.pills import FilterPill
from diary.ui.words import screen_words


@dataclass(frozen=True, slots=True)
class Due:
    """A day, or "before we meet again", or nothing at all; `unread` is a day as it was typed and not read."""

    day: date | None = None
    before_next: bool = False
    unread: str = ""


class DueChooser(ComposedField):
    """A field for the day, and one press for "before we meet again": the one lets go of the other.

    Neither is chosen beforehand, and either can be taken back. `edited` carries the Due.
    """

    edited = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._day = DateField(today)
        super().__init__(self._day.field, parent)
        self._day.field.setObjectName("promise-day")
        self._before_next = FilterPill()
        pills = FlowLayout()
        pills.addWidget(self._before_next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._day)
        self._column.addLayout(pills)
        self._day.chosen.connect(self._on_day_chosen)
        self._day.typed.connect(self._on_day_typed)
        self._before_next.clicked.connect(self._on_before_next_clicked)
        self._retranslate()
        self._relook()

    def show_due(self, due: Due, today: date) -> None:
        """Show it without telling anybody; a field that shows it already keeps its cursor."""
        self._day.set_today(today)
        if (due.day, due.unread) != (self._day.day, self._day.unread):
            self._day.show_day(due.day)
            self._day.show_typed(due.unread)
        self._before_next.setChecked(due.before_next)

    def finish_typing(self) -> None:
        """Read the day as it is typed."""
        self._day.finish_typing()

    def ask_again(self) -> bool:
        """Whether the day that is typed can't be read; the keyboard goes there then."""
        return self._day.ask_again()

    def _on_day_chosen(self, day: date | None) -> None:
        if day is not None:
            self._before_next.setChecked(False)
        self._tell()

    def _on_day_typed(self) -> None:
        self._tell()

    def _on_before_next_clicked(self, is_on: bool) -> None:  # noqa: FBT001 -- a slot
        if is_on:
            self._day.show_day(None)
        self._tell()

    def _tell(self) -> None:
        self.edited.emit(Due(self._day.day, self._before_next.isChecked(), self._day.unread))

    def _retranslate(self) -> None:
        self._day.set_texts(self.tr("By when?"), self.tr("For example: 23 November, or Friday"))
        self._before_next.set_text(capitalised(screen_words().text(DocumentText.BEFORE_WE_MEET)))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
