"""Moments: notes that go with no contact.

What is attached to a note that is being written waits for it, under no number; saved, the note takes all of it along.
"""

from dataclasses import replace
from datetime import datetime

from diary.domain.attachments import UNSAVED_MOMENT
from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import UNSAVED, MomentId
from diary.domain.moments import Moment
from diary.services.bin import throw_away
from diary.services.diary import Diary
from diary.services.indexing import forget_gone
from diary.services.unwriting import remove_whole
from diary.services.versions import keep_unless_same
from diary.store import attachments, drafts, moments
from diary.store.connection import Connection

#: Moments fetched at a time: a screen or two.
MOMENTS_A_PAGE = 50


def record_moment(diary: Diary, moment: Moment, at: datetime) -> Moment:
    """Put a new or changed moment into the diary, and its draft away; gives it back with its id."""
    with diary.writing() as connection:
        if moment.id == UNSAVED:
            moment = _add(connection, moment)
        else:
            keep_unless_same(connection, moment, at)
            moments.change(connection, moment)
        drafts.drop(connection, Form.MOMENT)
        return moment


def undo_moment(diary: Diary, moment_id: MomentId) -> None:
    """Take back the writing down of a moment, as if it had never been written; what goes with it waits for it again."""
    ref = EntryRef(Noun.MOMENT, moment_id)
    with diary.writing() as connection:
        attachments.move(connection, ref, UNSAVED)
        remove_whole(connection, ref)
    forget_gone(diary)


def throw_away_unsaved(diary: Diary, moment: Moment, at: datetime) -> Moment:
    """Put a moment into the bin that was never saved, with what is attached to it, and its draft away."""
    with diary.writing() as connection:
        moment = _add(connection, moment)
        throw_away(connection, EntryRef.of(moment), at)
        drafts.drop(connection, Form.MOMENT)
        return moment


def moment(diary: Diary, moment_id: MomentId) -> Moment:
    """One moment."""
    with diary.reading() as connection:
        return moments.get(connection, moment_id)


def newest_moments(diary: Diary, after: Moment | None = None) -> tuple[Moment, ...]:
    """One page of moments, newest first: what comes behind `after`, or the first page."""
    with diary.reading() as connection:
        return moments.page(connection, after=after, limit=MOMENTS_A_PAGE)


def _add(connection: Connection, moment: Moment) -> Moment:
    """Put a new moment there, with what waited for it."""
    moment = replace(moment, id=moments.add(connection, moment))
    attachments.move(connection, UNSAVED_MOMENT, moment.id)
    return moment
