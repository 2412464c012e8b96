"""A quiet question beside a name that is typed, whether it is somebody who is there already."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.people import Person, known_as
from diary.domain.scripts import isolated
from diary.ui.i18n import fill
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.widgets.announce import announce
from diary.ui.widgets.page import Page


class KnownAlready(Page):
    """Only there while somebody has that name; nobody has to answer. `taken` carries the id of who it is."""

    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._person: Person | None = None
        self._button = LinedUpButton(icon="user")
        self._button.setObjectName("known-already")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._button)
        self._button.clicked.connect(self._on_button_clicked)
        self.hide()

    def show_name(self, name: str, people: Iterable[Person]) -> None:
        """What is typed as a name, and who is there."""
        before, self._person = self._person, known_as(name, people)
        self._retranslate()
        self.setVisible(self._person is not None)
        if self._person is not None and self._person != before:
            announce(self, self._button.text())

    def _on_button_clicked(self) -> None:
        if self._person is not None:
            self.taken.emit(self._person.id)

    def _retranslate(self) -> None:
        name = isolated(self._person.name) if self._person is not None else ""
        self._button.set_text(fill(self.tr("Is this {1}, who is there already?"), name))
