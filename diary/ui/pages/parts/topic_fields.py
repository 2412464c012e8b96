"""The fields of a topic: what, with whom, how much it matters, what is wanted, and what it is about.

Nothing is filled in.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.themes import Theme
from diary.domain.topics import Topic, Want, Weight
from diary.ui.pages.parts.form_page import Fields
from diary.ui.pages.parts.person_choice import PersonChoice
from diary.ui.pages.parts.themes_fold import ThemesFold
from diary.ui.pages.parts.want_tiles import WantTiles
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import Labelled, LongText
from diary.ui.widgets.segments import Segments
from diary.ui.words import screen_words


class TopicFields(Fields):
    """Fields for one topic. `edited` carries the whole Topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic = Topic()
        self._what = LongText(lines=1)
        self._what.setObjectName("topic-what")
        self._person = PersonChoice()
        self._weight = Segments(tuple((weight, "") for weight in Weight))
        self._wants = WantTiles()
        self._themes = ThemesFold("topic")
        self._labelled = {
            "what": Labelled(self._what),
            "person": Labelled(self._person),
            "weight": Labelled(self._weight),
            "wants": Labelled(self._wants),
        }
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for labelled in self._labelled.values():
            self._column.addWidget(labelled)
        self._column.addWidget(self._themes)
        self._connect()
        self._retranslate()
        self._relook()

    def _connect(self) -> None:
        self._what.text_edited.connect(self._on_what_edited)
        self._person.chosen.connect(self._on_person_chosen)
        self._weight.chosen.connect(self._on_weight_chosen)
        self._wants.chosen.connect(self._on_wants_chosen)
        for themes in (self._themes.pressed, self._themes.typed):
            themes.connect(self._on_themes_changed)

    def show_topic(self, topic: Topic, people: Sequence[Person]) -> None:
        """Show a topic as far as it is written; these people are offered."""
        self._topic = topic
        self._what.set_text(topic.what)
        self._person.show_people(people, topic.person)
        self._labelled["person"].setVisible(bool(people))
        self._weight.set_value(topic.weight)
        self._wants.show_wants(topic.wants)
        self._themes.show_themes(topic.themes)

    @property
    def topic(self) -> Topic:
        """The topic as far as it is written."""
        return self._topic

    def start(self) -> None:
        """Go to the first field, behind what stands there."""
        self._themes.start_anew()
        self._what.moveCursor(QTextCursor.MoveOperation.End)
        self._what.setFocus()

    def _on_what_edited(self, text: str) -> None:
        self._change(replace(self._topic, what=text))

    def _on_person_chosen(self, person: PersonId | None) -> None:
        self._change(replace(self._topic, person=person))

    def _on_weight_chosen(self, weight: Weight | None) -> None:
        self._change(replace(self._topic, weight=weight))

    def _on_wants_chosen(self, wants: frozenset[Want]) -> None:
        self._change(replace(self._topic, wants=wants))

    def _on_themes_changed(self, themes: tuple[Theme, ...]) -> None:
        self._change(replace(self._topic, themes=themes))

    def _change(self, topic: Topic) -> None:
        self._topic = topic
        self.edited.emit(topic)

    def _retranslate(self) -> None:
        words = screen_words()
        self._labelled["what"].set_texts(self.tr("What do you want to talk about?"))
        self._labelled["person"].set_texts(self.tr("With whom?"), self.tr("Nobody, or not known? Leave it empty."))
        self._labelled["weight"].set_texts(self.tr("How much does it matter?"))
        self._labelled["wants"].set_texts(
            self.tr("What do you ask from the other?"), self.tr("You may choose more than one thing, or nothing.")
        )
        self._weight.set_name(self.tr("How much does it matter?"))
        self._weight.set_texts({weight: words.weight(weight) for weight in Weight})
        self._person.set_name(self.tr("With whom?"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.GROUP))
