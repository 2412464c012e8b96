"""Somebody who keeps a diary in the whole app, with a screen reader and a keyboard."""

from typing import Final

from tests.support.at_spi.screen_reader import ScreenReader

#: Making and opening a diary takes its key a second or two.
KEY_SECONDS: Final = 30.0
_GROUP: Final = "^[0-9A-Z]{5}$"


class Client:
    """What the client does, in the order of the screens."""

    def __init__(self, reader: ScreenReader, passphrase: str) -> None:
        self._reader = reader
        self._passphrase = passphrase

    def choose_passphrase(self) -> list[str]:
        """Go through the first start up to the recovery card; gives what stands on it."""
        reader = self._reader
        reader.press("radio button", "English")
        reader.press("button", "Next")
        reader.write_secret("Your passphrase", self._passphrase)
        reader.press("button", "Make my diary")
        reader.find("button", "I have copied it", seconds=KEY_SECONDS)
        return [group.name for group in reader.find_all("label", like=_GROUP)]

    def type_card_back(self, groups: list[str]) -> None:
        """Type what was copied onto paper."""
        self._reader.focus("text", "Group 1 of 7")
        self._reader.type("".join(groups))
        self._reader.press("button", "Check")

    def make_diary(self) -> list[str]:
        """Go through the first start into an empty diary; gives what stands on the recovery card."""
        groups = self.choose_passphrase()
        self._reader.press("button", "I have copied it")
        self.type_card_back(groups)
        self._reader.press("button", "Open my diary")
        return groups

    def unlock(self) -> None:
        """Open the locked diary."""
        self._reader.write_secret("Your passphrase", self._passphrase)
        self._reader.press("button", "Open my diary")
        self._reader.wait_gone("button", "Open my diary", seconds=KEY_SECONDS)
