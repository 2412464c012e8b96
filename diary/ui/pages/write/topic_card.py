"""What the client wants to talk about next: words, how much it matters, and what is asked of the other."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import PersonId
from diary.domain.scripts import isolated
from diary.domain.themes import Theme
from diary.domain.topics import Topic, Want, Weight
from diary.ui.i18n import fill
from diary.ui.pages.parts.beside import QuestionLine, SideBySide
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.part import MoreRow
from diary.ui.pages.parts.themes_fold import ThemesFold
from diary.ui.pages.parts.want_tiles import WantTiles
from diary.ui.pages.write.company import Company
from diary.ui.pages.write.two_lines import TwoLines
from diary.ui.pages.write.whom import Whom
from diary.ui.widgets.cards import Card
from diary.ui.widgets.fields import LongText
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.texts import CardTitle, Small, Strong
from diary.ui.words import screen_words


class _TopicTold(SideBySide):
    """A topic that is written already; `change_requested` asks to open it."""

    change_requested = Signal()

    def __init__(self, topic: Topic) -> None:
        self._topic = topic
        self._told, self._change = TwoLines(), LinedUpButton()
        super().__init__(self._told, self._change)
        self._change.clicked.connect(self.change_requested)
        self._retranslate()

    def _retranslate(self) -> None:
        weight = self._topic.weight
        self._told.set_texts(self._topic.what, screen_words().weight(weight) if weight is not None else "")
        self._change.set_text(self.tr("Change"))
        self._change.setAccessibleName(fill(self.tr("Change: {1}"), isolated(self._topic.what)))


class _TopicHead(SideBySide):
    """The question, and at its end how much it matters."""

    def __init__(self, weights: Segments) -> None:
        self.title = CardTitle()
        super().__init__(self.title, weights)


class TopicCard(Card):
    """One topic open to be written, the others told under it. `written` carries place, topic, and whether by typing."""

    written = Signal(int, object, bool)
    removed = Signal(int)
    open_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._topics: tuple[Topic, ...] = ()
        self._place = 0
        self._company = Company()
        self._whom: Whom | None = None
        self._told: list[_TopicTold] = []
        self._weights = Segments([(weight, "") for weight in Weight])
        self._head = _TopicHead(self._weights)
        self._words = LongText(lines=1)
        self._words.setObjectName("topic-words")
        self._question = QuestionLine(Strong(), Small())
        self._wants = WantTiles()
        self._themes = ThemesFold("topic")
        self._add, self._remove = LinedUpButton(icon="plus"), LinedUpButton(icon="trash")
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        self._list = QVBoxLayout()
        self.body.addWidget(self._head)
        self.body.addWidget(self._words)
        self.body.addWidget(self._question)
        self.body.addWidget(self._wants)
        self.body.addWidget(self._themes)
        self.body.addWidget(MoreRow(self._add, self._remove))
        self.body.addLayout(self._list)

    def _connect(self) -> None:
        self._words.text_edited.connect(self._on_words_edited)
        self._weights.chosen.connect(self._on_weight_chosen)
        self._wants.chosen.connect(self._on_wants_chosen)
        self._themes.pressed.connect(self._on_themes_pressed)
        self._themes.typed.connect(self._on_themes_typed)
        self._add.clicked.connect(self._on_add_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)

    def show_topics(self, topics: tuple[Topic, ...], place: int, company: Company) -> None:
        """All topics; the one at `place` is open, or a new one where there is none at that place."""
        if (place, company) != (self._place, self._company) or len(topics) != len(self._topics):
            self._place, self._topics = place, topics
            self._tell_others()
            self.start_anew()
        self._topics = topics
        self._show_company(company)
        topic = self._topic()
        self._weights.set_value(topic.weight)
        self._words.set_text(topic.what)
        self._wants.show_wants(topic.wants)
        self._themes.show_themes(topic.themes)
        if self._whom is not None:
            self._whom.show_person(topic.person)
        self._add.setVisible(bool(topic.what.strip()))
        self._remove.setVisible(place < len(topics))
        self._retranslate()

    def start_anew(self) -> None:
        """Other topics come: what nobody has to answer is folded."""
        self._themes.show_themes(())
        self._themes.start_anew()

    def focus_words(self) -> None:
        """Put the keyboard in the words."""
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_control(self) -> QWidget:
        """The words."""
        return self._words

    def _topic(self) -> Topic:
        if self._place < len(self._topics):
            return self._topics[self._place]
        one = self._company.only_one
        return Topic(person=one.id if one is not None else None)

    def _show_company(self, company: Company) -> None:
        if company == self._company:
            return
        self._company = company
        if self._whom is not None:
            self._whom.hide()
            self.body.removeWidget(self._whom)
            self._whom.deleteLater()
            self._whom = None
        if company.is_several:
            self._whom = Whom(company)
            self._whom.chosen.connect(self._on_person_chosen)
            self.body.insertWidget(self.body.indexOf(self._words) + 1, self._whom)

    def _tell_others(self) -> None:
        for told in self._told:
            told.hide()
            self._list.removeWidget(told)
            told.deleteLater()
        self._told = []
        for place, topic in enumerate(self._topics):
            if place == self._place:
                continue
            told = _TopicTold(topic)
            told.setProperty("place", place)
            told.change_requested.connect(self._on_change_requested)
            self._list.addWidget(told)
            self._told.append(told)

    def _on_words_edited(self, words: str) -> None:
        self.written.emit(self._place, replace(self._topic(), what=words), True)  # noqa: FBT003 -- by typing

    def _on_weight_chosen(self, weight: Weight | None) -> None:
        self._tell(replace(self._topic(), weight=weight))

    def _on_wants_chosen(self, wants: frozenset[Want]) -> None:
        self._tell(replace(self._topic(), wants=wants))

    def _on_person_chosen(self, person: PersonId | None) -> None:
        self._tell(replace(self._topic(), person=person))

    def _on_themes_pressed(self, themes: tuple[Theme, ...]) -> None:
        self._tell(replace(self._topic(), themes=themes))

    def _on_themes_typed(self, themes: tuple[Theme, ...]) -> None:
        self.written.emit(self._place, replace(self._topic(), themes=themes), True)  # noqa: FBT003 -- by typing

    def _tell(self, topic: Topic) -> None:
        self.written.emit(self._place, topic, False)  # noqa: FBT003 -- by a press

    def _on_add_clicked(self) -> None:
        self.open_requested.emit(len(self._topics))

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self._place)

    def _on_change_requested(self) -> None:
        self.open_requested.emit(int(self.sender().property("place")))

    def _retranslate(self) -> None:
        words = screen_words()
        question = self.tr("What else do you want to talk about?")
        self._head.title.set_text(question)
        self._head.arrange()
        self._words.set_texts(question)
        self._weights.set_name(self.tr("How much does it matter?"))
        self._weights.set_texts({weight: words.weight(weight) for weight in Weight})
        one = self._company.only_one
        asked = fill(self.tr("What do you ask of {1}?"), isolated(one.name)) if one else ""
        asked = asked or self.tr("What do you ask of the other?")
        self._question.set_texts(asked, self.tr("You may choose more than one thing."))
        self._add.set_text(self.tr("Something else to talk about"))
        self._remove.set_text(self.tr("Take away"))
