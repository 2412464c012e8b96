"""Days and moments in words. Nothing here asks the clock: `today` is always given."""

from dataclasses import dataclass
from datetime import date, time
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from diary.domain.when import Precision, When
from diary.ui.i18n import Translate, fill

#: So many days back, the name of a week day alone can mean only one day.
_DAYS_TOLD_BY_WEEKDAY: Final = 6


@dataclass(frozen=True, slots=True)
class Dates:
    """Days and moments as one language tells them, in lower case where a sentence goes on."""

    translate: Translate
    locale: QLocale

    def day(self, day: date, today: date) -> str:
        """Today, yesterday, tomorrow, else 16 November; with the year if it is another one."""
        return self._near(day, today) or self._written(day, self.translate("dates", "d MMMM"), today)

    def day_at(self, day: date, moment: time, today: date) -> str:
        """The day and the time of day: yesterday, 14:05."""
        return fill(self.translate("dates", "{1}, {2}", "day, time"), self.day(day, today), self.clock(moment))

    def recent(self, day: date, today: date) -> str:
        """Like `day`, and the week day alone for the days just gone by: yesterday, Friday, 5 November."""
        if 1 < (today - day).days <= _DAYS_TOLD_BY_WEEKDAY:
            return self.locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        return self.day(day, today)

    def full(self, day: date) -> str:
        """The day with its year: 16 November 2026."""
        return self._written(day, self.translate("dates", "d MMMM"), None)

    def with_weekday(self, day: date, today: date | None = None) -> str:
        """Monday 16 November; with the year if it is another one, or if `today` isn't given."""
        return self._written(day, self.translate("dates", "dddd d MMMM"), today)

    def short(self, day: date, today: date) -> str:
        """For a card: Mon 16 Nov; with the year if it is another one."""
        return self._written(day, self.translate("dates", "ddd d MMM"), today)

    def month(self, day: date) -> str:
        """The month of a day: November 2026."""
        name = self.locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
        return self._with_year(name, day)

    def moment(self, when: When, today: date | None = None) -> str:
        """When something happened, as exactly as it is known: Monday 16 November, around 14:00."""
        day = self.with_weekday(when.day, today)
        if when.precision is Precision.DAY or (when.time is None and when.precision is Precision.EXACT):
            return day
        if when.time is None:
            return fill(self.translate("dates", "around {1}"), day)
        if when.precision is Precision.ABOUT:
            return fill(self.translate("dates", "{1}, around {2}"), day, self._rough_clock(when.time))
        return fill(self.translate("dates", "{1}, {2}", "day, time"), day, self.clock(when.time))

    def clock(self, moment: time) -> str:
        """A time of day in 24 hours: 14:05."""
        return self._told(moment, self.translate("dates", "HH:mm"))

    def due(self, day: date, today: date) -> str:
        """Until when a promise runs: due today, was due yesterday, due 23 November."""
        told = self.day(day, today)
        if day < today:
            return fill(self.translate("dates", "was due {1}"), told)
        return fill(self.translate("dates", "due {1}"), told)

    def _near(self, day: date, today: date) -> str | None:
        match (day - today).days:
            case 0:
                return self.translate("dates", "today")
            case -1:
                return self.translate("dates", "yesterday")
            case 1:
                return self.translate("dates", "tomorrow")
            case _:
                return None

    def _written(self, day: date, pattern: str, today: date | None) -> str:
        written = self.locale.toString(QDate(day.year, day.month, day.day), pattern)
        return written if today is not None and day.year == today.year else self._with_year(written, day)

    def _with_year(self, written: str, day: date) -> str:
        """Qt's own yyyy makes 0001 of the year 1, and its plain numbers make 2.026 of 2026."""
        locale = QLocale(self.locale)
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return fill(self.translate("dates", "{1} {2}", "day and month, year"), written, locale.toString(day.year))

    def _rough_clock(self, moment: time) -> str:
        """A whole hour said roughly needs no minutes in Dutch: 14 uur."""
        if moment.minute:
            return self.clock(moment)
        return self._told(moment, self.translate("dates", "HH:mm", "a whole hour, said roughly"))

    def _told(self, moment: time, pattern: str) -> str:
        return self.locale.toString(QTime(moment.hour, moment.minute), pattern)
