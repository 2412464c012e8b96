"""The people in the contact by name, as the steps speak of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.scripts import isolated

#: A sentence that names more people than this is no longer read in one go.
_MOST_NAMED: Final = 2


@dataclass(frozen=True, slots=True)
class Company:
    """The people chosen for a contact, in the order they were chosen."""

    people: tuple[Person, ...] = ()

    @classmethod
    def of(cls, everybody: Sequence[Person], chosen: Sequence[PersonId]) -> "Company":
        """The chosen ones of `everybody`."""
        known = {person.id: person for person in everybody}
        return cls(tuple(known[number] for number in chosen if number in known))

    @property
    def names(self) -> str:
        """Sam, or Sam and Fatima; empty for nobody, and for more than can be named in a sentence."""
        if len(self.people) > _MOST_NAMED:
            return ""
        return QLocale().createSeparatedList([isolated(person.name) for person in self.people if person.name.strip()])

    @property
    def is_several(self) -> bool:
        """Whether one has to say who of them is meant."""
        return len(self.people) > 1

    @property
    def only_one(self) -> Person | None:
        """Who it is when it is one person."""
        return self.people[0] if len(self.people) == 1 else None
