"""Choosing what may leave the diary: nothing is on until the client turns it on (rules 3 and 11)."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias, TypeVar

from diary.domain.ids import ContactId, PromiseId, TopicId
from diary.domain.sharing import (
    ContactChoice,
    ContactField,
    PromiseChoice,
    PromiseField,
    Selection,
    TopicChoice,
    TopicField,
)

RecordId: TypeAlias = ContactId | PromiseId | TopicId
ShareField: TypeAlias = ContactField | PromiseField | TopicField
Fields: TypeAlias = frozenset[ShareField]

_Choice = TypeVar("_Choice", ContactChoice, PromiseChoice, TopicChoice)
_Field = TypeVar("_Field", ContactField, PromiseField, TopicField)


class Group(StrEnum):
    """The kinds of records that can be chosen from."""

    CONTACTS = "contacts"
    PROMISES = "promises"
    TOPICS = "topics"


#: Everything that can be shared of a record, in the order in which a screen shows it.
FIELDS_OF: Final[Mapping[Group, tuple[ShareField, ...]]] = MappingProxyType(
    {
        Group.CONTACTS: tuple(ContactField),
        Group.PROMISES: tuple(PromiseField),
        Group.TOPICS: tuple(TopicField),
    }
)

#: What ticking a whole record turns on: facts. Who asked for it, what the client felt, did, thinks or answered, whether
#: something broke or was mended, other people's names, and how a promise went on in the client's own words, are each
#: turned on by themselves or not at all.
FACTS_OF: Final[Mapping[Group, Fields]] = MappingProxyType(
    {
        Group.CONTACTS: frozenset({ContactField.WHEN_AND_HOW, ContactField.HAPPENED, ContactField.EXPERIENCES}),
        Group.PROMISES: frozenset({PromiseField.WHAT, PromiseField.DUE_AND_STATE}),
        Group.TOPICS: frozenset(TopicField),
    }
)


def chosen_of(selection: Selection, group: Group) -> Mapping[RecordId, Fields]:
    """The chosen fields by record; records without any are not among them."""
    choices: Mapping[Group, tuple[ContactChoice | PromiseChoice | TopicChoice, ...]] = {
        Group.CONTACTS: selection.contacts,
        Group.PROMISES: selection.promises,
        Group.TOPICS: selection.topics,
    }
    return {choice.id: frozenset(choice.fields) for choice in choices[group] if choice.fields}


def with_fields(selection: Selection, group: Group, record: RecordId, fields: Fields) -> Selection:
    """The same choice, with exactly these fields of one record; without fields the record is out of it."""
    match group:
        case Group.CONTACTS:
            contact = ContactChoice(ContactId(record), _only(ContactField, fields))
            return replace(selection, contacts=_put(selection.contacts, contact))
        case Group.PROMISES:
            promise = PromiseChoice(PromiseId(record), _only(PromiseField, fields))
            return replace(selection, promises=_put(selection.promises, promise))
        case Group.TOPICS:
            topic = TopicChoice(TopicId(record), _only(TopicField, fields))
            return replace(selection, topics=_put(selection.topics, topic))


def _only(kind: type[_Field], fields: Fields) -> frozenset[_Field]:
    return frozenset(field for field in fields if isinstance(field, kind))


def _put(choices: tuple[_Choice, ...], choice: _Choice) -> tuple[_Choice, ...]:
    """In the order in which the records were written down, whatever the order of choosing."""
    kept = [each for each in choices if each.id != choice.id]
    if choice.fields:
        kept.append(choice)
    return tuple(sorted(kept, key=_record))


def _record(choice: ContactChoice | PromiseChoice | TopicChoice) -> int:
    return choice.id
