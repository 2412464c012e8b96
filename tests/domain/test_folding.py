import unicodedata

import pytest

from diary.domain.folding import fold, keeps_places, spread

SAME = {
    "case": ("Huisarts", "HUISARTS"),
    "accents": ("één café naïef", "een cafe naief"),
    "accents as signs of their own": (unicodedata.normalize("NFD", "één"), "een"),
    "sharp s": ("Straße", "STRASSE"),
    "ij as one letter": ("ĳs \u0132SJE", "ijs ijsje"),
    "letters of the north": ("Øyvind, Ærø, Łukasz", "oyvind aero lukasz"),
    "Turkish i": ("İstanbul ısı", "istanbul isi"),
    "final sigma": ("ΛΌΓΟΣ λόγος", "λογοσ λογοσ"),
    "alef and hamza": ("أحمد إلى آمن ٱلله", "احمد الي امن الله"),
    "hamza on and off": ("مسؤول سائل ماء", "مسوول سايل ما"),
    "kashida": ("مـــرحبا", "مرحبا"),
    "tashkeel": ("مُحَمَّدٌ", "محمد"),
    "taa and haa": ("مدرسة", "مدرسه"),
    "Persian letters": ("یک کتاب", "يك كتاب"),
    "Arabic and Persian digits": ("١٢٣ ۴۵", "123 45"),
    "Hebrew points": ("שָׁלוֹם", "שלום"),
    "Cyrillic": ("Ёлка, Ґанок", "елка ганок"),
    "wide letters": ("ＡＢＣ１２", "abc12"),
    "ligatures": ("ﬁets", "fiets"),
    "invisible signs": ("af\u00adspraak\u200b \u202eom\u202c", "afspraak om"),
}


@pytest.mark.parametrize("name", SAME)
def test_what_is_the_same_word_is_folded_alike(name):
    one, other = SAME[name]
    assert fold(one) == fold(other) == other.casefold().replace("ς", "σ")


def test_a_script_without_spaces_gives_a_word_for_each_letter():
    assert fold("我明天去医院。") == "我 明 天 去 医 院"
    assert fold("พรุ่งนี้").split()[0] == "พ"


def test_symbols_are_words_and_signs_are_none():
    assert fold("blij🦔!! (echt) foto's; 20%") == "blij 🦔 echt foto s 20"


def test_vowel_signs_stay_where_words_would_fall_together():
    assert fold("की") != fold("कु")


@pytest.mark.parametrize("text", ["", "   \n\t ", "\x00\x1f\x7f\u2028\ufeff", "…—“”"])
def test_a_text_without_words_is_nothing(text):
    assert fold(text) == ""


def test_a_folded_text_folds_to_itself_whatever_is_in_it():
    everything = " ".join(chr(code) for code in range(0x20000) if not 0xD800 <= code <= 0xDFFF)
    folded = fold(everything)
    assert fold(folded) == folded
    assert not set(folded) & set('"*^():{}¶\x00')


def test_what_comes_of_each_letter_stands_in_the_order_of_the_letters():
    text = "Straße ĳs مـُحَمَّد 医院 e\u0301é 🦔"
    assert "".join(spread(char) for char in text) == spread(text)


def test_places_are_kept_where_one_letter_comes_of_each():
    assert keeps_places("Één keer: “ja”.")
    assert not any(map(keeps_places, ("Straße", "e\u0301", "医", "wacht…")))
