"""The language of the app for the length of a test."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from diary.domain.language import Language
from diary.ui.i18n import Translation


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Show the app in this language inside the block."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translation = Translation(app)
    translation.choose(language)
    yield
    for translator in translation._installed:
        app.removeTranslator(translator)
