"""The road through the diary with real keys only: a contact is written, found, corrected, thrown away and put back."""

import contextlib
import itertools
from datetime import UTC, date, datetime

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.people import Person
from diary.domain.when import When
from diary.services.contacts import record_contact
from diary.services.opening import open_diary
from diary.services.people import record_person
from tests.support.keyboard import Keyboard

pytestmark = pytest.mark.e2e

#: As in conftest.py.
PASSPHRASE = "wandelende bomen 9 fluiten"
LETTER, OLDER = "A letter from the café", "Something else altogether"
#: The rooms of the side bar in their order.
ROOMS = ("Today", "Timeline", "Notes", "People", "Promises", "To discuss", "Share", "Settings")
STEPS = ("Step 2: Feeling", "Step 3: What", "Step 4: Afterwards")
THEIRS = "Call back about the rent"
CORRECTED = "Two letters from the café"


@pytest.fixture
def keyboard(reader):
    return Keyboard(reader)


@pytest.fixture
def opened(with_diary, client, keyboard):
    """A diary with one person and one contact of another day, opened with keys."""
    with contextlib.closing(open_diary(with_diary.diary, PASSPHRASE)) as diary:
        bram = record_person(diary, Person(name="Bram"))
        older = Contact(When(date(2026, 1, 2)), people=(bram.id,), happened=OLDER)
        record_contact(diary, ContactDraft(older), datetime.now(UTC))
    with_diary.start()
    unlock(client, keyboard)
    keyboard.at("button", "Write down a contact")


def unlock(client, keyboard):
    keyboard.at("text", "Your passphrase")
    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    client.wait_unlocked()


def write_letter(keyboard):
    """From Today: a contact with what happened and a promise; then Today again."""
    keyboard.press("Return")
    keyboard.at("check box", "Bram")
    keyboard.press("space")
    keyboard.choose("rolled up", "at ease")
    keyboard.open("button", "Step 3: What", "Shift+Tab")
    keyboard.at("text", "What happened?")
    keyboard.type(LETTER)
    keyboard.open("button", "Next")
    keyboard.open("button", "Something of Bram")
    keyboard.at("text", "What was promised?")
    keyboard.type(THEIRS)
    keyboard.open("button", "Good like this")
    keyboard.open("button", "Done")
    keyboard.at("button", "Write down a contact")


def open_hit(keyboard, reader, typed, *hits):
    """From any room: look for something, and open the first that is found."""
    keyboard.press("Ctrl+F")
    keyboard.at("text", "Search in everything you wrote")
    keyboard.type(typed)
    reader.wait_items(*hits)
    keyboard.press("Down")
    keyboard.at("list", "What was found")
    keyboard.press("Return")


def correct(keyboard):
    """From the entry: tell otherwise what happened; then the entry again."""
    keyboard.at("check box", "Bram")
    keyboard.open("button", "Step 3: What", "Shift+Tab")
    keyboard.at("text", "What happened?")
    keyboard.press("Ctrl+A")
    keyboard.type(CORRECTED)
    keyboard.press("Escape")
    keyboard.at("filler", like="^Bram")


def lock_and_unlock(client, keyboard, reader):
    unlocked = client.process()
    keyboard.press("Ctrl+L")
    client.wait_locked(unlocked)
    unlock(client, keyboard)


def put_back(keyboard, reader):
    """From the timeline: the one thing in the bin; then still the bin."""
    keyboard.go_to_room("Timeline", "Settings")
    keyboard.open("button", "Bin")
    keyboard.open("button", "Put back: Bram")
    reader.find("label", "The bin is empty")


@pytest.mark.usefixtures("opened")
def test_two_presses_write_a_contact(keyboard, reader):
    keyboard.press("Return")
    keyboard.at("check box", "Bram")
    keyboard.press("space")
    keyboard.choose("rolled up", "at ease")
    keyboard.press("Escape")
    keyboard.at("button", "Write down a contact")
    keyboard.go_to_room("Today", "Timeline")
    reader.wait_items("^Bram[.].* at ease", "^Bram[.]")


@pytest.mark.usefixtures("opened")
def test_the_whole_road_is_gone_with_keys(client, keyboard, reader):
    write_letter(keyboard)
    open_hit(keyboard, reader, "cafe", "^Bram[.].*1 promise")
    keyboard.open("button", "Change")
    correct(keyboard)
    assert reader.find("label", CORRECTED)
    keyboard.open("button", "Remove")
    reader.wait_said("Put in the bin")
    reader.wait_items()
    keyboard.at("text", "Search in everything you wrote")
    keyboard.open("button", "Undo")
    reader.wait_items(CORRECTED)
    keyboard.press("Ctrl+F")
    keyboard.press("Escape")
    reader.wait_items(CORRECTED, OLDER)
    keyboard.go("list", "Contacts")
    keyboard.press("Return")
    keyboard.at("filler", like="^Bram")
    keyboard.open("button", "Remove")
    reader.wait_items(OLDER)
    keyboard.at("list", "Contacts")
    keyboard.press("Ctrl+Z")
    reader.wait_items(CORRECTED, OLDER)
    keyboard.at("list item", like=CORRECTED)
    keyboard.press("Return")
    keyboard.open("button", "Remove")
    reader.wait_items(OLDER)
    keyboard.at("list", "Contacts")
    lock_and_unlock(client, keyboard, reader)
    keyboard.at("list", "Contacts")
    put_back(keyboard, reader)
    keyboard.go_to_room("Settings", "Timeline")
    reader.wait_items(CORRECTED, OLDER)
    assert reader.find("label", THEIRS)


@pytest.mark.usefixtures("opened")
def test_tab_comes_to_everything_in_every_room_and_goes_round(keyboard):
    for here, room in itertools.pairwise((*ROOMS, ROOMS[0])):
        assert keyboard.out_of_reach() == set(), here
        keyboard.go_to_room(here, room)


@pytest.mark.usefixtures("opened")
def test_tab_comes_to_everything_in_every_step_of_a_contact(keyboard):
    keyboard.press("Return")
    keyboard.at("check box", "Bram")
    assert keyboard.out_of_reach() == set()
    for step in STEPS:
        keyboard.open("button", step)
        keyboard.move("Tab")
        assert keyboard.out_of_reach() == set(), step


@pytest.mark.usefixtures("opened")
def test_escape_goes_back_and_loses_nothing(keyboard, reader):
    keyboard.go_to_room("Today", "Notes")
    keyboard.open("button", "New note")
    keyboard.at("text", "What do you want to write down?")
    keyboard.type(LETTER)
    keyboard.press("Escape")
    keyboard.at("button", "New note")
    keyboard.press("Return")
    keyboard.at("text", "What do you want to write down?")
    reader.wait_text("What do you want to write down?", LETTER)
