"""A month to choose a day from. Any year from 1 to 9999; nothing is chosen beforehand."""

from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.dates import Dates
from diary.ui.i18n import fill
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Kind, Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.buttons import IconButton
from diary.ui.widgets.choosable import Choosable
from diary.ui.widgets.focus_ring import FocusRing
from diary.ui.widgets.paint import Box, mirrored, paint_box, paint_icon
from diary.ui.widgets.pressable import Paint, Shape
from diary.ui.widgets.texts import Small, Strong

_WEEK: Final = 7
_SHOWN_WEEKS: Final = 6
_MONTHS_IN_YEAR: Final = 12
_BAR_WIDTH: Final = Token(16, Kind.ICON)
_TICK: Final = Token(14, Kind.ICON)
_MOVING: Final = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class _DayButton(Choosable):
    """One day. Its words are the number, its name the whole day. A bar under the number says today; a tick, chosen."""

    shape = Shape(height=Size.TARGET, padding=Space.HAIR, radius=Radius.TAG, font=TextStyle.BODY)

    def __init__(self) -> None:
        self.day: date | None = None
        self.is_today = False
        super().__init__()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the moving keys to the month: to a button they mean Tab."""
        if Qt.Key(event.key()) in _MOVING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _font(self) -> QFont:
        is_strong = self.isChecked() or self.is_today
        return self._look.font(TextStyle.BODY_STRONG if is_strong else TextStyle.BODY)

    def _widest_font(self) -> QFont:
        return self._look.font(TextStyle.BODY_STRONG)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        super()._paint_content(painter, paint)
        petrol, air = self._look.colours.petrol, self._look.px(Space.HAIR)
        if self.is_today:
            bar = QRect(0, 0, self._look.px(_BAR_WIDTH), self._look.px(Edge.CHOSEN_TILE))
            bar.moveCenter(self.rect().center())
            bar.moveBottom(self.rect().bottom() - air)
            paint_box(painter, bar, Box(petrol))
        if self.isChecked():
            side = self._look.px(_TICK)
            corner = QRect(self.width() - side - air // 2, air // 2, side, side)
            tick = mirrored(corner, self.rect(), self.layoutDirection())
            paint_icon(painter, tick, self._look, "check-bold", petrol)


class DayChooser(QFrame):
    """Shows one month. Arrow keys go by days and weeks, Page Up and Down by months; Escape leaves all as it was."""

    chosen = Signal(object)

    def __init__(self, dates: Dates, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = current_look()
        self._dates, self._today = dates, today
        self._first = date(1, 1, 1)
        self._chosen: date | None = None
        self._title = Strong()
        self._earlier, self._later = IconButton(icon="caret-left"), IconButton(icon="caret-right")
        self._week_days = [Small() for _ in range(_WEEK)]
        self._days = [_DayButton() for _ in range(_WEEK * _SHOWN_WEEKS)]
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
        self._focus(start)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        colours = self._look.colours
        paint_box(painter, self.rect(), Box(colours.card, colours.control, self._look.px(Edge.LINE)))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days, weeks and months; Escape closes."""
        here = self._focused_day()
        if here is None:
            super().keyPressEvent(event)
            return
        sideways = -1 if self.isRightToLeft() else 1
        days = {
            Qt.Key.Key_Left: -sideways,
            Qt.Key.Key_Right: sideways,
            Qt.Key.Key_Up: -_WEEK,
            Qt.Key.Key_Down: _WEEK,
        }
        key = Qt.Key(event.key())
        if key in days:
            self._focus(_shifted(here, days[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._focus(_months_on(here, -1 if key is Qt.Key.Key_PageUp else 1))
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget, stretch in ((self._earlier, 0), (self._title, 1), (self._later, 0)):
            head.addWidget(widget, stretch)
        grid = QGridLayout()
        grid.setSpacing(self._look.px(Space.HAIR))
        for place, name in enumerate(self._week_days):
            name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(name, 0, place)
        for number, button in enumerate(self._days):
            grid.addWidget(button, 1 + number // _WEEK, number % _WEEK)
            button.clicked.connect(self._on_day_clicked)
        column = QVBoxLayout(self)
        air = self._look.px(Space.ROW)
        column.setContentsMargins(air, air, air, air)
        column.addLayout(head)
        column.addLayout(grid)
        self._earlier.set_text(self.tr("Earlier month"))
        self._later.set_text(self.tr("Later month"))
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._later.clicked.connect(self._on_later_clicked)

    def _on_earlier_clicked(self) -> None:
        self._go_to(_months_on(self._first, -1))

    def _on_later_clicked(self) -> None:
        self._go_to(_months_on(self._first, 1))

    def _on_day_clicked(self) -> None:
        button = self.sender()
        self.hide()
        if isinstance(button, _DayButton) and button.day is not None:
            self.chosen.emit(button.day)

    def _go_to(self, day: date) -> None:
        self._first = day.replace(day=1)
        self._title.set_text(self._dates.month(self._first))
        starts = self._dates.locale.firstDayOfWeek().value
        for column, name in enumerate(self._week_days):
            week_day = (starts - 1 + column) % _WEEK + 1
            name.set_text(self._dates.locale.dayName(week_day, QLocale.FormatType.ShortFormat))
        before = (self._first.isoweekday() - starts) % _WEEK
        for number, button in enumerate(self._days):
            self._show_day(button, self._first.toordinal() - before + number)

    def _show_day(self, button: _DayButton, ordinal: int) -> None:
        is_real = 1 <= ordinal <= date.max.toordinal()
        day = date.fromordinal(ordinal) if is_real else None
        is_here = day is not None and day.month == self._first.month
        button.day = day if is_here else None
        button.setVisible(is_here)
        if button.day is not None:
            button.is_today = button.day == self._today
            button.set_text(self._dates.locale.toString(button.day.day))
            button.setAccessibleName(self._name_of(button.day))
            button.setChecked(button.day == self._chosen)

    def _name_of(self, day: date) -> str:
        whole = self._dates.with_weekday(day)
        return fill(self.tr("{1}, today"), whole) if day == self._today else whole

    def _focused_day(self) -> date | None:
        focused = self.focusWidget()
        return focused.day if isinstance(focused, _DayButton) else None

    def _focus(self, day: date) -> None:
        if (day.year, day.month) != (self._first.year, self._first.month):
            self._go_to(day)
        for button in self._days:
            is_it = button.day == day
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.ClickFocus)
            if is_it:
                button.setFocus(Qt.FocusReason.TabFocusReason)


def _shifted(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def _months_on(day: date, months: int) -> date:
    """The first of the month so many months on, never beyond the years there are."""
    years, month = divmod(day.year * _MONTHS_IN_YEAR + day.month - 1 + months, _MONTHS_IN_YEAR)
    return date(years, month + 1, 1) if MINYEAR <= years <= MAXYEAR else day
