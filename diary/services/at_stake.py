"""What is at stake for the client."""

from dataclasses import replace
from datetime import datetime

from diary.domain.at_stake import AtStake
from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import UNSAVED, AtStakeId
from diary.services.diary import Diary
from diary.services.unwriting import unwrite
from diary.services.versions import keep_unless_same
from diary.store import at_stake, drafts


def record_at_stake(diary: Diary, what: AtStake, at: datetime) -> AtStake:
    """Put something new or changed that is at stake into the diary, and its draft away; gives it back with its id."""
    with diary.writing() as connection:
        if what.id == UNSAVED:
            what = replace(what, id=at_stake.add(connection, what))
        else:
            keep_unless_same(connection, what, at)
            at_stake.change(connection, what)
        drafts.drop(connection, Form.AT_STAKE)
        return what


def undo_at_stake(diary: Diary, number: AtStakeId) -> None:
    """Take back the writing down of it, as if it had never been written."""
    unwrite(diary, EntryRef(Noun.AT_STAKE, number))


def at_stake_of(diary: Diary, number: AtStakeId) -> AtStake:
    """One thing that is at stake."""
    with diary.reading() as connection:
        return at_stake.get(connection, number)


def all_at_stake(diary: Diary) -> tuple[AtStake, ...]:
    """All that is at stake, in the order in which it was written down."""
    with diary.reading() as connection:
        return at_stake.everything(connection)
