"""Languages change while the app runs, and no text of the code is missing from the catalogues."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDateEdit, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from diary.domain.feelings import Posture
from diary.domain.language import Language
from diary.ui.i18n import Translation, capitalised, current_language, fill, guessed_language, locale_of
from diary.ui.words import screen_words
from tests.support import translations

_MARKERS = {"phrase": 1, "translate": 1, "QT_TRANSLATE_NOOP": 1, "tr": 0}


class _Page(QWidget):
    """The smallest page: one label, one day, set anew when the language changes."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        self.day = QDateEdit(QDate(2026, 11, 16))
        self.day.setDisplayFormat("dddd d MMMM")
        self.heard = 0
        layout = QVBoxLayout(self)
        layout.addWidget(self.label)
        layout.addWidget(self.day)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.heard += 1
            words = screen_words()
            self.label.setText(f"{words.posture(Posture.AT_EASE)}, {words.dates.full(date(2026, 11, 16))}")


@pytest.fixture
def page(app: QApplication) -> Iterator[_Page]:
    page = _Page()
    yield page
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


def _choose(translation: Translation, language: Language) -> None:
    translation.choose(language)
    QCoreApplication.sendPostedEvents()


def test_a_page_follows_the_language_to_and_fro(app, page):
    translation = Translation(app)
    _choose(translation, Language.DUTCH)
    assert page.label.text() == "op mijn gemak, 16 november 2026"
    _choose(translation, Language.ENGLISH)
    assert page.label.text() == "at ease, 16 November 2026"
    _choose(translation, Language.DUTCH)
    assert page.label.text() == "op mijn gemak, 16 november 2026"


def test_a_page_sets_its_texts_once_per_change(app, page):
    translation = Translation(app)
    _choose(translation, Language.DUTCH)
    page.heard = 0
    _choose(translation, Language.ENGLISH)
    assert page.heard == 1


def test_the_same_language_again_disturbs_nobody(app, page):
    translation = Translation(app)
    _choose(translation, Language.DUTCH)
    page.heard = 0
    _choose(translation, Language.DUTCH)
    assert page.heard == 0


def test_fields_that_stand_there_already_show_days_in_the_new_language(app, page):
    translation = Translation(app)
    _choose(translation, Language.DUTCH)
    assert page.day.text() == "maandag 16 november"
    _choose(translation, Language.ENGLISH)
    assert page.day.text() == "Monday 16 November"


def test_qt_speaks_dutch_too(app):
    _choose(Translation(app), Language.ENGLISH)
    translation = Translation(app)
    _choose(translation, Language.DUTCH)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuleren"
    box.deleteLater()


def test_the_app_knows_its_language(app):
    translation = Translation(app)
    assert translation.language is None
    for language in Language:
        _choose(translation, language)
        assert translation.language is language
        assert current_language() is language
        assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("language", Language)
def test_times_have_24_hours(language):
    assert locale_of(language).timeFormat(QLocale.FormatType.ShortFormat) == "HH:mm"


@pytest.mark.parametrize(
    ("system", "guessed"),
    [
        ("nl_BE", Language.DUTCH),
        ("nl_NL", Language.DUTCH),
        ("en_US", Language.ENGLISH),
        ("fr_BE", Language.ENGLISH),
        ("C", Language.ENGLISH),
    ],
)
def test_the_first_screen_is_in_the_language_of_the_computer_if_we_speak_it(system, guessed):
    assert guessed_language(QLocale(system)) is guessed


class _Preferring(QLocale):
    """A computer whose owner put languages in an order of their own."""

    def uiLanguages(self) -> list[str]:
        return ["fr-BE", "nl-BE", "en-GB"]


def test_a_language_that_comes_second_is_taken_where_we_do_not_speak_the_first():
    assert guessed_language(_Preferring("fr_BE")) is Language.DUTCH


def test_parts_are_put_in_by_number_and_not_looked_into():
    assert fill("{2} of {1}: {2}", "{2}", "a {1} \\1") == "a {1} \\1 of {2}: a {1} \\1"


def test_a_text_starts_a_sentence():
    assert capitalised("één contact") == "Één contact"
    assert capitalised("") == ""


@pytest.mark.parametrize("language", Language)
def test_the_catalogue_is_complete_and_is_what_the_code_says(language):
    assert list(translations.complaints_about(language)) == []


def test_an_unfinished_and_a_vanished_text_are_complained_about(tmp_path):
    file = tmp_path / "egel_nl.ts"
    file.write_text(
        "<TS><context><name>words</name>"
        "<message><source>new</source><translation type='unfinished'></translation></message>"
        "<message><source>gone</source><translation type='vanished'>weg</translation></message>"
        "<message><source>fine</source><translation>goed</translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    assert [line.split(": ")[1:] for line in translations.unfinished_texts(file)] == [
        ["unfinished", "words", "new"],
        ["vanished", "words", "gone"],
    ]


def test_making_a_catalogue_twice_makes_the_same_bytes(tmp_path):
    made = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        folder.mkdir()
        source = translations.source_file(translations.CATALOGUES, Language.DUTCH)
        translations.source_file(folder, Language.DUTCH).write_bytes(source.read_bytes())
        translations.make_catalogue(folder, Language.DUTCH)
        made.append(translations.catalogue_file(folder, Language.DUTCH).read_bytes())
    assert made[0] == made[1]


def _asked_texts(tree: ast.AST) -> Iterator[tuple[int, ast.expr]]:
    """The line and the text of every call that asks for a translation."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in _MARKERS and len(node.args) > _MARKERS[name]:
                yield node.lineno, node.args[_MARKERS[name]]


def test_no_text_of_the_code_slips_past_the_catalogue():
    """lupdate says nothing of an f-string, of a plural by `translate`, of a context that it can't see."""
    root = ET.parse(translations.source_file(translations.CATALOGUES, Language.DUTCH)).getroot()
    known = {message.findtext("source") for message in root.iter("message")}
    slipped = []
    for file in sorted((translations.ROOT / "diary").rglob("*.py")):
        for line, text in _asked_texts(ast.parse(file.read_text(encoding="utf-8"))):
            built = isinstance(text, ast.JoinedStr | ast.BinOp)
            if built or (isinstance(text, ast.Constant) and text.value not in known):
                slipped.append(f"{Path(file).relative_to(translations.ROOT)}:{line}")
    assert slipped == []


def test_no_text_in_dutch_or_english_shouts():
    for language in Language:
        root = ET.parse(translations.source_file(translations.CATALOGUES, language)).getroot()
        said = [text for message in root.iter("message") for text in message.find("translation").itertext()]
        assert not [text for text in said if "!" in text]


def test_a_translation_keeps_the_numbered_parts_of_its_source():
    root = ET.parse(translations.source_file(translations.CATALOGUES, Language.DUTCH)).getroot()
    for message in root.iter("message"):
        source = message.findtext("source")
        forms = [form.text for form in message.iter("numerusform")] or [message.findtext("translation")]
        for part in ("{1}", "{2}", "{3}", "%Ln"):
            assert all((part in source) == (part in form) for form in forms), source


def test_what_is_to_be_talked_about_has_one_word_in_dutch():
    root = ET.parse(translations.source_file(translations.CATALOGUES, Language.DUTCH)).getroot()
    said = [text for message in root.iter("message") for text in message.find("translation").itertext()]
    assert not [text for text in said if re.search("onderwerp|gesprekspunt|^te bespreken", text, re.IGNORECASE)]
