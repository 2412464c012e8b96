"""A year to choose a month from: how much was written in each, and only those with anything can be gone to."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.i18n import capitalised, fill
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Space
from diary.ui.widgets.buttons import IconButton, PlainButton
from diary.ui.widgets.focus_ring import FocusRing
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.texts import Strong
from diary.ui.words import screen_words

_MONTHS: Final = 12
_COLUMNS: Final = 3


class MonthChooser(QFrame):
    """Shows one year. Page Up and Down go by years; Escape leaves all as it was. `chosen` carries a first day."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = current_look()
        self._counts: Mapping[date, int] = {}
        self._years: tuple[int, ...] = ()
        self._year = 0
        self._title = Strong()
        self._earlier, self._later = IconButton(icon="caret-left"), IconButton(icon="caret-right")
        self._months = [PlainButton() for _ in range(_MONTHS)]
        self._build()
        self._ring = FocusRing(self)

    def show_years(self, counts: Mapping[date, int], year: int, below: QWidget) -> None:
        """Open under `below`, at this year or the nearest one in which there is anything."""
        self._counts = counts
        self._years = tuple(sorted({month.year for month in counts}))
        self._say()
        self._go_to(min(self._years, key=lambda there: abs(there - year)))
        self.adjustSize()
        self.move(self._place(below))
        self.show()
        self._focus_last()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        colours = self._look.colours
        paint_box(painter, self.rect(), Box(colours.card, colours.control, self._look.px(Edge.LINE)))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by years; Escape closes."""
        if event.key() == Qt.Key.Key_PageUp:
            self._on_earlier_clicked()
        elif event.key() == Qt.Key.Key_PageDown:
            self._on_later_clicked()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget, stretch in ((self._earlier, 0), (self._title, 1), (self._later, 0)):
            head.addWidget(widget, stretch)
        grid = QGridLayout()
        grid.setSpacing(self._look.px(Space.PAIR))
        for number, button in enumerate(self._months):
            grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
            button.clicked.connect(self._on_month_clicked)
        column = QVBoxLayout(self)
        air = self._look.px(Space.ROW)
        column.setContentsMargins(air, air, air, air)
        column.setSpacing(air)
        column.addLayout(head)
        column.addLayout(grid)
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._later.clicked.connect(self._on_later_clicked)

    def _place(self, below: QWidget) -> QPoint:
        """Under a button, at its end, and within the window's screen."""
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
        self.hide()
        self.chosen.emit(date(self._year, number + 1, 1))

    def _go_to(self, year: int) -> None:
        self._year = year
        locale = screen_words().dates.locale
        self._title.set_text(str(year))
        for number, button in enumerate(self._months):
            count = self._counts.get(date(year, number + 1, 1), 0)
            name = capitalised(locale.standaloneMonthName(number + 1, QLocale.FormatType.LongFormat))
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
