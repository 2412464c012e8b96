"""Days as people type them, in any language of the app. No Qt widgets here; nothing is guessed that was not typed."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from diary.domain.language import Language
from diary.ui.i18n import Catalogue, Translate, current_language, fill, locale_of

#: A name typed with this many letters can mean only one month in our languages: "mrt", "jun", "jul".
_SHORTEST_MONTH_NAME: Final = 3

_NUMBER_OR_NAME: Final = re.compile(r"\d+|[^\W\d_]+")
_CENTURY: Final = 100
_SHORT_YEAR_DIGITS: Final = 2
_MONTHS: Final = range(1, 13)
_WEEK: Final = 7
_WEEK_DAYS: Final = range(1, _WEEK + 1)
_LENGTHS: Final = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


class Looking(Enum):
    """Where the name of a week day alone points: to the next such day or to the last one, never to today."""

    AHEAD = auto()
    BACK = auto()


def read_day(text: str, today: date, looking: Looking) -> date | None:
    """The day that was typed, or None: read in the language of the app, or else in another one that it speaks."""
    spoken = current_language()
    for language in (spoken, *(each for each in Language if each is not spoken)):
        translate = QCoreApplication.translate if language is spoken else Catalogue(language).translate
        locale = QLocale() if language is spoken else locale_of(language)
        text = _without_by(text, translate)
        day = (
            day_by_word(text, translate, today)
            or day_by_weekday(text, translate, locale, today, looking)
            or typed_day(text, locale, today)
        )
        if day is not None:
            return day
    return None


def _without_by(text: str, translate: Translate) -> str:
    """Without the word that says by when; the field asks for that already."""
    plain = _plain(text)
    ways = (
        translate("dates", "by {1}"),
        translate("dates", "no later than {1}"),
        translate("dates", "at the latest on {1}"),
    )
    for start in sorted((_plain(fill(way, "")) for way in ways), key=len, reverse=True):
        if plain.startswith(f"{start} "):
            return plain.removeprefix(start)
    return text


def typed_day(text: str, locale: QLocale, today: date) -> date | None:
    """The day that was typed in numbers, or None. A year left out is this one; two digits are of this century.

    A week day beside it has to be the day's own: otherwise one of the two is a mistake.
    """
    parts = _NUMBER_OR_NAME.findall(text.casefold())
    numbers = [part for part in parts if part.isdigit()]
    names = [part for part in parts if not part.isdigit()]
    week_day = next((found for name in names if (found := _week_day(name, locale))), None)
    month = next((found for name in names if (found := _month(name, locale))), None)
    if month is not None:
        day = _with_month_name(numbers, month, today)
    else:
        day = _from_numbers(numbers, locale, today) if not names or week_day else None
    return day if day is None or week_day in {None, day.isoweekday()} else None


def day_by_word(text: str, translate: Translate, today: date) -> date | None:
    """The day that a word means: yesterday; or None. Of an unknown `today`, date.min, none."""
    days = {
        translate("dates", "the day before yesterday"): -2,
        translate("dates", "yesterday"): -1,
        translate("dates", "today"): 0,
        translate("dates", "tomorrow"): 1,
        translate("dates", "the day after tomorrow"): 2,
    }
    word = _plain(text)
    away = next((away for known, away in days.items() if _plain(known) == word), None)
    return _moved(today, away) if away is not None else None


def day_by_weekday(text: str, translate: Translate, locale: QLocale, today: date, looking: Looking) -> date | None:
    """The day that the name of a week day means, alone or with "next week"; or None."""
    typed = _plain(text)
    for week_day in _WEEK_DAYS:
        for name in _names_of_week_day(week_day, locale):
            alone, ahead, back, next_week, last_week = _ways_to_say(name, translate)
            to_next = (week_day - today.isoweekday() - 1) % _WEEK + 1
            if typed in ahead or (typed in alone and looking is Looking.AHEAD):
                return _moved(today, to_next)
            if typed in back or (typed in alone and looking is Looking.BACK):
                return _moved(today, -((today.isoweekday() - week_day - 1) % _WEEK + 1))
            if typed in next_week or typed in last_week:
                weeks = 1 if typed in next_week else -1
                return _moved(today, week_day - today.isoweekday() + weeks * _WEEK)
    return None


def _ways_to_say(name: str, translate: Translate) -> Iterator[set[str]]:
    """With the name of a week day: alone, the coming one, the last one, that of next week, that of last week.

    "Next Friday" is not among them: it means one Friday to some, and another one to others.
    """
    ways = (
        ("{1}", translate("dates", "on {1}")),
        (translate("dates", "coming {1}"),),
        (translate("dates", "last {1}"), translate("dates", "past {1}")),
        (translate("dates", "next week {1}"), translate("dates", "{1} next week")),
        (translate("dates", "last week {1}"), translate("dates", "{1} last week")),
    )
    return ({_plain(fill(way, name)) for way in each} for each in ways)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _moved(today: date, days: int) -> date | None:
    """The day so many days on; none where `today` isn't known, and none beyond the days there are."""
    try:
        return today + timedelta(days=days) if today != date.min else None
    except OverflowError:
        return None


def _names_of_week_day(week_day: int, locale: QLocale) -> set[str]:
    names = {locale.dayName(week_day, length) for length in _LENGTHS}
    return {_plain(name).rstrip(".") for name in names}


def _week_day(name: str, locale: QLocale) -> int | None:
    return next((each for each in _WEEK_DAYS if name in _names_of_week_day(each, locale)), None)


def _month(name: str, locale: QLocale) -> int | None:
    if len(name) < _SHORTEST_MONTH_NAME:
        return None
    for month in _MONTHS:
        known = [locale.monthName(month, length) for length in _LENGTHS]
        known += [locale.standaloneMonthName(month, length) for length in _LENGTHS]
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
