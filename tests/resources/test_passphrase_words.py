import re
from pathlib import Path

WORDS = Path(__file__).resolve().parents[2] / "resources" / "passphrases" / "nl.txt"

STOP_LIST = frozenset(
    """
    aap angst bloed bom dik dom dood drugs eikel gek gerecht gevaar gif graf haat hoer
    kamp kanker kind kist lelijk lijk lijken lust messen misbruik moeder moord oorlog
    pijn pil politie rechter ruzie schuld seks slaan snijden spuit straf vader verdriet
    voogd wapen wet ziek zwak
    """.split()  # noqa: SIM905 -- a list of words reads as words
)


def raw_text():
    return WORDS.read_bytes().decode("utf-8")


def words():
    return raw_text().splitlines()


def test_the_list_has_4096_different_words():
    assert len(words()) == 4096
    assert len(set(words())) == 4096


def test_the_list_has_only_plain_letters():
    odd = [word for word in words() if not re.fullmatch(r"[a-z]{3,7}", word)]
    assert odd == []


def test_the_list_is_sorted():
    assert words() == sorted(words())


def test_every_line_ends_in_one_newline():
    assert raw_text().endswith("\n")
    assert raw_text().count("\n") == 4096
    assert "\r" not in raw_text()


def test_no_word_on_the_stop_list():
    assert STOP_LIST.isdisjoint(words())
