"""The language of the app: catalogues, and changing language while the app runs.

`lupdate` reads the texts out of the code, and `python -m tests.support.translations` runs it. It finds literals in
`tr("…")`, `translate("context", "…")` and `phrase("context", "…")`; numbers only in `self.tr("…", "", number)`.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from diary.domain.faults import OurBug
from diary.domain.language import Language
from diary.places import resources

#: Regions decide how dates and times look. English is British: 24 hours, the day before the month.
_REGIONS: Final = {Language.DUTCH: "nl_BE", Language.ENGLISH: "en_GB"}

_SPOKEN: Final[Mapping[QLocale.Language, Language]] = MappingProxyType(
    {QLocale.Language.Dutch: Language.DUTCH, QLocale.Language.English: Language.ENGLISH}
)

#: Never translated: who reads a language finds it by its own name. (Qt would say "Vlaams" and "British English".)
LANGUAGE_NAMES: Final[Mapping[Language, str]] = MappingProxyType(
    {Language.DUTCH: "Nederlands", Language.ENGLISH: "English"}
)

_NUMBERED: Final = re.compile(r"\{([1-9])\}")


class Translate(Protocol):
    """How a text is asked for: like `QCoreApplication.translate`, and bound to one language."""

    def __call__(self, context: str, source: str, comment: str = "", number: int = -1, /) -> str:
        """The text in this language, or `source` itself when the catalogue does not have it."""
        ...


def phrase(context: str, source: str) -> str:  # noqa: ARG001 -- lupdate reads the context, we only carry the text
    """Mark a text for the catalogue that is looked up later; a typed QT_TRANSLATE_NOOP."""
    return source


def fill(text: str, *parts: str) -> str:
    """Put the parts in the place of {1}, {2}…; braces inside a part stay as they are."""
    return _NUMBERED.sub(lambda found: parts[int(found[1]) - 1], text)


def capitalised(text: str) -> str:
    """A text of ours at the start of a sentence; what the client wrote is never changed like this."""
    return text[:1].upper() + text[1:]


def locale_of(language: Language) -> QLocale:
    """How a language writes dates, times and digits."""
    return QLocale(_REGIONS[language])


def guessed_language(system: QLocale) -> Language:
    """The language to show the very first screen in: of those the system prefers, the first that we speak."""
    wanted = (_SPOKEN.get(QLocale(name).language()) for name in system.uiLanguages())
    return next((language for language in wanted if language is not None), Language.ENGLISH)


def current_language() -> Language:
    """The language that the app is shown in now."""
    return _SPOKEN.get(QLocale().language(), Language.ENGLISH)


class Catalogue:
    """The texts of one language, for use beside whatever language the app is shown in."""

    def __init__(self, language: Language) -> None:
        self._translator = _loaded(_catalogue_file(language))

    def translate(self, context: str, source: str, comment: str = "", number: int = -1, /) -> str:
        """The text in this language; `number` chooses the plural."""
        return self._translator.translate(context, source, comment, number) or source


class Translation:
    """The language of the whole app; widgets hear of a change by QEvent.LanguageChange."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._language: Language | None = None
        self._installed: list[QTranslator] = []

    @property
    def language(self) -> Language | None:
        """The language chosen last; None before the first choice."""
        return self._language

    def choose(self, language: Language) -> None:
        """Show the app in this language from now on."""
        if language is self._language:
            return
        translators = [_loaded(file) for file in (*_qt_files(language), _catalogue_file(language))]
        self._language = language
        # Dates, digits and direction first: whoever hears of the change asks for them at once.
        QLocale.setDefault(locale_of(language))
        self._app.setLayoutDirection(locale_of(language).textDirection())
        self._pass_on_locale()
        for translator in self._installed:
            self._app.removeTranslator(translator)
        for translator in translators:
            self._app.installTranslator(translator)
        self._installed = translators

    def _pass_on_locale(self) -> None:
        """Windows keep the locale they were made with: have them, and all in them, take the new one."""
        for window in self._app.topLevelWidgets():
            if not window.testAttribute(Qt.WidgetAttribute.WA_SetLocale):
                window.unsetLocale()


def _catalogue_file(language: Language) -> Path:
    return resources() / "translations" / f"egel_{language.value}.qm"


def _qt_files(language: Language) -> tuple[Path, ...]:
    """Qt's own words for its dialogs and menus, where they were installed along."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    file = folder / f"qtbase_{language.value}.qm"
    return (file,) if file.is_file() else ()


def _loaded(file: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(file)):
        raise OurBug(missing="translation")
    return translator
