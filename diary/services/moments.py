"""Moments: notes that go with no contact."""

from dataclasses import replace
from datetime import datetime

from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import UNSAVED, MomentId
from diary.domain.moments import Moment
from diary.services.diary import Diary
from diary.services.unwriting import unwrite
from diary.services.versions import keep_unless_same
from diary.store import drafts, moments

#: Moments fetched at a time: a screen or two.
MOMENTS_A_PAGE = 50


def record_moment(diary: Diary, moment: Moment, at: datetime) -> Moment:
    """Put a new or changed moment into the diary, and its draft away; gives it back with its id."""
    with diary.writing() as connection:
        if moment.id == UNSAVED:
            moment = replace(moment, id=moments.add(connection, moment))
        else:
            keep_unless_same(connection, moment, at)
            moments.change(connection, moment)
        drafts.drop(connection, Form.MOMENT)
        return moment


def undo_moment(diary: Diary, moment_id: MomentId) -> None:
    """Take back the writing down of a moment, as if it had never been written."""
    unwrite(diary, EntryRef(Noun.MOMENT, moment_id))


def moment(diary: Diary, moment_id: MomentId) -> Moment:
    """One moment."""
    with diary.reading() as connection:
        return moments.get(connection, moment_id)


def newest_moments(diary: Diary, after: Moment | None = None) -> tuple[Moment, ...]:
    """One page of moments, newest first: what comes behind `after`, or the first page."""
    with diary.reading() as connection:
        return moments.page(connection, after=after, limit=MOMENTS_A_PAGE)
