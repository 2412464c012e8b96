"""Step 1: with whom, and already how it felt; then when and how."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.contacts import AskedBy, Way
from diary.domain.drafts import ContactDraft
from diary.domain.feelings import Posture
from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.when import When
from diary.ui.pages.parts.fold import Fold
from diary.ui.pages.parts.part import Part
from diary.ui.pages.parts.people_picker import PeoplePicker
from diary.ui.pages.parts.when_picker import WhenPicker
from diary.ui.pages.write.around import ON_PAPER, Around
from diary.ui.pages.write.change import pressed, typed, typed_unread
from diary.ui.pages.write.posture_row import PostureRow
from diary.ui.pages.write.step import Step
from diary.ui.pages.write.way_picker import WayPicker
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.fields import Labelled, TextField
from diary.ui.words import screen_words


class WhoStep(Step):
    """Somebody and a hedgehog are a whole contact; everything else may stay empty."""

    name_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people = PeoplePicker()
        self._postures = PostureRow()
        self._when, self._ways, self._around = WhenPicker(), WayPicker(), Around()
        self._place_field = TextField()
        self._place_field.setObjectName("place")
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._feeling = Part(self._postures)
        self._when_part = Part(self._when)
        self._place = Labelled(self._place_field)
        self._way_part = Part(self._ways)
        self._way_part.body.addWidget(self._place)
        for part in (self._when_part, self._way_part):
            part.body.addStretch(1)
        self.body.addWidget(self._people)
        self.body.addWidget(self._feeling)
        self._more = Fold("around", self._around)
        self.body.addWidget(Columns(self._when_part, self._way_part))
        self.body.addWidget(self._more)

    def _connect(self) -> None:
        self._people.chosen.connect(self._on_people_chosen)
        self._people.name_given.connect(self.name_given)
        self._postures.chosen.connect(self._on_posture_chosen)
        self._when.chosen.connect(self._on_when_chosen)
        self._when.typed.connect(self._on_when_typed)
        self._ways.chosen.connect(self._on_way_chosen)
        self._ways.own_typed.connect(self._on_way_typed)
        self._place_field.textEdited.connect(self._on_place_typed)
        self._around.asker_chosen.connect(self._on_asker_chosen)
        self._around.own_typed.connect(self._on_asker_typed)
        self._around.paper_chosen.connect(self._on_paper_chosen)
        self._around.typed.connect(self._on_when_typed)

    def start(self, draft: ContactDraft) -> None:  # noqa: ARG002 -- an answer unfolds it again when it is shown
        """Show those met last, and the questions that most contacts answer."""
        self._people.start_anew()
        self._more.fold()

    def show_people(self, people: Sequence[Person]) -> None:
        """Everybody who can be chosen, those met last first."""
        self._people.show_people(people)

    def show_today(self, today: date, prefilled: When | None) -> None:
        """The day it is, and the moment that Egel itself filled in."""
        self._when.show_today(today, prefilled)
        self._around.show_today(today)

    def accept_name(self, number: PersonId) -> None:
        """The name that was given is somebody in the diary now."""
        self._people.accept_name(number)

    def finish_typing(self) -> None:
        """Take the name, the day and the time as they are typed."""
        self._people.finish_typing()
        self._when.finish_typing()
        self._around.finish_typing()

    def ask_again(self) -> bool:
        """Whether a day or the time can't be read; the keyboard goes there then."""
        return self._when.ask_again() or self._around.ask_again()

    def first_control(self) -> QWidget:
        """The first person."""
        return self._people.first_control()

    def _show(self, draft: ContactDraft) -> None:
        contact = draft.contact
        self._people.show_chosen(contact.people)
        self._postures.set_value(contact.posture)
        self._when.show_when(contact.when, draft.unread)
        self._ways.show_way(contact.way, contact.way_own)
        self._place_field.set_text(contact.place)
        self._around.show_asker(contact.asked_by, contact.asked_by_own)
        self._around.show_paper(contact.on_paper, draft.unread)
        if contact.asked_by or contact.asked_by_own or contact.on_paper or draft.unread.of(ON_PAPER):
            self._more.open()

    def _on_people_chosen(self, people: tuple[PersonId, ...]) -> None:
        self.changed.emit(pressed(people=people))

    def _on_posture_chosen(self, posture: Posture | None) -> None:
        self.changed.emit(pressed(posture=posture))

    def _on_when_chosen(self, when: When) -> None:
        self.changed.emit(pressed(when=when))

    def _on_when_typed(self, field: str, text: str) -> None:
        self.changed.emit(typed_unread(field, text))

    def _on_way_chosen(self, way: Way | None) -> None:
        # Words for "something else" belong to that answer alone: hidden, they would still be shared.
        self.changed.emit(pressed(way=way) if way is Way.OTHER else pressed(way=way, way_own=""))

    def _on_way_typed(self, words: str) -> None:
        self.changed.emit(typed(way_own=words))

    def _on_place_typed(self, words: str) -> None:
        self.changed.emit(typed(place=words))

    def _on_asker_chosen(self, asker: AskedBy | None) -> None:
        # As with "something else" above: words that are hidden would still be shared.
        own = {} if asker is AskedBy.SOMEBODY_ELSE else {"asked_by_own": ""}
        self.changed.emit(pressed(asked_by=asker, **own))

    def _on_asker_typed(self, words: str) -> None:
        self.changed.emit(typed(asked_by_own=words))

    def _on_paper_chosen(self, day: date | None) -> None:
        self.changed.emit(pressed(on_paper=day))

    def _retranslate(self) -> None:
        words = screen_words()
        self.head.set_texts(self.tr("With whom were you in contact?"), self.tr("You may choose more than one."))
        question = self.tr("How did it feel?")
        self._feeling.set_texts(question, self.tr("One press is enough. You can add more later."))
        self._postures.set_name(question)
        self._postures.set_texts({posture: words.posture(posture) for posture in Posture})
        self._when_part.set_texts(self.tr("When was it?"))
        self._way_part.set_texts(self.tr("How were you in contact?"))
        self._place.set_texts(self.tr("Where?"))
        self._more.set_text(self.tr("More about this contact"))
