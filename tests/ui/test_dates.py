"""Days and moments in words, in the language and digits of the reader."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale

from diary.domain.language import Language
from diary.domain.when import Precision, When
from diary.ui.dates import Dates
from diary.ui.words import words_for

TODAY = date(2026, 11, 17)
MONDAY = date(2026, 11, 16)
FIRST_DAY = date.min
LAST_DAY = date.max


@pytest.fixture(scope="module")
def dutch() -> Dates:
    return words_for(Language.DUTCH).dates


@pytest.fixture(scope="module")
def english() -> Dates:
    return words_for(Language.ENGLISH).dates


def _arabic() -> Dates:
    """English words with Arabic names and digits: what a language without a catalogue yet would show."""
    return Dates(words_for(Language.ENGLISH).translate, QLocale("ar_EG"))


@pytest.mark.parametrize(
    ("day", "in_dutch", "in_english"),
    [
        (TODAY, "vandaag", "today"),
        (MONDAY, "gisteren", "yesterday"),
        (date(2026, 11, 18), "morgen", "tomorrow"),
        (date(2026, 11, 15), "15 november", "15 November"),
        (date(2026, 11, 19), "19 november", "19 November"),
        (date(2026, 1, 1), "1 januari", "1 January"),
        (date(2025, 12, 31), "31 december 2025", "31 December 2025"),
        (date(2027, 1, 1), "1 januari 2027", "1 January 2027"),
        (FIRST_DAY, "1 januari 1", "1 January 1"),
        (LAST_DAY, "31 december 9999", "31 December 9999"),
    ],
)
def test_a_day_is_told_by_how_near_it_is(day, in_dutch, in_english, dutch, english):
    assert dutch.day(day, TODAY) == in_dutch
    assert english.day(day, TODAY) == in_english


def test_the_day_before_new_year_is_yesterday(dutch):
    assert dutch.day(date(2026, 12, 31), date(2027, 1, 1)) == "gisteren"


@pytest.mark.parametrize("today", [FIRST_DAY, LAST_DAY])
def test_the_ends_of_the_calendar_have_neighbours_too(today, dutch):
    assert dutch.day(today, today) == "vandaag"
    neighbour = today + timedelta(days=1 if today == FIRST_DAY else -1)
    assert dutch.day(neighbour, today) == ("morgen" if today == FIRST_DAY else "gisteren")


@pytest.mark.parametrize(
    ("days_ago", "told"),
    [(0, "vandaag"), (1, "gisteren"), (2, "zondag"), (4, "vrijdag"), (6, "woensdag"), (7, "10 november")],
)
def test_a_day_just_gone_by_is_told_by_its_weekday(days_ago, told, dutch):
    assert dutch.recent(TODAY - timedelta(days=days_ago), TODAY) == told


def test_a_day_to_come_is_never_told_by_its_weekday_alone(dutch):
    assert dutch.recent(TODAY + timedelta(days=3), TODAY) == "20 november"


def test_a_day_in_full_has_its_year(dutch, english):
    assert dutch.full(MONDAY) == "16 november 2026"
    assert english.full(MONDAY) == "16 November 2026"
    assert dutch.full(FIRST_DAY) == "1 januari 1"


def test_a_card_has_the_short_form(dutch, english):
    assert dutch.short(MONDAY, TODAY) == "ma 16 nov"
    assert english.short(MONDAY, TODAY) == "Mon 16 Nov"
    assert dutch.short(date(2025, 11, 16), TODAY) == "zo 16 nov 2025"


def test_a_weekday_stands_before_the_day(dutch):
    assert dutch.with_weekday(MONDAY, TODAY) == "maandag 16 november"
    assert dutch.with_weekday(MONDAY) == "maandag 16 november 2026"
    assert dutch.with_weekday(LAST_DAY, TODAY) == "vrijdag 31 december 9999"


def test_a_month_has_its_year(dutch):
    assert dutch.month(MONDAY) == "november 2026"
    assert dutch.month(FIRST_DAY) == "januari 1"


@pytest.mark.parametrize(
    ("when", "in_dutch", "in_english"),
    [
        (When(MONDAY), "maandag 16 november", "Monday 16 November"),
        (
            When(MONDAY, time(14), Precision.ABOUT),
            "maandag 16 november, rond 14 uur",
            "Monday 16 November, around 14:00",
        ),
        (
            When(MONDAY, time(14, 30), Precision.ABOUT),
            "maandag 16 november, rond 14.30 uur",
            "Monday 16 November, around 14:30",
        ),
        (When(MONDAY, time(10), Precision.EXACT), "maandag 16 november, 10.00 uur", "Monday 16 November, 10:00"),
        (When(MONDAY, time(0, 5), Precision.EXACT), "maandag 16 november, 0.05 uur", "Monday 16 November, 00:05"),
        (When(MONDAY, None, Precision.ABOUT), "rond maandag 16 november", "around Monday 16 November"),
    ],
)
def test_a_moment_is_told_as_exactly_as_it_is_known(when, in_dutch, in_english, dutch, english):
    assert dutch.moment(when, TODAY) == in_dutch
    assert english.moment(when, TODAY) == in_english


@pytest.mark.parametrize("when", [When(MONDAY, time(14), Precision.DAY), When(MONDAY, None, Precision.EXACT)])
def test_a_time_that_is_not_known_is_not_told(when, dutch):
    assert dutch.moment(when, TODAY) == "maandag 16 november"


@pytest.mark.parametrize(
    ("day", "in_dutch", "in_english"),
    [
        (TODAY, "uiterlijk vandaag", "due today"),
        (MONDAY, "was uiterlijk gisteren", "was due yesterday"),
        (date(2026, 11, 18), "uiterlijk morgen", "due tomorrow"),
        (date(2026, 11, 23), "uiterlijk 23 november", "due 23 November"),
        (date(2026, 11, 1), "was uiterlijk 1 november", "was due 1 November"),
        (date(2027, 2, 17), "uiterlijk 17 februari 2027", "due 17 February 2027"),
    ],
)
def test_a_promise_says_until_when_it_runs(day, in_dutch, in_english, dutch, english):
    assert dutch.due(day, TODAY) == in_dutch
    assert english.due(day, TODAY) == in_english


def test_days_years_and_times_are_in_the_digits_of_the_language():
    arabic = _arabic()
    assert arabic.full(MONDAY) == "١٦ نوفمبر ٢٠٢٦"
    assert arabic.clock(time(14, 5)) == "١٤:٠٥"
    assert arabic.full(FIRST_DAY).endswith(" ١")
