"""What a meeting gives the contact that it becomes."""

from diary.domain.contacts import Contact
from diary.store import meetings, people, same_people
from diary.store.connection import Connection


def is_as_given(connection: Connection, contact: Contact) -> bool:
    """Whether a contact says what its meeting gave it and nothing else: nothing in it is the client's own yet."""
    meeting = meetings.of_contact(connection, contact.id)
    if meeting is None:
        return False
    known = same_people.as_known(connection, meeting.persons)
    there = people.those_there(connection, known)
    persons = tuple(person for person in known if person in there)
    return contact == Contact(meeting.when, contact.id, people=persons, place=meeting.place)
