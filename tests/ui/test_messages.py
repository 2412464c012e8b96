"""What went wrong is told in words that help: what happened, what is safe, what to do. In every language."""

import re
from collections import Counter

import pytest

from diary.domain.faults import ClientCanMend, Fault, FaultCode, OurBug, SurroundingsFailed
from diary.domain.language import Language
from diary.ui.i18n import Catalogue, Translation
from diary.ui.messages import Message, message

_BOTH = [(code, language) for code in FaultCode for language in Language]
#: Words that blame, command or frighten, and the talk of computers.
_UNKIND = {
    Language.ENGLISH: "error|fail|fatal|invalid|illegal|incorrect|your fault|you must|oops|sorry|exception",
    Language.DUTCH: "fout|mislukt|fataal|ongeldig|verkeerd|onjuist|jouw schuld|je moet|oeps|sorry|helaas|foutmelding",
}
_LONGEST_SENTENCE = 20  # words
_GROUP = 3


def told(code: FaultCode, language: Language) -> Message:
    return message(Fault(code, group=_GROUP), Catalogue(language).translate)


@pytest.mark.parametrize(("code", "language"), _BOTH)
def test_every_fault_has_both_sentences_in_every_language(code, language):
    words = told(code, language)
    assert re.fullmatch(r"[A-Z].+\.", words.what)
    assert re.fullmatch(r"[A-Z].+\.", words.then)
    assert not re.search(r"[{}]", words.what + words.then)


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_is_told_in_dutch_in_other_words_than_in_english(code):
    dutch, english = told(code, Language.DUTCH), told(code, Language.ENGLISH)
    assert dutch.what != english.what
    assert dutch.then != english.then


@pytest.mark.parametrize(("code", "language"), _BOTH)
def test_no_fault_blames_shouts_or_talks_like_a_machine(code, language):
    words = told(code, language)
    text = f"{words.what} {words.then}"
    assert "!" not in text
    assert not re.search(_UNKIND[language], text, re.IGNORECASE)
    assert code.value not in text
    assert not re.search(r"\d{2,}|[A-Z]{2,}", re.sub(r"1,?024|UTF-8|PDF", "", text))


@pytest.mark.parametrize(("code", "language"), _BOTH)
def test_every_sentence_is_short(code, language):
    words = told(code, language)
    sentences = re.split(r"(?<=[.?:])\s", f"{words.what} {words.then}")
    assert max(len(sentence.split()) for sentence in sentences) <= _LONGEST_SENTENCE


@pytest.mark.parametrize("language", Language)
def test_every_fault_is_told_apart(language):
    whats = Counter(told(code, language).what for code in FaultCode)
    assert [what for what, times in whats.items() if times > 1] == []


@pytest.mark.parametrize("language", Language)
def test_the_group_with_the_mistake_is_named(language):
    assert f" {_GROUP} " in told(FaultCode.MISTYPED_RECOVERY_CODE, language).what.replace(".", " ")


def test_facts_are_never_told():
    """They are for us: a number of the system, the kind of a bug."""
    fault = SurroundingsFailed(FaultCode.CANNOT_WRITE, errno=30)
    assert message(fault) == message(SurroundingsFailed(FaultCode.CANNOT_WRITE))
    assert message(OurBug(kind="KeyError")) == message(OurBug())


def test_words_come_in_the_language_of_the_app(app):
    fault = ClientCanMend(FaultCode.WRONG_PASSPHRASE)
    translation = Translation(app)
    translation.choose(Language.DUTCH)
    assert message(fault).what == "Dat is niet de wachtzin."
    translation.choose(Language.ENGLISH)
    assert message(fault).what == "That is not the passphrase."
