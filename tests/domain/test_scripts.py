"""Words from right to left keep to themselves inside our sentences."""

import pytest

from diary.domain.scripts import isolated


@pytest.mark.parametrize("text", ["مرحبا", "\u202eمرحبا\u2069", "\u2067مرحبا"])
def test_right_to_left_words_in_a_sentence_are_isolated_and_turn_nothing_after_them(text):
    assert isolated(text) == "\u2068مرحبا\u2069"


def test_a_sign_that_turns_what_comes_after_it_is_taken_out():
    assert isolated("Sam\u202e") == "\u2068Sam\u2069"


def test_left_to_right_words_need_no_isolation():
    assert isolated("Sam Peeters") == "Sam Peeters"
