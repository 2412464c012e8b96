"""A person in words: what they do where, and since when."""

from dataclasses import dataclass
from datetime import date

from diary.domain.people import Person
from diary.ui.i18n import capitalised, fill
from diary.ui.words import Words


@dataclass(frozen=True, slots=True)
class PersonTexts:
    """Says people in one language on one day."""

    words: Words
    today: date

    def role(self, person: Person) -> str:
        """Social worker, OCMW; or what the person is to the client, where no role was written."""
        role = person.role.strip()
        if not role and person.kind is not None:
            role = capitalised(self.words.person_kind(person.kind))
        return ", ".join(part for part in (role, person.organisation.strip()) if part)

    def time(self, person: Person) -> str:
        """Since 1 September 2026; From … until …; empty when no day is known."""
        dates = self.words.dates
        if person.since is not None and person.until is not None:
            both = (dates.full(person.since), dates.full(person.until))
            return fill(self.words.translate("people", "From {1} until {2}"), *both)
        if person.since is not None:
            return fill(self.words.translate("people", "Since {1}"), dates.full(person.since))
        if person.until is not None:
            return fill(self.words.translate("people", "Until {1}"), dates.full(person.until))
        return ""

    def line(self, person: Person) -> str:
        """Role and time as sentences: Social worker, OCMW. Since 1 September 2026."""
        return " ".join(f"{part}." for part in (self.role(person), self.time(person)) if part)
