"""What is attached comes out of a damaged diary too; what was lost of it is counted, and told where one looks."""

from datetime import UTC, date, datetime

import pytest

from diary.domain.attachments import Pdf
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.when import When
from diary.services.attachments import attach, attachments_of, body_of
from diary.services.contacts import record_contact
from diary.services.salvaging import salvage_with_passphrase
from tests.support.damage import flip, pages_in, read
from tests.support.diaries import make_diary, open_again
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
BODIES = tuple(f"{number} ".encode() * 20_000 for number in range(4))


@pytest.fixture
def entry_and_folder(tmp_path):
    diary = make_diary(tmp_path / "diary")
    talk = record_contact(diary, ContactDraft(Contact(When(NOW.date()))), NOW).contact
    entry = EntryRef.of(talk)
    for number, body in enumerate(BODIES):
        attach(diary, entry, Pdf(body, 1), NOW, name=str(number))
    diary.close()
    return entry, diary.folder


def damage_the_last(folder):
    """Damage a page with bytes of what was attached last, and of nothing else."""
    for page in range(pages_in(folder) - 3, 1, -1):
        flip(folder, page)
        lists = read(folder, "SELECT name FROM attachment")
        others = read(folder, "SELECT body FROM attachment_body WHERE attachment < 4")
        if lists and others and read(folder, "SELECT body FROM attachment_body WHERE attachment = 4") is None:
            return
        flip(folder, page)
    raise AssertionError("there is no such page")


def test_what_can_be_read_is_there_again_and_what_was_lost_is_counted_and_told(entry_and_folder):
    entry, folder = entry_and_folder
    damage_the_last(folder)
    salvaged = salvage_with_passphrase(folder, PASSPHRASE, date(2026, 11, 22), policy=CHEAP_POLICY)
    bodies = next(table for table in salvaged.tables if table.name == "attachment_body")
    assert bodies.saved + (bodies.lost or 0) == len(BODIES)
    assert (bodies.lost or 0) + bodies.incomplete == 1
    diary = open_again(folder)
    *whole, lost = attachments_of(diary, entry)
    assert [body_of(diary, each.id) for each in whole] == [*BODIES[:3]]
    with pytest.raises(SurroundingsFailed) as caught:
        body_of(diary, lost.id)
    assert caught.value.code is FaultCode.DAMAGED_DIARY
    diary.close()
