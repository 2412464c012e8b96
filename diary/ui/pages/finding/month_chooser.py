"""A year to choose a month from, and of a month a day: how much was written in each."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.dates import Dates
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.finding.month_days import MonthDays
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Space
from diary.ui.widgets.buttons import IconButton, PlainButton
from diary.ui.widgets.focus_ring import FocusRing
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Strong

_MONTHS: Final = 12
_COLUMNS: Final = 3


class MonthChooser(QFrame):
    """Shows one year, or a month of it; only months with anything can be chosen.

    Page Up and Down go on by years or months; Escape goes back to the year, and from there leaves all as it was.
    `days_requested` asks for `show_days` of a month; `month_chosen` and `day_chosen` carry where to go.
    """

    days_requested = Signal(object)
    month_chosen = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, dates: Dates, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = current_look()
        self._dates = dates
        self._counts: Mapping[date, int] = {}
        self._years: tuple[int, ...] = ()
        self._year = 0
        self._below: QWidget = self
        self._title = Strong()
        self._earlier, self._later = IconButton(icon="caret-left"), IconButton(icon="caret-right")
        self._months = [PlainButton() for _ in range(_MONTHS)]
        self._of_year, self._of_month = QWidget(), MonthDays(dates, today)
        self._build()
        self._connect()
        self._say()
        self._ring = FocusRing(self)

    def show_years(self, counts: Mapping[date, int], year: int, below: QWidget) -> None:
        """Open under `below`, at this year or the nearest one in which there is anything."""
        self._counts, self._below = counts, below
        self._years = tuple(sorted({month.year for month in counts}))
        self._go_to(min(self._years, key=lambda there: abs(there - year)))
        self._show(self._of_year)
        self.show()
        self._focus_last()

    def show_days(self, counts: Mapping[date, int]) -> None:
        """Say how much was written on the days of the month that was asked for."""
        self._of_month.show_days(counts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        colours = self._look.colours
        paint_box(painter, self.rect(), Box(colours.card, colours.control, self._look.px(Edge.LINE)))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by years; Escape goes back, and closes."""
        is_month = self._of_month.isVisibleTo(self)
        if event.key() == Qt.Key.Key_Escape and is_month:
            self._on_year_requested()
        elif event.key() == Qt.Key.Key_PageUp and not is_month:
            self._on_earlier_clicked()
        elif event.key() == Qt.Key.Key_PageDown and not is_month:
            self._on_later_clicked()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head, grid, year = QHBoxLayout(), QGridLayout(), QVBoxLayout(self._of_year)
        air = self._look.px(Space.ROW)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget, stretch in ((self._earlier, 0), (self._title, 1), (self._later, 0)):
            head.addWidget(widget, stretch)
        grid.setSpacing(self._look.px(Space.PAIR))
        for number, button in enumerate(self._months):
            grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
        year.setContentsMargins(0, 0, 0, 0)
        year.setSpacing(air)
        year.addLayout(head)
        year.addLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(air, air, air, air)
        column.addWidget(self._of_year)
        column.addWidget(self._of_month)

    def _connect(self) -> None:
        for button in self._months:
            button.clicked.connect(self._on_month_clicked)
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._later.clicked.connect(self._on_later_clicked)
        self._of_month.days_requested.connect(self.days_requested)
        self._of_month.year_requested.connect(self._on_year_requested)
        self._of_month.month_chosen.connect(self._on_of_month_month_chosen)
        self._of_month.day_chosen.connect(self._on_of_month_day_chosen)

    def _show(self, face: QWidget) -> None:
        """One of the two, as large as it is, under the button that opened it."""
        for each in (self._of_year, self._of_month):
            each.setVisible(each is face)
        self.adjustSize()
        self.move(self._place())

    def _place(self) -> QPoint:
        """At the end of the button, and within the window's screen."""
        below = self._below
        corner = below.rect().bottomLeft() if below.isRightToLeft() else below.rect().bottomRight()
        place = below.mapToGlobal(corner) - QPoint(0 if below.isRightToLeft() else self.width(), 0)
        there: QRect = below.screen().availableGeometry()
        left = max(there.left(), min(place.x(), there.right() - self.width()))
        return QPoint(left, max(there.top(), min(place.y(), there.bottom() - self.height())))

    def _on_earlier_clicked(self) -> None:
        self._go_to(max((year for year in self._years if year < self._year), default=self._year))

    def _on_later_clicked(self) -> None:
        self._go_to(min((year for year in self._years if year > self._year), default=self._year))

    def _on_month_clicked(self) -> None:
        number = next(number for number, button in enumerate(self._months) if button is self.sender())
        self._of_month.show_month(date(self._year, number + 1, 1))
        self._show(self._of_month)
        self._of_month.focus_last()

    def _on_year_requested(self) -> None:
        """Back to the year of the month that was looked at, on that month where it has anything."""
        month = self._of_month.month
        self._go_to(min(self._years, key=lambda there: abs(there - month.year)))
        self._show(self._of_year)
        button = self._months[month.month - 1]
        if button.isEnabled() and month.year == self._year:
            button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._focus_last()

    def _on_of_month_month_chosen(self, month: date) -> None:
        self.hide()
        self.month_chosen.emit(month)

    def _on_of_month_day_chosen(self, day: date) -> None:
        self.hide()
        self.day_chosen.emit(day)

    def _go_to(self, year: int) -> None:
        self._year = year
        self._title.set_text(str(year))
        for number, button in enumerate(self._months):
            count = self._counts.get(date(year, number + 1, 1), 0)
            name = capitalised(self._dates.locale.standaloneMonthName(number + 1, QLocale.FormatType.LongFormat))
            button.set_text(name)
            button.setAccessibleName(fill(self.tr("{1}, {2}", "month, how many"), name, self._counted(count)))
            button.setEnabled(count > 0)
        self._earlier.setEnabled(year > self._years[0])
        self._later.setEnabled(year < self._years[-1])

    def _counted(self, count: int) -> str:
        return self.tr("%n contact(s)", "", count)

    def _focus_last(self) -> None:
        """The keyboard goes to the last month of the year in which there is anything."""
        last = next(button for button in reversed(self._months) if button.isEnabled())
        last.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Choose a month"))
        self._earlier.set_text(self.tr("Earlier year"))
        self._later.set_text(self.tr("Later year"))
