"""Killed while writing: all that was told as saved is there, and the diary opens without a word."""

import subprocess
import sys

import pytest

from diary.domain.drafts import ContactDraft, Form
from diary.services.contacts import contact_cards, count_contacts
from diary.services.drafts import kept_draft
from tests.support.diaries import make_diary, open_again

#: Writes a contact and a draft, says so, and goes on for ever.
_WRITER = """
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form
from diary.domain.when import When
from diary.services.contacts import record_contact
from diary.services.drafts import keep_draft
from tests.support.diaries import open_again

now = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
diary = open_again(Path(sys.argv[1]))
for number in count(1):
    draft = ContactDraft(Contact(When(now.date()), happened=f"{number} " + "woord " * 2_000))
    record_contact(diary, draft, now)
    keep_draft(diary, Form.CONTACT, draft)
    print(number, flush=True)
"""


def saved_before_the_kill(folder, after):
    """How many contacts and drafts a process told as saved that was killed at the next line it said."""
    with subprocess.Popen([sys.executable, "-c", _WRITER, str(folder)], stdout=subprocess.PIPE, text=True) as writer:
        said = writer.stdout
        for _ in range(after):
            said.readline()
        writer.kill()
        return next((int(line) for line in reversed(said.readlines())), after)


@pytest.mark.parametrize("after", [1, 2, 7, 40])
def test_what_was_told_as_saved_survives_a_kill(tmp_path, after):
    make_diary(tmp_path / "diary").close()
    saved = saved_before_the_kill(tmp_path / "diary", after)
    diary = open_again(tmp_path / "diary")
    assert count_contacts(diary) in {saved, saved + 1}
    assert contact_cards(diary)[0].words.split()[0] == str(count_contacts(diary))
    draft = kept_draft(diary, Form.CONTACT, ContactDraft)
    assert int(draft.contact.happened.split()[0]) in {saved, saved + 1}
    diary.close()
