"""What the client chose about the app, applied and kept."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from diary.domain.faults import Fault
from diary.domain.language import Language
from diary.services.settings import Settings, ThemeChoice, load_settings, save_settings
from diary.ui.i18n import Translation, guessed_language
from diary.ui.theme.look import Look, Theme


class Preferences(QObject):
    """The settings, the look and the language as one: a change is shown at once and kept."""

    changed = Signal()

    def __init__(self, folder: Path, look: Look, translation: Translation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._look = look
        self._translation = translation
        self.settings: Settings = load_settings(folder)

    def apply(self) -> None:
        """Show the app as it was chosen, or as the system is where nothing was chosen."""
        self._translation.choose(self.language)
        self._look.choose(Theme(self.settings.theme.value), self.settings.text_size / 100)

    @property
    def language(self) -> Language:
        """The language the client chose; until then, the one closest to the system's."""
        return self.settings.language or guessed_language(QLocale.system())

    def choose_language(self, language: Language) -> None:
        """Speak another language from now on."""
        self._change(lambda settings: settings._replace(language=language))

    def choose_theme(self, theme: ThemeChoice) -> None:
        """Look different from now on."""
        self._change(lambda settings: settings._replace(theme=theme))

    def choose_text_size(self, per_cent: int) -> None:
        """Write larger or smaller from now on."""
        self._change(lambda settings: settings._replace(text_size=per_cent))

    def _change(self, change: Callable[[Settings], Settings]) -> None:
        self.settings = change(self.settings)
        # A choice about the look that can't be kept still holds in this window. One made in another window stays.
        with contextlib.suppress(Fault):
            save_settings(self._folder, change(load_settings(self._folder)))
        self.apply()
        self.changed.emit()
