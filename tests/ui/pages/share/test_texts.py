"""The two lists beside the pages, in words."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from diary.domain.language import Language
from diary.domain.sharing import About, DocumentKind, Share, Told
from diary.share.manifest import Manifest, ManifestItem, manifest
from diary.ui.i18n import Translation
from diary.ui.pages.saving.places import Place, PlaceKind
from diary.ui.pages.share.texts import ShareTexts
from diary.ui.pages.share.views import Fact, Line
from diary.ui.words import words_for
from tests.support.shared_diary import A_LITTLE, CONSENT, FATMA, SOURCE, TODAY


@pytest.fixture(params=Language)
def language(request):
    translation = Translation(QApplication.instance())
    translation.choose(request.param)
    yield request.param
    for translator in translation._installed:
        QApplication.instance().removeTranslator(translator)


NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)


def texts(language):
    return ShareTexts(words_for(language), TODAY, {FATMA: "Fatma Yilmaz"})


DUTCH = texts(Language.DUTCH)


def test_what_the_reader_will_know_is_said_in_plain_sentences():
    told = DUTCH.telling(manifest(SOURCE, A_LITTLE, CONSENT), CONSENT)
    assert told.will_know == (
        Line("Twee contacten", "Gisteren en 22 oktober"),
        Line("Wat er toen gebeurde"),
        Line("Wat hielp en wat niet hielp", "Bij één van de twee contacten"),
        Line("Drie afspraken", "Van jou, van de ander en samen"),
        Line("Je naam", "Samira"),
        Line("Waarom je dit deelt"),
        Line("Je voorwaarden"),
        Line("Hoe lang het bewaard mag worden", "Tot 17 februari 2027"),
    )


def test_what_the_reader_will_not_know_is_said_in_plain_sentences():
    told = DUTCH.telling(manifest(SOURCE, A_LITTLE, CONSENT), CONSENT)
    assert told.will_not_know == (
        Line("Wie het vroeg", "Bij één van de twee contacten"),
        Line("Wat jij ervan vindt", "Bij één van de twee contacten"),
        Line("Hoe het voelde"),
        Line("Wat hielp en wat niet hielp", "Bij één van de twee contacten"),
        Line("Wat jij deed", "Bij één van de twee contacten"),
        Line("Of er iets stuk ging of weer goed werd"),
        Line("Wat je antwoordde over vertrouwen", "Bij één van de twee contacten"),
        Line("Waar het was", "Bij één van de twee contacten"),
        Line("De namen van anderen", "Fatma Yilmaz: er staat ‘iemand’."),
        Line("Hoe het verder ging", "Bij één van de drie afspraken"),
        Line("1 ander contact"),
        Line("4 andere afspraken"),
        Line("Je 3 dingen om te bespreken"),
        Line("Je notities over mensen"),
    )


@pytest.mark.parametrize(
    ("language", "about", "one", "two"),
    [
        (Language.DUTCH, About.OTHER_CONTACTS, "Je contact", "Je 2 contacten"),
        (Language.DUTCH, About.OTHER_PROMISES, "Je afspraak", "Je 2 afspraken"),
        (Language.DUTCH, About.OTHER_TOPICS, "Wat je wilt bespreken", "Je 2 dingen om te bespreken"),
        (Language.ENGLISH, About.OTHER_CONTACTS, "Your contact", "Your 2 contacts"),
        (Language.ENGLISH, About.OTHER_PROMISES, "Your promise", "Your 2 promises"),
        (Language.ENGLISH, About.OTHER_TOPICS, "Your topic", "Your 2 topics"),
    ],
    indirect=["language"],
)
def test_where_nothing_of_a_kind_is_shared_nothing_is_called_other(language, about, one, two):
    stays = Manifest((), (ManifestItem(about, 1), ManifestItem(about, 2)))
    assert texts(language).telling(stays, CONSENT).will_not_know == (Line(one), Line(two))


@pytest.mark.parametrize("about", About)
def test_every_line_of_a_manifest_has_words_on_both_sides(language, about):
    item = ManifestItem(about, 2)
    is_only_known = about in {About.CONTACTS, About.PROMISES, About.TOPICS}
    told = texts(language).telling(Manifest((item,), () if is_only_known else (item,)), CONSENT)
    assert all(line.what for line in (*told.will_know, *told.will_not_know))


def test_a_part_that_only_some_have_is_said_on_both_sides():
    some = Manifest(
        (ManifestItem(About.CONTACTS, 3), ManifestItem(About.WHEN_AND_HOW, 2)),
        (ManifestItem(About.WHEN_AND_HOW, 1),),
    )
    told = DUTCH.telling(some, CONSENT)
    assert told.will_know[1] == Line("Wanneer het was, en hoe", "Bij twee van de drie contacten")
    assert told.will_not_know == (Line("Wanneer het was, en hoe", "Bij één van de drie contacten"),)


def test_the_facts_of_a_share_say_what_was_agreed():
    assert DUTCH.facts(CONSENT) == (
        Fact("Voor wie", "Sam Peeters, OCMW"),
        Fact("Waarom", "Zodat ik het niet opnieuw hoef te vertellen."),
        Fact("Tot wanneer", "Tot 17 februari 2027"),
        Fact(
            "Mijn voorwaarden",
            "Alleen jij leest dit.\n"
            "Zet het niet in mijn dossier zonder dat ik het weet.\n"
            "Laat het mij weten als je weggaat.",
        ),
    )


def test_without_an_end_or_conditions_the_facts_say_so():
    bare = replace(CONSENT, why="", until=None, no_end=True, conditions=frozenset(), own_condition="")
    assert DUTCH.facts(bare)[1:] == (Fact("Tot wanneer", "Geen einde"), Fact("Mijn voorwaarden", "Geen"))


def shared(*told, saved_as=""):
    return Share(DocumentKind.SUMMARY, CONSENT, Language.DUTCH, NOW, "", 1, told=told, saved_as=saved_as)


def test_the_log_says_what_was_told_by_kind_and_part():
    share = shared(
        Told(About.CONTACTS, 3),
        Told(About.HAPPENED, 3),
        Told(About.FEELINGS, 1),
        Told(About.NAMES_OF_OTHERS, 2),
        Told(About.PROMISES, 1),
        Told(About.PROMISE_WHAT, 1),
    )
    assert DUTCH.told(share) == (
        Line("3 contacten", "Wat er toen gebeurde · Hoe het voelde (1 van 3) · De namen van anderen"),
        Line("1 afspraak", "Wat er afgesproken is"),
    )


def test_a_share_from_before_this_was_kept_says_nothing_about_it():
    assert DUTCH.told(shared()) == ()
    assert DUTCH.saved(shared()) == ()


def test_the_file_is_named_with_the_place_it_was_saved_in(language):
    places = (Place(PlaceKind.DOCUMENTS, Path("/thuis/Documenten")),)
    said = replace(texts(language), places=places).saved(shared(saved_as="/thuis/Documenten/Brieven/brief.pdf"))
    expected = {Language.DUTCH: "Documenten", Language.ENGLISH: "Documents"}[language]
    assert [fact.value for fact in said] == [f"brief.pdf\n{expected} \u203a Brieven"]


def test_a_place_without_a_name_is_said_as_its_path():
    assert DUTCH.saved(shared(saved_as="/srv/deel/brief.pdf")) == (
        Fact("Waar je het bewaarde", "brief.pdf\n/srv/deel"),
    )
