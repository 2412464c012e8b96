from datetime import date, timedelta
from itertools import pairwise

import pytest

from diary.demo.notes import notes
from diary.domain.moments import MomentMark
from diary.domain.themes import ThemeKind

TODAY = date(2026, 11, 17)
COUNT = 3000


@pytest.fixture(scope="module")
def moments():
    return tuple(notes(COUNT, TODAY))


def test_the_same_count_and_day_give_the_same_moments(moments):
    assert tuple(notes(COUNT, TODAY)) == moments


@pytest.mark.parametrize(("count", "number"), [(0, 0), (7, 0), (8, 1), (200, 25)])
def test_there_is_one_for_every_eight_contacts(count, number):
    assert len(tuple(notes(count, TODAY))) == number


def test_they_run_from_years_back_until_yesterday(moments):
    days = [moment.when.day for moment in moments]
    assert all(one <= next_one for one, next_one in pairwise(days))
    assert days[0] < TODAY - timedelta(days=5 * 365)
    assert days[-1] == TODAY - timedelta(days=1)


def test_texts_are_short_calm_and_not_all_the_same(moments):
    texts = [moment.words for moment in moments]
    assert all(text and len(text) < 160 and "!" not in text for text in texts)
    assert len(set(texts)) > 100


def test_everything_closed_occurs(moments):
    assert {mark for moment in moments for mark in moment.marks} == set(MomentMark)
    assert {theme.kind for moment in moments for theme in moment.themes} == set(ThemeKind)
    assert any(not (moment.themes or moment.feelings or moment.marks) for moment in moments)
