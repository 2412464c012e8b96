"""Every noun of the diary has words, in every language, whatever the screen speaks."""

import importlib
import pkgutil
from datetime import date, time
from enum import StrEnum

import pytest
from PySide6.QtWidgets import QApplication

import diary.domain
from diary.domain.attachments import AttachmentKind
from diary.domain.backups import BackupKind, BackupPlace
from diary.domain.choosing import Group
from diary.domain.drafts import Form
from diary.domain.entries import Noun
from diary.domain.experience import Chip, Voice
from diary.domain.faults import FaultCode
from diary.domain.feelings import FeelingWord, Posture
from diary.domain.language import Language
from diary.domain.meetings import TopicAnswer
from diary.domain.own_words import OwnWordKind
from diary.domain.positions import Point
from diary.domain.promises import Owner
from diary.domain.safety import BackupAdvice, SafetyProfile
from diary.domain.searching import FilterKind
from diary.domain.sharing import About, Condition
from diary.domain.topics import Want, Weight
from diary.domain.trust import TrustSide
from diary.domain.when import Precision, When
from diary.share.words import DocumentText, DocumentWords
from diary.ui.i18n import LANGUAGE_NAMES, Translation
from diary.ui.words import Words, screen_words, words_for

#: Their sentences are in ui/messages and on the pages that show them; some are names for the diary's file only.
_WITHOUT_WORDS = {
    About,
    AttachmentKind,
    BackupAdvice,
    BackupKind,
    BackupPlace,
    FaultCode,
    FilterKind,
    Form,
    Group,
    Noun,
    OwnWordKind,
    SafetyProfile,
    TopicAnswer,
}
#: Dutch has these from English, or the other way around.
_THE_SAME_IN_DUTCH = {"open", "Contact", "Nederlands", "English"}


def _domain_enums() -> set[type[StrEnum]]:
    modules = [
        importlib.import_module(module.name) for module in pkgutil.iter_modules(diary.domain.__path__, "diary.domain.")
    ]
    return {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
    }


def _said(words: Words, member: StrEnum) -> list[str]:
    """Everything there is to say of one member: chips in two voices, owners in two ways."""
    match member:
        case Chip():
            return [words.chip(member, voice) for voice in Voice]
        case Owner():
            return [words.owner(member, ""), words.promise_of(member, "")]
        case DocumentText():
            return [words.text(member, "11", "22")]
        case Language():
            return [LANGUAGE_NAMES[member]]
        case FeelingWord():
            return [words.feeling(member)]
        case _:
            return [getattr(words, _METHODS[type(member).__name__])(member)]


_METHODS = {
    "AskedBy": "asked_by",
    "Condition": "condition",
    "ContactField": "contact_field",
    "Degree": "degree",
    "DocumentKind": "document_kind",
    "Clarity": "clarity",
    "Point": "question",
    "Mark": "mark",
    "MomentMark": "moment_mark",
    "PermissionAnswer": "permission_answer",
    "PersonKind": "person_kind",
    "Posture": "posture",
    "Precision": "precision",
    "PromiseField": "promise_field",
    "PromiseState": "promise_state",
    "Step": "own_step",
    "ThemeKind": "theme",
    "TopicField": "topic_field",
    "TopicState": "topic_state",
    "TrustReply": "trust_reply",
    "TrustSide": "trust_side",
    "Voice": "voice",
    "Want": "want",
    "Way": "way",
    "Weight": "weight",
}


def _members() -> list[StrEnum]:
    enums = sorted(_domain_enums() - _WITHOUT_WORDS, key=lambda enum: enum.__name__)
    return [member for enum in [*enums, DocumentText] for member in enum]


@pytest.fixture(scope="module")
def dutch() -> Words:
    return words_for(Language.DUTCH)


@pytest.fixture(scope="module")
def english() -> Words:
    return words_for(Language.ENGLISH)


@pytest.mark.parametrize("member", _members(), ids=lambda member: f"{type(member).__name__}.{member.name}")
def test_every_member_has_words_of_its_own_in_both_languages(member, dutch, english):
    for in_dutch, in_english in zip(_said(dutch, member), _said(english, member), strict=True):
        assert in_dutch.strip()
        assert in_english.strip()
        assert in_dutch != in_english or in_english in _THE_SAME_IN_DUTCH


@pytest.mark.parametrize("language", Language)
def test_nothing_shouts(language):
    words = words_for(language)
    assert not [said for member in _members() for said in _said(words, member) if "!" in said]


