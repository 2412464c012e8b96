"""Somebody who keeps a diary in the whole app, with a screen reader and a keyboard."""

from dataclasses import dataclass
from typing import Final

from tests.support.at_spi.screen_reader import PATIENCE, ScreenReader

#: Making and opening a diary takes its key a second or two.
KEY_SECONDS: Final = 30.0
_GROUP: Final = "^[0-9A-Z]{5}$"


@dataclass(frozen=True, slots=True)
class Told:
    """What the client tells of one contact, all in own words."""

    place: str
    feeling: str
    helped: str
    happened: str
    view: str


@dataclass(frozen=True, slots=True)
class Somebody:
    """What the client says of a person, all in own words."""

    name: str
    role: str
    organisation: str
    reach: str
    note: str


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
        reader.press("radio button", "Only me")
        reader.press("button", "Next")
        reader.write_secret("Your passphrase", self._passphrase)
        reader.write_secret("Once more, so that you know it", self._passphrase)
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
        self.wait_unlocked()

    def wait_unlocked(self) -> None:
        """Until there is something to lock again."""
        self._reader.find("button", "Lock", seconds=KEY_SECONDS)

    def go(self, place: str) -> None:
        """Go to a place in the side bar."""
        self._reader.press("radio button", place)
        self._reader.find("radio button", place, state="checked")

    def add_person(self, somebody: Somebody) -> None:
        """Write down who somebody is."""
        reader = self._reader
        self.go("People")
        reader.press("button", "Somebody new")
        reader.write("Name", somebody.name)
        reader.press("radio button", "Worker")
        reader.write("Role, in your own words", somebody.role)
        reader.write("Organisation", somebody.organisation)
        reader.press("button", "More about this person")
        reader.write("How and when can you reach this person?", somebody.reach)
        reader.write("Note", somebody.note)
        reader.press("button", "Save")
        reader.wait_gone("button", "Save")

    def begin_contact(self) -> None:
        """Start to write down a contact, from anywhere in the rooms."""
        self.go("Today")
        self._reader.press("button", "Write down a contact")

    def choose_person(self, name: str) -> None:
        """Say with whom the contact was, of the people who are known."""
        self._reader.press("check box", name)
        self._reader.find("check box", name, state="checked")

    def name_person(self, name: str) -> None:
        """Say with whom the contact was: somebody who is not in the diary yet."""
        self._reader.press("button", "Somebody new")
        self._reader.write("The name of somebody new", name)
        self._reader.press("button", "Add")
        self._reader.find("check box", name, state="checked")

    def tell(self, told: Told) -> None:
        """Go through the steps of a contact up to the last one."""
        reader = self._reader
        reader.press("radio button", "sniffing")
        reader.write("Where?", told.place)
        reader.press("button", "Next")
        reader.press("button", "Own word")
        reader.write("A word of your own", told.feeling)
        reader.press("button", "In own words")
        reader.write("This helped too", told.helped)
        reader.press("button", "Next")
        reader.write("What happened?", told.happened)
        reader.write("What I think of it", told.view)
        reader.press("button", "Next")

    def promise(self, of: str, what: str) -> None:
        """Write down a promise in the last step of a contact."""
        self._reader.press("button", of)
        self._reader.write("What was promised?", what)
        self._reader.press("button", "Good like this")

    def want_to_discuss(self, what: str) -> None:
        """Write down a topic in the last step of a contact."""
        self._reader.write("What else do you want to talk about?", what)

    def finish_contact(self) -> None:
        """Put the contact into the diary."""
        self._reader.press("button", "Done")
        self._reader.find("label", "Last written down")

    def share_contact(self, *, of: str, with_whom: str) -> None:
        """Save a summary, in English and for a month, of the contact with one person, for another person."""
        reader = self._reader
        self.go("Share")
        reader.press("button", "Share something")
        reader.press("radio button", with_whom)
        reader.press("button", "Next")
        reader.press("check box", like=f"^{of}[.,]")
        reader.press("button", "Next")
        reader.press("radio button", "One month")
        reader.press("radio button", "English")
        reader.press("button", "Next")
        reader.find("label", like="^Page 1 of")
        reader.press("button", "This is right, next")
        reader.press("button", "Save as PDF")
        reader.press("button", "My own folder")
        reader.press("button", "Save here")
        reader.find("label", f"Ready to hand to {with_whom}")

    def back_up(self) -> None:
        """Make a backup now, whatever is due."""
        self.go("Settings")
        self._reader.press("button", "Backups")
        self._reader.press("button", "Make one now")
        self._reader.find("button", like="^Put back: ", seconds=KEY_SECONDS)
        self._reader.find("button", "Make one now", state="sensitive")

    def process(self) -> int:
        """The process of the one app on the screen."""
        (process,) = self._reader.wait_apps()
        return process

    def lock(self) -> tuple[int, int]:
        """Lock with the keyboard; gives the process that was unlocked, and the locked one."""
        unlocked = self.process()
        self._reader.press_keys("Ctrl+L")
        return unlocked, self.wait_locked(unlocked)

    def wait_locked(self, unlocked: int, seconds: float = PATIENCE) -> int:
        """Until a locked app has taken the place of an unlocked one; gives its process."""
        (locked,) = self._reader.wait_apps(gone=(unlocked,), seconds=seconds)
        self._reader.find("label", "Your diary is locked")
        return locked
