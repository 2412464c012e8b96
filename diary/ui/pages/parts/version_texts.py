"""Earlier versions of promises, topics and people in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from diary.domain.contacts import Contact
from diary.domain.entries import Entry
from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.domain.when import Precision, When
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.people.texts import PersonTexts
from diary.ui.words import Words


@dataclass(frozen=True, slots=True)
class VersionTexts:
    """Says them in one language at one moment; `names` are those of everybody in the diary."""

    words: Words
    now: datetime
    names: Mapping[PersonId, str]

    def until(self, at: datetime) -> str:
        """Until when it stood so: Monday 16 November, 14:05."""
        here = at.astimezone(self.now.tzinfo)
        when = When(here.date(), here.time().replace(second=0, microsecond=0), Precision.EXACT)
        return self.words.dates.moment(when, self.now.date())

    def said(self, entry: Entry) -> str:
        """What was written, line by line; nothing for what was left empty."""
        return "\n".join(line for line in self._lines(entry) if line.strip())

    def _lines(self, entry: Entry) -> Iterator[str]:
        match entry:
            case Promise():
                yield entry.what
                yield capitalised(self.words.promise_of(entry.owner, self._name(entry.person)))
                yield capitalised(self.words.dates.due(entry.due, self.now.date())) if entry.due else ""
            case Topic():
                yield entry.what
                yield self._with(entry.person)
                yield capitalised(self.words.weight(entry.weight)) if entry.weight else ""
                yield capitalised(", ".join(self.words.want(want) for want in sorted(entry.wants)))
                yield entry.outcome
            case Person():
                yield entry.name
                yield capitalised(self.words.person_kind(entry.kind)) if entry.kind else ""
                yield from (entry.role, entry.organisation)
                yield PersonTexts(self.words, self.now.date()).time(entry)
                yield from (entry.reach, entry.note)
            case Contact():
                yield from (entry.happened, entry.view)

    def _with(self, person: PersonId | None) -> str:
        name = self._name(person)
        return fill(self.words.translate("versions", "With {1}"), name) if name else ""

    def _name(self, person: PersonId | None) -> str:
        return "" if person is None else self.names.get(person, "")
