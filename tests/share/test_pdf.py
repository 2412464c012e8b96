"""The finished file: readable for everyone, with what was chosen and without anything else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.domain.faults import OurBug
from diary.domain.ids import ContactId
from diary.domain.language import Language
from diary.domain.sharing import Consent, ContactChoice, ContactField, Selection
from diary.places import resources
from diary.share.document import Cell, Table
from diary.share.pdf import Typesetter
from diary.share.select import choose
from diary.share.summary import summary
from tests.support import pdfs
from tests.support.document_words import HandMadeWords
from tests.support.shared_diary import (
    A_LITTLE,
    CONSENT,
    CONTACTS,
    EVERY_CONTACT_FIELD,
    EVERYTHING,
    PROMISES,
    SOURCE,
    TODAY,
)
from tests.support.verapdf.validator import validate

HARD = "😀 👩‍👧 👍🏽 ✓ → שלום مرحبا، سام! 漢字 a\x00b\x07c\ud800 e\u0301 \u202eom\u2067 #import $x$ *b* <l> @r"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def typesetter():
    return Typesetter(resources())


def document(selection=EVERYTHING, source=SOURCE, consent=CONSENT, language=Language.DUTCH):
    return summary(choose(source, selection, consent), consent, HandMadeWords(language), TODAY)


def with_text(words):
    contact = replace(CONTACTS[0], happened=words)
    return document(source=replace(SOURCE, contacts=(contact, *CONTACTS[1:])))


def long_document(contacts=70):
    many = tuple(
        replace(
            CONTACTS[number % 3], id=ContactId(number), when=replace(CONTACTS[0].when, day=TODAY - timedelta(number))
        )
        for number in range(contacts)
    )
    selection = replace(EVERYTHING, contacts=tuple(ContactChoice(contact.id, EVERY_CONTACT_FIELD) for contact in many))
    return document(selection, replace(SOURCE, contacts=many))


def nearly_empty():
    selection = Selection((ContactChoice(ContactId(2), frozenset({ContactField.TRUST})),))
    return document(selection, consent=Consent())


DOCUMENTS = {
    "dutch": document(),
    "english": document(language=Language.ENGLISH),
    "a little": document(A_LITTLE),
    "nearly empty": nearly_empty(),
    "long": long_document(),
    "hard characters": with_text(HARD),
    "hundred thousand characters": with_text("Een gewone dag met veel woorden. " * 3030),
    "hundred thousand letters": with_text("a" * 100_000),
    "hard names": document(consent=replace(CONSENT, reader="سام ☎ שלום", giver="漢", why=HARD, own_condition=HARD)),
}


@pytest.fixture(scope="module")
def verdicts(typesetter, tmp_path_factory):
    folder = tmp_path_factory.mktemp("verapdf")
    files = {name: folder / f"{name.replace(' ', '-')}.pdf" for name in DOCUMENTS}
    for name, file in files.items():
        file.write_bytes(typesetter.render(DOCUMENTS[name]))
    found = validate(files.values())
    return {(name, profile): found[file, profile] for name, file in files.items() for profile in ("ua1", "2a")}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_verapdf_finds_nothing_wrong(name, profile, verdicts):
    verdict = verdicts[name, profile]
    assert verdict.checks > 1000
    assert verdict.failures == ()


def test_a_file_that_is_not_accessible_is_caught(tmp_path):
    import typst

    file = tmp_path / "plain.pdf"
    file.write_bytes(typst.compile(b"Plain", root=str(tmp_path), pdf_tags=False))
    assert validate([file], ["ua1"])[file, "ua1"].failures


@pytest.mark.parametrize("read", [pdfs.text, pdfs.poppler_text])
def test_what_was_chosen_can_be_read_back(read, typesetter):
    text = read(typesetter.render(document()))
    for words in (
        "Samenvatting",
        "Sam las met mij de brief",
        "snuffelen",
        "Elke twee weken",
        "Fatma Yilmaz",
        "het werd weer goed",
    ):
        assert words in text


def test_what_was_not_chosen_is_nowhere_in_the_file(typesetter):
    everything = pdfs.everything_in(typesetter.render(document(A_LITTLE)))
    assert b"Ik heb een uur gewacht" in everything
    for words in (
        "Fatma",
        "Geheime mening",
        "Notitie over Sam",
        "Dorpsstraat",
        "trots op mezelf",
        "lawaai",
        "huurtoeslag",
    ):
        for encoding in ("utf-8", "utf-16-be"):
            assert words.encode(encoding) not in everything


def test_consent_is_whole_on_the_first_page_before_anything_else(typesetter):
    first = " ".join(pdfs.page_texts(typesetter.render(long_document()))[0].split())
    places = [
        first.index(words)
        for words in (
            "Wat ik deel, en met wie",
            "Voor wie",
            "Mijn voorwaarden",
            "Ik kan altijd stoppen.",
            "Wat ik wil bespreken",
        )
    ]
    assert places == sorted(places)


def test_every_page_says_which_it_is_and_that_it_is_confidential(typesetter):
    pages = pdfs.page_texts(typesetter.render(long_document()))
    assert len(pages) >= 20
    for number, page in enumerate(pages, start=1):
        assert f"Pagina {number} van {len(pages)}" in page
        assert "vertrouwelijk · bewaren tot 17 februari 2027" in page


def test_the_files_data_name_nobody(typesetter):
    read = pdfs.reader(typesetter.render(document()))
    assert read.metadata.title == "Samenvatting"
    assert "Samira" not in str(read.metadata) + read.xmp_metadata.stream.get_data().decode()


@pytest.mark.parametrize("language", list(Language))
def test_the_file_says_its_language(language, typesetter):
    read = pdfs.reader(typesetter.render(document(language=language)))
    assert read.trailer["/Root"]["/Lang"] == language


def test_tables_have_a_head_and_pictures_have_words(typesetter):
    pdf = typesetter.render(document())
    tags = pdfs.tags(pdf)
    assert tags.count("/TH") == 4
    assert tags.count("/Figure") == 3
    assert b"Egel: snuffelen" in pdfs.everything_in(pdf)


def test_headings_go_down_one_step_at_a_time(typesetter):
    headings = [tag for tag in pdfs.tags(typesetter.render(document())) if tag in {"/H1", "/H2", "/H3"}]
    assert headings[:3] == ["/H1", "/H2", "/H2"]
    assert headings.count("/H3") == 3


def test_the_same_document_gives_the_same_bytes(typesetter):
    assert typesetter.render(document()) == Typesetter(resources()).render(document())


def test_a_page_picture_is_made_for_every_page(typesetter):
    pictures = typesetter.page_images(document(), 2.0)
    assert len(pictures) == len(pdfs.page_texts(typesetter.render(document())))
    assert all(picture.startswith(PNG) for picture in pictures)


def test_a_single_page_is_a_list_of_one_picture(typesetter):
    assert len(typesetter.page_images(nearly_empty(), 1.0)) == 1


def test_page_pictures_are_as_large_as_asked(typesetter):
    (picture,) = typesetter.page_images(nearly_empty(), 2.0)
    width = int.from_bytes(picture[16:20])
    assert width == round(2 * 595.28)


def test_replaced_characters_are_seen(typesetter):
    assert "漢" not in pdfs.text(typesetter.render(with_text("voor 漢 na")))
    assert "voor \ufffd na" in pdfs.text(typesetter.render(with_text("voor 漢 na")))


def test_markup_is_only_words(typesetter):
    text = pdfs.text(typesetter.render(with_text('#import "@preview/a:0.1.0": b $x$ *y*')))
    assert '#import "@preview/a:0.1.0": b $x$ *y*' in text


def test_no_template_reaches_for_anything_outside():
    templates = sorted((resources() / "typst").rglob("*.typ"))
    assert templates
    for template in templates:
        assert "@" not in template.read_text(encoding="utf-8")


def test_a_template_that_fails_tells_nothing_of_the_diary(typesetter):
    broken = replace(document(), consent=None)
    with pytest.raises(OurBug) as caught:
        typesetter.render(broken)
    assert caught.value.facts == {"where": "typst"}
    assert caught.value.__suppress_context__


def test_a_document_is_made_on_its_day(typesetter):
    made = replace(document(), made_on=date(2030, 1, 2))
    assert pdfs.reader(typesetter.render(made)).metadata["/CreationDate"].startswith("D:20300102000000")


@pytest.mark.parametrize("language", Language)
def test_a_day_in_the_table_of_promises_stays_on_one_line(typesetter, language):
    longest = date(2026, 9, 30)
    promises = tuple(replace(promise, due=longest) for promise in PROMISES)
    pages = pdfs.page_texts(typesetter.render(document(source=replace(SOURCE, promises=promises), language=language)))
    assert "\n".join(pages).replace("\N{NO-BREAK SPACE}", " ").count(HandMadeWords(language).day(longest)) == len(
        promises
    )


@pytest.mark.parametrize("is_whole", [True, False])
def test_only_what_is_whole_never_wraps_in_a_table(typesetter, is_whole):
    words = "30 september van het jaar 2026"
    made = document()
    sections = list(made.sections)
    at, table = next(
        (at, section.blocks[0]) for at, section in enumerate(sections) if isinstance(section.blocks[0], Table)
    )
    row = (*table.rows[0][:2], Cell(words, whole=is_whole), *table.rows[0][3:])
    sections[at] = replace(sections[at], blocks=(replace(table, rows=(row,)),))
    told = "\n".join(pdfs.page_texts(typesetter.render(replace(made, sections=tuple(sections)))))
    assert (words in told.replace("\N{NO-BREAK SPACE}", " ")) is is_whole
