"""Numbers of things in words: two contacts, 12 promises."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale

from diary.share.words import DocumentText
from diary.ui.i18n import Translate, fill, phrase

#: Above ten, digits are easier to read than words.
_NUMBERS: Final = (
    phrase("numbers", "no"),
    phrase("numbers", "one"),
    phrase("numbers", "two"),
    phrase("numbers", "three"),
    phrase("numbers", "four"),
    phrase("numbers", "five"),
    phrase("numbers", "six"),
    phrase("numbers", "seven"),
    phrase("numbers", "eight"),
    phrase("numbers", "nine"),
    phrase("numbers", "ten"),
)


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of things with the plural that a language wants."""

    translate: Translate
    locale: QLocale

    def of(self, things: DocumentText, number: int) -> str:
        """So many CONTACTS, PROMISES or TOPICS: two promises."""
        return fill(self._counted(things, number), self.number(number))

    def in_digits(self, things: DocumentText, number: int) -> str:
        """The same where it is glanced at and not read: 2 promises."""
        return fill(self._counted(things, number), self.locale.toString(number))

    def number(self, number: int) -> str:
        """A number in a line of text: two, 12."""
        return self.translate("numbers", _NUMBERS[number]) if number < len(_NUMBERS) else self.locale.toString(number)

    def _counted(self, things: DocumentText, number: int) -> str:
        match things:
            case DocumentText.CONTACTS:
                return self.tr("{1} contact(s)", "", number)
            case DocumentText.PROMISES:
                return self.tr("{1} promise(s)", "", number)
            case DocumentText.TOPICS:
                return self.tr("{1} topic(s)", "", number)
            case _:
                raise ValueError(things)

    def tr(self, source: str, comment: str, number: int) -> str:
        """Qt's own shape of a plural: lupdate sees no other, and takes the name of this class as its context."""
        return self.translate("Counts", source, comment, number)
