"""A meeting in words: when and with whom it is, and what came there of a topic."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from diary.domain.ids import PersonId
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.people import Person
from diary.domain.scripts import isolated
from diary.ui.i18n import capitalised, fill
from diary.ui.words import Words


@dataclass(frozen=True, slots=True)
class MeetingTexts:
    """Says meetings in one language on one day; `people` are those who are in the diary."""

    words: Words
    today: date
    people: Mapping[PersonId, Person]

    def title(self, meeting: Meeting) -> str:
        """Meeting with Sam and Fatima; while nobody is named: Meeting."""
        names = self.with_whom(meeting)
        if not names:
            return self.words.translate("meetings", "Meeting")
        return fill(self.words.translate("meetings", "Meeting with {1}"), names)

    def when_and_where(self, meeting: Meeting) -> str:
        """Friday 20 November, 10:00, Dorpsstraat 12."""
        when, place = self.moment(meeting), meeting.place.strip()
        return fill(self.words.translate("meetings", "{1}, {2}", "when, where"), when, place) if place else when

    def became(self, meeting: Meeting) -> str:
        """What a meeting that is over became."""
        if meeting.contact is not None:
            return self.words.translate("meetings", "Became a contact.")
        if meeting.called_off:
            return self.words.translate("meetings", "It didn't go on.")
        return self.words.translate("meetings", "Nothing written down about it yet.")

    def with_whom(self, meeting: Meeting) -> str:
        """Sam, or Sam and Fatima; empty for nobody."""
        known = (self.people[person].name.strip() for person in meeting.persons if person in self.people)
        return QLocale().createSeparatedList([isolated(name) for name in known if name])

    def moment(self, meeting: Meeting) -> str:
        """Friday 20 November, 10:00."""
        return capitalised(self.words.dates.moment(meeting.when, self.today))

    def named(self, meeting: Meeting) -> str:
        """Friday 20 November, 10:00, with Sam; in lower case where a sentence goes on."""
        return self._with(self.words.dates.moment(meeting.when, self.today), meeting)

    def day(self, meeting: Meeting) -> str:
        """Friday 20 November; in lower case where a sentence goes on."""
        return self.words.dates.with_weekday(meeting.when.day, self.today)

    def said(self, meeting: Meeting, line: MeetingTopic) -> str:
        """What came there of a topic: 3 November, with Sam: later. “First the rent”."""
        day = self._with(capitalised(self.words.dates.day(meeting.when.day, self.today)), meeting)
        told = fill(self.words.translate("meetings", "{1}: {2}", "day, answer"), day, self.answer(line.answer))
        words = " ".join(line.words.split())
        if not words:
            return told
        return fill(self.words.translate("meetings", "{1}. “{2}”", "answer, own words"), told, words)

    def answer(self, answer: TopicAnswer | None) -> str:
        """What came of a topic, in a word or two."""
        match answer:
            case TopicAnswer.TALKED_ABOUT:
                return self.words.translate("meetings", "talked about")
            case TopicAnswer.LATER:
                return self.words.translate("meetings", "later")
            case TopicAnswer.WOULD_NOT:
                return self.words.translate("meetings", "they would not")
            case None:
                return self.words.translate("meetings", "still open")

    def _with(self, when: str, meeting: Meeting) -> str:
        names = self.with_whom(meeting)
        return fill(self.words.translate("meetings", "{1}, with {2}", "when, names"), when, names) if names else when
