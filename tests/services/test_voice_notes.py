"""What is said is in the diary while one speaks: no slow disk, no full one and no kill takes more than the end."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from itertools import chain, pairwise

import pytest

from diary.domain.attachments import MOST_VOICE_NOTE, SaidMore
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef
from diary.domain.faults import ClientCanMend, FaultCode, OurBug, SurroundingsFailed
from diary.domain.when import When
from diary.media.flac import RATE, Encoder, is_bare, parsed, samples_in
from diary.services.attachments import attach, attachments_of, body_of, erase_attachment, remove_attachment, say_more
from diary.services.contacts import record_contact
from diary.services.voice_notes import NoteBeingSaid
from tests.support.bare_computer import ROOT
from tests.support.diaries import open_again
from tests.support.pages import all_pages
from tests.support.sound_card import SoundCard
from tests.support.sounds import encoded, tone, voice_note
from tests.support.waiting import wait_for

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
#: Long enough for the slowest of computers.
PATIENCE = 30.0  # seconds


@pytest.fixture
def talk(diary):
    return EntryRef.of(record_contact(diary, ContactDraft(Contact(When(NOW.date()))), NOW).contact)


def pieces(seconds, every=1.0):
    """Speech as it is handed on."""
    encoder, said = Encoder(), tone(seconds)
    places = [*range(0, len(said), round(every * RATE)), len(said)]
    for start, end in pairwise(places):
        encoder.take(said[start:end])
        if end == len(said):
            encoder.end()
        yield SaidMore(encoder.head(), encoder.frames(), encoder.in_frames / RATE, bytes(start // RATE + 1))


def note_in(diary, talk):
    """The voice note with its bytes."""
    (note,) = attachments_of(diary, talk)
    return note, body_of(diary, note.id)


def test_while_it_is_said_it_is_there_as_far_as_it_was_said(diary, talk):
    note = NoteBeingSaid(diary, talk, lambda: NOW)
    for count, piece in enumerate(pieces(5), start=1):
        note.take(piece)
        wait_for(lambda count=count: [each.waveform for each in attachments_of(diary, talk)] == [bytes(count)])
        so_far, body = note_in(diary, talk)
        assert is_bare(body)
        assert (so_far.size, so_far.seconds) == (len(body), piece.seconds)
        assert [*chain.from_iterable(samples_in(parsed(body)))] == tone(5)[: round(piece.seconds * RATE)].tolist()
    note.finish()
    assert note.attachment == so_far.id


def test_finished_it_is_the_same_as_if_it_had_been_kept_at_once(diary, talk):
    note = NoteBeingSaid(diary, talk, lambda: NOW)
    for piece in pieces(4.5):
        note.take(piece)
    note.finish()
    kept, body = note_in(diary, talk)
    assert body == encoded(tone(4.5))
    assert kept.seconds == 4.5
    assert note.is_kept


def test_where_nothing_was_said_nothing_is_kept(diary, talk):
    note = NoteBeingSaid(diary, talk, lambda: NOW)
    note.finish()
    assert attachments_of(diary, talk) == ()
    assert note.is_kept


def test_a_diary_that_is_busy_makes_nobody_wait_and_loses_nothing(diary, talk):
    note = NoteBeingSaid(diary, talk, lambda: NOW)
    with diary.writing():
        for piece in pieces(4):
            note.take(piece)
    note.finish()
    assert note_in(diary, talk)[1] == encoded(tone(4))


def limit(diary, more):
    """Let the disk have room for so many pages more."""
    with diary.writing() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages + more}")


def test_on_a_full_disk_what_fitted_is_there_and_the_rest_is_kept_when_there_is_room(diary, talk):
    limit(diary, 12)
    note = NoteBeingSaid(diary, talk, lambda: NOW)
    for piece in pieces(9):
        note.take(piece)
    with pytest.raises(SurroundingsFailed) as caught:
        note.finish()
    assert caught.value.code is FaultCode.DISK_FULL
    assert not note.is_kept
    limit(diary, 1_000)
    note.finish()
    assert note.is_kept
    assert note_in(diary, talk)[1] == encoded(tone(9))


def test_what_does_not_belong_behind_it_is_our_bug_and_leaves_it_as_it_was(diary, talk):
    first, _, third = pieces(3)
    note = attach(diary, talk, voice_note(1), NOW)
    for more in (third, SaidMore(first.head, third.frames, 3), SaidMore(third.head, b"RIFF", 3)):
        with pytest.raises(OurBug):
            say_more(diary, note.id, more)
    assert body_of(diary, note.id) == voice_note(1).body


def test_one_that_grows_too_large_is_told(diary, talk):
    note = attach(diary, talk, voice_note(1), NOW)
    with pytest.raises(ClientCanMend) as caught:
        say_more(diary, note.id, SaidMore(b"", bytes(MOST_VOICE_NOTE), 600))
    assert caught.value.code is FaultCode.ATTACHMENT_TOO_LARGE


def test_gone_for_good_no_piece_of_it_is_in_the_file(diary, talk):
    note = NoteBeingSaid(diary, talk, lambda: NOW)
    said = [*pieces(4)]
    for piece in said:
        note.take(piece)
    note.finish()
    remove_attachment(diary, note.attachment, NOW)
    erase_attachment(diary, note.attachment)
    pages = all_pages(diary.vault.database_path, bytes(diary.vault.root.database_key()))
    assert not any(piece.frames[place : place + 64] in pages for piece in said for place in (0, 2_000))


#: Records what its microphone hears into a diary, and says after each piece how much of it is kept.
RECORDS = """
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from diary.domain.entries import EntryRef, Noun
from diary.media import sound
from diary.services.attachments import attachments_of
from diary.services.voice_notes import NoteBeingSaid
from tests.support.diaries import open_again

diary, talk = open_again(Path(sys.argv[1])), EntryRef(Noun.CONTACT, int(sys.argv[2]))
note = NoteBeingSaid(diary, talk, lambda: datetime.now(UTC))
Thread(target=sound.record, args=(lambda *_: True, note.take), daemon=True).start()
told, end = 0.0, time.monotonic() + float(sys.argv[3])
while time.monotonic() < end:
    kept = sum(each.seconds for each in attachments_of(diary, talk))
    if kept > told:
        told = kept
        print(told, flush=True)
"""


def test_killed_while_one_speaks_all_that_was_kept_is_there_and_is_heard(diary, talk, tmp_path, monkeypatch):
    folder = diary.folder
    diary.close()
    with SoundCard(tmp_path, monkeypatch).speaking(tone(60)):
        command = [sys.executable, "-c", RECORDS, str(folder), str(talk.id), str(PATIENCE)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as recorder:
            told = [float(recorder.stdout.readline()) for _ in range(3)]
            os.kill(recorder.pid, signal.SIGKILL)
    with closing(open_again(folder)) as opened:
        note, body = note_in(opened, talk)
    heard = [*chain.from_iterable(samples_in(parsed(body)))]
    assert note.seconds >= told[-1] >= 3 * 2.5
    assert len(heard) == round(note.seconds * RATE)
    assert heard == tone(60)[: len(heard)].tolist()
