"""When it was: a day, and a time only as exactly as the client knows it."""

from dataclasses import replace
from datetime import date, time
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.drafts import Unread
from diary.domain.when import Precision, When
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import Labelled
from diary.ui.widgets.moments import DateField, TimeField
from diary.ui.widgets.page import Page
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.typed_days import Looking
from diary.ui.words import screen_words

#: The names of the fields.
_DAY: Final = "day"
_TIME: Final = "time"


class _DayAndTime(SideBySide):
    """Both labels on one line, also where a sentence stands under one of the fields."""

    def _place(self, *, beside: bool) -> None:
        for field in (self.first, self.second):
            self._box.setAlignment(field, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))


class WhenPicker(Page):
    """`chosen` carries the whole moment. A contact always has a day, so an emptied day comes back.

    `typed` carries the name of a field and what stands there without having been read; empty once it is.
    """

    chosen = Signal(object)
    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._when = When(date.min)
        self._prefilled: When | None = None
        self._last_time: time | None = None
        self._day_field = DateField(date.min, looking=Looking.BACK)
        self._day_field.field.setObjectName(_DAY)
        self._time_field = TimeField()
        self._time_field.field.setObjectName(_TIME)
        self._precision = Segments([(each, "") for each in Precision], can_take_back=False)
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._day, self._time = Labelled(self._day_field), Labelled(self._time_field)
        self._fields = _DayAndTime(self._day, self._time, (3, 1))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._fields)
        self._column.addWidget(self._precision)

    def _connect(self) -> None:
        self._day_field.chosen.connect(self._on_day_chosen)
        self._day_field.typed.connect(self._on_day_typed)
        self._time_field.chosen.connect(self._on_time_chosen)
        self._time_field.typed.connect(self._on_time_typed)
        self._precision.chosen.connect(self._on_precision_chosen)

    def show_today(self, today: date, prefilled: When | None) -> None:
        """The day it is, and the moment that Egel itself filled in; None where the client wrote it before."""
        self._prefilled = prefilled
        self._day_field.set_today(today)

    def show_when(self, when: When, unread: Unread) -> None:
        """Show the moment; what can't be read as one stays where it was typed."""
        before, self._when = self._when, when
        if when.day != before.day:
            self._day_field.show_day(when.day)
        if when.time != before.time:
            self._time_field.show_time(when.time)
        self._day_field.show_typed(unread.of(_DAY))
        self._time_field.show_typed(unread.of(_TIME))
        self._last_time = when.time or self._last_time
        self._precision.set_value(when.precision)
        self._time.setVisible(when.precision is not Precision.DAY)

    def finish_typing(self) -> None:
        """Read what stands in the fields."""
        self._day_field.finish_typing()
        self._time_field.finish_typing()

    def ask_again(self) -> bool:
        """Whether the day or the time can't be read; the keyboard goes there then."""
        return self._day_field.ask_again() or (not self._time.isHidden() and self._time_field.ask_again())

    def _on_day_typed(self, text: str) -> None:
        self.typed.emit(_DAY, text)

    def _on_time_typed(self, text: str) -> None:
        self.typed.emit(_TIME, text)

    def _on_day_chosen(self, day: date | None) -> None:
        if day is None:
            if not self._day_field.field.text():
                self._day_field.show_day(self._when.day)
            return
        when = replace(self._when, day=day)
        if self._prefilled is not None and self._when == self._prefilled:
            # The present time was filled in for today; of another day nobody said it.
            when, self._last_time = When(day), None
        self.chosen.emit(when)

    def _on_time_chosen(self, moment: time | None) -> None:
        precision = self._when.precision
        if moment is None and self._time_field.field.text():
            return
        if moment is None:
            precision = Precision.DAY
        self.chosen.emit(When(self._when.day, moment, precision))

    def _on_precision_chosen(self, precision: Precision) -> None:
        moment = None if precision is Precision.DAY else self._last_time
        if precision is Precision.DAY:
            self._time_field.show_time(None)
            self.typed.emit(_TIME, "")
        self.chosen.emit(replace(self._when, time=moment, precision=precision))

    def _retranslate(self) -> None:
        words = screen_words()
        self._day.set_texts(self.tr("Day"))
        self._time.set_texts(self.tr("Time"))
        self._precision.set_name(self.tr("How sure are you of the time?"))
        self._precision.set_texts({each: words.precision(each) for each in Precision})

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))
