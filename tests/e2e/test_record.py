"""The whole record with a screen reader: written, found, corrected, thrown away and put back."""

import contextlib
import shutil
from datetime import UTC, date, datetime

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.people import Person
from diary.domain.when import When
from diary.services.contacts import record_contact
from diary.services.opening import create_diary
from diary.services.people import record_person
from diary.vault.cost import CEILING, FLOOR, CostPolicy
from tests.support import leaks, record
from tests.support.client import Client
from tests.support.computer import computer
from tests.support.pictures import drawn, file_of
from tests.support.record import Record

pytestmark = pytest.mark.e2e

#: As in conftest.py.
PASSPHRASE = "wandelende bomen 9 fluiten"
#: The cheapest that the app itself still opens.
_CHEAP = CostPolicy(FLOOR, CEILING, usual=FLOOR)
FORMS = leaks.forms(record.STEM)
#: A contact that is there beforehand, in another year and with somebody else.
OLDER = When(date(datetime.now(UTC).year - 1, 12, 31))
OLDER_WORDS = f"{record.STEM}pensionable"
#: The cards of both, as they are read out.
NEW, OLD = f"^{record.NAME}, home visit[.]", "^Bram[.]"
CORRECTED = f"{record.STEM}letter came twice"


@pytest.fixture(scope="module")
def written(one_screen, tmp_path_factory):
    """A folder with a diary in which everything was written with a screen reader; nothing of it is open any more."""
    client = Client(one_screen.reader, PASSPHRASE)
    with computer(tmp_path_factory.mktemp("written"), one_screen) as own:
        diary, _ = create_diary(own.diary, PASSPHRASE, policy=_CHEAP)
        with contextlib.closing(diary):
            bram = record_person(diary, Person(name="Bram"))
            older = Contact(OLDER, people=(bram.id,), happened=OLDER_WORDS)
            record_contact(diary, ContactDraft(older), datetime.now(UTC))
        record.put_photo_into(own.home / "Documents", file_of(drawn(), "png"))
        own.start()
        client.unlock()
        writer = Record(one_screen.reader, client)
        writer.write_contact()
        writer.write_note()
        writer.write_at_stake()
        writer.write_permission()
        client.lock()
        assert leaks.files_with(FORMS, own.files()) == {}
        own.switch_off()
        yield own.diary


@pytest.fixture
def opened(written, own_computer, client):
    """The written diary, open on a computer of this test's own."""
    shutil.copytree(written, own_computer.diary)
    own_computer.start()
    client.unlock()
    return own_computer


@pytest.fixture
def writer(reader, client):
    return Record(reader, client)


def lock_without_a_trace(own_computer, client):
    """Lock it, and look for words of the diary in every file that there is."""
    client.lock()
    assert leaks.files_with(FORMS, own_computer.files()) == {}


@pytest.mark.usefixtures("opened")
def test_everything_written_is_there_after_opening_again(client, reader, writer):
    client.go("Timeline")
    reader.wait_items(NEW, OLD)
    assert writer.read_contact() >= record.CONTACT_TEXTS
    client.go("Notes")
    assert reader.find("label", record.NOTE)
    reader.press("button", "What is at stake for me")
    assert reader.find("label", record.AT_STAKE)
    client.go("Share")
    reader.press("button", "Permission between services")
    assert reader.find("label", record.PASSED_ON)


def test_what_was_written_is_found_by_words_a_filter_and_a_month(opened, client, reader, writer):
    client.go("Timeline")
    writer.search("cafe")
    reader.wait_items(NEW)
    writer.search("pens")
    reader.wait_items(NEW, OLD)
    writer.search('"pension papers"')
    reader.wait_items(NEW)
    writer.search('"papers pension"')
    reader.wait_items()
    reader.wait_said("Nothing was found")
    writer.search(record.NOTE)
    reader.wait_items(f"^Note[.].*{record.NOTE}")
    reader.press("button", "Empty the search field")
    reader.wait_items(NEW, OLD)
    reader.press("check box", "Filter")
    reader.press("check box", "With an attachment")
    reader.press("button", "Show what was found")
    reader.wait_items(NEW)
    reader.press("button", like="With an attachment")
    reader.wait_items(NEW, OLD)
    reader.press("button", "Choose a month")
    reader.focused("button", like=", 1 contact$")
    reader.press_keys("Page_Up")
    reader.focused("button", "December, 1 contact")
    reader.press_keys("Return")
    reader.focused("button", like="31 December.*, 1 contact$")
    reader.press_keys("Return")
    reader.find("list item", like=OLD, state="selected")
    reader.focused("list", "Contacts")
    lock_without_a_trace(opened, client)


def test_a_contact_is_corrected_and_how_it_was_can_be_taken_back(opened, client, reader, writer):
    client.go("Timeline")
    reader.wait_items(NEW, OLD)
    writer.correct(CORRECTED)
    assert reader.find("label", CORRECTED)
    reader.press("button", like="^Until ")
    assert reader.find("label", record.HAPPENED)
    reader.press("button", "Take this one back")
    reader.wait_gone("label", CORRECTED)
    assert writer.read_contact() >= record.CONTACT_TEXTS
    lock_without_a_trace(opened, client)


def test_a_contact_that_was_thrown_away_comes_back_with_everything_tied_to_it(opened, client, reader, writer):
    client.go("Timeline")
    reader.wait_items(NEW, OLD)
    reader.press("button", "Remove")
    reader.wait_items(OLD)
    reader.press("button", "Undo")
    reader.wait_items(NEW, OLD)
    reader.press("button", "Remove")
    reader.wait_items(OLD)
    lock_without_a_trace(opened, client)
    client.unlock()
    client.go("Settings")
    reader.press("button", "Bin")
    reader.press("button", like=f"^Put back: {record.NAME}")
    reader.find("label", "The bin is empty")
    client.go("Timeline")
    reader.wait_items(NEW, OLD)
    assert writer.read_contact() >= record.CONTACT_TEXTS


def test_a_meeting_with_a_topic_becomes_a_contact(opened, client, reader, writer):
    writer.plan_meeting(f"{datetime.now().astimezone():%d/%m/%Y}")
    writer.make_contact_of_meeting()
    # No time was said, so it stands under what has one on the same day.
    reader.wait_items(NEW, f"^{record.NAME}[.].*at ease", OLD)
    assert {"The meeting", record.TOPIC} <= writer.read_contact()
    lock_without_a_trace(opened, client)
