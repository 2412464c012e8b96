"""What the client wants to discuss and the diary meet here."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.drafts import Form, WordsDraft
from diary.domain.entries import Entry
from diary.domain.ids import UNSAVED, PersonId, TopicId
from diary.domain.topics import Topic, TopicState
from diary.services.people import everyone
from diary.services.topics import (
    record_topic,
    remove_topic,
    reorder_topics,
    settle_topic,
    topic,
    topics_in,
)
from diary.services.versions import put_back_entry
from diary.ui.controllers.form_controller import FormController, Undo
from diary.ui.controllers.own_words import OwnWordsHelp
from diary.ui.controllers.topic_meetings import Meetings, TopicMeetings
from diary.ui.desk import Desk
from diary.ui.draft_keeper import DraftKeeper
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.topics.page import TopicsPage, TopicsView
from diary.ui.pages.topics.row import Settling, ShownTopic
from diary.ui.words import screen_words

_DONE: Final = frozenset({TopicState.TALKED_ABOUT, TopicState.NO_LONGER_NEEDED})
_EVERY_STATE: Final = frozenset(TopicState)


class TopicsController(FormController[Topic]):
    """Shows the topics, settles them with a way back, and keeps what is being written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, Form.TOPIC, Topic, parent)
        self._person = PersonId(UNSAVED)
        self._outcomes = DraftKeeper(desk, Form.OUTCOME, WordsDraft, self)
        self.page: TopicsPage = TopicsPage()
        self._own_words = OwnWordsHelp(self.page, desk, self)
        self._meetings = TopicMeetings(desk, self.page, self)
        self._connect_form(self.page)
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.settled.connect(self._on_page_settled)
        page.reopen_requested.connect(self._on_page_reopen_requested)
        page.outcome_edited.connect(self._on_page_outcome_edited)
        page.moved.connect(self._on_page_moved)
        page.person_chosen.connect(self._on_page_person_chosen)
        self._meetings.changed.connect(self._on_meetings_changed)
        self._meetings.go_requested.connect(self.go_requested)

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- the page shows all of them
        """Read everything afresh; go on with what was being written."""
        self._do(self._show_afresh)

    def keep(self) -> None:
        """Save what is being typed."""
        super().keep()
        self._outcomes.flush()

    def _show_afresh(self) -> None:
        self._show()
        self.page.show_outcomes(self._outcomes.kept() or WordsDraft())
        self._go_on_writing()

    def _show(self) -> None:
        people = everyone(self.desk.diary)
        meetings = self._meetings.now({person.id: person for person in people})
        with_whom = {each.person for each in topics_in(self.desk.diary, _EVERY_STATE)}
        if self._person not in with_whom:
            self._person = PersonId(UNSAVED)
        self.page.show_people([person for person in people if person.id in with_whom], self._person)
        self.page.show_topics(
            TopicsView(
                _shown(self._listed(frozenset({TopicState.OPEN})), meetings),
                _shown(self._listed(frozenset({TopicState.LATER})), meetings),
                _shown(self._listed(_DONE), meetings),
            )
        )

    def _listed(self, states: frozenset[TopicState]) -> tuple[Topic, ...]:
        """The topics with everybody, or with the one person chosen."""
        listed = topics_in(self.desk.diary, states)
        return tuple(each for each in listed if self._person in {PersonId(UNSAVED), each.person})

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
        done = fill(self.tr("{1}: “{2}”"), told, before.what)
        self._tell_done(done, partial(self._unsettle, before, settling.outcome))

    def _told(self, state: TopicState) -> str:
        return capitalised(screen_words().topic_state(state))

    def _unsettle(self, before: Topic, outcome: str) -> None:
        put_back_entry(self.desk.diary, before)
        if outcome != before.outcome:
            self._on_page_outcome_edited(before.id, outcome)
        self._show()
        self.page.show_outcomes(self._outcomes.kept() or WordsDraft())

    def _on_page_outcome_edited(self, topic_id: TopicId, words: str) -> None:
        kept = self._outcomes.kept() or WordsDraft()
        self._outcomes.note(kept.with_words(topic_id, words))

    def _on_meetings_changed(self) -> None:
        self._do(self._show)

    def _on_page_person_chosen(self, person: PersonId) -> None:
        self._person = person
        self._do(self._show)

    def _on_page_moved(self, topic_id: TopicId, is_up: bool) -> None:  # noqa: FBT001 -- a slot
        self._do(partial(self._move, topic_id, -1 if is_up else 1))

    def _move(self, topic_id: TopicId, by: int) -> None:
        """Change places with the neighbour that matters as much."""
        listed = self._listed(frozenset({TopicState.OPEN}))
        weight = next(each.weight for each in listed if each.id == topic_id)
        order = [each.id for each in listed if each.weight is weight]
        place = order.index(topic_id)
        other = place + by
        if 0 <= other < len(order):
            order[place], order[other] = order[other], order[place]
            reorder_topics(self.desk.diary, order)
            self._show()

    def _fill_form(self, draft: Topic) -> None:
        self._own_words.show()
        self.page.fill(draft, self._people_to_offer())

    def _written(self) -> Topic:
        return self.page.fields.topic

    def _untouched(self, record: int) -> Topic:
        return topic(self.desk.diary, TopicId(record)) if record else Topic()

    def _draft_of(self, entry: Entry) -> Topic:
        return entry if isinstance(entry, Topic) else Topic()

    def _record_of(self, draft: Topic) -> int:
        return draft.id

    def _ask_what_is_missing(self, draft: Topic) -> bool:
        if draft.what.strip():
            return False
        self.page.ask_for_words()
        return True

    def _put_into_diary(self, draft: Topic) -> Undo:
        diary = self.desk.diary
        before = topic(diary, draft.id) if draft.id != UNSAVED else None
        recorded = record_topic(diary, draft)
        if before is not None:
            return partial(self._undo_change, partial(put_back_entry, diary, before))
        return partial(self._undo_new, partial(remove_topic, diary, recorded.id), draft)


def _shown(topics: Sequence[Topic], meetings: Meetings) -> tuple[ShownTopic, ...]:
    """With names, with their places among those that matter as much, and with the meetings they stood on."""
    people = meetings.texts.people
    weights = [each.weight for each in topics]
    return tuple(
        ShownTopic(
            each,
            people[each.person].name if each.person is not None and each.person in people else "",
            is_first=number == 0 or weights[number - 1] is not each.weight,
            is_last=number == len(topics) - 1 or weights[number + 1] is not each.weight,
            meetings=meetings.of(each),
        )
        for number, each in enumerate(topics)
    )
