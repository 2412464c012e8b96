"""Two people in the diary who are one, and the way back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import PersonId
from diary.domain.people import Person, as_one
from diary.services.bin import put_back, throw_away
from diary.services.diary import Diary
from diary.services.drafts import put_instead
from diary.services.versions import drop_if_same, keep_before
from diary.store import bin as store_bin
from diary.store import drafts, entries, people, same_people
from diary.store.connection import Connection
from diary.store.same_people import Moved


@dataclass(frozen=True, slots=True)
class MadeOne:
    """Who `other` is now, as that person was `before` and is `after`, and all that was moved: for undo.

    `drafts` is what stood in the forms before and after, where that isn't the same; None for nothing.
    """

    before: Person
    after: Person
    other: Person
    moved: Moved
    drafts: Mapping[Form, tuple[str | None, str | None]]


def make_one(diary: Diary, kept: PersonId, other: PersonId, at: datetime) -> MadeOne:
    """Let `other` be the same person as `kept`: contacts, promises, topics and shares of both are of the one.

    What was written of `kept` stays, and what was empty comes from `other`, who goes to the bin as they were.
    """
    with diary.writing() as connection:
        before, gone = people.get(connection, kept), people.get(connection, other)
        written = drafts.texts(connection)
        moved = same_people.move(connection, other, kept)
        everyone = {person.id: person for person in people.everyone(connection)}
        person = _in_line(as_one(before, gone), gone, everyone)
        if person != before:
            keep_before(connection, before, at)
        people.change(connection, person)
        people.set_position(connection, kept, person.position)
        put_instead(connection, other, kept)
        throw_away(connection, EntryRef(Noun.PERSON, other), at)
        return MadeOne(before, person, gone, moved, _changed(written, drafts.texts(connection)))


def make_two_again(diary: Diary, made: MadeOne) -> None:
    """Undo: both people are as they were, with what was of each; what was written of the one since stays."""
    with diary.writing() as connection:
        _bring_back(connection, made.other)
        if people.get(connection, made.before.id) == made.after:
            people.change(connection, made.before)
            people.set_position(connection, made.before.id, made.before.position)
            drop_if_same(connection, made.before)
        same_people.move_back(connection, made.moved, made.other.id, made.before.id)
        now = drafts.texts(connection)
        for form, (before, after) in made.drafts.items():
            if before is not None and now.get(form) == after:
                drafts.put_back(connection, form, before)


def _bring_back(connection: Connection, other: Person) -> None:
    """Out of the bin, or as they were where the bin was emptied since."""
    ref = EntryRef.of(other)
    if store_bin.has(connection, ref):
        put_back(connection, ref)
    elif not people.those_there(connection, (other.id,)):
        entries.put_back(connection, other, None)


def _changed(before: Mapping[Form, str], after: Mapping[Form, str]) -> dict[Form, tuple[str | None, str | None]]:
    forms = [form for form in Form if before.get(form) != after.get(form)]
    return {form: (before.get(form), after.get(form)) for form in forms}


def _in_line(person: Person, gone: Person, everyone: Mapping[PersonId, Person]) -> Person:
    """After whom the one person came: nobody comes after themselves, nor after who came after them."""
    before = person.came_after if person.came_after != gone.id else None
    if before is None and not _comes_after(gone.came_after, person.id, everyone):
        before = gone.came_after
    return replace(person, came_after=None if before == person.id else before)


def _comes_after(person: PersonId | None, first: PersonId, everyone: Mapping[PersonId, Person]) -> bool:
    seen: set[PersonId] = set()
    while person is not None and person in everyone and person not in seen:
        if person == first:
            return True
        seen.add(person)
        person = everyone[person].came_after
    return False
