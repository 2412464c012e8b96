"""What is attached to entries. Lists never touch the bytes; `body_of` has them.

Those of a voice note that was said for long lie in pieces, the first of them with its head.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from diary.domain.attachments import Attachment, AttachmentKind, SaidMore
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.ids import AttachmentId
from diary.store.columns import expect_one, found, json_list, moment_of, moment_text, new_id
from diary.store.connection import Connection, Row

_ADD: Final = """
    INSERT INTO attachment (noun, record, kind, added_at, size, pages, seconds, waveform, name, words)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')"""
_SELECT: Final = """
    SELECT id, noun, record, kind, added_at, size, name, words, pages, seconds, waveform, removed_at FROM attachment """
_GET: Final = _SELECT + "WHERE id = ?"
_OF_ENTRY: Final = _SELECT + "WHERE noun = ? AND record = ? AND removed_at IS NULL ORDER BY id"
_THOSE: Final = "WHERE noun = ? AND record IN (SELECT value FROM json_each(?)) AND removed_at IS NULL ORDER BY id"
_OF_THOSE: Final = _SELECT + _THOSE
_REMOVED: Final = _SELECT + "WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, id DESC"
_REMOVED_BY: Final = "SELECT id FROM attachment WHERE removed_at <= ?"
_GROW: Final = "UPDATE attachment SET size = size + ?, seconds = ?, waveform = ? WHERE id = ?"
_ADD_MORE: Final = """
    INSERT INTO attachment_more (attachment, number, body)
    SELECT ?1, 1 + coalesce(max(number), 0), ?2 FROM attachment_more WHERE attachment = ?1"""
_MORE: Final = "SELECT body FROM attachment_more WHERE attachment = ? ORDER BY number"
_BEGINNING: Final = "SELECT body FROM attachment_body WHERE attachment = ?"
_SET_BEGINNING: Final = "UPDATE attachment_body SET body = ? WHERE attachment = ?"
_SET_WORDS: Final = "UPDATE attachment SET words = ? WHERE id = ?"
_SET_REMOVED: Final = "UPDATE attachment SET removed_at = ? WHERE id = ?"
_MOVE: Final = "UPDATE attachment SET record = ? WHERE noun = ? AND record = ?"
_HAS: Final = "SELECT EXISTS (SELECT 1 FROM attachment WHERE noun = ? AND record = ?)"


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """Something about to be attached; its `size` is that of the bytes."""

    entry: EntryRef
    kind: AttachmentKind
    added_at: datetime
    body: bytes
    name: str = ""
    pages: int = 0
    seconds: float = 0.0
    waveform: bytes = b""


def add(connection: Connection, new: NewAttachment) -> AttachmentId:
    """Attach something to an entry, behind what is attached already."""
    attachment = AttachmentId(new_id(connection.execute(_ADD, _values(new))))
    connection.execute("INSERT INTO attachment_body (attachment, body) VALUES (?, ?)", (attachment, new.body))
    return attachment


def get(connection: Connection, attachment: AttachmentId) -> Attachment:
    """One attachment, there or removed."""
    return _attachment(found(connection.execute(_GET, (attachment,)).fetchone(), "attachment"))


def of_entry(connection: Connection, entry: EntryRef) -> tuple[Attachment, ...]:
    """What is attached to an entry, in the order in which it was; without what was removed."""
    return tuple(_attachment(row) for row in connection.execute(_OF_ENTRY, (entry.noun, entry.id)))


def of_those(connection: Connection, noun: Noun, records: Iterable[int]) -> dict[int, tuple[Attachment, ...]]:
    """What is attached to each of these entries of one noun; nothing stands there for an entry without."""
    attached: dict[int, tuple[Attachment, ...]] = {}
    for each in map(_attachment, connection.execute(_OF_THOSE, (noun, json_list(records)))):
        attached[each.entry.id] = (*attached.get(each.entry.id, ()), each)
    return attached


