"""What is attached to an entry: kept whole in the encrypted diary, shown from memory, and taken away with undo.

It goes with its entry: into the bin and out of it, and for good when the entry is gone for good. Taking back an earlier
version of an entry leaves what is attached to it as it is.
"""

import contextlib
from collections.abc import Iterable
from datetime import datetime

from diary.domain.attachments import (
    MOST_PDF,
    MOST_PDF_PAGES,
    MOST_PICTURE,
    MOST_VOICE_NOTE,
    UNSAVED_MOMENT,
    Attachment,
    Content,
    Pdf,
    Photo,
    SaidMore,
    VoiceNote,
    kind_of,
)
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import ClientCanMend, FaultCode, OurBug, SurroundingsFailed
from diary.domain.ids import AttachmentId
from diary.media import flac
from diary.media.jpeg import is_bare
from diary.services.bin import put_back
from diary.services.diary import Diary
from diary.services.indexing import forget_gone
from diary.store import attachments, entries
from diary.store import bin as store_bin
from diary.store.attachments import NewAttachment
from diary.vault.database import refuse_unsealed


def attach(diary: Diary, entry: EntryRef, content: Content, at: datetime, *, name: str = "") -> Attachment:
    """Attach something to an entry that is in the diary, or to the note that is being written; `name` as it is shown.

    A picture comes with nothing in it but what is seen, a voice note with nothing but what is heard: anything else is
    our bug. Raises ATTACHMENT_TOO_LARGE.
    """
    _refuse_unfit(content)
    pages, seconds, waveform = _told_by(content)
    new = NewAttachment(entry, kind_of(content), at, content.body, name, pages, seconds, waveform)
    with diary.writing() as connection:
        if entry != UNSAVED_MOMENT:
            entries.get(connection, entry)
        return attachments.get(connection, attachments.add(connection, new))


def say_more(diary: Diary, attachment: AttachmentId, more: SaidMore) -> None:
    """Put what was said since behind a voice note, whole or not at all; raises ATTACHMENT_TOO_LARGE.

    What doesn't belong there is our bug.
    """
    with diary.writing() as connection:
        note = attachments.get(connection, attachment)
        if note.size + len(more.frames) > MOST_VOICE_NOTE:
            raise ClientCanMend(FaultCode.ATTACHMENT_TOO_LARGE, most=MOST_VOICE_NOTE)
        beginning = attachments.beginning_of(connection, attachment)
        if not flac.goes_on(beginning, more.head, more.frames):
            raise OurBug(why="sound-not-bare")
        attachments.grow(connection, attachment, flac.with_head(beginning, more.head), more)


def attachments_of(diary: Diary, entry: EntryRef) -> tuple[Attachment, ...]:
    """What is attached to an entry, in the order in which it was; nothing of it is read but what a list shows."""
    with diary.reading() as connection:
        return attachments.of_entry(connection, entry)


def attachments_of_those(diary: Diary, noun: Noun, records: Iterable[int]) -> dict[int, tuple[Attachment, ...]]:
    """The same for several entries of one noun, by their ids; nothing stands there for an entry without."""
    with diary.reading() as connection:
        return attachments.of_those(connection, noun, records)


def body_of(diary: Diary, attachment: AttachmentId) -> bytes:
    """The bytes of what is attached, to be shown or played from memory; DAMAGED_DIARY where they were lost."""
    with diary.reading() as connection:
        body = attachments.body_of(connection, attachment)
        refuse_unsealed(connection)
        return body


def write_beside(diary: Diary, attachment: AttachmentId, words: str) -> None:
    """Keep the client's own words beside what is attached, in place of those before."""
    with diary.writing() as connection:
        attachments.set_words(connection, attachment, words)


def remove_attachment(diary: Diary, attachment: AttachmentId, at: datetime) -> None:
    """Take what is attached away from its entry; it waits as long as what is in the bin, and can be put back."""
    with diary.writing() as connection:
        attachments.mark_removed(connection, attachment, at)


def put_back_attachment(diary: Diary, attachment: AttachmentId) -> datetime:
    """Attach again what was taken away; gives since when it was, for undo. An entry in the bin comes back with it."""
    with diary.writing() as connection:
        taken_away = attachments.get(connection, attachment)
        if taken_away.removed_at is None:
            raise OurBug(noun="attachment", why="not-removed")
        attachments.mark_removed(connection, attachment, None)
        if store_bin.has(connection, taken_away.entry):
            put_back(connection, taken_away.entry)
        return taken_away.removed_at


def has_taken_away(diary: Diary, entry: EntryRef) -> bool:
    """Whether something was taken away from this entry that can be put back."""
    with diary.reading() as connection:
        return any(each.entry == entry for each in attachments.removed(connection))


def removed_attachments(diary: Diary) -> tuple[Attachment, ...]:
    """What was taken away and can be put back, the last one first."""
    with diary.reading() as connection:
        return attachments.removed(connection)


def erase_attachment(diary: Diary, attachment: AttachmentId) -> None:
    """Let what was taken away be gone for good, from the file and from its log."""
    with diary.writing() as connection:
        attachments.erase(connection, attachment)
    forget_gone(diary)
    # Where the log can't be folded in now, it is with the next look at the bin, or at closing.
    with contextlib.suppress(SurroundingsFailed):
        diary.fold_in_log()


def _refuse_unfit(content: Content) -> None:
    match content:
        case Photo(body):
            _refuse_larger(body, MOST_PICTURE)
            if not is_bare(body):
                raise OurBug(why="picture-not-bare")
        case Pdf(body, pages):
            _refuse_larger(body, MOST_PDF)
            if not 0 < pages <= MOST_PDF_PAGES:
                raise OurBug(why="pdf-pages", pages=pages)
        case VoiceNote(body):
            _refuse_larger(body, MOST_VOICE_NOTE)
            if not flac.is_bare(body):
                raise OurBug(why="sound-not-bare")


def _refuse_larger(body: bytes, most: int) -> None:
    if len(body) > most:
        raise ClientCanMend(FaultCode.ATTACHMENT_TOO_LARGE, bytes=len(body), most=most)


def _told_by(content: Content) -> tuple[int, float, bytes]:
    """The pages, the seconds and the waveform."""
    match content:
        case Photo():
            return 0, 0.0, b""
        case Pdf(_, pages):
            return pages, 0.0, b""
        case VoiceNote(_, seconds, waveform):
            return 0, seconds, waveform
