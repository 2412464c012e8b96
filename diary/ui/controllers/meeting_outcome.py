"""What came of a meeting, wherever it is asked: answered with a way back, own words kept."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from diary.domain.contacts import Contact
from diary.domain.drafts import Form, WordsDraft
from diary.domain.faults import Fault
from diary.domain.ids import MeetingId, TopicId
from diary.domain.meetings import MeetingTopic, TopicAnswer
from diary.services.after_meeting import Answered, answer_topics, is_there, undo_answers, undo_became_contact
from diary.services.meetings import TopicThere, WholeMeeting, whole_meeting
from diary.ui.controllers.promise_answering import PromiseAnswering
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.draft_keeper import DraftKeeper, keep_all
from diary.ui.i18n import fill
from diary.ui.pages.parts.meeting_outcome import MeetingOutcome


class MeetingOutcomeHelp(QObject):
    """Fills a `MeetingOutcome` and does what is pressed in it. `changed` says that something was answered.

    Words go into the diary with the answer that they are about, and when the client goes on; until then they are kept
    as words about their topic.
    """

    changed = Signal()
    go_requested = Signal(object)

    def __init__(self, outcome: MeetingOutcome, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._outcome = outcome
        self._desk = desk
        self._whole: WholeMeeting | None = None
        self._typed: dict[TopicId, str] = {}
        self._words = DraftKeeper(desk, Form.OUTCOME, WordsDraft, self)
        self._promises = PromiseAnswering(desk, outcome.promises, self)
        self._promises.changed.connect(self._on_promises_changed)
        outcome.promises.edit_requested.connect(self._on_promises_edit_requested)
        outcome.topics.answered.connect(self._on_topics_answered)
        outcome.topics.words_edited.connect(self._on_topics_words_edited)

    def show(self, meeting: MeetingId | None) -> None:
        """Ask what came of this meeting; None for none. What was typed at another one is saved there."""
        if self._whole is None or meeting != self._whole.meeting.id:
            self._put([there for there in self._asked() if there.topic.id in self._typed])
            self._typed.clear()
        self._show(meeting)
        self._promises.show_words()

    def keep(self) -> None:
        """Save what is being typed, with the answers that it is about."""
        keep_all(self._promises.keep, partial(self._put, self._asked()))

    def offer_way_back(self, contact: Contact) -> None:
        """Say that the meeting is this contact now, in which nothing was written yet, with a way back to it."""
        if self._whole is not None and self._whole.meeting.contact == contact.id:
            undo = partial(self._undo_contact, contact, self._whole.meeting.id)
            self._desk.notices.tell_done(self.tr("The meeting stands among your contacts now."), undo)

    def _undo_contact(self, contact: Contact, meeting: MeetingId) -> None:
        undo_became_contact(self._desk.diary, contact, self._desk.clock())
        self.go_requested.emit(Destination(PageName.MEETINGS, meeting))

    def _asked(self) -> tuple[TopicThere, ...]:
        return () if self._whole is None else self._whole.topics

    def _put(self, asked: Sequence[TopicThere]) -> None:
        """Put words with the answers that they are about; of a meeting that is gone they stay words about the topic."""
        self._words.flush()
        written = [
            MeetingTopic(there.topic.id, there.answer, self._words_of(there).strip())
            for there in asked
            if there.answer is not None and self._words_of(there).strip() != there.words
        ]
        if self._whole is None or not written or not is_there(self._desk.diary, self._whole.meeting.id):
            return
        answer_topics(self._desk.diary, self._whole.meeting.id, written, self._desk.clock())
        self._let_go(written)
        # The way back of what was answered before would take them along.
        self._desk.notices.settle()
        self._show(self._whole.meeting.id)

    def _show(self, meeting: MeetingId | None) -> None:
        self._whole = whole_meeting(self._desk.diary, meeting) if meeting is not None else None
        self._show_known()

    def _show_known(self) -> None:
        shown = self._whole
        if shown is not None:
            shown = replace(shown, topics=tuple(replace(each, words=self._words_of(each)) for each in shown.topics))
        self._outcome.show_meeting(shown, self._promises.texts())

    def _words_of(self, there: TopicThere) -> str:
        """As they are being typed; after a crash those of a topic that was dealt with are found among the drafts."""
        if there.topic.id in self._typed:
            return self._typed[there.topic.id]
        drafted = self._drafted(there.topic.id) if there.answer is TopicAnswer.TALKED_ABOUT else ""
        return drafted or there.words

    def _drafted(self, topic: TopicId) -> str:
        return (self._words.kept() or WordsDraft()).of(topic)

    def _let_go(self, answers: Sequence[MeetingTopic]) -> None:
        """Their words stand in the diary now, and nowhere else."""
        self._words.settled()
        for each in answers:
            self._typed.pop(each.topic, None)

    def _on_topics_answered(self, topic: TopicId, answer: TopicAnswer | None) -> None:
        try:
            self._answer(topic, answer)
        except Fault as fault:
            # What was pressed is shown as chosen already.
            self._show_known()
            self._desk.notices.tell_fault(fault)

    def _answer(self, topic: TopicId, answer: TopicAnswer | None) -> None:
        """Answer at a press, or take the answer back; words that were being typed go with it."""
        whole = self._whole
        there = next((each for each in whole.topics if each.topic.id == topic), None) if whole is not None else None
        if whole is None or there is None:
            return
        self._words.flush()
        words = self._typed.get(topic, self._drafted(topic) or there.words).strip()
        line = MeetingTopic(topic, answer, words if answer is not None else "")
        answered = answer_topics(self._desk.diary, whole.meeting.id, [line], self._desk.clock())
        self._let_go([line])
        self._show_again()
        undo = partial(self._take_back, answered, topic, words if words != there.words else "")
        self._desk.notices.tell_done(fill(self._told(answer), there.topic.what), undo)

    def _told(self, answer: TopicAnswer | None) -> str:
        match answer:
            case TopicAnswer.TALKED_ABOUT:
                return self.tr("Dealt with: “{1}”")
            case TopicAnswer.LATER:
                return self.tr("Later: “{1}”. It stays on your list.")
            case TopicAnswer.WOULD_NOT:
                return self.tr("They would not: “{1}”. It stays on your list.")
            case None:
                return self.tr("Open again: “{1}”")

    def _take_back(self, answered: Answered, topic: TopicId, words: str) -> None:
        undo_answers(self._desk.diary, answered, self._desk.clock())
        if words:
            self._on_topics_words_edited(topic, words)
        self._show_again()

    def _on_topics_words_edited(self, topic: TopicId, words: str) -> None:
        self._typed[topic] = words
        self._words.note((self._words.kept() or WordsDraft()).with_words(topic, words))

    def _on_promises_changed(self) -> None:
        self._desk.notices.attempt(self._show_again)

    def _show_again(self) -> None:
        self._show(self._whole.meeting.id if self._whole is not None else None)
        self.changed.emit()

    def _on_promises_edit_requested(self, promise: int) -> None:
        self.go_requested.emit(Destination(PageName.PROMISES, promise))
