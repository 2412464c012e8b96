"""Somebody who stands in the diary twice: folded away, because it is seldom needed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.ui.i18n import fill
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.person_choice import PersonChoice
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.texts import QuietBody


class SamePersonCard(Card):
    """`made_one` carries the id of who turns out to be the person shown. Not there while there is nobody else."""

    made_one = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._here = Person()
        self._others: tuple[Person, ...] = ()
        self._open = LinedUpButton(icon="caret-right")
        self._question = QuietBody()
        self._choice = PersonChoice()
        self._said = QuietBody()
        self._do = PlainButton()
        super().__init__(parent=parent)
        self.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._question, self._choice, self._said):
            self.body.addWidget(part)
        self.body.addWidget(self._do, 0, Qt.AlignmentFlag.AlignLeft)
        self._open.setObjectName("same-person-open")
        self._do.setObjectName("same-person-do")
        self._open.clicked.connect(self._on_open_clicked)
        self._choice.chosen.connect(self._on_choice_chosen)
        self._do.clicked.connect(self._on_do_clicked)
        self._unfold(is_open=False)
        self._retranslate()

    def show_person(self, here: Person, others: Sequence[Person]) -> None:
        """Who is shown, and everybody else; somebody else than before is shown folded."""
        is_new = here.id != self._here.id
        self._here, self._others = here, tuple(others)
        self._choice.show_people(self._others, None if is_new else self._chosen)
        self._unfold(is_open=not is_new and not self._question.isHidden())
        self.setVisible(bool(self._others))
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds again."""
        if event.key() == Qt.Key.Key_Escape and not self._question.isHidden():
            self._unfold(is_open=False)
            self._open.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    @property
    def _chosen(self) -> PersonId | None:
        return next((each.id for each in self._others if each.id == self._choice.value), None)

    def _unfold(self, *, is_open: bool) -> None:
        if not is_open:
            self._choice.set_value(None)
        self._open.set_icon("caret-down" if is_open else "caret-right")
        for part in (self._question, self._choice):
            part.setVisible(is_open)
        self._show_chosen()

    def _show_chosen(self) -> None:
        name = next((each.name for each in self._others if each.id == self._chosen), "")
        told = self.tr(
            "All contacts, promises and topics of {1} will be with {2}. What stands here stays. What is empty here is "
            "filled with what you wrote about {1}, who goes to the bin."
        )
        self._said.set_text(fill(told, name, self._here.name))
        for part in (self._said, self._do):
            part.setVisible(self._chosen is not None)

    def _on_open_clicked(self) -> None:
        self._unfold(is_open=self._question.isHidden())

    def _on_choice_chosen(self) -> None:
        self._show_chosen()

    def _on_do_clicked(self) -> None:
        other = self._chosen
        if other is not None:
            self._unfold(is_open=False)
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)
            self.made_one.emit(other)

    def _retranslate(self) -> None:
        self._open.set_text(self.tr("Does this person stand here twice?"))
        question = fill(self.tr("Who is {1} as well?"), self._here.name)
        self._question.set_text(question)
        self._choice.set_name(question)
        self._do.set_text(self.tr("Put them together"))
        self._show_chosen()
