"""One meeting as it is prepared: its lists are written at a press, and what is typed is kept at once."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from diary.domain.drafts import Form, WordsDraft
from diary.domain.ids import UNSAVED, MeetingId, PromiseId, TopicId
from diary.domain.meetings import Meeting
from diary.domain.people import PersonKind
from diary.domain.positions import Point
from diary.domain.topics import Topic
from diary.services.meeting_lists import (
    put_back_lists,
    put_promise_on,
    put_topic_on,
    reorder_topics_on,
    take_promise_off,
    take_topic_off,
    to_bring_up,
    write_questions,
)
from diary.services.meetings import WholeMeeting, whole_meeting
from diary.services.people import everyone
from diary.services.topics import add_topic, remove_topic, topic
from diary.ui.controllers.meeting_after import MeetingAfterHelp
from diary.ui.desk import Desk
from diary.ui.draft_keeper import DraftKeeper, keep_all
from diary.ui.i18n import fill
from diary.ui.pages.meetings.after import MeetingAfter
from diary.ui.pages.meetings.meeting_page import MeetingPage, MeetingView
from diary.ui.pages.parts.meeting_texts import MeetingTexts
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.words import screen_words


class MeetingPreparing(QObject):
    """Fills a `MeetingPage` and does what is pressed in its cards."""

    go_requested = Signal(object)

    def __init__(self, desk: Desk, page: MeetingPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, page
        self._here = MeetingId(UNSAVED)
        self._topic_words = DraftKeeper(desk, Form.MEETING_TOPIC, WordsDraft, self)
        self._question_words = DraftKeeper(desk, Form.MEETING_QUESTION, WordsDraft, self)
        after = MeetingAfter()
        page.set_after(after)
        self._after = MeetingAfterHelp(after, desk, self)
        self._connect()

    def _connect(self) -> None:
        topics, questions = self._page.topics, self._page.questions
        topics.moved.connect(self._on_topics_moved)
        topics.put_on.connect(self._on_topics_put_on)
        topics.taken_off.connect(self._on_topics_taken_off)
        topics.edited.connect(self._on_topics_edited)
        topics.given.connect(self._on_topics_given)
        self._page.promises.toggled.connect(self._on_promises_toggled)
        questions.chosen.connect(self._on_questions_chosen)
        questions.dropped.connect(self._on_questions_dropped)
        questions.edited.connect(self._on_questions_edited)
        questions.given.connect(self._on_questions_given)
        self._page.became_contact_requested.connect(self._after.write_it_down)
        self._after.changed.connect(self._on_after_changed)
        self._after.go_requested.connect(self.go_requested)

    def keep(self) -> None:
        """Save what is being typed."""
        keep_all(self._topic_words.flush, self._question_words.flush, self._after.keep)

    def show(self, meeting: MeetingId) -> None:
        """Show one meeting."""
        self._here = meeting
        whole = whole_meeting(self._desk.diary, meeting)
        now, words = self._desk.clock(), screen_words()
        people = {person.id: person for person in everyone(self._desk.diary)}
        # First, so that the page takes it in among the stops of Tab.
        is_over = self._after.show(meeting)
        view = MeetingView(whole, to_bring_up(self._desk.diary, whole.meeting), _still_to_ask(whole), is_over)
        self._page.show_meeting(view, MeetingTexts(words, now.date(), people), PromiseTexts(words, now, people))

    def show_words(self) -> None:
        """Go on with the words that were being written on this meeting's page."""
        self._page.topics.show_words(_words_in(self._topic_words, self._here))
        self._page.questions.show_words(_words_in(self._question_words, self._here))

    def half_typed(self, meeting: MeetingId) -> tuple[str, str]:
        """The topic and the question that are being written for a meeting."""
        return _words_in(self._topic_words, meeting), _words_in(self._question_words, meeting)

    def go_on_with(self, meeting: MeetingId, half_typed: tuple[str, str]) -> None:
        """Let these be written on for a meeting that is there again."""
        for keeper, words in zip((self._topic_words, self._question_words), half_typed, strict=True):
            if words:
                _note(keeper, meeting, words)

    def _show(self) -> None:
        self.show(self._here)

    def _on_after_changed(self) -> None:
        self._desk.notices.attempt(self._show)

    def _on_topics_moved(self, number: TopicId, is_up: bool) -> None:  # noqa: FBT001 -- a slot
        self._desk.notices.attempt(partial(self._move, number, -1 if is_up else 1))

    def _move(self, number: TopicId, by: int) -> None:
        """Change places with the neighbour; what waits in the bin keeps its place."""
        order = [there.topic.id for there in whole_meeting(self._desk.diary, self._here).topics]
        place = order.index(number)
        other = place + by
        if 0 <= other < len(order):
            order[place], order[other] = order[other], order[place]
            reorder_topics_on(self._desk.diary, self._here, order)
            self._show_done()

    def _on_topics_put_on(self, number: TopicId) -> None:
        self._desk.notices.attempt(partial(self._put_on, number))

    def _put_on(self, number: TopicId) -> None:
        put_topic_on(self._desk.diary, self._here, number)
        self._show_done()

    def _on_topics_taken_off(self, number: TopicId) -> None:
        self._desk.notices.attempt(partial(self._take_off, number))

    def _take_off(self, number: TopicId) -> None:
        before = take_topic_off(self._desk.diary, self._here, number, self._desk.clock())
        self._show()
        what = topic(self._desk.diary, number).what
        self._desk.notices.tell_done(fill(self.tr("Taken off the list: “{1}”"), what), partial(self._put_back, before))

    def _on_topics_edited(self, words: str) -> None:
        _note(self._topic_words, self._here, words)

    def _on_topics_given(self, words: str) -> None:
        self._desk.notices.attempt(partial(self._put_new_on, words))

    def _put_new_on(self, words: str) -> None:
        """Something that was not among the topics yet becomes one, for the one person of the meeting if it is one."""
        whole = whole_meeting(self._desk.diary, self._here)
        person = whole.persons[0].id if len(whole.persons) == 1 else None
        new = add_topic(self._desk.diary, Topic(what=words.strip(), person=person))
        before = put_topic_on(self._desk.diary, self._here, new.id)
        self._let_go(self._topic_words)
        self._show()
        self._page.topics.show_words("")
        told = fill(self.tr("On the list: “{1}”"), new.what)
        self._desk.notices.tell_done(told, partial(self._unwrite_topic, new, before))

    def _unwrite_topic(self, new: Topic, before: Meeting) -> None:
        put_back_lists(self._desk.diary, before)
        remove_topic(self._desk.diary, new.id)
        self._show_if_here(before)
        if not _words_in(self._topic_words, before.id):
            _note(self._topic_words, before.id, new.what)
            self.show_words()

    def _on_promises_toggled(self, number: PromiseId, is_on: bool) -> None:  # noqa: FBT001 -- a slot
        self._desk.notices.attempt(partial(self._bring_up, number, is_on=is_on))

    def _bring_up(self, number: PromiseId, *, is_on: bool) -> None:
        if is_on:
            put_promise_on(self._desk.diary, self._here, number)
        else:
            take_promise_off(self._desk.diary, self._here, number)
        self._show_done()

    def _on_questions_chosen(self, question: str) -> None:
        self._desk.notices.attempt(partial(self._ask, question))

    def _on_questions_given(self, words: str) -> None:
        self._desk.notices.attempt(partial(self._ask_in_own_words, words))

    def _ask_in_own_words(self, words: str) -> None:
        self._ask(words.strip())
        self._let_go(self._question_words)
        self._page.questions.show_words("")

    def _ask(self, question: str) -> None:
        there = whole_meeting(self._desk.diary, self._here).meeting.questions
        write_questions(self._desk.diary, self._here, (*there, question), self._desk.clock())
        self._show_done()

    def _on_questions_edited(self, words: str) -> None:
        _note(self._question_words, self._here, words)

    def _on_questions_dropped(self, place: int) -> None:
        self._desk.notices.attempt(partial(self._drop, place))

    def _drop(self, place: int) -> None:
        there = whole_meeting(self._desk.diary, self._here).meeting.questions
        rest = (*there[:place], *there[place + 1 :])
        before = write_questions(self._desk.diary, self._here, rest, self._desk.clock())
        self._show()
        told = fill(self.tr("Taken off: “{1}”"), there[place])
        self._desk.notices.tell_done(told, partial(self._put_back, before))

    def _put_back(self, before: Meeting) -> None:
        put_back_lists(self._desk.diary, before)
        self._show_if_here(before)

    def _show_done(self) -> None:
        """Show what was done; the way back of what was done before it would take this along."""
        self._desk.notices.settle()
        self._show()

    def _show_if_here(self, meeting: Meeting) -> None:
        if meeting.id == self._here:
            self._show()

    def _let_go(self, words: DraftKeeper[WordsDraft]) -> None:
        """Words that stand on a list now are no draft any more."""
        rest = (words.kept() or WordsDraft()).with_words(self._here, "")
        if rest.pairs:
            words.note(rest)
            words.flush()
        else:
            words.forget()


def _still_to_ask(whole: WholeMeeting) -> tuple[str, ...]:
    """What nobody of those in the meeting made clear yet, without what stands among the questions already."""
    workers = [person.position for person in whole.persons if person.kind is not PersonKind.CLOSE]
    points = {point for position in workers for point in position.still_to_ask} if workers else set(Point)
    words = screen_words()
    questions = (words.question(point) for point in Point if point in points)
    return tuple(question for question in questions if question not in whole.meeting.questions)


def _words_in(keeper: DraftKeeper[WordsDraft], meeting: MeetingId) -> str:
    return (keeper.kept() or WordsDraft()).of(meeting)


def _note(keeper: DraftKeeper[WordsDraft], meeting: MeetingId, words: str) -> None:
    keeper.note((keeper.kept() or WordsDraft()).with_words(meeting, words))
