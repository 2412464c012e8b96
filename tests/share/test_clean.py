"""Whatever a client types can be printed, and what cannot be drawn is seen to be missing."""

import pytest

from diary.places import resources
from diary.share.clean import LONGEST_RUN, REPLACEMENT, clean
from diary.share.fonts import Coverage, coverage


@pytest.fixture(scope="module")
def covered():
    return coverage(resources() / "fonts")


@pytest.mark.parametrize(
    "text",
    ["Gewoon Nederlands, café, ‘naïef’ – €", "مرحبا بك", "Привет", "Tiếng Việt", "😀 👍🏽 👨‍👩‍👧", "één\ntwee\n\ndrie"],
)
def test_text_that_can_be_drawn_stays_as_written(text, covered):
    assert clean(text, covered) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x00b\x07c", "a\ufffdb\ufffdc"),
        ("a\ud800b", "a\ufffdb"),
        ("ש", REPLACEMENT),
        ("漢字", REPLACEMENT * 2),
        ("\ufeffa\ue000", "\ufffda\ufffd"),
        ("📷\u0324", "📷\ufffd"),
    ],
)
def test_what_no_font_can_draw_is_replaced_where_it_stood(text, cleaned, covered):
    assert clean(text, covered) == cleaned


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\u2028", "\u2029", "\x85"])
def test_every_kind_of_line_end_ends_a_line(end, covered):
    assert clean(f"een{end}twee", covered) == "een\ntwee"


def test_accents_typed_apart_are_drawn_together(covered):
    assert clean("cafe\u0301", covered) == "café"


def test_nothing_typed_turns_the_text_after_it_around(covered):
    assert clean("a\u202eb\u2067c", covered) == "abc"


def test_a_pair_of_isolates_stays(covered):
    assert clean("\u2068مرحبا\u2069", covered) == "\u2068مرحبا\u2069"


def test_a_run_without_spaces_can_break(covered):
    cleaned = clean("a" * 1000, covered)
    assert max(len(part) for part in cleaned.split("\u200b")) < LONGEST_RUN
    assert cleaned.replace("\u200b", "") == "a" * 1000


def test_a_long_word_of_the_language_is_left_alone(covered):
    word = "arbeidsongeschiktheidsverzekering"
    assert clean(word, covered) == word


def test_a_letter_and_its_accent_must_come_from_one_family():
    letters = Coverage((frozenset(map(ord, "ab")), frozenset(map(ord, "\u0301c"))))
    assert clean("q\u0301", letters) == REPLACEMENT * 2
    assert clean("b\u0327", letters) == f"b{REPLACEMENT}"


def test_the_fonts_have_what_documents_say(covered):
    assert covered.covers("Samenvatting · 17 februari ‘één’ \ufffd")
    assert not covered.covers("✓→漢")
