"""The people around the client."""

from dataclasses import replace
from datetime import UTC, datetime

from diary.domain.drafts import Form, PointDraft
from diary.domain.ids import UNSAVED, PersonId
from diary.domain.people import Person
from diary.domain.positions import PointAnswer, Position
from diary.services.diary import Diary
from diary.services.versions import keep_unless_same
from diary.store import drafts, people


def record_person(diary: Diary, person: Person) -> Person:
    """Put a new or changed person into the diary, and their draft away; gives the person back with an id."""
    with diary.writing() as connection:
        if person.id == UNSAVED:
            person = replace(person, id=people.add(connection, person))
        else:
            keep_unless_same(connection, person, datetime.now(UTC))
            people.change(connection, person)
        drafts.drop(connection, Form.PERSON)
        return person


def record_name(diary: Diary, name: str) -> Person:
    """Put somebody into the diary by name alone, while something else is written; a draft about a person stays."""
    with diary.writing() as connection:
        person = Person(name=name)
        return replace(person, id=people.add(connection, person))


def answer_point(diary: Diary, person_id: PersonId, answer: PointAnswer) -> Position:
    """Write down how a point stands with somebody; gives what stood there before, for undo.

    What is being written about this point is put away; about another one it stays.
    """
    with diary.writing() as connection:
        before = people.get(connection, person_id).position
        people.set_position(connection, person_id, before.with_answer(answer))
        draft = drafts.take(connection, Form.POSITION, PointDraft)
        if draft is not None and (draft.person, draft.point) == (person_id, answer.point):
            drafts.drop(connection, Form.POSITION)
        return before


def put_back_position(diary: Diary, person_id: PersonId, before: Position) -> None:
    """Undo an answer about a point."""
    with diary.writing() as connection:
        people.set_position(connection, person_id, before)


def everyone(diary: Diary) -> tuple[Person, ...]:
    """Everybody in the diary, by name."""
    with diary.reading() as connection:
        return people.everyone(connection)


def person(diary: Diary, person_id: PersonId) -> Person:
    """One person."""
    with diary.reading() as connection:
        return people.get(connection, person_id)


def people_last_met(diary: Diary, limit: int) -> tuple[Person, ...]:
    """The people met last, newest first; somebody without a contact is not among them."""
    with diary.reading() as connection:
        return people.recent(connection, limit)
