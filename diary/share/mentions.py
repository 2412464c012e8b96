"""Who is named in the client's own words that go along, whatever was chosen about names."""

import re
from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.sharing import Consent
from diary.share.select import Chosen, Naming


def mentioned_in(chosen: Chosen, consent: Consent, people: Collection[Person]) -> frozenset[PersonId]:
    """The people whose name, or first name, stands as a word in what was chosen; the reader is nobody else's secret.

    In doubt somebody counts as named: a name may be an ordinary word too.
    """
    naming = Naming(people, consent)
    texts = [*_texts(chosen), consent.why, consent.own_condition]
    words = " ".join(re.findall(r"\w+", " ".join(texts).casefold()))
    return frozenset(
        person.id
        for person in people
        if not naming.is_reader(person.id) and any(f" {name} " in f" {words} " for name in _names_of(person))
    )


def _names_of(person: Person) -> set[str]:
    parts = re.findall(r"\w+", person.name.casefold())
    return {" ".join(parts), parts[0]} if parts else set()


def _texts(value: object) -> Iterator[str]:
    """Every text in a tree of frozen values."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list | frozenset):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
