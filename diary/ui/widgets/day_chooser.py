"""A month to choose a day from. Any year from 1 to 9999; nothing is chosen beforehand."""

from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.dates import Dates
from diary.ui.i18n import fill
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Kind, Space, Token
from diary.ui.widgets.buttons import IconButton
from diary.ui.widgets.focus_ring import FocusRing
from diary.ui.widgets.month_grid import DayButton, MonthGrid, months_on
from diary.ui.widgets.paint import Box, mirrored, paint_box, paint_icon
from diary.ui.widgets.pressable import Paint
from diary.ui.widgets.texts import Strong

_TICK: Final = Token(14, Kind.ICON)


class _DayToChoose(DayButton):
    """A day that can be the chosen one; a tick says so."""

    def _is_strong(self) -> bool:
        return self.isChecked() or super()._is_strong()

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        super()._paint_content(painter, paint)
        if self.isChecked():
            side, air = self._look.px(_TICK), self._look.px(Space.HAIR)
            corner = QRect(self.width() - side - air // 2, air // 2, side, side)
            tick = mirrored(corner, self.rect(), self.layoutDirection())
            paint_icon(painter, tick, self._look, "check-bold", self._look.colours.petrol)


class DayChooser(QFrame):
    """Shows one month. Arrow keys go by days and weeks, Page Up and Down by months; Escape leaves all as it was."""

    chosen = Signal(object)

    def __init__(self, dates: Dates, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = current_look()
        self._dates, self._today = dates, today
        self._chosen: date | None = None
        self._title = Strong()
        self._earlier, self._later = IconButton(icon="caret-left"), IconButton(icon="caret-right")
        self._days = MonthGrid(dates, today, _DayToChoose, self._name_of)
        self._build()
        self._ring = FocusRing(self)

    def show_month(self, start: date, chosen: date | None, below: QWidget) -> None:
        """Open under `below`, at the month of `start`."""
        self._chosen = chosen
        self._go_to(start)
        self.adjustSize()
        corner = below.rect().bottomRight() if below.isRightToLeft() else below.rect().bottomLeft()
        place = below.mapToGlobal(corner) - QPoint(self.width() if below.isRightToLeft() else 0, 0)
        self.move(place)
        self.show()
        self._days.focus(start)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        colours = self._look.colours
        paint_box(painter, self.rect(), Box(colours.card, colours.control, self._look.px(Edge.LINE)))
        painter.end()

    def _build(self) -> None:
        head = QHBoxLayout()
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget, stretch in ((self._earlier, 0), (self._title, 1), (self._later, 0)):
            head.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        air = self._look.px(Space.ROW)
        column.setContentsMargins(air, air, air, air)
        column.addLayout(head)
        column.addWidget(self._days)
        self._earlier.set_text(self.tr("Earlier month"))
        self._later.set_text(self.tr("Later month"))
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._later.clicked.connect(self._on_later_clicked)
        self._days.month_changed.connect(self._go_to)
        self._days.pressed.connect(self._on_days_pressed)

    def _on_earlier_clicked(self) -> None:
        self._go_to(months_on(self._days.first, -1))

    def _on_later_clicked(self) -> None:
        self._go_to(months_on(self._days.first, 1))

    def _on_days_pressed(self, day: date) -> None:
        self.hide()
        self.chosen.emit(day)

    def _go_to(self, day: date) -> None:
        self._title.set_text(self._dates.month(day))
        self._days.show_month(day, chosen=self._chosen)

    def _name_of(self, _button: DayButton, day: date) -> str:
        whole = self._dates.with_weekday(day)
        return fill(self.tr("{1}, today"), whole) if day == self._today else whole
