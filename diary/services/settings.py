"""What the client chose about the app itself.

Kept outside the diary, since it is needed before unlocking; so nothing secret stands in it, and no name, file name or
person. Read by hand, because the locked window waits for it and a decoder of types takes longer to load than that.
"""

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from diary.domain.language import Language
from diary.vault.files import FOLDER_MODE, write_atomically, writing_faults

_FILE_NAME: Final = "settings.json"
#: More than any settings file of ours; a larger one is not ours.
_LARGEST_FILE: Final = 64 * 1024  # bytes

#: Text sizes offered, in per cent.
TEXT_SIZES: Final = (100, 125, 150, 200)


class ThemeChoice(StrEnum):
    """The look the client chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Settings(NamedTuple):
    """Every setting with its default; `language` None means: not asked yet. `text_size` is in per cent."""

    language: Language | None = None
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 100


def load_settings(folder: Path) -> Settings:
    """The settings kept in `folder`; the defaults where there are none, or none that can be read."""
    try:
        with (folder / _FILE_NAME).open("rb") as file:
            kept = json.loads(file.read(_LARGEST_FILE))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _settings_of(kept) if isinstance(kept, dict) else Settings()


def save_settings(folder: Path, settings: Settings) -> None:
    """Keep the settings in `folder`, which is made if it is not there; CANNOT_WRITE or DISK_FULL if it can't be."""
    with writing_faults():
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    write_atomically(folder / _FILE_NAME, json.dumps(settings._asdict()).encode("ascii"))


def _settings_of(kept: Mapping[str, object]) -> Settings:
    """What can be understood of what was kept; the default for what can't."""
    language, theme, text_size = (kept.get(name) for name in ("language", "theme", "text_size"))
    default = Settings()
    return Settings(
        Language(language) if language in _values(Language) else default.language,
        ThemeChoice(theme) if theme in _values(ThemeChoice) else default.theme,
        text_size if isinstance(text_size, int) and text_size in TEXT_SIZES else default.text_size,
    )


def _values(words: type[StrEnum]) -> tuple[str, ...]:
    return tuple(word.value for word in words)
