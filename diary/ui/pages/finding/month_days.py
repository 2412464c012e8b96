"""One month of the timeline as a grid of days: on which of them something was written, and a way to each."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.dates import Dates
from diary.ui.i18n import capitalised, fill
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import IconButton, PlainButton, QuietButton
from diary.ui.widgets.month_grid import DayButton, MonthGrid, months_on
from diary.ui.widgets.pressable import Paint

_NONE: Final[Mapping[date, int]] = MappingProxyType({})


class _DayToGoTo(DayButton):
    """A day on which something was written stands in a box; the others are numbers."""

    def __init__(self) -> None:
        super().__init__()
        # It is pressed and left: no day of a timeline stays chosen.
        self.setCheckable(False)

    def _is_strong(self) -> bool:
        return self.count > 0 or super()._is_strong()

    def _paint(self) -> Paint:
        if self.count or self.isDown() or self._is_hovered():
            return super()._paint()
        return Paint(self._box(), self._look.colours.ink2, self._look.colours.ink2)


class MonthDays(QWidget):
    """`days_requested` asks for `show_days` of a month; `day_chosen` and `month_chosen` carry where to go.

    `year_requested` asks for the months of the year again.
    """

    days_requested = Signal(object)
    day_chosen = Signal(object)
    month_chosen = Signal(object)
    year_requested = Signal()

    def __init__(self, dates: Dates, today: date) -> None:
        super().__init__()
        self._dates, self._today = dates, today
        self._month = self._last = today.replace(day=1)
        self._title, self._whole = QuietButton(), PlainButton()
        self._title.setObjectName("other-month")
        self._title.set_end_icon("caret-down")
        self._earlier, self._later = IconButton(icon="caret-left"), IconButton(icon="caret-right")
        self._grid = MonthGrid(dates, today, _DayToGoTo, self._name_of)
        self._build()
        self._connect()

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self._month

    def show_month(self, month: date) -> None:
        """Show a month, and ask what was written on its days."""
        self._month = month.replace(day=1)
        name = self._dates.month(self._month)
        self._title.set_text(capitalised(name))
        self._title.setAccessibleName(fill(self.tr("{1}, choose another month"), capitalised(name)))
        self._whole.set_text(fill(self.tr("Go to {1}"), name))
        self.show_days(_NONE)
        self.days_requested.emit(self._month)

    def show_days(self, counts: Mapping[date, int]) -> None:
        """Say on which days of the month something was written, and how much."""
        self._last = max(counts, default=self._month)
        self._grid.show_month(self._month, counts)

    def focus_last(self) -> None:
        """Give the keyboard to the last day on which something was written."""
        self._grid.focus(self._last)

    def _build(self) -> None:
        look = current_look()
        head = QHBoxLayout()
        head.addWidget(self._earlier)
        head.addWidget(self._title, 1)
        head.addWidget(self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.ROW))
        column.addLayout(head)
        column.addWidget(self._grid)
        column.addWidget(self._whole)
        self._earlier.set_text(self.tr("Earlier month"))
        self._later.set_text(self.tr("Later month"))

    def _connect(self) -> None:
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._later.clicked.connect(self._on_later_clicked)
        self._title.clicked.connect(self.year_requested)
        self._whole.clicked.connect(self._on_whole_clicked)
        self._grid.month_changed.connect(self.show_month)
        self._grid.pressed.connect(self.day_chosen)

    def _on_earlier_clicked(self) -> None:
        self.show_month(months_on(self._month, -1))

    def _on_later_clicked(self) -> None:
        self.show_month(months_on(self._month, 1))

    def _on_whole_clicked(self) -> None:
        self.month_chosen.emit(self._month)

    def _name_of(self, button: DayButton, day: date) -> str:
        written = self.tr("%n contact(s)", "", button.count) if button.count else self.tr("nothing written")
        told = fill(self.tr("{1}, {2}", "day, how much"), self._dates.with_weekday(day), written)
        return fill(self.tr("{1}, today"), told) if day == self._today else told
