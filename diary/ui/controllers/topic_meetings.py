"""Topics and the meetings they are put on meet here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from diary.domain.drafts import Form, MeetingDraft
from diary.domain.ids import UNSAVED, MeetingId, PersonId, TopicId
from diary.domain.meetings import Meeting, MeetingTopic, with_topic
from diary.domain.people import Person
from diary.domain.topics import Topic
from diary.services.drafts import keep_draft, kept_draft
from diary.services.meeting_lists import (
    answers_at_meetings,
    put_back_lists,
    put_topic_on,
    stands_on,
    take_topic_off,
)
from diary.services.meetings import coming_meetings
from diary.services.topics import topic
from diary.ui.controllers.meetings import MeetingsTask
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.i18n import fill
from diary.ui.pages.parts.meeting_texts import MeetingTexts
from diary.ui.pages.topics.on_meeting import AtMeetings, NamedMeeting
from diary.ui.pages.topics.page import TopicsPage
from diary.ui.words import screen_words


@dataclass(frozen=True, slots=True)
class Meetings:
    """The meetings to come, on which of them topics stand, and what came of topics at meetings."""

    coming: tuple[Meeting, ...]
    stands: Mapping[TopicId, Meeting]
    said: Mapping[TopicId, tuple[tuple[Meeting, MeetingTopic], ...]]
    texts: MeetingTexts

    def of(self, each: Topic) -> AtMeetings:
        """What there is to say of a topic; meetings with those it is for are offered first."""
        stands = self.stands.get(each.id)
        offered = sorted(self.coming, key=lambda coming: each.person not in coming.persons)
        return AtMeetings(
            NamedMeeting(stands.id, self.texts.day(stands)) if stands is not None else None,
            tuple(NamedMeeting(coming.id, self.texts.named(coming)) for coming in offered),
            tuple(self.texts.said(*answered) for answered in self.said.get(each.id, ())),
        )


class TopicMeetings(QObject):
    """Puts topics on meetings and takes them off, with a way back. `changed` asks the page to show all afresh."""

    changed = Signal()
    go_requested = Signal(object)

    def __init__(self, desk: Desk, page: TopicsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        page.put_on_requested.connect(self._on_page_put_on_requested)
        page.take_off_requested.connect(self._on_page_take_off_requested)
        page.plan_requested.connect(self._on_page_plan_requested)
        page.meeting_requested.connect(self._on_page_meeting_requested)
        page.meetings_requested.connect(self._on_page_meetings_requested)

    def now(self, people: Mapping[PersonId, Person]) -> Meetings:
        """How everything stands; `people` are those in the diary."""
        diary, today = self._desk.diary, self._desk.clock().date()
        texts = MeetingTexts(screen_words(), today, people)
        return Meetings(coming_meetings(diary, today), stands_on(diary, today), answers_at_meetings(diary), texts)

    def _on_page_put_on_requested(self, topic_id: TopicId, meeting_id: MeetingId) -> None:
        self._desk.notices.attempt(partial(self._put_on, topic_id, meeting_id))

    def _put_on(self, topic_id: TopicId, meeting_id: MeetingId) -> None:
        before = put_topic_on(self._desk.diary, meeting_id, topic_id)
        self._tell(self.tr("On the meeting: “{1}”"), topic_id, before)

    def _on_page_take_off_requested(self, topic_id: TopicId, meeting_id: MeetingId) -> None:
        self._desk.notices.attempt(partial(self._take_off, topic_id, meeting_id))

    def _take_off(self, topic_id: TopicId, meeting_id: MeetingId) -> None:
        before = take_topic_off(self._desk.diary, meeting_id, topic_id, self._desk.clock())
        self._tell(self.tr("Taken off the meeting: “{1}”"), topic_id, before)

    def _tell(self, done: str, topic_id: TopicId, before: Meeting) -> None:
        self.changed.emit()
        what = topic(self._desk.diary, topic_id).what
        self._desk.notices.tell_done(fill(done, what), partial(self._put_back, before))

    def _put_back(self, before: Meeting) -> None:
        put_back_lists(self._desk.diary, before)
        self.changed.emit()

    def _on_page_plan_requested(self, topic_id: TopicId) -> None:
        self._desk.notices.attempt(partial(self._plan, topic_id))

    def _plan(self, topic_id: TopicId) -> None:
        """Put it on the meeting that is being planned, or begin to plan one; a meeting that is changed comes first."""
        diary = self._desk.diary
        draft = kept_draft(diary, Form.MEETING, MeetingDraft)
        if draft is not None and draft.id != UNSAVED:
            self.go_requested.emit(Destination(PageName.MEETINGS, MeetingsTask.PLAN))
            self._desk.notices.tell_done(self.tr("You were still writing this. Save it first, or throw it away."))
            return
        person = topic(diary, topic_id).person
        draft = draft or MeetingDraft(persons=(person,) if person is not None else ())
        keep_draft(diary, Form.MEETING, replace(draft, topics=with_topic(draft.topics, topic_id)))
        self.go_requested.emit(Destination(PageName.MEETINGS, MeetingsTask.PLAN))

    def _on_page_meeting_requested(self, meeting_id: int) -> None:
        self.go_requested.emit(Destination(PageName.MEETINGS, meeting_id))

    def _on_page_meetings_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.MEETINGS))
