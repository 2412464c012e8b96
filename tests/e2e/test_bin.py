"""Thrown away, locked and put back in the whole app; what has waited its time is gone soon after opening."""

import contextlib
from datetime import UTC, datetime, timedelta

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef
from diary.domain.people import Person
from diary.domain.when import When
from diary.services.bin import entries_in_bin, put_in_bin
from diary.services.contacts import record_contact
from diary.services.opening import open_diary
from diary.services.people import record_person

pytestmark = pytest.mark.e2e

#: As in conftest.py.
PASSPHRASE = "wandelende bomen 9 fluiten"
NOW = datetime.now(UTC)
#: The bin is looked into so often; by far not so many times are needed.
LOOKS = 40


def test_a_contact_is_thrown_away_and_put_back_after_a_lock(with_diary, client, reader):
    with contextlib.closing(open_diary(with_diary.diary, PASSPHRASE)) as diary:
        sam = record_person(diary, Person(name="Sam"))
        contact = Contact(When(NOW.date()), people=(sam.id,), happened="The letter came")
        record_contact(diary, ContactDraft(contact), NOW)
    with_diary.start()
    client.unlock()
    client.go("Timeline")
    reader.press("button", "Remove")
    assert reader.find("label", "Nothing has been written down yet")
    client.lock()
    client.unlock()
    client.go("Settings")
    reader.press("button", "Bin")
    reader.press("button", "Put back: Sam")
    assert reader.find("label", "The bin is empty")
    client.go("Timeline")
    assert "The letter came" in reader.find("list item", like="The letter came").name


def in_bin(reader):
    """What the bin shows when it is gone to now, from the settings and back."""
    reader.press("button", "Bin")
    reader.find("button", "Empty the bin")
    shown = [button.name for button in reader.find_all("button", like="^Put back: ")]
    reader.press("button", "Settings")
    return shown


def test_what_has_waited_thirty_days_is_gone_soon_after_opening(with_diary, client, reader):
    with contextlib.closing(open_diary(with_diary.diary, PASSPHRASE)) as diary:
        for days in (29, 31):
            person = record_person(diary, Person(name=f"{days} days"))
            put_in_bin(diary, EntryRef.of(person), NOW - timedelta(days=days))
    with_diary.start()
    client.unlock()
    client.go("Settings")
    assert any(in_bin(reader) == ["Put back: 29 days"] for _ in range(LOOKS))
    client.lock()
    with_diary.switch_off()
    with contextlib.closing(open_diary(with_diary.diary, PASSPHRASE)) as diary:
        assert [each.entry.name for each in entries_in_bin(diary)] == ["29 days"]
