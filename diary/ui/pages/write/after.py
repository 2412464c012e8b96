"""Step 4: what was promised by both sides, what came of the meeting if it was one, and what to talk about next time."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.drafts import ContactDraft
from diary.domain.promises import Owner, Promise
from diary.domain.topics import Topic
from diary.domain.when import When
from diary.ui.i18n import fill
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.meeting_outcome import MeetingOutcome
from diary.ui.pages.parts.part import MoreRow
from diary.ui.pages.write.change import Change
from diary.ui.pages.write.promise_card import PromiseCard, Told
from diary.ui.pages.write.step import Step
from diary.ui.pages.write.topic_card import TopicCard
from diary.ui.widgets.columns import Columns

_ALWAYS_SHOWN = frozenset({Owner.ME, Owner.WORKER})


class AfterStep(Step):
    """Promises of both sides in equal halves; those made together or by the organisation where there are some.

    `meeting` is filled from outside; `own_words_made` carries fields for own words that came on the page.
    """

    own_words_made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._promises: tuple[Promise, ...] = ()
        self._topics: tuple[Topic, ...] = ()
        self._when = When(date.min)
        self._today = date.min
        self._open_promise: int | None = None
        self._open_topic = 0
        self._cards = {owner: PromiseCard(owner) for owner in Owner}
        self._more = {Owner.TOGETHER: LinedUpButton(icon="plus"), Owner.ORGANISATION: LinedUpButton(icon="plus")}
        self.meeting = MeetingOutcome(in_card=True)
        self._topic_card = TopicCard()
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._both = Columns(self._cards[Owner.ME], self._cards[Owner.WORKER], is_own_height=True)
        self._others = Columns(self._cards[Owner.TOGETHER], self._cards[Owner.ORGANISATION], is_own_height=True)
        self._more_row = MoreRow(*self._more.values())
        for part in (self._both, self._others, self._more_row, self.meeting, self._topic_card):
            self.body.addWidget(part)

    def _connect(self) -> None:
        for card in self._cards.values():
            card.written.connect(self._on_promise_written)
            card.removed.connect(self._on_promise_removed)
            card.add_requested.connect(self._on_promise_asked_for)
            card.open_requested.connect(self._on_promise_opened)
            card.closed.connect(self._on_promise_closed)
            card.own_words_made.connect(self.own_words_made)
        for button in self._more.values():
            button.clicked.connect(self._on_more_clicked)
        self._topic_card.written.connect(self._on_topic_written)
        self._topic_card.removed.connect(self._on_topic_removed)
        self._topic_card.open_requested.connect(self._on_topic_opened)

    def show_today(self, today: date) -> None:
        """The day it is."""
        self._today = today

    def start(self, draft: ContactDraft) -> None:
        """Another contact is shown: nothing is open but what has no words yet or an unread day, and the last topic."""
        unfinished = (n for n, each in enumerate(draft.promises) if not each.what.strip() or draft.unread.of(_day(n)))
        self._open_promise = next(unfinished, None)
        self._open_topic = max(0, len(draft.topics) - 1)
        self._topic_card.start_anew()

    def finish_typing(self) -> None:
        """Read the days as they are typed."""
        for card in self._cards.values():
            card.finish_typing()

    def ask_again(self) -> bool:
        """Whether the open promise has to stay open, because its day can't be read."""
        return any(card.ask_again() for card in self._cards.values())

    def first_control(self) -> QWidget:
        """The client's own promises."""
        return self._cards[Owner.ME].first_control()

    def _show(self, draft: ContactDraft) -> None:
        self._promises, self._topics, self._when = draft.promises, draft.topics, draft.contact.when
        for owner, card in self._cards.items():
            told = [
                Told(place, each, draft.unread.of(_day(place)))
                for place, each in enumerate(self._promises)
                if each.owner is owner
            ]
            open_place = next((each.place for each in told if each.place == self._open_promise), None)
            card.show_promises(told, open_place, self.company, self._today)
            card.setVisible(bool(told) or owner in _ALWAYS_SHOWN)
            if owner in self._more:
                self._more[owner].setVisible(not told)
        self._others.setVisible(any(each.owner in self._more for each in self._promises))
        self._more_row.setVisible(any(not button.isHidden() for button in self._more.values()))
        self._topic_card.show_topics(self._topics, self._open_topic, self.company)

    def _on_promise_asked_for(self, owner: Owner) -> None:
        if self.ask_again():
            return
        waiting = next((n for n, each in enumerate(self._promises) if not each.what.strip()), None)
        promises = self._promises
        if waiting is None or promises[waiting].owner is not owner:
            promises = tuple(each for each in promises if each.what.strip())
            one = self.company.only_one
            new = Promise(owner, self._when.day, person=one.id if one is not None else None)
            promises, waiting = (*promises, new), len(promises)
        self._open_promise = waiting
        self.changed.emit(Change(promises=promises))
        self._cards[owner].focus_open()

    def _on_promise_written(self, told: Told) -> None:
        before, after = self._promises[told.place], told.promise
        promises = (*self._promises[: told.place], after, *self._promises[told.place + 1 :])
        # Of words, and of a day that isn't read yet, more may come.
        is_typing = _chosen(after) == _chosen(before)
        self.changed.emit(Change(promises=promises, unread={_day(told.place): told.unread}, is_typing=is_typing))

    def _on_promise_removed(self, place: int) -> None:
        owner = self._promises[place].owner
        self._open_promise = None
        promises = (*self._promises[:place], *self._promises[place + 1 :])
        self.changed.emit(Change(promises=promises, unread={_day(place): ""}))
        self._focus_after(owner)

    def _on_promise_opened(self, place: int) -> None:
        if self.ask_again():
            return
        self._open_promise = place
        self.changed.emit(Change())
        self._cards[self._promises[place].owner].focus_open()

    def _on_promise_closed(self) -> None:
        owner = self._promises[self._open_promise].owner if self._open_promise is not None else Owner.ME
        self._open_promise = None
        self.changed.emit(Change())
        self._focus_after(owner)

    def _focus_after(self, owner: Owner) -> None:
        card = self._cards[owner]
        (self._cards[Owner.ME] if card.isHidden() else card).focus_add()

    def _on_more_clicked(self) -> None:
        self._on_promise_asked_for(next(owner for owner, button in self._more.items() if button is self.sender()))

    def _on_topic_written(self, place: int, topic: Topic, is_typing: bool) -> None:  # noqa: FBT001 -- a slot
        topics = (*self._topics[:place], topic, *self._topics[place + 1 :])
        self.changed.emit(Change(topics=topics, is_typing=is_typing))

    def _on_topic_removed(self, place: int) -> None:
        topics = (*self._topics[:place], *self._topics[place + 1 :])
        self._open_topic = max(0, len(topics) - 1)
        self.changed.emit(Change(topics=topics))
        self._topic_card.focus_words()

    def _on_topic_opened(self, place: int) -> None:
        self._open_topic = place
        self.changed.emit(Change())
        self._topic_card.focus_words()

    def _retranslate(self) -> None:
        one = self.company.only_one
        names = self.company.names
        sentence = fill(self.tr("Yours and those of {1}. No promises? Leave it empty."), names) if one else ""
        self.head.set_texts(self.tr("What did you agree?"), sentence or self.tr("No promises? Leave it empty."))
        self._more[Owner.TOGETHER].set_text(self.tr("Something you do together"))
        self._more[Owner.ORGANISATION].set_text(self.tr("Something of the organisation"))


def _chosen(promise: Promise) -> Promise:
    """The same without words that are typed."""
    return replace(promise, what="", themes=tuple(theme for theme in promise.themes if theme.kind is not None))


def _day(place: int) -> str:
    """The name of the field for the day of the promise at this place."""
    return f"promise-{place}-day"
