"""The fields of a person. Only the name is needed; nothing is filled in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import PersonDraft, Unread
from diary.domain.ids import UNSAVED, PersonId
from diary.domain.people import Person, PersonKind
from diary.ui.i18n import capitalised
from diary.ui.pages.parts.fold import Fold
from diary.ui.pages.parts.form_page import Fields
from diary.ui.pages.parts.known_already import KnownAlready
from diary.ui.pages.parts.person_choice import PersonChoice
from diary.ui.theme.tokens import Space
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.fields import Labelled, LongText, TextField
from diary.ui.widgets.moments import DateField
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.typed_days import Looking
from diary.ui.words import screen_words

#: Texts of one line, by the person's field.
_LINES: Final = ("name", "role", "organisation")
#: Texts of several lines, with how many stand there at first.
_LONG: Final = MappingProxyType({"reach": 2, "note": 3})
_DAYS: Final = ("since", "until")


class PersonFields(Fields):
    """Fields for one person, in the order in which one would introduce somebody.

    `known_taken` says that somebody new is somebody who is there already, and carries the id.
    """

    known_taken = Signal(int)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = PersonDraft()
        self._others: tuple[Person, ...] = ()
        self._known = KnownAlready()
        self._lines = {field: TextField() for field in _LINES}
        self._long = {field: LongText(lines=lines) for field, lines in _LONG.items()}
        self._kind = Segments(tuple((kind, "") for kind in PersonKind))
        self._days = {field: DateField(today, looking=Looking.BACK) for field in _DAYS}
        self._came_after = PersonChoice()
        self._texts: dict[str, TextField | LongText] = {**self._lines, **self._long}
        asked: dict[str, QWidget] = {**self._texts, **self._days}
        self._labelled = {field: Labelled(widget) for field, widget in asked.items()}
        self._labelled["kind"], self._labelled["came_after"] = Labelled(self._kind), Labelled(self._came_after)
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        for field, widget in self._texts.items():
            widget.setObjectName(f"person-{field}")
        for field, day in self._days.items():
            day.field.setObjectName(f"person-{field}")
        beside = Columns(self._labelled["role"], self._labelled["organisation"])
        days = Columns(self._labelled["since"], self._labelled["until"])
        more = QWidget()
        self._more = QVBoxLayout(more)
        self._more.setContentsMargins(0, 0, 0, 0)
        for folded in (self._labelled["reach"], days, self._labelled["came_after"], self._labelled["note"]):
            self._more.addWidget(folded)
        self._fold = Fold("person", more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._labelled["name"], self._known, self._labelled["kind"], beside, self._fold):
            self._column.addWidget(part)

    def _connect(self) -> None:
        for line in self._lines.values():
            line.textEdited.connect(self._on_text_edited)
        for text in self._long.values():
            text.text_edited.connect(self._on_text_edited)
        for day in self._days.values():
            day.chosen.connect(self._on_day_chosen)
            day.typed.connect(self._on_day_typed)
        self._known.taken.connect(self.known_taken)
        self._kind.chosen.connect(self._on_kind_chosen)
        self._came_after.chosen.connect(self._on_came_after_chosen)

    def show_draft(self, draft: PersonDraft, others: Sequence[Person], today: date) -> None:
        """Show a person as far as is written; any of the others may have come before."""
        self._draft, self._others = draft, tuple(others)
        for field, widget in self._texts.items():
            widget.set_text(getattr(draft, field))
        for field, day in self._days.items():
            day.set_today(today)
            day.show_day(getattr(draft, field))
            day.show_typed(draft.unread.of(field))
        self._kind.set_value(draft.kind)
        self._came_after.show_people(others, draft.came_after)
        self._labelled["came_after"].setVisible(bool(others))
        self._unfold_what_is_written()
        self._ask_whether_known()

    @property
    def draft(self) -> PersonDraft:
        """The person as far as is written."""
        return self._draft

    def start(self) -> None:
        """Go to the name."""
        self._lines["name"].setFocus()

    def finish_typing(self) -> None:
        """Read the days as they are typed."""
        for day in self._days.values():
            day.finish_typing()

    def ask_again(self) -> bool:
        """Whether a day that is typed can't be read; the keyboard goes there then."""
        if self._draft.unread != Unread():
            self._fold.open()
        return any(day.ask_again() for day in self._days.values())

    def _on_text_edited(self) -> None:
        text = {field: widget.text() for field, widget in self._texts.items()}
        self._change(
            replace(
                self._draft,
                name=text["name"],
                role=text["role"],
                organisation=text["organisation"],
                reach=text["reach"],
                note=text["note"],
            )
        )
        self._ask_whether_known()

    def _unfold_what_is_written(self) -> None:
        """Of somebody new the first questions are enough, unless more was written already."""
        draft = self._draft
        if draft.id != UNSAVED or draft.reach or draft.note or draft.since or draft.until or draft.unread != Unread():
            self._fold.open()
        else:
            self._fold.fold()

    def _ask_whether_known(self) -> None:
        """Only of somebody new: two who stand there already are put together on their page."""
        is_new = self._draft.id == UNSAVED
        self._known.show_name(self._draft.name if is_new else "", self._others)

    def _on_day_typed(self, text: str) -> None:
        field = next(field for field, day in self._days.items() if day is self.sender())
        self._change(replace(self._draft, unread=self._draft.unread.having(field, text)))

    def _on_day_chosen(self) -> None:
        self._change(replace(self._draft, since=self._days["since"].day, until=self._days["until"].day))

    def _on_kind_chosen(self, kind: PersonKind | None) -> None:
        self._change(replace(self._draft, kind=kind))

    def _on_came_after_chosen(self, person: PersonId | None) -> None:
        self._change(replace(self._draft, came_after=person))

    def _change(self, draft: PersonDraft) -> None:
        self._draft = draft
        self.edited.emit(draft)

    def _retranslate(self) -> None:
        words = screen_words()
        texts = {
            "name": (self.tr("Name"), self.tr("Only the name is needed. All the rest may stay empty.")),
            "kind": (self.tr("Who is this for you?"), ""),
            "role": (self.tr("Role, in your own words"), ""),
            "organisation": (self.tr("Organisation"), ""),
            "reach": (self.tr("How and when can you reach this person?"), ""),
            "since": (self.tr("Since when?"), ""),
            "until": (self.tr("Until when?"), ""),
            "came_after": (self.tr("Who came before?"), ""),
            "note": (self.tr("Note"), ""),
        }
        for field, (text, hint) in texts.items():
            self._labelled[field].set_texts(text, hint)
        self._fold.set_text(self.tr("More about this person"))
        self._kind.set_name(self.tr("Who is this for you?"))
        self._kind.set_texts({kind: capitalised(words.person_kind(kind)) for kind in PersonKind})
        self._came_after.set_name(self.tr("Who came before?"))

    def _relook(self) -> None:
        for column in (self._column, self._more):
            column.setSpacing(self.look.px(Space.GROUP))
