"""What is still to be asked of a worker."""

from datetime import date

import pytest

from diary.domain.positions import Clarity, Point, PointAnswer, Position

DAY = date(2026, 3, 4)


def test_before_anything_is_written_everything_can_be_asked():
    assert Position().still_to_ask == tuple(Point)
    assert Position().now(Point.TASK) is None


@pytest.mark.parametrize(
    ("clarity", "asks"), [(Clarity.TOLD, False), (Clarity.NOT_TOLD, True), (Clarity.UNCLEAR, True)]
)
def test_only_what_was_told_needs_no_question(clarity, asks):
    position = Position().with_answer(PointAnswer(Point.TASK, DAY, clarity))
    assert (Point.TASK in position.still_to_ask) is asks


def test_own_words_alone_ask_nothing_more():
    assert Point.NEXT not in Position((PointAnswer(Point.NEXT, DAY, words="eerst de huur"),)).still_to_ask


def test_the_newest_answer_counts_and_the_others_are_its_history():
    first, other, last = (
        PointAnswer(Point.TASK, DAY, Clarity.UNCLEAR),
        PointAnswer(Point.REACH, DAY, Clarity.TOLD),
        PointAnswer(Point.TASK, DAY, Clarity.TOLD, "huur"),
    )
    position = Position((first, other, last))
    assert position.now(Point.TASK) == last
    assert position.history(Point.TASK) == (last, first)


def after(*answers):
    """What is known after these answers of one day."""
    position = Position()
    for clarity, words in answers:
        position = position.with_answer(PointAnswer(Point.TASK, DAY, clarity, words))
    return [(each.clarity, each.words) for each in position.answers]


@pytest.mark.parametrize(
    "first", [(None, "huur"), (Clarity.TOLD, ""), (Clarity.TOLD, "huur"), (Clarity.TOLD, " huur "), (None, "")]
)
def test_an_answer_of_the_same_day_that_was_only_finished_is_one_answer(first):
    assert after(first, (Clarity.TOLD, "huur en papieren")) == [(Clarity.TOLD, "huur en papieren")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((Clarity.TOLD, ""), (Clarity.UNCLEAR, "")),
        ((Clarity.TOLD, "huur"), (Clarity.UNCLEAR, "huur")),
        ((Clarity.TOLD, "huur"), (Clarity.TOLD, "papieren")),
        ((Clarity.TOLD, "huur"), (Clarity.TOLD, "")),
        ((None, "huur"), (None, "")),
    ],
)
def test_what_was_said_before_the_client_thought_otherwise_stays_its_history_on_the_same_day_too(first, second):
    assert after(first, second) == [first, second]


def test_each_change_of_mind_of_a_day_is_kept():
    told = [(Clarity.TOLD, ""), (Clarity.UNCLEAR, ""), (Clarity.TOLD, ""), (Clarity.TOLD, "huur")]
    assert after(*told) == [*told[:2], told[3]]


def test_an_answer_can_be_taken_back_and_what_was_before_stays_its_history():
    nothing = PointAnswer(Point.TASK, DAY)
    assert Position().with_answer(PointAnswer(Point.TASK, DAY, Clarity.TOLD)).with_answer(nothing) == Position()
    before = PointAnswer(Point.TASK, date(2026, 1, 1), Clarity.TOLD)
    assert Position((before,)).with_answer(nothing).history(Point.TASK) == (nothing, before)
