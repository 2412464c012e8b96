"""One month as a grid of days, gone through with the arrow keys. Any year from 1 to 9999."""

from collections.abc import Callable, Mapping
from datetime import MAXYEAR, MINYEAR, date, timedelta
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLocale, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from diary.ui.dates import Dates
from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Kind, Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.choosable import Choosable
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.pressable import Paint, Shape
from diary.ui.widgets.texts import Small

_WEEK: Final = 7
_SHOWN_WEEKS: Final = 6
_MONTHS_IN_YEAR: Final = 12
_BAR_WIDTH: Final = Token(16, Kind.ICON)
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
_NONE: Final[Mapping[date, int]] = MappingProxyType({})


class DayButton(Choosable):
    """One day. Its words are the number, its name the whole day. A bar under the number says today."""

    shape = Shape(height=Size.TARGET, padding=Space.HAIR, radius=Radius.TAG, font=TextStyle.BODY)

    def __init__(self) -> None:
        self.day: date | None = None
        self.is_today = False
        self.count = 0
        super().__init__()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the moving keys to the month: to a button they mean Tab."""
        if Qt.Key(event.key()) in _MOVING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_strong(self) -> bool:
        """Whether its number stands out."""
        return self.is_today

    def _font(self) -> QFont:
        return self._look.font(TextStyle.BODY_STRONG if self._is_strong() else TextStyle.BODY)

    def _widest_font(self) -> QFont:
        return self._look.font(TextStyle.BODY_STRONG)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        super()._paint_content(painter, paint)
        if self.is_today:
            bar = QRect(0, 0, self._look.px(_BAR_WIDTH), self._look.px(Edge.CHOSEN_TILE))
            bar.moveCenter(self.rect().center())
            bar.moveBottom(self.rect().bottom() - self._look.px(Space.HAIR))
            paint_box(painter, bar, Box(self._look.colours.petrol))


class MonthGrid(QWidget):
    """Arrow keys go by days and weeks, Page Up and Down by months. A week begins as where the language is spoken.

    `pressed` carries a day, `month_changed` the first day of the month that the keys led to.
    """

    pressed = Signal(object)
    month_changed = Signal(object)

    def __init__(
        self, dates: Dates, today: date, make_day: Callable[[], DayButton], name_of: Callable[[DayButton, date], str]
    ) -> None:
        super().__init__()
        self._dates, self._today, self._name_of = dates, today, name_of
        self._first = today.replace(day=1)
        self._week_days = [Small() for _ in range(_WEEK)]
        self._days = [make_day() for _ in range(_WEEK * _SHOWN_WEEKS)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(current_look().px(Space.HAIR))
        for place, name in enumerate(self._week_days):
            name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(name, 0, place)
        for number, button in enumerate(self._days):
            # Every month is as high, so that what stands around it stays where it is.
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            grid.addWidget(button, 1 + number // _WEEK, number % _WEEK)
            button.clicked.connect(self._on_day_clicked)

    @property
    def first(self) -> date:
        """The first day of the month that is shown."""
        return self._first

    def show_month(self, day: date, counts: Mapping[date, int] = _NONE, chosen: date | None = None) -> None:
        """Show the month of this day, with how much there is on its days, and the chosen one where days are chosen."""
        self._first = day.replace(day=1)
        starts = self._dates.locale.firstDayOfWeek().value
        for column, name in enumerate(self._week_days):
            week_day = (starts - 1 + column) % _WEEK + 1
            name.set_text(self._dates.locale.dayName(week_day, QLocale.FormatType.ShortFormat))
        before = (self._first.isoweekday() - starts) % _WEEK
        for number, button in enumerate(self._days):
            ordinal = self._first.toordinal() - before + number
            is_real = 1 <= ordinal <= date.max.toordinal()
            self._show_day(button, date.fromordinal(ordinal) if is_real else None, counts, chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days, weeks and months."""
        here, key = self._focused_day(), Qt.Key(event.key())
        sideways = -1 if self.isRightToLeft() else 1
        days = {
            Qt.Key.Key_Left: -sideways,
            Qt.Key.Key_Right: sideways,
            Qt.Key.Key_Up: -_WEEK,
            Qt.Key.Key_Down: _WEEK,
        }
        if here is not None and key in days:
            self.focus(_shifted(here, days[key]))
        elif here is not None and key in _MOVING:
            self.focus(months_on(here, -1 if key is Qt.Key.Key_PageUp else 1))
        else:
            super().keyPressEvent(event)

    def focus(self, day: date) -> None:
        """Give the keyboard to a day; of all days Tab stops at this one only."""
        if (day.year, day.month) != (self._first.year, self._first.month):
            self.month_changed.emit(day.replace(day=1))
        for button in self._days:
            is_it = button.day == day
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.ClickFocus)
            if is_it:
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_day_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, DayButton) and button.day is not None:
            self.pressed.emit(button.day)

    def _show_day(self, button: DayButton, day: date | None, counts: Mapping[date, int], chosen: date | None) -> None:
        button.day = day if day is not None and day.month == self._first.month else None
        button.setVisible(button.day is not None)
        if button.day is not None:
            button.is_today, button.count = button.day == self._today, counts.get(button.day, 0)
            button.set_text(self._dates.locale.toString(button.day.day))
            button.setAccessibleName(self._name_of(button, button.day))
            button.setChecked(button.day == chosen)

    def _focused_day(self) -> date | None:
        focused = self.focusWidget()
        return focused.day if isinstance(focused, DayButton) else None


def months_on(day: date, months: int) -> date:
    """The first of the month so many months on, never beyond the years there are."""
    years, month = divmod(day.year * _MONTHS_IN_YEAR + day.month - 1 + months, _MONTHS_IN_YEAR)
    return date(years, month + 1, 1) if MINYEAR <= years <= MAXYEAR else day


def _shifted(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