def move(connection: Connection, entry: EntryRef, record: int) -> None:
    """Let everything that is or was attached to an entry belong to another one of its noun."""
    connection.execute(_MOVE, (record, entry.noun, entry.id))


def has(connection: Connection, entry: EntryRef) -> bool:
    """Whether anything is attached to an entry, or was and can be put back."""
    row = found(connection.execute(_HAS, (entry.noun, entry.id)).fetchone(), "attachment")
    return bool(row[0])


def body_of(connection: Connection, attachment: AttachmentId) -> bytes:
    """The bytes, exactly as they were given; DAMAGED_DIARY for those that were lost with a part of the file."""
    size = get(connection, attachment).size
    more = [piece for (piece,) in connection.execute(_MORE, (attachment,))]
    body = b"".join((beginning_of(connection, attachment), *more))
    if len(body) != size:
        raise SurroundingsFailed(FaultCode.DAMAGED_DIARY, why="attachment")
    return body


def beginning_of(connection: Connection, attachment: AttachmentId) -> bytes:
    """The bytes with which it began, without those that were added since; raises as `body_of`."""
    row = connection.execute(_BEGINNING, (attachment,)).fetchone()
    if row is None:
        raise SurroundingsFailed(FaultCode.DAMAGED_DIARY, why="attachment")
    return bytes(row[0])


def grow(connection: Connection, attachment: AttachmentId, beginning: bytes, more: SaidMore) -> None:
    """Put what was said since behind a voice note; its new `beginning` is as long as the one before."""
    expect_one(connection.execute(_GROW, (len(more.frames), more.seconds, more.waveform, attachment)), "attachment")
    connection.execute(_SET_BEGINNING, (beginning, attachment))
    connection.execute(_ADD_MORE, (attachment, more.frames))


def set_words(connection: Connection, attachment: AttachmentId, words: str) -> None:
    """Put the client's own words beside it, in place of those before."""
    expect_one(connection.execute(_SET_WORDS, (words, attachment)), "attachment")


def mark_removed(connection: Connection, attachment: AttachmentId, at: datetime | None) -> None:
    """Let it wait to be gone since `at`, or be there again with None."""
    moment = None if at is None else moment_text(at)
    expect_one(connection.execute(_SET_REMOVED, (moment, attachment)), "attachment")


def removed(connection: Connection) -> tuple[Attachment, ...]:
    """What was removed and waits to be gone, the last one first."""
    return tuple(_attachment(row) for row in connection.execute(_REMOVED))


def removed_by(connection: Connection, moment: datetime) -> tuple[AttachmentId, ...]:
    """What was removed at this moment or before."""
    return tuple(AttachmentId(row[0]) for row in connection.execute(_REMOVED_BY, (moment_text(moment),)))


def erase(connection: Connection, attachment: AttachmentId) -> None:
    """Let it be gone for good, with its bytes."""
    expect_one(connection.execute("DELETE FROM attachment WHERE id = ?", (attachment,)), "attachment")


def erase_of(connection: Connection, entry: EntryRef) -> None:
    """Let everything be gone for good that is or was attached to an entry."""
    connection.execute("DELETE FROM attachment WHERE noun = ? AND record = ?", (entry.noun, entry.id))


def _values(new: NewAttachment) -> Row:
    return (
        new.entry.noun,
        new.entry.id,
        new.kind,
        moment_text(new.added_at),
        len(new.body),
        new.pages,
        new.seconds,
        new.waveform,
        new.name,
    )


def _attachment(row: Row) -> Attachment:
    number, noun, record, kind, added_at, size, name, words, pages, seconds, waveform, removed_at = row
    return Attachment(
        AttachmentId(number),
        EntryRef(Noun(noun), record),
        AttachmentKind(kind),
        moment_of(added_at),
        size,
        name,
        words,
        pages,
        seconds,
        bytes(waveform),
        None if removed_at is None else moment_of(removed_at),
    )
