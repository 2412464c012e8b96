"""Days as people type them: in numbers, with a month, or in a word; the same in both languages of the app."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from diary.domain.language import Language
from diary.ui.i18n import Catalogue
from diary.ui.widgets.typed_days import Looking, day_by_word, read_day, typed_day
from tests.support.languages import speaking

#: A Tuesday.
_TODAY = date(2026, 11, 17)
_DUTCH = QLocale("nl_BE")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("16/11/2026", date(2026, 11, 16)),
        ("16-11-2026", date(2026, 11, 16)),
        ("16.11.26", date(2026, 11, 16)),
        ("2026-11-16", date(2026, 11, 16)),
        ("16 november 2026", date(2026, 11, 16)),
        ("16 NOV 2025", date(2025, 11, 16)),
        ("maandag 16 november", date(2026, 11, 16)),
        ("16 november", date(2026, 11, 16)),
        ("3 mei 1974", date(1974, 5, 3)),
        ("1 januari 0001", date(1, 1, 1)),
        ("31 december 9999", date(9999, 12, 31)),
        ("31/12", date(2026, 12, 31)),
        ("31 februari 2026", None),
        ("morgen misschien", None),
        ("zondag 16/11", None),
        ("dinsdag 16 november", None),
        ("ma 16/11", date(2026, 11, 16)),
        ("0/0/0", None),
        ("99999/1/1", None),
        ("", None),
        ("12", None),
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str, day: date | None) -> None:
    assert typed_day(typed, _DUTCH, _TODAY) == day


_WORDS = {
    Language.DUTCH: ("eergisteren", "Gisteren", " vandaag ", "MORGEN", "overmorgen"),
    Language.ENGLISH: ("the day  before yesterday", "Yesterday", " today ", "TOMORROW", "the day after tomorrow"),
}


@pytest.mark.parametrize("language", Language)
def test_words_for_the_days_around_today_are_read_in_the_language_of_the_app(language: Language) -> None:
    translate = Catalogue(language).translate
    days = [day_by_word(word, translate, _TODAY) for word in _WORDS[language]]
    assert days == [date(2026, 11, day) for day in range(15, 20)]


@pytest.mark.parametrize("today", [date.min, date.max])
def test_a_word_means_no_day_where_there_is_none(today: date) -> None:
    assert day_by_word("tomorrow", Catalogue(Language.ENGLISH).translate, today) is None


def test_where_the_month_comes_first_it_is_read_first() -> None:
    assert typed_day("11/16/2026", QLocale("en_US"), _TODAY) == date(2026, 11, 16)
    assert typed_day("16/11/2026", QLocale("en_GB"), _TODAY) == date(2026, 11, 16)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("typed", "ahead", "back"),
    [
        ("maandag", date(2026, 11, 23), date(2026, 11, 16)),
        ("Monday", date(2026, 11, 23), date(2026, 11, 16)),
        ("dinsdag", date(2026, 11, 24), date(2026, 11, 10)),
        ("op vrijdag", date(2026, 11, 20), date(2026, 11, 13)),
        ("on friday", date(2026, 11, 20), date(2026, 11, 13)),
        ("vr", date(2026, 11, 20), date(2026, 11, 13)),
        ("komende zondag", date(2026, 11, 22), date(2026, 11, 22)),
        ("afgelopen zondag", date(2026, 11, 15), date(2026, 11, 15)),
        ("last sunday", date(2026, 11, 15), date(2026, 11, 15)),
        ("volgende week vrijdag", date(2026, 11, 27), date(2026, 11, 27)),
        ("Friday next week", date(2026, 11, 27), date(2026, 11, 27)),
        ("vorige week maandag", date(2026, 11, 9), date(2026, 11, 9)),
        ("volgende vrijdag", None, None),
        ("next friday", None, None),
        ("volgende week", None, None),
        ("morgen", date(2026, 11, 18), date(2026, 11, 18)),
        ("tomorrow", date(2026, 11, 18), date(2026, 11, 18)),
        ("eergisteren", date(2026, 11, 15), date(2026, 11, 15)),
        ("3 mei 2026", date(2026, 5, 3), date(2026, 5, 3)),
        ("3 may 2026", date(2026, 5, 3), date(2026, 5, 3)),
    ],
)
@pytest.mark.usefixtures("app")
def test_a_week_day_means_the_next_or_the_last_one_in_either_language(
    language: Language, typed: str, ahead: date | None, back: date | None
) -> None:
    with speaking(language):
        assert (read_day(typed, _TODAY, Looking.AHEAD), read_day(typed, _TODAY, Looking.BACK)) == (ahead, back)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("tegen vrijdag", date(2026, 11, 20)),
        ("Uiterlijk  morgen", date(2026, 11, 18)),
        ("ten laatste op 30 november", date(2026, 11, 30)),
        ("by Friday", date(2026, 11, 20)),
        ("tegen", None),
        ("tegenvrijdag", None),
    ],
)
@pytest.mark.usefixtures("app")
def test_a_word_that_says_by_when_may_stand_before_the_day(language: Language, typed: str, day: date | None) -> None:
    with speaking(language):
        assert read_day(typed, _TODAY, Looking.AHEAD) == day


@pytest.mark.parametrize("today", [date.min, date.max])
@pytest.mark.parametrize("looking", Looking)
def test_a_week_day_means_none_where_there_is_no_such_day(app: QApplication, today: date, looking: Looking) -> None:
    with speaking(Language.ENGLISH):
        days = [read_day(name, today, looking) for name in ("Monday next week", "Monday last week")]
    assert None in days
    assert today != date.min or days == [None, None]
