"""With whom: the people of the diary to choose from, several if need be, and somebody new by name alone."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.ui.i18n import fill
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.pages.parts.known_already import KnownAlready
from diary.ui.pages.parts.letters import letter_of
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.theme.tokens import Space, TextStyle
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.fields import TextField
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.pills import PersonPill
from diary.ui.widgets.pressable import Shape

#: So many people are shown at first; whoever was met last stands first.
_FIRST_SHOWN: Final = 8


class _NewButton(PlainButton):
    """Stands among the people, and as high as they do."""

    shape = Shape(padding=Space.GROUP, font=TextStyle.BODY)


class _NameField(TextField):
    """A name; Escape closes the field and leaves the page where it is."""

    cancelled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is meant for this field alone."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)


class PeoplePicker(Page):
    """`chosen` carries the ids in the order they were pressed; `name_given` the name of somebody new."""

    chosen = Signal(object)
    name_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._chosen: tuple[PersonId, ...] = ()
        self._shows_all = False
        self._pills: dict[PersonId, PersonPill] = {}
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._new = _NewButton(icon="plus")
        self._all = LinedUpButton(icon="caret-down")
        self._name = _NameField()
        self._name.setObjectName("new-name")
        self._add = PlainButton(icon="plus")
        self._known = KnownAlready()
        self._flow = FlowLayout()
        self._flow.addWidget(self._new)
        self._name_row = SideBySide(self._name, self._add, gap=Space.PAIR)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._flow)
        self._column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._name_row)
        self._column.addWidget(self._known, 0, Qt.AlignmentFlag.AlignLeading)
        # Nobody is there yet, so the first thing to do is to name somebody.
        self._all.hide()

    def _connect(self) -> None:
        self._new.clicked.connect(self._on_new_clicked)
        self._all.clicked.connect(self._on_all_clicked)
        self._name.textEdited.connect(self._ask_whether_known)
        self._name.editingFinished.connect(self._on_name_finished)
        self._name.cancelled.connect(self._on_name_cancelled)
        self._add.clicked.connect(self.finish_typing)
        self._known.taken.connect(self._on_known_taken)

    def show_people(self, people: Sequence[Person]) -> None:
        """Everybody who can be chosen, those met last first."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        self._make_pills()
        self._ask_whether_known()
        self._arrange()
        self._name_row.setVisible(not self._people or bool(self._name.text()))
        self._retranslate()

    def start_anew(self) -> None:
        """Show those met last only; a field for a name stays where something stands in it."""
        self._name_row.setVisible(not self._people or bool(self._name.text()))
        self._show_all(is_all=False)

    def show_chosen(self, chosen: tuple[PersonId, ...]) -> None:
        """Who was chosen."""
        self._chosen = chosen
        for number, pill in self._pills.items():
            pill.setChecked(number in chosen)
        self._arrange()

    def finish_typing(self) -> None:
        """A name that is typed is somebody."""
        if self._name.text().strip():
            self.name_given.emit(self._name.text())

    def accept_name(self, number: PersonId) -> None:
        """Somebody of the name that was given is among the people now."""
        had_keyboard = self._name.hasFocus() or self._add.hasFocus()
        self._clear_name()
        if had_keyboard:
            self._pills[number].setFocus()
        self._name_row.hide()

    def first_control(self) -> QWidget:
        """The first person, or the field for a name."""
        return self._pills[self._people[0].id] if self._people else self._name

    def _make_pills(self) -> None:
        for pill in self._pills.values():
            self._flow.removeWidget(pill)
            pill.deleteLater()
        self._flow.removeWidget(self._new)
        self._pills = {person.id: self._pill(person) for person in self._people}
        self._flow.addWidget(self._new)

    def _pill(self, person: Person) -> PersonPill:
        pill = PersonPill(person.name, letter_of(person.name))
        pill.setObjectName(f"person-{person.id}")
        pill.clicked.connect(self._on_pill_clicked)
        self._flow.addWidget(pill)
        return pill

    def _arrange(self) -> None:
        for place, (number, pill) in enumerate(self._pills.items()):
            pill.setVisible(self._shows_all or place < _FIRST_SHOWN or number in self._chosen)
        self._new.setVisible(bool(self._people))
        self._all.setVisible(len(self._pills) > _FIRST_SHOWN)
        self._all.set_icon("caret-up" if self._shows_all else "caret-down")

    def _on_pill_clicked(self) -> None:
        number = next(number for number, pill in self._pills.items() if pill is self.sender())
        others = tuple(each for each in self._chosen if each != number)
        self.chosen.emit(others if number in self._chosen else (*self._chosen, number))

    def _on_new_clicked(self) -> None:
        self._name_row.show()
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_name_finished(self) -> None:
        """A name waits while the keyboard goes to the question whether it is somebody who is there."""
        if self._known.isHidden() or self._name.hasFocus():
            self.finish_typing()

    def _on_known_taken(self, person: int) -> None:
        number = PersonId(person)
        self._clear_name()
        self._name_row.hide()
        if number not in self._chosen:
            self.chosen.emit((*self._chosen, number))
        self._pills[number].setFocus()

    def _ask_whether_known(self) -> None:
        self._known.show_name(self._name.text(), self._people)

    def _clear_name(self) -> None:
        self._name.clear()
        self._ask_whether_known()

    def _on_name_cancelled(self) -> None:
        self._clear_name()
        self._name_row.setVisible(not self._people)
        self._new.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_all_clicked(self) -> None:
        self._show_all(is_all=not self._shows_all)

    def _show_all(self, *, is_all: bool) -> None:
        self._shows_all = is_all
        self._arrange()
        self._retranslate()

    def _retranslate(self) -> None:
        self._new.set_text(self.tr("Somebody new"))
        self._name.set_texts(self.tr("The name of somebody new"), self.tr("A first name is enough"))
        self._add.set_text(self.tr("Add"))
        everybody = fill(self.tr("Everybody ({1})"), self.locale().toString(len(self._people)))
        self._all.set_text(self.tr("Fewer people") if self._shows_all else everybody)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
