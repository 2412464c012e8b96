"""The whole record: a contact with everything in it, a note, what is at stake, a permission, a meeting.

Written, found and corrected by somebody with a screen reader. Every word that the client makes up begins alike, so that
one search finds them all.
"""

from pathlib import Path
from typing import Final

from tests.support.at_spi.screen_reader import ScreenReader
from tests.support.client import Client

STEM: Final = "wqvkz"
NAME: Final = f"Zoë {STEM}name"
PLACE: Final = f"{STEM}kitchen"
FELT_BEFORE: Final = f"{STEM}sore"
HELPED: Final = f"{STEM}patience"
HAPPENED: Final = f"Café {STEM}letter came with the pension papers"
VIEW: Final = f"{STEM}doubt"
MINE: Final = f"{STEM}phone"
THEIRS: Final = f"{STEM}callback"
TOPIC: Final = f"{STEM}debts"
#: What a photo is called outside the diary; its own words stand inside.
PHOTO: Final = "letter"
BESIDE: Final = f"{STEM}signature"
NOTE: Final = f"{STEM}sunrise"
AT_STAKE: Final = f"{STEM}children"
PASSED_ON: Final = f"{STEM}diagnosis"
ASKER: Final = f"{STEM}doctor"
TO_WHOM: Final = f"{STEM}school"
#: What stands in the contact when it is read, of everything that was answered.
CONTACT_TEXTS: Final = frozenset(
    {
        *(f"{NAME}, home visit", PLACE, "Both of us", FELT_BEFORE, "sniffing", "tense, very much", "relieved"),
        *("something broke", HAPPENED, VIEW, HELPED, "said no", "partly", "money"),
        *(MINE, THEIRS, TOPIC, PHOTO, BESIDE),
    }
)


class Record:
    """What the client writes down, page by page, and reads."""

    def __init__(self, reader: ScreenReader, client: Client) -> None:
        self._reader = reader
        self._client = client

    def write_contact(self) -> None:
        """A contact with an answer to every kind of question, and a photo from the folder of documents."""
        self._client.begin_contact()
        self._client.name_person(NAME)
        self._say_how_it_was()
        self._reader.press("button", "Next")
        self._say_feelings()
        self._reader.press("button", "Next")
        self._tell()
        self._reader.press("button", "Next")
        self._say_what_comes()
        self._client.finish_contact()

    def write_note(self) -> None:
        """A note that goes with no contact."""
        reader = self._reader
        self._client.go("Notes")
        reader.press("button", "New note")
        reader.write("What do you want to write down?", NOTE)
        reader.press("check box", "a small step")
        reader.press("check box", "hopeful")
        self._save()

    def write_at_stake(self) -> None:
        """What must be protected."""
        self._client.go("Notes")
        self._reader.press("button", "What is at stake for me")
        self._reader.press("button", "Write something down")
        self._reader.write("What must be protected?", AT_STAKE)
        self._save()

    def write_permission(self) -> None:
        """What somebody wants to pass on."""
        reader = self._reader
        self._client.go("Share")
        reader.press("button", "Permission between services")
        reader.press("button", "Write one down")
        reader.write("What do they want to pass on about you?", PASSED_ON)
        reader.write("Somebody else", ASKER)
        reader.write("To whom would it go?", TO_WHOM)
        reader.press("radio button", "no")
        self._save()

    def plan_meeting(self, day: str) -> None:
        """A meeting with the person of the contact, and what was to be discussed on its list."""
        reader = self._reader
        self._client.go("To discuss")
        reader.press("button", "Meetings")
        reader.press("button", "Plan a meeting")
        reader.press("check box", NAME)
        reader.write("Which day?", day)
        self._save()
        reader.press("button", "Put a topic on the list")
        reader.press("button", f"Put on the list: {TOPIC}")
        reader.find("button", "Take off the list")

    def make_contact_of_meeting(self) -> None:
        """From the meeting: how it was, in the least that a contact needs."""
        self._reader.press("button", "Write it down")
        self._reader.press("radio button", "at ease")
        self._reader.press("button", "Done")

    def read_contact(self) -> frozenset[str]:
        """Everything that stands in the contact that is open in the timeline."""
        self._reader.find("button", "Remove")
        return frozenset(each.name for each in self._reader.find_all("label"))

    def search(self, typed: str) -> None:
        """Look for something in the timeline."""
        self._rewrite("Search in everything you wrote", typed)

    def correct(self, happened: str) -> None:
        """Tell otherwise what happened in the contact that is read."""
        self._reader.press("button", "Change")
        self._reader.press("button", "Step 3: What")
        self._rewrite("What happened?", happened)
        self._reader.press("button", "Done")

    def _rewrite(self, name: str, text: str) -> None:
        self._reader.focus("text", name)
        self._reader.press_keys("Ctrl+A")
        self._reader.type(text)
        self._reader.wait_text(name, text)

    def _save(self) -> None:
        self._reader.press("button", "Save")
        self._reader.wait_gone("button", "Save")

    def _say_how_it_was(self) -> None:
        reader = self._reader
        reader.press("radio button", "sniffing")
        reader.press("radio button", "home visit")
        reader.write("Where?", PLACE)
        reader.press("button", "More about this contact")
        reader.press("radio button", "both of us")

    def _say_feelings(self) -> None:
        reader = self._reader
        reader.press("check box", "tense")
        reader.press("radio button", "very much", within="How strongly: tense")
        reader.press("button", "In own words")
        reader.write("This helped too", HELPED)
        reader.press("check box", "something broke")
        reader.press("radio button", "partly", within="Was honest with me")
        reader.press("check box", "said no")
        reader.press("button", "How did you feel before?")
        reader.press("button", "Own word", within="How did you feel before?")
        reader.write("A word of your own", FELT_BEFORE)
        reader.press("button", "How did you feel after?")
        reader.press("check box", "relieved", within="How did you feel after?")

    def _tell(self) -> None:
        reader = self._reader
        reader.write("What happened?", HAPPENED)
        reader.write("What I think of it", VIEW)
        reader.press("check box", "money")
        reader.press("button", "Add a photo or PDF")
        reader.press("button", "Documents")
        reader.press("button", f"{PHOTO}.png")
        reader.write(f"Own words beside it: {PHOTO}", BESIDE)

    def _say_what_comes(self) -> None:
        self._client.promise("Something of mine", MINE)
        self._client.promise(f"Something of {NAME}", THEIRS)
        self._reader.press("radio button", "Must")
        self._client.want_to_discuss(TOPIC)
        self._reader.press("check box", "give an answer")


def put_photo_into(documents: Path, picture: bytes) -> None:
    """A photo lies in the folder of documents."""
    documents.mkdir()
    (documents / f"{PHOTO}.png").write_bytes(picture)
