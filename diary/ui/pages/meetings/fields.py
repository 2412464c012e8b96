"""The fields of a meeting: its day, with whom, where, who comes along, and what to take along. Nothing is filled in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import MeetingDraft, Unread
from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.when import Precision, When
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.pages.parts.form_page import Fields
from diary.ui.pages.parts.people_picker import PeoplePicker
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import Labelled, LongText, TextField
from diary.ui.widgets.moments import DateField, TimeField
from diary.ui.widgets.texts import OwnWords

#: The names of the fields for the day and the time.
_DAY: Final = "day"
_TIME: Final = "time"
#: Lines that an empty field shows.
_FIRST_LINES: Final = 2


class _DayAndTime(SideBySide):
    """Both labels on one line, also where a sentence stands under one of the fields."""

    def _place(self, *, beside: bool) -> None:
        for field in (self.first, self.second):
            self._box.setAlignment(field, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))


class MeetingFields(Fields):
    """Fields for one meeting. `edited` carries the whole MeetingDraft, `name_given` the name of somebody new."""

    name_given = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = MeetingDraft()
        self._day, self._time = DateField(today), TimeField()
        self._people = PeoplePicker()
        self._place, self._along = TextField(), TextField()
        self._take_along = LongText(lines=_FIRST_LINES)
        self._topics = OwnWords()
        self._labelled = {
            "day": Labelled(self._day),
            "time": Labelled(self._time),
            "people": Labelled(self._people),
            "place": Labelled(self._place),
            "along": Labelled(self._along),
            "take-along": Labelled(self._take_along),
            "topics": Labelled(self._topics),
        }
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(_DayAndTime(self._labelled["day"], self._labelled["time"], (3, 1)))
        for name in ("topics", "people", "place", "along", "take-along"):
            self._column.addWidget(self._labelled[name])
        named = {"day": self._day.field, "time": self._time.field, "place": self._place, "along": self._along}
        for name, field in (named | {"take-along": self._take_along}).items():
            field.setObjectName(f"meeting-{name}")

    def _connect(self) -> None:
        self._day.chosen.connect(self._on_day_chosen)
        self._day.typed.connect(self._on_day_typed)
        self._time.chosen.connect(self._on_time_chosen)
        self._time.typed.connect(self._on_time_typed)
        self._people.chosen.connect(self._on_people_chosen)
        self._people.name_given.connect(self.name_given)
        self._place.textEdited.connect(self._on_words_edited)
        self._along.textEdited.connect(self._on_words_edited)
        self._take_along.text_edited.connect(self._on_words_edited)

    @property
    def draft(self) -> MeetingDraft:
        """The meeting as far as it is written."""
        return self._draft

    def show_draft(self, draft: MeetingDraft, people: Sequence[Person], today: date) -> None:
        """Show a meeting as far as it is written; these people are offered."""
        self._draft = draft
        self._day.set_today(today)
        self._day.show_day(draft.when.day if draft.when is not None else None)
        self._day.show_typed(draft.unread.of(_DAY))
        self._time.show_time(draft.when.time if draft.when is not None else None)
        self._time.show_typed(draft.unread.of(_TIME))
        self.show_people(people)
        self._people.show_chosen(draft.persons)
        self._place.set_text(draft.place)
        self._along.set_text(draft.along)
        self._take_along.set_text(draft.take_along)

    def show_people(self, people: Sequence[Person]) -> None:
        """Everybody who can be chosen."""
        self._people.show_people(people)

    def show_topics(self, topics: Sequence[str]) -> None:
        """What stands on the list already, put there from the topics."""
        self._topics.set_text("\n".join(topics))
        self._labelled["topics"].setVisible(bool(topics))

    def take_in(self, person: PersonId) -> None:
        """The name that was given is somebody in the diary now, and is chosen."""
        self._on_people_chosen((*self._draft.persons, person))
        self._people.accept_name(person)

    def start(self) -> None:
        """Go to the first field."""
        self._day.field.setFocus()

    def finish_typing(self) -> None:
        """Take the day, the time and a name as they are typed."""
        self._day.finish_typing()
        self._time.finish_typing()
        self._people.finish_typing()

    def ask_again(self) -> bool:
        """Whether the day or the time can't be read; the keyboard goes there then."""
        return self._day.ask_again() or self._time.ask_again()

    def _on_day_chosen(self, day: date | None) -> None:
        if day is None and self._day.field.text():
            return
        if day is None:
            # A time without a day is no moment: it waits where it was typed.
            self._change(replace(self._draft, when=None, unread=self._unread_with(_TIME, self._time.field.text())))
            return
        self._time.finish_typing()
        self._show_moment(day, self._time.moment)

    def _on_time_chosen(self, moment: time | None) -> None:
        if moment is None and self._time.field.text():
            return
        when = self._draft.when
        if when is not None:
            self._show_moment(when.day, moment)

    def _show_moment(self, day: date, moment: time | None) -> None:
        when = When(day) if moment is None else When(day, moment, Precision.EXACT)
        self._change(replace(self._draft, when=when, unread=self._unread_with(_TIME, self._time.unread)))

    def _on_day_typed(self, text: str) -> None:
        self._change(replace(self._draft, unread=self._unread_with(_DAY, text)))

    def _on_time_typed(self, text: str) -> None:
        # Read, but with no day yet to belong to: it goes on waiting.
        waiting = text or (self._time.field.text() if self._draft.when is None else "")
        self._change(replace(self._draft, unread=self._unread_with(_TIME, waiting)))

    def _unread_with(self, field: str, text: str) -> Unread:
        return self._draft.unread.having(field, text)

    def _on_people_chosen(self, people: tuple[PersonId, ...]) -> None:
        self._people.show_chosen(people)
        self._change(replace(self._draft, persons=people))

    def _on_words_edited(self) -> None:
        self._change(
            replace(
                self._draft,
                place=self._place.text(),
                along=self._along.text(),
                take_along=self._take_along.text(),
            )
        )

    def _change(self, draft: MeetingDraft) -> None:
        if draft == self._draft:
            return
        self._draft = draft
        self.edited.emit(draft)

    def _retranslate(self) -> None:
        texts = {
            "day": (self.tr("Which day?"), ""),
            "time": (self.tr("What time?"), self.tr("The day alone is fine too.")),
            "people": (self.tr("With whom?"), self.tr("You may choose more than one person, or nobody.")),
            "place": (self.tr("Where?"), ""),
            "along": (self.tr("Who comes along?"), self.tr("Somebody who is there for you. Nobody? Leave it empty.")),
            "take-along": (self.tr("What do you take along?"), self.tr("A letter, a card. One thing on each line.")),
            "topics": (self.tr("It comes on the list of this meeting"), ""),
        }
        for name, (question, sentence) in texts.items():
            self._labelled[name].set_texts(question, sentence)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.GROUP))
