"""Undoing that an entry was written down: as if it had never been, also where it was looked for."""

from diary.domain.entries import EntryRef
from diary.services.diary import Diary
from diary.services.indexing import forget_gone
from diary.services.off_lists import take_off_lists
from diary.store import attachments, entries, versions
from diary.store.connection import Connection


def unwrite(diary: Diary, ref: EntryRef) -> None:
    """Let an entry be gone at once and for good, with its earlier versions and what was attached to it."""
    with diary.writing() as connection:
        remove_whole(connection, ref)
    forget_gone(diary)


def remove_whole(connection: Connection, ref: EntryRef) -> None:
    """The same inside another service's writing, which lets the index forget it afterwards."""
    entries.remove(connection, ref)
    versions.remove(connection, ref)
    attachments.erase_of(connection, ref)
    take_off_lists(connection, ref)
