"""What the client wants to discuss and the diary meet here."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.drafts import Form, WordsDraft
from diary.domain.faults import Fault
from diary.domain.ids import UNSAVED, PersonId, TopicId
from diary.domain.topics import Topic, TopicState
from diary.services.people import everyone, people_last_met
from diary.services.topics import (
    put_back_topic,
    record_topic,
    remove_topic,
    reorder_topics,
    settle_topic,
    topic,
    topics_in,
)
from diary.ui.desk import Controller, Desk
from diary.ui.draft_keeper import DraftKeeper
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.topics.page import TopicsPage, TopicsView
from diary.ui.pages.topics.row import Settling, ShownTopic
from diary.ui.words import screen_words

_DONE: Final = frozenset({TopicState.TALKED_ABOUT, TopicState.NO_LONGER_NEEDED})


class TopicsController(Controller):
    """Shows the topics, settles them with a way back, and keeps what is being written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._draft = DraftKeeper(desk, Form.TOPIC, Topic, self)
        self._outcomes = DraftKeeper(desk, Form.OUTCOME, WordsDraft, self)
        self._is_put_away = False
        self.page: TopicsPage = TopicsPage()
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.settled.connect(self._on_page_settled)
        page.reopen_requested.connect(self._on_page_reopen_requested)
        page.outcome_edited.connect(self._on_page_outcome_edited)
        page.moved.connect(self._on_page_moved)
        page.new_requested.connect(self._on_page_new_requested)
        page.edit_requested.connect(self._on_page_edit_requested)
        page.draft_edited.connect(self._draft.note)
        page.save_requested.connect(self._on_page_save_requested)
        page.put_away.connect(self._on_page_put_away)
        page.clear_requested.connect(self._on_page_clear_requested)

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- the page shows all of them
        """Read everything afresh; go on with what was being written."""
        self._do(self._show_afresh)

    def keep(self) -> None:
        """Save what is being typed."""
        self._draft.flush()
        self._outcomes.flush()

    def _show_afresh(self) -> None:
        self._show()
        self.page.show_outcomes(self._outcomes.kept() or WordsDraft())
        draft = self._draft.kept()
        if draft is not None and not self._is_put_away:
            self._write(draft)

    def _show(self) -> None:
        diary = self.desk.diary
        names = {person.id: person.name for person in everyone(diary)}
        self.page.show_topics(
            TopicsView(
                _shown(topics_in(diary, frozenset({TopicState.OPEN})), names),
                _shown(topics_in(diary, frozenset({TopicState.LATER})), names),
                _shown(topics_in(diary, _DONE), names),
            )
        )

    def _on_page_settled(self, topic_id: TopicId, settling: Settling) -> None:
        self._do(partial(self._settle, topic_id, settling))

    def _on_page_reopen_requested(self, topic_id: TopicId) -> None:
        self._do(partial(self._reopen, topic_id))

    def _reopen(self, topic_id: TopicId) -> None:
        self._settle(topic_id, Settling(TopicState.OPEN, topic(self.desk.diary, topic_id).outcome))

    def _settle(self, topic_id: TopicId, settling: Settling) -> None:
        self._outcomes.flush()
        before = settle_topic(self.desk.diary, topic_id, settling.state, settling.outcome)
        self._show()
        told = self.tr("On the list again") if settling.state is TopicState.OPEN else self._told(settling.state)
        undo = partial(self._unsettle, before, settling.outcome)
        self.desk.notices.tell_done(fill(self.tr("{1}: “{2}”"), told, before.what), partial(self._do, undo))

    def _told(self, state: TopicState) -> str:
        return capitalised(screen_words().topic_state(state))

    def _unsettle(self, before: Topic, outcome: str) -> None:
        put_back_topic(self.desk.diary, before)
        if outcome != before.outcome:
            self._on_page_outcome_edited(before.id, outcome)
        self._show()
        self.page.show_outcomes(self._outcomes.kept() or WordsDraft())

    def _on_page_outcome_edited(self, topic_id: TopicId, words: str) -> None:
        kept = self._outcomes.kept() or WordsDraft()
        self._outcomes.note(kept.with_words(topic_id, words))

    def _on_page_moved(self, topic_id: TopicId, is_up: bool) -> None:  # noqa: FBT001 -- a slot
        self._do(partial(self._move, topic_id, -1 if is_up else 1))

    def _move(self, topic_id: TopicId, by: int) -> None:
        """Change places with the neighbour that matters as much."""
        listed = topics_in(self.desk.diary, frozenset({TopicState.OPEN}))
        weight = next(each.weight for each in listed if each.id == topic_id)
        order = [each.id for each in listed if each.weight is weight]
        place = order.index(topic_id)
        other = place + by
        if 0 <= other < len(order):
            order[place], order[other] = order[other], order[place]
            reorder_topics(self.desk.diary, order)
            self._show()

    def _on_page_new_requested(self) -> None:
        self._do(self._write_new)

    def _write_new(self) -> None:
        self._write(self._draft.kept() or Topic())

    def _on_page_edit_requested(self, topic_id: TopicId) -> None:
        self._do(partial(self._edit, topic_id))

    def _edit(self, topic_id: TopicId) -> None:
        unfinished = self._draft.kept()
        if unfinished is not None and unfinished.id != topic_id:
            self._write(unfinished)
            self.desk.notices.tell_done(self.tr("You were still writing this. Save it first, or throw it away."))
            return
        self._write(unfinished or topic(self.desk.diary, topic_id))

    def _write(self, draft: Topic) -> None:
        people = everyone(self.desk.diary)
        met = people_last_met(self.desk.diary, len(people))
        others = tuple(person for person in people if person not in met)
        self._is_put_away = False
        self.page.open_form(draft, (*met, *others))

    def _on_page_save_requested(self) -> None:
        draft = self.page.fields.topic
        if draft.what.strip():
            self._do(partial(self._save, draft))
        else:
            self.page.ask_for_words()

    def _save(self, draft: Topic) -> None:
        before = topic(self.desk.diary, draft.id) if draft.id != UNSAVED else None
        recorded = record_topic(self.desk.diary, draft)
        self._draft.settled()
        self.page.close_form()
        self._show()
        undo = partial(self._take_back, recorded, draft) if before is None else partial(self._put_back, before)
        self.desk.notices.tell_done(self.tr("Saved in your diary"), partial(self._do, undo))

    def _take_back(self, recorded: Topic, draft: Topic) -> None:
        remove_topic(self.desk.diary, recorded.id)
        self._show()
        self._write_again(draft)

    def _put_back(self, before: Topic) -> None:
        put_back_topic(self.desk.diary, before)
        self._show()

    def _write_again(self, draft: Topic) -> None:
        self._draft.note(draft)
        self._write(draft)

    def _on_page_put_away(self) -> None:
        self._do(self._put_away)

    def _put_away(self) -> None:
        if self._has_something_new(self.page.fields.topic):
            self._draft.flush()
        else:
            self._draft.forget()
        self._is_put_away = True
        self.page.close_form()

    def _on_page_clear_requested(self) -> None:
        self._do(self._clear)

    def _clear(self) -> None:
        draft = self.page.fields.topic
        has_something = self._has_something_new(draft)
        self._draft.forget()
        self.page.close_form()
        if has_something:
            undo = partial(self._write_again, draft)
            self.desk.notices.tell_done(self.tr("Thrown away"), partial(self._do, undo))

    def _has_something_new(self, draft: Topic) -> bool:
        return draft != (Topic() if draft.id == UNSAVED else topic(self.desk.diary, draft.id))

    def _do(self, work: Callable[[], None]) -> None:
        """Do it, and say in words when it can't be."""
        try:
            work()
        except Fault as fault:
            self.desk.notices.tell_fault(fault)


def _shown(topics: Sequence[Topic], names: dict[PersonId, str]) -> tuple[ShownTopic, ...]:
    """With names, and with their places among those that matter as much."""
    weights = [each.weight for each in topics]
    return tuple(
        ShownTopic(
            each,
            names.get(each.person, "") if each.person is not None else "",
            is_first=number == 0 or weights[number - 1] is not each.weight,
            is_last=number == len(topics) - 1 or weights[number + 1] is not each.weight,
        )
        for number, each in enumerate(topics)
    )
