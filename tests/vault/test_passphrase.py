"""Passphrases as typed, offered and judged."""

import math
import unicodedata

import pytest

from diary.domain.faults import ClientCanMend, FaultCode
from diary.vault.passphrase import LONGEST, Strength, offer, read_words, secret_of, strength, words_for_offer

WORDS = tuple(f"woord{number:04}" for number in range(4096))


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\u00a0\u2003"])
def test_an_empty_passphrase_is_refused(text):
    with pytest.raises(ClientCanMend) as caught:
        secret_of(text)
    assert caught.value.code is FaultCode.PASSPHRASE_EMPTY


@pytest.mark.parametrize("length", [LONGEST + 1, 100_000])
def test_a_passphrase_that_is_too_long_is_refused(length):
    with pytest.raises(ClientCanMend) as caught:
        secret_of("é" * length)
    assert caught.value.code is FaultCode.PASSPHRASE_TOO_LONG


@pytest.mark.parametrize("text", ["é" * LONGEST, unicodedata.normalize("NFD", "ǖ" * LONGEST)])
def test_the_longest_passphrase_is_taken_however_it_is_typed(text):
    assert secret_of(text) == unicodedata.normalize("NFC", text).encode()


@pytest.mark.parametrize("text", ["één café", "Åse", "한국어", "ệ ộ ữ"])
def test_composed_and_decomposed_typing_are_the_same_passphrase(text):
    decomposed = unicodedata.normalize("NFD", text)
    assert decomposed != text
    assert secret_of(decomposed) == secret_of(text)


@pytest.mark.parametrize(
    "text", ["🦔🍂👩‍👧", "عندي سر صغير", "יש לי סוד", "\u202eomgekeerd\u202c", "\ud83e", "a\x00b", " met ruimte "]
)
def test_any_characters_make_a_passphrase_and_nothing_is_trimmed(text):
    assert secret_of(text).decode("utf-8", "surrogatepass") == unicodedata.normalize("NFC", text)


def test_five_words_of_the_list_are_offered():
    assert all(set(offer(WORDS).split()) <= set(WORDS) and len(offer(WORDS).split()) == 5 for _ in range(50))


def test_the_offer_is_another_one_each_time():
    assert len({offer(WORDS) for _ in range(50)}) == 50


def test_the_words_for_dutch_offers_carry_enough_entropy():
    words = words_for_offer()
    assert len(words) == len(set(words))
    assert 5 * math.log2(len(words)) >= 55


def test_a_word_list_may_have_empty_lines_and_remarks(tmp_path):
    path = tmp_path / "words.txt"
    path.write_text("# woorden\n\nappel\n egel \n", encoding="utf-8")
    assert read_words(path) == ("appel", "egel")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Strength.WEAK),
        ("wachtwoord", Strength.WEAK),
        ("Welkom01!", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("kastanje7", Strength.FAIR),
        ("egelkastanje7", Strength.GOOD),
        ("de egel en de kastanje onder bladeren", Strength.STRONG),
    ],
)
def test_strength_grows_with_the_guesses_needed(text, expected):
    assert strength(text) is expected


@pytest.mark.parametrize(
    ("count", "expected"),
    [(1, Strength.WEAK), (2, Strength.WEAK), (3, Strength.GOOD), (4, Strength.STRONG), (5, Strength.STRONG)],
)
def test_a_phrase_of_listed_words_is_judged_as_a_draw_from_the_list(count, expected):
    assert strength(" ".join(WORDS[:count]), WORDS) is expected


def test_a_listed_word_said_five_times_counts_once():
    assert strength(" ".join(WORDS[:1] * 5), WORDS) is Strength.WEAK


def test_the_words_offered_are_strong():
    words = words_for_offer()
    assert strength(offer(words), words) is Strength.STRONG


def test_a_very_long_text_is_judged_without_hanging():
    assert strength("qwerty 4@8({[<3 " * 10_000) is Strength.STRONG
