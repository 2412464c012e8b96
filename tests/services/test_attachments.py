"""What is attached is kept whole, goes with its entry, and can be taken away and put back."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from diary.domain.attachments import MOST_PDF, AttachmentKind, Pdf, Photo, VoiceNote
from diary.domain.bin import KEPT_IN_BIN
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import ClientCanMend, FaultCode, OurBug, SurroundingsFailed
from diary.domain.when import When
from diary.services import contacts
from diary.services.attachments import (
    attach,
    attachments_of,
    body_of,
    erase_attachment,
    put_back_attachment,
    remove_attachment,
    removed_attachments,
    write_beside,
)
from diary.services.backups import back_up
from diary.services.bin import empty_bin, entries_in_bin, erase, erase_old, put_in_bin, take_out_of_bin
from diary.services.indexing import bring_up
from diary.services.versions import take_back_version
from tests.support.damage import PAGE, flip, pages_in
from tests.support.diaries import open_again
from tests.support.pictures import drawn, file_of, turned_by_exif
from tests.support.sounds import voice_note

NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
PDF = b"%PDF-1.7 as it came"


@pytest.fixture
def talk(diary):
    recorded = contacts.record_contact(diary, ContactDraft(Contact(When(NOW.date()), happened="iets")), NOW)
    return EntryRef.of(recorded.contact)


def indexed(diary):
    """All that stands in the index for searching, as it stands there now."""
    with diary.index.reading() as connection:
        return " ".join(row[0] for row in connection.execute("SELECT folded FROM searchable"))


def attached(diary, entry):
    return [each.id for each in attachments_of(diary, entry)]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (Photo(file_of(drawn())), AttachmentKind.PHOTO),
        (Pdf(PDF, 3), AttachmentKind.PDF),
        (voice_note(), AttachmentKind.VOICE_NOTE),
    ],
)
def test_each_kind_is_kept_byte_for_byte_and_listed_with_what_a_list_shows(diary, talk, content, kind):
    kept = attach(diary, talk, content, NOW, name="brief")
    diary.close()
    diary = open_again(diary.folder)
    assert attachments_of(diary, talk) == (kept,)
    assert (kept.kind, kept.name, kept.size, kept.added_at) == (kind, "brief", len(content.body), NOW)
    assert body_of(diary, kept.id) == content.body
    diary.close()


def test_a_pdf_says_its_pages_and_a_voice_note_how_long_it_is_and_how_it_looks(diary, talk):
    note = voice_note(0.75)
    assert attach(diary, talk, Pdf(PDF, 3), NOW).pages == 3
    kept = attach(diary, talk, note, NOW)
    assert (kept.seconds, kept.waveform) == (0.75, note.waveform)


def test_a_list_reads_none_of_the_bytes(diary, talk):
    attach(diary, talk, Pdf(PDF, 1), NOW)
    with diary.writing() as connection:
        connection.execute("DROP TABLE attachment_body")
    assert len(attachments_of(diary, talk)) == 1


def test_own_words_beside_it_are_kept_and_changed(diary, talk):
    kept = attach(diary, talk, voice_note(), NOW)
    write_beside(diary, kept.id, "wat ik wou zeggen")
    write_beside(diary, kept.id, "wat ik toen wou zeggen")
    (after,) = attachments_of(diary, talk)
    assert after.words == "wat ik toen wou zeggen"
    assert body_of(diary, kept.id) == voice_note().body


@pytest.mark.parametrize(
    "content",
    [
        Photo(turned_by_exif(file_of(drawn()), 6)),
        Photo(file_of(drawn(), "png")),
        Pdf(PDF, 0),
        VoiceNote(voice_note().body + bytes(10_000), 1.0),
        VoiceNote(b"RIFF", 1.0),
    ],
)
def test_what_was_not_cleaned_before_never_comes_in(diary, talk, content):
    with pytest.raises(OurBug):
        attach(diary, talk, content, NOW)
    assert attached(diary, talk) == []


def test_what_is_too_large_is_told_and_not_kept(diary, talk):
    with pytest.raises(ClientCanMend) as caught:
        attach(diary, talk, Pdf(bytes(MOST_PDF + 1), 1), NOW)
    assert caught.value.code is FaultCode.ATTACHMENT_TOO_LARGE
    assert attached(diary, talk) == []


def test_nothing_is_attached_to_what_is_not_there(diary):
    with pytest.raises(OurBug):
        attach(diary, EntryRef(Noun.CONTACT, 99), voice_note(), NOW)


def test_what_is_taken_away_can_be_put_back_where_it_was(diary, talk):
    first, second = (attach(diary, talk, voice_note(), NOW, name=name).id for name in "ab")
    remove_attachment(diary, first, NOW)
    assert attached(diary, talk) == [second]
    (gone,) = removed_attachments(diary)
    assert (gone.id, gone.days_left(NOW), gone.days_left(NOW + KEPT_IN_BIN)) == (first, 30, 0)
    put_back_attachment(diary, first)
    assert attached(diary, talk) == [first, second]
    assert removed_attachments(diary) == ()


def test_an_entry_takes_what_is_attached_into_the_bin_and_back(diary, talk):
    kept = attach(diary, talk, voice_note(), NOW)
    put_in_bin(diary, talk, NOW)
    take_out_of_bin(diary, talk)
    assert attachments_of(diary, talk) == (kept,)
    assert body_of(diary, kept.id) == voice_note().body


def test_taking_back_an_earlier_version_leaves_it(diary, talk):
    kept = attach(diary, talk, voice_note(), NOW)
    draft = contacts.contact_to_edit(diary, talk.id)
    contacts.record_contact(diary, ContactDraft(Contact(draft.contact.when, draft.contact.id, view="anders")), NOW)
    take_back_version(diary, talk, 1, NOW)
    assert attached(diary, talk) == [kept.id]


@pytest.mark.parametrize("way", [erase, lambda diary, _: empty_bin(diary)])
def test_it_is_gone_when_its_entry_is_gone_for_good(diary, talk, way):
    kept = attach(diary, talk, voice_note(), NOW)
    taken_away = attach(diary, talk, voice_note(), NOW)
    remove_attachment(diary, taken_away.id, NOW)
    put_in_bin(diary, talk, NOW)
    way(diary, talk)
    for each in (kept, taken_away):
        with pytest.raises(OurBug):
            body_of(diary, each.id)
    assert removed_attachments(diary) == ()


def test_what_was_taken_away_goes_after_its_time_and_not_before(diary, talk):
    kept = attach(diary, talk, voice_note(), NOW)
    remove_attachment(diary, kept.id, NOW)
    assert erase_old(diary, NOW + KEPT_IN_BIN - timedelta(seconds=1)) == 0
    assert erase_old(diary, NOW + KEPT_IN_BIN) == 1
    assert removed_attachments(diary) == ()


def test_emptying_the_bin_lets_go_of_what_was_taken_away_and_of_nothing_else(diary, talk):
    stays, goes = (attach(diary, talk, voice_note(), NOW) for _ in range(2))
    remove_attachment(diary, goes.id, NOW)
    empty_bin(diary)
    assert (attached(diary, talk), removed_attachments(diary)) == ([stays.id], ())


def test_one_can_be_let_go_of_alone(diary, talk):
    kept = attach(diary, talk, voice_note(), NOW)
    remove_attachment(diary, kept.id, NOW)
    erase_attachment(diary, kept.id)
    with pytest.raises(OurBug):
        body_of(diary, kept.id)


def test_gone_for_good_its_words_are_not_in_the_index_either(diary, talk):
    kept = attach(diary, talk, Pdf(PDF, 1), NOW, name="zonnebloem")
    bring_up(diary)
    assert "zonnebloem" in indexed(diary)
    remove_attachment(diary, kept.id, NOW)
    erase_attachment(diary, kept.id)
    assert "zonnebloem" not in indexed(diary)


def test_a_contact_of_which_nothing_but_a_voice_note_is_there_stays(diary):
    blank = ContactDraft(Contact(When(NOW.date())))
    draft = contacts.keep_contact(diary, blank, NOW, is_needed=True)
    talk = EntryRef.of(draft.contact)
    kept = attach(diary, talk, voice_note(), NOW)
    contacts.discard_contact(diary, draft, NOW)
    assert attachments_of(diary, talk) == (kept,)
    assert contacts.count_contacts(diary) == 1


def test_a_contact_that_was_only_needed_waits_in_the_bin_with_what_was_taken_away(diary):
    draft = contacts.keep_contact(diary, ContactDraft(Contact(When(NOW.date()))), NOW, is_needed=True)
    kept = attach(diary, EntryRef.of(draft.contact), voice_note(), NOW)
    remove_attachment(diary, kept.id, NOW)
    contacts.discard_contact(diary, draft, NOW)
    assert contacts.count_contacts(diary) == 0
    put_back_attachment(diary, kept.id)
    assert contacts.count_contacts(diary) == 1
    assert attachments_of(diary, kept.entry) == (kept,)


def test_a_contact_that_was_only_needed_and_got_nothing_goes_without_a_trace(diary):
    draft = contacts.keep_contact(diary, ContactDraft(Contact(When(NOW.date()))), NOW, is_needed=True)
    contacts.discard_contact(diary, draft, NOW)
    assert (contacts.count_contacts(diary), entries_in_bin(diary)) == (0, ())


def needed(diary, **fields):
    """A contact that was put into the diary for something to attach, and then left."""
    draft = ContactDraft(Contact(When(NOW.date()), **fields))
    draft = contacts.keep_contact(diary, draft, NOW, is_needed=True)
    return contacts.finish_contact(diary, draft, NOW).contact


def test_a_contact_that_was_left_before_what_it_was_needed_for_was_refused_goes_without_a_trace(diary):
    assert contacts.let_go_if_empty(diary, needed(diary).id, NOW)
    assert (contacts.count_contacts(diary), entries_in_bin(diary)) == (0, ())


def test_with_a_word_or_something_attached_it_stays(diary):
    said, with_note = needed(diary, happened="iets"), needed(diary)
    attach(diary, EntryRef.of(with_note), voice_note(), NOW)
    assert not contacts.let_go_if_empty(diary, said.id, NOW)
    assert not contacts.let_go_if_empty(diary, with_note.id, NOW)
    assert contacts.count_contacts(diary) == 2


def test_while_it_is_written_on_it_stays(diary):
    draft = contacts.keep_contact(diary, ContactDraft(Contact(When(NOW.date()))), NOW, is_needed=True)
    assert not contacts.let_go_if_empty(diary, draft.contact.id, NOW)
    assert contacts.count_contacts(diary) == 1


def test_thrown_away_meanwhile_it_waits_in_the_bin(diary):
    contact = needed(diary)
    put_in_bin(diary, EntryRef.of(contact), NOW)
    assert not contacts.let_go_if_empty(diary, contact.id, NOW)
    assert len(entries_in_bin(diary)) == 1


def test_bytes_that_were_lost_with_a_part_of_the_file_are_told(diary, talk):
    kept = attach(diary, talk, voice_note(), NOW)
    with diary.writing() as connection:
        connection.execute("DELETE FROM attachment_body")
    with pytest.raises(SurroundingsFailed) as caught:
        body_of(diary, kept.id)
    assert caught.value.code is FaultCode.DAMAGED_DIARY


def told_of(folder, page, attachment, body):
    """The code that is told when a page is damaged; None where the bytes are still those that were given."""
    flip(folder, page)
    try:
        with closing(open_again(folder)) as damaged:
            return None if body_of(damaged, attachment) == body else "other bytes"
    except SurroundingsFailed as fault:
        return fault.code
    finally:
        flip(folder, page)


def test_a_damaged_page_never_gives_other_bytes(diary, talk):
    body = b"pagina " * 5_000
    kept = attach(diary, talk, Pdf(body, 1), NOW)
    folder = diary.folder
    diary.close()
    last = pages_in(folder)
    told = [told_of(folder, page, kept.id, body) for page in range(last - 12, last + 1)]
    assert set(told) <= {None, FaultCode.DAMAGED_DIARY}
    assert told.count(FaultCode.DAMAGED_DIARY) > len(body) // PAGE


def test_a_backup_counts_them(diary, talk):
    attach(diary, talk, voice_note(), NOW)
    backup = back_up(diary, NOW)
    assert backup.inside.attachments == 1


def test_a_full_disk_keeps_the_entry_as_it_was(diary, talk):
    with diary.writing() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(SurroundingsFailed) as caught:
        attach(diary, talk, Pdf(bytes(500_000), 1), NOW)
    assert caught.value.code is FaultCode.DISK_FULL
    assert attached(diary, talk) == []
