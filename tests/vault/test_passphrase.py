"""Passphrases as typed, offered and judged."""

import math
import unicodedata

import pytest

from diary.domain.faults import ClientCanMend, FaultCode
from diary.vault.passphrase import (
    LONGEST,
    Strength,
    everyday_words,
    offer,
    read_words,
    secret_of,
    strength,
    words_for_offer,
)

WORDS = tuple(f"woord{number:04}" for number in range(4096))


def judged(text):
    return strength(text, words_for_offer(), everyday_words())


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


def test_no_word_is_offered_twice_in_one_passphrase():
    assert sorted(offer(WORDS[:5]).split()) == sorted(WORDS[:5])


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
        ("kastanje7", Strength.WEAK),
        ("kapstok merel drempel", Strength.FAIR),
        ("wandelende bomen 9 fluiten", Strength.GOOD),
        ("de egel en de kastanje onder bladeren", Strength.STRONG),
        ("xQ7!kfpm2Lw#vR9t", Strength.STRONG),
    ],
)
def test_strength_grows_with_the_guesses_needed(text, expected):
    assert judged(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "mijn hond heet bobby",
        "mijnhondheetbobby",
        "Mijn kat heet Minoes!",
        "bobby is mijn hond 2015",
        "ik hou van mijn kinderen",
        "mijn kinderen zijn alles voor mij",
        "alle eendjes zwemmen in het water",
        "mama papa emma noah",
        "welkom bij ons thuis",
        "mijn dochter heet emma",
        "Emma en Noah 2016",
        "geboren op 3 mei 1987",
        "hond kat muis vis paard",
        "de zon schijnt vandaag",
        "lekkere pannenkoeken",
        "mijn wachtwoord is geheim",
        "vandaag is het maandag",
        "rode-rozen-zijn-mooi",
        "Feyenoord2024!",
        "oost west thuis best",
    ],
)
def test_what_people_make_up_in_dutch_is_never_called_hard_to_guess(text):
    assert judged(text) in {Strength.WEAK, Strength.FAIR}


@pytest.mark.parametrize("text", ["my dog is called bobby", "i love my children", "the sun is shining"])
def test_an_english_sentence_is_not_called_hard_to_guess_either(text):
    assert judged(text) in {Strength.WEAK, Strength.FAIR}


def test_a_longer_sentence_is_harder_to_guess():
    sentence = "ik ga morgen wandelen met mijn moeder in het bos"
    strengths = [list(Strength).index(judged(sentence[:length])) for length in (12, 25, 33, 48)]
    assert strengths == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("count", "expected"),
    [(1, Strength.WEAK), (2, Strength.WEAK), (3, Strength.GOOD), (4, Strength.STRONG), (5, Strength.STRONG)],
)
def test_a_phrase_of_listed_words_is_judged_as_a_draw_from_the_list(count, expected):
    assert strength(" ".join(WORDS[:count]), WORDS) is expected


def test_a_listed_word_said_five_times_counts_once():
    assert strength(" ".join(WORDS[:1] * 5), WORDS) is Strength.WEAK


def test_the_words_offered_are_strong():
    assert {judged(offer(words_for_offer())) for _ in range(5)} == {Strength.STRONG}


def test_a_very_long_text_is_judged_without_hanging():
    assert strength("qwerty 4@8({[<3 " * 10_000) is Strength.STRONG
