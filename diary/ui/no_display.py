"""What Egel says on a machine without a screen."""

from PySide6.QtCore import QLocale

from diary.ui.i18n import Catalogue, guessed_language, phrase

_SENTENCE = phrase(
    "no-display",
    "Egel needs a screen, and there is none here; what works without one: egel demo --pictures DIR, and "
    "egel demo --diary DIR --contacts N --passphrase-fd FD --no-window.",
)


def sentence() -> str:
    """One sentence, in the language of the system."""
    return Catalogue(guessed_language(QLocale.system())).translate("no-display", _SENTENCE)
