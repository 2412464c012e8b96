"""Days and times as people type them. No Qt widgets here; nothing is guessed that was not typed."""

import re
from datetime import date, time, timedelta
from typing import Final

from PySide6.QtCore import QLocale

from diary.ui.i18n import Translate

#: A name typed with this many letters can mean only one month in our languages: "mrt", "jun", "jul".
_SHORTEST_MONTH_NAME: Final = 3

_NUMBER_OR_NAME: Final = re.compile(r"\d+|[^\W\d_]+")
_TIME: Final = re.compile(r"(\d{1,2})\s*(?:[.:uh]\s*(\d{2})?)?\s*(?:uur|h)?")
_CENTURY: Final = 100
_SHORT_YEAR_DIGITS: Final = 2
_MONTHS: Final = range(1, 13)


def typed_day(text: str, locale: QLocale, today: date) -> date | None:
    """The day that was typed, or None. A year left out is this one; two digits of a year are of this century."""
    parts = _NUMBER_OR_NAME.findall(text.casefold())
    numbers = [part for part in parts if part.isdigit()]
    names = [part for part in parts if not part.isdigit()]
    month = next((found for name in names if (found := _month(name, locale))), None)
    if month is not None:
        return _with_month_name(numbers, month, today)
    if names:
        return None
    return _from_numbers(numbers, locale, today)


def day_by_word(text: str, translate: Translate, today: date) -> date | None:
    """The day that a word of the app's language means: yesterday; or None. Of an unknown `today`, date.min, none."""
    if today == date.min:
        return None
    word = " ".join(text.casefold().split())
    days = {
        translate("dates", "the day before yesterday"): -2,
        translate("dates", "yesterday"): -1,
        translate("dates", "today"): 0,
        translate("dates", "tomorrow"): 1,
        translate("dates", "the day after tomorrow"): 2,
    }
    away = next((away for known, away in days.items() if known.casefold() == word), None)
    try:
        return today + timedelta(days=away) if away is not None else None
    except OverflowError:
        return None


def typed_time(text: str) -> time | None:
    """The time that was typed: 14, 14.30, 14:30, 14u30; or None."""
    found = _TIME.fullmatch(text.strip().casefold())
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2] or 0))
    except ValueError:
        return None


def _month(name: str, locale: QLocale) -> int | None:
    if len(name) < _SHORTEST_MONTH_NAME:
        return None
    lengths = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for month in _MONTHS:
        known = [locale.monthName(month, length) for length in lengths]
        known += [locale.standaloneMonthName(month, length) for length in lengths]
        if any(each.casefold().rstrip(".").startswith(name) for each in known):
            return month
    return None


def _with_month_name(numbers: list[str], month: int, today: date) -> date | None:
    match numbers:
        case [day]:
            return _day(today.year, month, int(day))
        case [day, year]:
            return _day(_year(year, today), month, int(day))
        case _:
            return None


def _from_numbers(numbers: list[str], locale: QLocale, today: date) -> date | None:
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    is_month_first = pattern.find("M") < pattern.find("d")
    match numbers:
        case [year, month, day] if len(year) > _SHORT_YEAR_DIGITS:
            return _day(int(year), int(month), int(day))
        case [first, second, year]:
            month, day = (first, second) if is_month_first else (second, first)
            return _day(_year(year, today), int(month), int(day))
        case [first, second]:
            month, day = (first, second) if is_month_first else (second, first)
            return _day(today.year, int(month), int(day))
        case _:
            return None


def _year(digits: str, today: date) -> int:
    if len(digits) <= _SHORT_YEAR_DIGITS:
        return today.year // _CENTURY * _CENTURY + int(digits)
    return int(digits)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
