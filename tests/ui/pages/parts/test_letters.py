"""The letter in somebody's disc is what a reader takes for one."""

import pytest

from diary.ui.pages.parts.letters import letter_of


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Sam Peeters", "S"),
        ("  élise", "É"),
        ("e\u0301lise", "E\u0301"),
        ("👩\u200d👩\u200d👧 thuis", "👩\u200d👩\u200d👧"),
        ("سامية", "س"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_letter_is_one_whole_sign(name, letter):
    assert letter_of(name) == letter
