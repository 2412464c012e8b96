"""Who came before and after somebody, and the way on when somebody else comes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from diary.domain.people import Person, PersonKind
from diary.ui.i18n import fill
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.replaced_rows import ReplacedRows
from diary.ui.pages.people.rows import ChainStop
from diary.ui.pages.people.texts import PersonTexts
from diary.ui.widgets.cards import Card


class ChainCard(Card):
    """`opened` carries who was pressed; `next_requested` asks to write down who comes now; not once somebody has."""

    opened = Signal(int)
    next_requested = Signal()

    def __init__(self) -> None:
        self._rows = ReplacedRows()
        self._next = LinedUpButton(icon="plus")
        self._here = Person()
        self._length, self._has_after = 0, False
        super().__init__()
        self.body.addLayout(self._rows)
        self.body.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        self._next.setObjectName("person-next")
        self._next.clicked.connect(self.next_requested)
        self._retranslate()

    def show_chain(self, chain: Sequence[Person], here: Person, texts: PersonTexts) -> None:
        """Show everybody before and after, oldest first, with who is here among them."""
        self._here, self._length = here, len(chain)
        self._has_after = bool(chain) and chain[-1].id != here.id
        is_alone = len(chain) < 2  # noqa: PLR2004 -- one and another
        self._rows.replace(() if is_alone else [self._stop(person, chain, texts) for person in chain])
        # A friend or a sister is not replaced.
        self._next.setVisible(not self._has_after and here.kind is not PersonKind.CLOSE)
        self.setVisible(not is_alone or not self._next.isHidden())
        self._retranslate()

    def _stop(self, person: Person, chain: Sequence[Person], texts: PersonTexts) -> QWidget:
        is_here = person.id == self._here.id
        stop = ChainStop(is_here=is_here, is_first=person is chain[0], is_last=person is chain[-1])
        stop.set_text(person.name)
        stop.set_small(texts.time(person))
        stop.setProperty("record", person.id)
        stop.clicked.connect(self._on_stop_clicked)
        return stop

    def _on_stop_clicked(self) -> None:
        self.opened.emit(self.sender().property("record"))

    def _retranslate(self) -> None:
        if self._has_after:
            self.set_title(self.tr("Who came before and after?"))
        else:
            self.set_title(self.tr("Who came before?") if self._length > 1 else self.tr("When somebody else comes"))
        self._next.set_text(fill(self.tr("Somebody comes after {1}"), self._here.name))
