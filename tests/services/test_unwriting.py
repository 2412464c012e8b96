"""What was written down and undone is gone: earlier versions, what was attached, and where it was looked for."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from diary.domain.at_stake import AtStake
from diary.domain.attachments import Pdf
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef
from diary.domain.meetings import Meeting
from diary.domain.moments import Moment
from diary.domain.permissions import Permission
from diary.domain.promises import Owner, Promise
from diary.domain.topics import Topic
from diary.domain.when import When
from diary.services.at_stake import record_at_stake, undo_at_stake
from diary.services.attachments import attach
from diary.services.contacts import discard_contact, keep_contact
from diary.services.indexing import bring_up
from diary.services.meetings import record_meeting, undo_meeting
from diary.services.moments import record_moment, undo_moment
from diary.services.permissions import record_permission, undo_permission
from diary.services.promises import record_promise, remove_promise
from diary.services.topics import record_topic, remove_topic

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()
WORDS = "zonnebloem"


def left_of(diary):
    """Everything that is left of words, in the diary and in its index."""
    with diary.reading() as connection:
        tables = ("version", "attachment", "attachment_body")
        rows = [row for table in tables for row in connection.execute(f"SELECT * FROM {table}").fetchall()]
    with diary.index.reading() as connection:
        return rows + connection.execute("SELECT folded FROM searchable WHERE folded LIKE '%zonnebloem%'").fetchall()


@pytest.mark.parametrize(
    ("entry", "record", "undo"),
    [
        (Moment(When(TODAY), words=WORDS), record_moment, undo_moment),
        (AtStake(what=WORDS), record_at_stake, undo_at_stake),
        (Permission(TODAY, what=WORDS), record_permission, undo_permission),
        (Promise(Owner.ME, TODAY, what=WORDS), record_promise, remove_promise),
        (Meeting(When(TODAY), along=WORDS), record_meeting, undo_meeting),
        (Topic(what=WORDS), lambda diary, topic, _: record_topic(diary, topic), remove_topic),
    ],
    ids=["moment", "at stake", "permission", "promise", "meeting", "topic"],
)
def test_nothing_is_left_of_what_was_written_down(diary, entry, record, undo):
    written = record(diary, entry, NOW)
    field = {Moment: "words", Meeting: "along"}.get(type(written), "what")
    record(diary, replace(written, **{field: f"{WORDS} anders"}), NOW)
    if not isinstance(written, Moment):
        # What goes with a moment waits for it to be written again: see test_attachments.
        attach(diary, EntryRef.of(written), Pdf(b"%PDF-1.4", 1), NOW, name=WORDS)
    bring_up(diary)
    assert left_of(diary)
    undo(diary, written.id)
    assert left_of(diary) == []


def test_nothing_is_left_of_a_contact_whose_words_were_taken_out_again(diary):
    draft = keep_contact(diary, ContactDraft(Contact(When(TODAY), happened=WORDS)), NOW, is_needed=True)
    bring_up(diary)
    assert left_of(diary)
    discard_contact(diary, replace(draft, contact=replace(draft.contact, happened="")), NOW)
    assert left_of(diary) == []
