"""Earlier versions of entries in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from diary.domain.at_stake import AtStake
from diary.domain.contacts import Contact
from diary.domain.entries import Entry
from diary.domain.feelings import Feeling
from diary.domain.ids import PersonId
from diary.domain.meetings import Meeting
from diary.domain.moments import Moment, MomentMark
from diary.domain.people import Person
from diary.domain.permissions import Permission
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.domain.when import Precision, When
from diary.share.words import DocumentText
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.people.texts import PersonTexts
from diary.ui.words import Words


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One line of an earlier version, and what stands there now."""

    then: str
    now: str


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

    def said(self, entry: Entry, now: Entry) -> tuple[SaidLine, ...]:
        """What was written, line by line, beside what the entry says now; nothing for what was and is empty."""
        lines = (SaidLine(*pair) for pair in zip(self._lines(entry), self._lines(now), strict=True))
        return tuple(line for line in lines if line.then.strip() or line.now.strip())

    def _lines(self, entry: Entry) -> Iterator[str]:
        match entry:
            case Promise():
                yield entry.what
                yield capitalised(self.words.promise_of(entry.owner, self._name(entry.person)))
                yield capitalised(self._due(entry))
                yield self.words.themes(entry.themes)
            case Topic():
                yield entry.what
                yield self._with(entry.person)
                yield capitalised(self.words.weight(entry.weight)) if entry.weight else ""
                yield capitalised(", ".join(self.words.want(want) for want in sorted(entry.wants)))
                yield entry.outcome
                yield self.words.themes(entry.themes)
            case Person():
                yield entry.name
                yield capitalised(self.words.person_kind(entry.kind)) if entry.kind else ""
                yield from (entry.role, entry.organisation)
                yield PersonTexts(self.words, self.now.date()).time(entry)
                yield from (entry.reach, entry.note)
            case Contact():
                yield from (entry.happened, entry.view)
            case Moment():
                yield from self._moment_lines(entry)
            case AtStake():
                yield from (entry.what, self.words.themes(entry.themes))
            case Permission():
                yield from self._permission_lines(entry)
            case Meeting():
                yield from self._meeting_lines(entry)

    def _moment_lines(self, moment: Moment) -> Iterator[str]:
        yield self.words.moment(moment.when)
        yield moment.words
        yield capitalised(", ".join(self._feeling(feeling) for feeling in moment.feelings))
        yield capitalised(", ".join(self.words.moment_mark(mark) for mark in MomentMark if mark in moment.marks))
        yield self.words.themes(moment.themes)

    def _permission_lines(self, permission: Permission) -> Iterator[str]:
        yield permission.what
        yield self._name(permission.person) or permission.asker
        yield from (permission.to_whom, permission.why)
        yield capitalised(self.words.permission_answer(permission.answer)) if permission.answer else ""
        yield permission.condition
        yield self.words.day(permission.until) if permission.until else ""

    def _meeting_lines(self, meeting: Meeting) -> Iterator[str]:
        yield self.words.moment(meeting.when)
        yield ", ".join(name for name in map(self._name, meeting.persons) if name)
        yield from (meeting.place, meeting.along)
        yield "\n".join(meeting.questions)
        yield meeting.take_along
        yield "\n".join(each.words for each in meeting.topics if each.words.strip())

    def _feeling(self, feeling: Feeling) -> str:
        word = self.words.feeling(feeling.word) if feeling.word else feeling.own
        return f"{word} ({self.words.degree(feeling.degree)})" if feeling.degree else word

    def _due(self, promise: Promise) -> str:
        if promise.due is not None:
            return self.words.dates.due(promise.due, self.now.date())
        return self.words.text(DocumentText.BEFORE_WE_MEET) if promise.before_next else ""

    def _with(self, person: PersonId | None) -> str:
        name = self._name(person)
        return fill(self.words.translate("versions", "With {1}"), name) if name else ""

    def _name(self, person: PersonId | None) -> str:
        return "" if person is None else self.names.get(person, "")
