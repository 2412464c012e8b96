"""A diary from its first start to a summary that is handed over; tests/test_proof.py tells what that leaves behind."""

import pytest

from tests.proof.day import ANNA, BRAM, CHOSEN, OTHER, PROMISE, TOPIC
from tests.support import leaks, pdfs
from tests.support.verapdf.validator import validate

pytestmark = pytest.mark.e2e

#: A tick takes along what happened and what helped; and the reader is named.
SHARED = (CHOSEN.happened, CHOSEN.helped, BRAM)
KEPT = (
    *(ANNA.name, ANNA.role, ANNA.organisation, ANNA.reach, ANNA.note, PROMISE, TOPIC),
    *(CHOSEN.place, CHOSEN.feeling, CHOSEN.view),
    *(OTHER.place, OTHER.feeling, OTHER.helped, OTHER.happened, OTHER.view),
)


def test_everything_written_is_there_after_opening_again(working_day):
    newest, oldest = working_day.timeline
    assert BRAM in newest
    assert OTHER.happened in newest
    assert ANNA.name in oldest
    assert CHOSEN.happened in oldest
    assert "1 promise" in oldest


def test_the_window_says_nothing_of_the_diary(working_day):
    assert working_day.titles == {"Egel"}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_the_summary_can_be_read_by_everyone(profile, working_day):
    verdict = validate([working_day.pdf], [profile])[working_day.pdf, profile]
    assert verdict.checks > 1000
    assert verdict.failures == ()


@pytest.mark.parametrize("word", SHARED)
def test_what_was_chosen_is_in_the_summary(word, working_day):
    assert word in pdfs.text(working_day.pdf.read_bytes())


@pytest.mark.parametrize("word", KEPT)
def test_what_was_not_chosen_is_nowhere_in_the_summary(word, working_day):
    assert leaks.finds_in(pdfs.everything_in(working_day.pdf.read_bytes()), leaks.forms(word)) == []
