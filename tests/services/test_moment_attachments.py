"""What is attached to a note goes wherever the note goes, also before it is saved."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from diary.domain.attachments import UNSAVED_MOMENT
from diary.domain.drafts import Form, MomentDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.moments import Moment
from diary.domain.searching import ATTACHMENT, Filter, FilterKind, Query, Search
from diary.domain.when import When
from diary.services.attachments import (
    attach,
    attachments_of,
    attachments_of_those,
    body_of,
    put_back_attachment,
    remove_attachment,
    write_beside,
)
from diary.services.bin import empty_bin, entries_in_bin, put_in_bin, take_out_of_bin
from diary.services.drafts import keep_draft, kept_draft
from diary.services.indexing import bring_up
from diary.services.moments import newest_moments, record_moment, throw_away_unsaved, undo_moment
from diary.services.search import search
from diary.services.versions import take_back_version
from tests.support.leaks import finds_in, forms
from tests.support.pages import all_pages
from tests.support.sounds import voice_note

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
NOTE = voice_note()
BLANK = Moment(When(NOW.date()))


def attached(diary, entry):
    return [each.id for each in attachments_of(diary, entry)]


def saved_with(diary, moment=BLANK, name=""):
    """A note that was saved after something was attached to it."""
    kept = attach(diary, UNSAVED_MOMENT, NOTE, NOW, name=name)
    return EntryRef.of(record_moment(diary, moment, NOW)), kept.id


def test_saved_a_note_takes_along_what_was_attached_while_it_was_written(diary):
    note, kept = saved_with(diary)
    assert attached(diary, note) == [kept]
    assert attached(diary, UNSAVED_MOMENT) == []
    assert body_of(diary, kept) == NOTE.body


def test_changing_another_note_takes_nothing_of_the_one_that_is_being_written(diary):
    other = record_moment(diary, replace(BLANK, words="eerst"), NOW)
    kept = attach(diary, UNSAVED_MOMENT, NOTE, NOW).id
    record_moment(diary, replace(other, words="anders"), NOW)
    assert attached(diary, UNSAVED_MOMENT) == [kept]


def test_what_was_taken_away_before_saving_comes_back_to_its_own_note(diary):
    kept = attach(diary, UNSAVED_MOMENT, NOTE, NOW).id
    remove_attachment(diary, kept, NOW)
    note = EntryRef.of(record_moment(diary, replace(BLANK, words="iets"), NOW))
    record_moment(diary, replace(BLANK, words="nog iets"), NOW)
    put_back_attachment(diary, kept)
    assert attached(diary, note) == [kept]


def test_when_saving_is_undone_it_waits_for_the_note_again(diary):
    note, kept = saved_with(diary)
    undo_moment(diary, note.id)
    assert newest_moments(diary) == ()
    assert attached(diary, UNSAVED_MOMENT) == [kept]


def test_a_note_thrown_away_before_it_was_saved_waits_in_the_bin_with_it(diary):
    kept = attach(diary, UNSAVED_MOMENT, NOTE, NOW).id
    keep_draft(diary, Form.MOMENT, MomentDraft(BLANK))
    thrown_away = throw_away_unsaved(diary, BLANK, NOW)
    assert (newest_moments(diary), attached(diary, UNSAVED_MOMENT)) == ((), [])
    assert [each.entry for each in entries_in_bin(diary)] == [thrown_away]
    assert kept_draft(diary, Form.MOMENT, MomentDraft) is None
    take_out_of_bin(diary, EntryRef.of(thrown_away))
    assert attached(diary, EntryRef.of(thrown_away)) == [kept]


def test_in_the_bin_and_out_of_it_again(diary):
    note, kept = saved_with(diary)
    put_in_bin(diary, note, NOW)
    take_out_of_bin(diary, note)
    assert attached(diary, note) == [kept]


def test_taking_back_an_earlier_version_leaves_it_as_it_is(diary):
    note, kept = saved_with(diary, replace(BLANK, words="eerst"))
    record_moment(diary, Moment(BLANK.when, note.id, "anders"), NOW)
    take_back_version(diary, note, 1, NOW)
    assert attached(diary, note) == [kept]


def test_several_notes_are_read_at_once_each_with_its_own(diary):
    (first, one), (second, two) = saved_with(diary), saved_with(diary)
    bare = record_moment(diary, replace(BLANK, words="niets"), NOW)
    told = attachments_of_those(diary, Noun.MOMENT, [first.id, second.id, bare.id])
    assert {record: [each.id for each in those] for record, those in told.items()} == {
        first.id: [one],
        second.id: [two],
    }


@pytest.mark.parametrize("word", ["huurbrief", "kachel"])
def test_the_note_is_found_by_the_name_and_the_words_beside_it(diary, word):
    bring_up(diary)
    note, kept = saved_with(diary, name="Huurbrief")
    write_beside(diary, kept, "over de kachel")
    assert [hit.ref for hit in search(diary, Search(Query.typed(word))).hits] == [note]


def test_the_note_is_among_those_with_something_attached(diary):
    bring_up(diary)
    note, _ = saved_with(diary)
    record_moment(diary, replace(BLANK, words="niets"), NOW)
    asked = Search(filters=(Filter(FilterKind.HAS, ATTACHMENT),))
    assert [hit.ref for hit in search(diary, asked).hits] == [note]


def test_what_waits_for_a_note_is_no_entry_that_is_found(diary):
    bring_up(diary)
    attach(diary, UNSAVED_MOMENT, NOTE, NOW, name="Huurbrief")
    assert search(diary, Search(Query.typed("huurbrief"))).hits == ()


def test_gone_for_good_none_of_it_is_in_the_file(diary):
    bring_up(diary)
    note, kept = saved_with(diary, name="zonnebloemé")
    write_beside(diary, kept, "zonnebloemé " * 900)
    put_in_bin(diary, note, NOW)
    empty_bin(diary)
    pages = all_pages(diary.vault.database_path, bytes(diary.vault.root.database_key()))
    assert finds_in(pages, forms("zonnebloemé")) == []
    assert NOTE.body[50:] not in pages
