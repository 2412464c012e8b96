"""Earlier versions of entries: kept before each change, and taken back."""

from dataclasses import replace
from datetime import datetime

from diary.domain.contacts import Contact
from diary.domain.entries import Entry, EntryRef
from diary.domain.ids import PersonId
from diary.domain.meetings import Meeting, with_lists_of_now
from diary.domain.people import Person
from diary.domain.permissions import Permission
from diary.domain.positions import Position
from diary.domain.promises import Promise, PromiseState
from diary.domain.topics import Topic
from diary.domain.versions import EarlierVersion
from diary.services.bin import with_people_back
from diary.services.diary import Diary
from diary.services.drafts import let_go_of
from diary.store import entries, people, same_people, versions
from diary.store.connection import Connection


def earlier_versions(diary: Diary, ref: EntryRef) -> tuple[EarlierVersion, ...]:
    """What an entry was before each change, newest first; none for one that was never changed."""
    with diary.reading() as connection:
        return versions.listing(connection, ref)


def entry_now(diary: Diary, ref: EntryRef) -> Entry:
    """An entry as it is now."""
    with diary.reading() as connection:
        return entries.get(connection, ref)


def take_back_version(diary: Diary, ref: EntryRef, number: int, at: datetime) -> Entry:
    """Let an entry be as it was once. What it is now is kept as an earlier version, and given back for undo.

    Where a promise stands, whether a meeting goes on, and the contact that an entry came from or became, stay as they
    are. People who are in the bin come back with a contact; whoever is gone for good is left out.
    """
    with diary.writing() as connection:
        now = entries.get(connection, ref)
        taken_back = _fitting(connection, versions.get(connection, ref, number).entry, now)
        keep_before(connection, now, at)
        entries.change(connection, taken_back)
        drop_if_same(connection, taken_back)
        let_go_of(connection, ref)
        return now


def version_to_write_on(diary: Diary, ref: EntryRef, number: int) -> Entry:
    """An earlier promise, topic or person as it can be today, to be written on; nothing is changed yet."""
    with diary.reading() as connection:
        now = entries.get(connection, ref)
        return _fitting(connection, versions.get(connection, ref, number).entry, now)


def put_back_entry(diary: Diary, before: Entry) -> None:
    """Undo a change of an entry, and the earlier version that was kept for it."""
    with diary.writing() as connection:
        entries.change(connection, before)
        drop_if_same(connection, before)


def keep_before(connection: Connection, before: Entry, at: datetime) -> None:
    """Keep what an entry is before it is changed, inside another service's writing."""
    versions.keep(connection, _as_written(before), at)


def keep_unless_same(connection: Connection, changed: Entry, at: datetime) -> None:
    """Keep what an entry is in the diary before it is changed, unless nothing is."""
    before = entries.get(connection, EntryRef.of(changed))
    if _as_written(before) != _as_written(changed):
        keep_before(connection, before, at)


def drop_if_same(connection: Connection, entry: Entry) -> None:
    """Let go of the newest earlier version when the entry is just that: nothing was changed, or it was undone."""
    versions.drop_newest_if(connection, _as_written(entry))


def _as_written(entry: Entry) -> Entry:
    """Without what has a history of its own: how a promise or a meeting went on, what somebody may and must."""
    if isinstance(entry, Promise):
        return replace(entry, state=PromiseState.OPEN, told_beforehand=False, history=())
    if isinstance(entry, Person):
        return replace(entry, position=Position())
    if isinstance(entry, Meeting):
        return replace(entry, called_off=False, contact=None)
    return entry


def _fitting(connection: Connection, earlier: Entry, now: Entry) -> Entry:
    """An earlier version as it can be today: without people who are gone, and from the same contact as now.

    No version says on the screen what stood on the lists of a meeting: nothing leaves them by one.
    """
    fitting = earlier
    match earlier, now:
        case Contact(), _:
            fitting = with_people_back(connection, earlier)
        case Promise(), Promise():
            fitting = replace(earlier, person=_there(connection, earlier.person), made_in=now.made_in)
        case Topic(), Topic():
            fitting = replace(earlier, person=_there(connection, earlier.person), from_contact=now.from_contact)
        case Permission(), _:
            fitting = replace(earlier, person=_there(connection, earlier.person))
        case Person(), _:
            fitting = replace(earlier, came_after=_there(connection, earlier.came_after))
        case Meeting(), Meeting():
            # Which topics and promises stood on its lists isn't told of an earlier version.
            fitting = replace(
                with_lists_of_now(earlier, now), persons=same_people.as_known(connection, earlier.persons)
            )
    return fitting


def _there(connection: Connection, person: PersonId | None) -> PersonId | None:
    if person is None:
        return None
    (known,) = same_people.as_known(connection, (person,))
    return known if people.those_there(connection, (known,)) else None
