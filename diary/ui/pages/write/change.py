"""What the client did to the contact being written: a press, or words that are still being typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import Any

from diary.domain.drafts import ContactDraft
from diary.domain.ids import PersonId
from diary.domain.promises import Promise
from diary.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class Change:
    """New values for fields of the contact, by their names, or new promises or topics; None where they stay.

    `unread` is what stands in fields for days and times without having been read, by their names; empty once it is.
    """

    contact: Mapping[str, Any] = field(default_factory=dict)
    promises: tuple[Promise, ...] | None = None
    topics: tuple[Topic, ...] | None = None
    unread: Mapping[str, str] = field(default_factory=dict)
    is_typing: bool = False

    def made_to(self, draft: ContactDraft) -> ContactDraft:
        """The draft as it is after the change; what came of the contact follows its day and its people."""
        after = replace(
            draft,
            contact=replace(draft.contact, **self.contact),
            promises=draft.promises if self.promises is None else self.promises,
            topics=draft.topics if self.topics is None else self.topics,
            unread=reduce(lambda unread, pair: unread.having(*pair), self.unread.items(), draft.unread),
        )
        return _with_the_same_people(draft, _on_the_same_day(draft, after))


def pressed(**fields: Any) -> Change:
    """A press: these fields of the contact are so from now on."""
    return Change(fields)


def typed(**fields: Any) -> Change:
    """Words in these fields of the contact, and more may come."""
    return Change(fields, is_typing=True)


def typed_unread(name: str, text: str) -> Change:
    """What stands in the field with this name can't be read, or not yet; empty once it can."""
    return Change(unread={name: text}, is_typing=True)


def _on_the_same_day(before: ContactDraft, after: ContactDraft) -> ContactDraft:
    """Promises made in the contact were made on its day."""
    old, new = before.contact.when.day, after.contact.when.day
    if old == new:
        return after
    promises = (replace(each, made_on=new) if each.made_on == old else each for each in after.promises)
    return replace(after, promises=tuple(promises))


def _with_the_same_people(before: ContactDraft, after: ContactDraft) -> ContactDraft:
    """Where somebody was taken out of the contact, promises and topics are of the one who is left, if it is one."""
    people = after.contact.people
    if people == before.contact.people:
        return after
    gone = set(before.contact.people) - set(people)
    only_one = people[0] if len(people) == 1 else None

    def other(person: PersonId | None) -> PersonId | None:
        return only_one if person is None or person in gone else person

    return replace(
        after,
        promises=tuple(replace(each, person=other(each.person)) for each in after.promises),
        topics=tuple(replace(each, person=other(each.person)) for each in after.topics),
    )
