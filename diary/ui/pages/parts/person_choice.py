"""Somebody out of the people in the diary: to choose one, or to show only what is with one."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtWidgets import QPushButton, QWidget

from diary.domain.ids import UNSAVED, PersonId
from diary.domain.people import Person
from diary.ui.pages.parts.letters import letter_of
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import QuietButton
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.pills import FilterPill, PersonPill

#: So many people are offered at once; the others come at a press.
_OFFERED_AT_ONCE: Final = 8


class _Pills(ChoiceGroup):
    """Pills that can become others."""

    def __init__(self, *, can_take_back: bool, parent: QWidget | None = None) -> None:
        super().__init__(can_take_back=can_take_back, parent=parent)
        self._flow = FlowLayout(self, Space.PAIR)

    def _refill(self, pills: Iterable[tuple[object, QPushButton]]) -> None:
        for old in self._buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons.clear()
        for value, pill in pills:
            self._flow.addWidget(pill)
            self._add(value, pill)
            # A tick needs room.
            pill.toggled.connect(pill.updateGeometry)
            pill.show()
        self.set_value(self.value)


class PersonChoice(_Pills):
    """One person, or nobody. `chosen` carries the id, or None when taken back. Those given first are offered first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(can_take_back=True, parent=parent)
        self._people: tuple[Person, ...] = ()
        self._shows_all = False
        self._others = QuietButton(icon="plus")
        self._others.clicked.connect(self._on_others_clicked)
        self._flow.addWidget(self._others)
        self._retranslate()

    def show_people(self, people: Sequence[Person], chosen: PersonId | None) -> None:
        """Offer these people, with one of them chosen or none."""
        self._value = chosen
        if tuple(people) != self._people:
            self._people = tuple(people)
            self._offer()
        elif chosen is not None and chosen not in self._buttons:
            self._offer()
        self.set_value(chosen)

    def _offer(self) -> None:
        offered = [
            person
            for place, person in enumerate(self._people)
            if self._shows_all or place < _OFFERED_AT_ONCE or person.id == self.value
        ]
        self._flow.removeWidget(self._others)
        self._refill((person.id, PersonPill(person.name, letter_of(person.name))) for person in offered)
        self._flow.addWidget(self._others)
        self._others.setVisible(len(offered) < len(self._people))

    def _on_others_clicked(self) -> None:
        first_new = next(person.id for person in self._people if person.id not in self._buttons)
        self._shows_all = True
        self._offer()
        self.button(first_new).setFocus()

    def _retranslate(self) -> None:
        self._others.set_text(self.tr("Others"))


class PeopleFilter(_Pills):
    """Everybody, or one person. `chosen` carries the id; UNSAVED stands for everybody. One is always on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(can_take_back=False, parent=parent)
        self._people: tuple[Person, ...] = ()
        self._retranslate()

    def show_people(self, people: Sequence[Person], chosen: PersonId) -> None:
        """Offer everybody and these people."""
        self._value = chosen
        if tuple(people) != self._people or not self._buttons:
            self._people = tuple(people)
            everyone = (PersonId(UNSAVED), FilterPill(self.tr("Everyone")))
            self._refill((everyone, *((person.id, FilterPill(person.name)) for person in people)))
        self.set_value(chosen)

    def _retranslate(self) -> None:
        self.set_name(self.tr("Show only what is with"))
        if self._buttons:
            self.set_texts({PersonId(UNSAVED): self.tr("Everyone")})
