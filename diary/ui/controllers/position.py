"""What somebody may and must on their page: answered with a way back, own words kept, questions put on the list."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from diary.domain.drafts import Form, PointDraft
from diary.domain.ids import PersonId
from diary.domain.people import Person, PersonKind
from diary.domain.positions import Clarity, Point, PointAnswer, Position
from diary.domain.topics import Topic, TopicState, Want
from diary.services.people import answer_point, everyone, person, put_back_position
from diary.services.topics import add_topic, remove_topic, topics_in
from diary.ui.desk import Desk
from diary.ui.draft_keeper import DraftKeeper
from diary.ui.i18n import fill
from diary.ui.pages.people.point_row import ShownPoint
from diary.ui.pages.people.position_card import PositionCard
from diary.ui.words import Words, screen_words

_OPEN: Final = frozenset({TopicState.OPEN, TopicState.LATER})


class PositionHelp(QObject):
    """Fills a `PositionCard` and does what is pressed in it. `changed` asks its page to show everything afresh."""

    changed = Signal()

    def __init__(self, desk: Desk, card: PositionCard, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._person = Person()
        self._words = DraftKeeper(desk, Form.POSITION, PointDraft, self)
        card.chosen.connect(self._on_card_chosen)
        card.write_requested.connect(self._on_card_write_requested)
        card.edited.connect(self._on_card_edited)
        card.saved.connect(self._on_card_saved)
        card.asked.connect(self._on_card_asked)

    def start_anew(self) -> None:
        """Show no more than at first."""
        self._card.start_anew()

    def keep(self) -> None:
        """Save the words being typed."""
        self._words.flush()

    def show(self, whom: Person) -> None:
        """Show how everything stands with somebody; of those close to the client only what was answered once."""
        self._person = whom
        words = screen_words()
        on_list = {each.what for each in topics_in(self._desk.diary, _OPEN) if each.person == whom.id}
        self._card.show_position(whom.name, {point: self._shown(point, words, on_list) for point in Point})
        self._card.setVisible(whom.kind is not PersonKind.CLOSE or bool(whom.position.answers))

    def show_words(self) -> None:
        """Go on with the words that were being written about a point."""
        self._card.stop_writing()
        draft = self._words.kept()
        if draft is not None and draft.person == self._person.id and draft.point is not None:
            self._card.write(draft.point, draft.words)

    def _shown(self, point: Point, words: Words, on_list: set[str]) -> ShownPoint:
        position = self._person.position
        question, answer = words.question(point), position.now(point)
        earlier = tuple(self._told(each, words) for each in position.history(point)[1:])
        return ShownPoint(
            words.point(point, self._person.name),
            self._standing(answer, words, is_on_list=question in on_list),
            answer,
            earlier,
            can_be_asked=point in position.still_to_ask,
            is_on_list=question in on_list,
        )

    def _standing(self, answer: PointAnswer | None, words: Words, *, is_on_list: bool) -> str:
        told = self._since(answer, words) if answer is not None else self.tr("Nothing filled in yet.")
        listed = self.tr("It stands with your questions.")
        return f"{told} {listed}" if is_on_list else told

    def _since(self, answer: PointAnswer, words: Words) -> str:
        day = words.day(answer.on)
        match answer.clarity:
            case Clarity.TOLD:
                return fill(self.tr("Told on {1}."), day)
            case Clarity.NOT_TOLD:
                return fill(self.tr("Not told by {1}."), day)
            case Clarity.UNCLEAR:
                return fill(self.tr("Unclear since {1}."), day)
            case None if answer.words.strip():
                return fill(self.tr("Written on {1}."), day)
            case None:
                return self.tr("Nothing filled in yet.")

    def _told(self, answer: PointAnswer, words: Words) -> str:
        return " ".join(part for part in (self._since(answer, words), answer.words.strip()) if part)

    def _on_card_chosen(self, point: Point, clarity: Clarity | None) -> None:
        now, today = self._person.position.now(point), self._desk.clock().date()
        stored = now.words if now is not None and now.on == today else ""
        self._desk.notices.attempt(partial(self._choose, PointAnswer(point, today, clarity, stored)))

    def _choose(self, answer: PointAnswer) -> None:
        """Answer with one press; the words being written about this point go with it."""
        draft = self._draft_about(self._person.id, answer.point)
        self._answer(self._person.id, answer if draft is None else replace(answer, words=draft.words))

    def _draft_about(self, whom: PersonId, point: Point) -> PointDraft | None:
        draft = self._words.kept()
        return draft if draft is not None and (draft.person, draft.point) == (whom, point) else None

    def _on_card_write_requested(self, point: Point) -> None:
        self._desk.notices.attempt(partial(self._begin_writing, point))

    def _begin_writing(self, point: Point) -> None:
        """Open the field of one point; words are written about one at a time."""
        self._finish_writing()
        self._card.stop_writing()
        now = self._person.position.now(point)
        self._card.write(point, now.words if now is not None else "")

    def _finish_writing(self) -> None:
        """Save the words being written, whatever they are about, as if the client had said that they are done."""
        draft = self._words.kept()
        if draft is None or draft.point is None:
            return
        whom = next((each for each in everyone(self._desk.diary) if each.id == draft.person), None)
        now = whom.position.now(draft.point) if whom is not None else None
        if whom is None or draft.words == (now.words if now is not None else ""):
            self._words.forget()
            return
        clarity = now.clarity if now is not None else None
        self._answer(whom.id, PointAnswer(draft.point, self._desk.clock().date(), clarity, draft.words))

    def _on_card_edited(self, point: Point, words: str) -> None:
        self._words.note(PointDraft(self._person.id, point, words))

    def _on_card_saved(self, point: Point, words: str) -> None:
        now, today = self._person.position.now(point), self._desk.clock().date()
        clarity = now.clarity if now is not None else None
        answer = PointAnswer(point, today, clarity, words)
        self._desk.notices.attempt(partial(self._answer, self._person.id, answer))

    def _answer(self, whom: PersonId, answer: PointAnswer) -> None:
        draft = self._draft_about(whom, answer.point)
        self._words.flush()
        before = answer_point(self._desk.diary, whom, answer)
        self.changed.emit()
        self.show_words()
        undo = partial(self._put_back, whom, before, draft)
        self._desk.notices.tell_done(self.tr("Saved in your diary"), undo)

    def _put_back(self, whom: PersonId, before: Position, draft: PointDraft | None) -> None:
        """Take an answer back; words that were being written about it are being written again."""
        put_back_position(self._desk.diary, whom, before)
        if draft is not None:
            self._finish_writing()
            self._words.note(draft)
            self._words.flush()
        self.changed.emit()
        self.show_words()

    def _on_card_asked(self, point: Point) -> None:
        self._desk.notices.attempt(partial(self._ask, point))

    def _ask(self, point: Point) -> None:
        """Put the question on the list of what to discuss with this person."""
        whom = person(self._desk.diary, self._person.id)
        question = screen_words().question(point)
        topic = add_topic(self._desk.diary, Topic(what=question, person=whom.id, wants=frozenset({Want.ANSWER})))
        self.changed.emit()
        told = fill(self.tr("On the list for {1}."), whom.name)
        self._desk.notices.tell_done(told, partial(self._take_off, topic))

    def _take_off(self, topic: Topic) -> None:
        remove_topic(self._desk.diary, topic.id)
        self.changed.emit()
