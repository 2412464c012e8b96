"""The languages of the app and of what leaves it."""

from enum import StrEnum


class Language(StrEnum):
    """A language of the app and its documents."""

    DUTCH = "nl"
    ENGLISH = "en"