@pytest.mark.parametrize("language", Language)
def test_no_two_members_of_a_list_say_the_same(language):
    words = words_for(language)
    for enum in _domain_enums() - _WITHOUT_WORDS:
        said = [tuple(_said(words, member)) for member in enum]
        assert len(set(said)) == len(said), enum.__name__


def test_every_point_is_a_question_about_somebody_too(dutch, english):
    for words in (dutch, english):
        points = {words.point(point, "Sam") for point in Point}
        assert len(points) == len(Point)
        assert all(point.endswith("?") and "{" not in point for point in points)
    assert not {dutch.point(point, "Sam") for point in Point} & {english.point(point, "Sam") for point in Point}


def test_the_words_are_those_of_the_field(dutch):
    assert [dutch.posture(posture) for posture in Posture] == [
        "opgerold",
        "stekels op",
        "snuffelen",
        "stekels zakken",
        "op mijn gemak",
    ]
    assert dutch.feeling(FeelingWord.DISAPPOINTED) == "teleurgesteld"
    assert dutch.chip(Chip.PACE, Voice.DID_NOT_HELP) == "ging te snel of te traag"
    assert [dutch.weight(weight) for weight in Weight] == ["Moet", "Graag", "Als er tijd is"]
    assert dutch.want(Want.LISTEN) == "gewoon luisteren"
    assert dutch.condition(Condition.NOT_IN_FILE) == "Zet het niet in mijn dossier zonder dat ik het weet."


def test_the_sides_of_trust_are_said_by_the_client(english):
    assert [english.trust_side(side) for side in TrustSide] == [
        "Was honest with me",
        "Saw me and my life",
        "Got something done, even something small",
    ]


def test_a_promise_of_the_other_goes_by_name(dutch):
    assert dutch.owner(Owner.WORKER, "Sam") == "Sam"
    assert dutch.promise_of(Owner.WORKER, "Sam") == "van Sam"
    assert dutch.owner(Owner.ME, "Sam") == "ik"
    assert dutch.promise_of(Owner.ME, "Sam") == "van mij"


def test_a_promise_of_the_other_without_a_name_still_says_whose(dutch):
    assert dutch.promise_of(Owner.WORKER, "") == "van de ander"


def test_parts_of_a_text_are_filled_in_as_they_are(dutch):
    assert dutch.text(DocumentText.FROM_FOR, "{2}", "Sam {1}") == "Van {2}, voor Sam {1}"


@pytest.mark.parametrize(
    ("number", "dutch_words", "english_words"),
    [
        (0, "geen afspraken", "no promises"),
        (1, "één afspraak", "one promise"),
        (2, "twee afspraken", "two promises"),
        (10, "tien afspraken", "ten promises"),
        (11, "11 afspraken", "11 promises"),
        (1234, "1.234 afspraken", "1,234 promises"),
    ],
)
def test_things_are_counted_with_the_plural_of_the_language(number, dutch_words, english_words, dutch, english):
    assert dutch.count(DocumentText.PROMISES, number) == dutch_words
    assert english.count(DocumentText.PROMISES, number) == english_words


def test_only_things_can_be_counted(dutch):
    with pytest.raises(ValueError, match="confidential"):
        dutch.count(DocumentText.CONFIDENTIAL, 2)


def test_a_document_tells_days_and_moments_with_their_year(dutch):
    when = When(date(2026, 11, 16), time(14), Precision.ABOUT)
    assert dutch.day(when.day) == "16 november 2026"
    assert dutch.moment(when) == "Maandag 16 november 2026, rond 14 uur"


def test_a_document_keeps_its_language_when_the_screen_changes(app: QApplication, dutch):
    translation = Translation(app)
    translation.choose(Language.ENGLISH)
    assert dutch.posture(Posture.AT_EASE) == "op mijn gemak"
    assert dutch.moment(When(date(2026, 11, 16))) == "Maandag 16 november 2026"
    translation.choose(Language.DUTCH)
    assert words_for(Language.ENGLISH).posture(Posture.AT_EASE) == "at ease"
    assert words_for(Language.ENGLISH).count(DocumentText.CONTACTS, 1) == "one contact"


def test_the_words_of_the_screen_follow_its_language(app: QApplication):
    translation = Translation(app)
    for language in (*Language, *Language):
        translation.choose(language)
        on_screen, in_document = screen_words(), words_for(language)
        assert on_screen.language is language
        assert [_said(on_screen, member) for member in _members()] == [
            _said(in_document, member) for member in _members()
        ]


def test_the_words_are_what_a_document_asks_for(dutch):
    document_words: DocumentWords = dutch
    asked = [name for name in vars(DocumentWords) if not name.startswith("_")]
    assert asked
    assert not [name for name in asked if not hasattr(document_words, name)]
