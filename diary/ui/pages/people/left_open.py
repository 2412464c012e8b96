"""What was still open with those who came before, so that a new face doesn't break the thread (K, M, S 1)."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.ui.i18n import fill
from diary.ui.pages.parts.replaced_rows import ReplacedRows
from diary.ui.pages.people.rows import LeftOpenRow
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """Promises of both sides and topics that are open with somebody who came before."""

    promises: tuple[Promise, ...] = ()
    topics: tuple[Topic, ...] = ()


class LeftOpenCard(Card):
    """`promise_requested` carries the promise pressed; `handed_on` the topics to discuss with who is here instead."""

    promise_requested = Signal(int)
    topics_requested = Signal()
    handed_on = Signal(object)

    def __init__(self) -> None:
        self._left, self._name = LeftOpen(), ""
        self._rows = ReplacedRows()
        self._hand_on = PlainButton()
        super().__init__()
        self.body.addLayout(self._rows)
        self.body.addWidget(self._hand_on, 0, Qt.AlignmentFlag.AlignLeft)
        self._hand_on.setObjectName("person-hand-on")
        self._hand_on.clicked.connect(self._on_hand_on_clicked)
        self._retranslate()

    def show_left(self, left: LeftOpen, here: Person, names: Mapping[PersonId, str]) -> None:
        """Show what is left; not there when nothing is."""
        self._left, self._name = left, here.name
        rows = [self._row(promise, "handshake", names) for promise in left.promises]
        for row in rows:
            row.clicked.connect(self._on_promise_clicked)
        topics = [self._row(topic, "chats-circle", names) for topic in left.topics]
        for row in topics:
            row.clicked.connect(self.topics_requested)
        self._rows.replace([*rows, *topics])
        self._hand_on.setVisible(bool(left.topics))
        self.setVisible(bool(left.promises or left.topics))
        self._retranslate()

    def _row(self, each: Promise | Topic, icon: str, names: Mapping[PersonId, str]) -> LeftOpenRow:
        name = names.get(each.person, "") if each.person is not None else ""
        row = LeftOpenRow(each.what, fill(self.tr("With {1}"), name), icon)
        row.setProperty("record", each.id)
        return row

    def _on_promise_clicked(self) -> None:
        self.promise_requested.emit(self.sender().property("record"))

    def _on_hand_on_clicked(self) -> None:
        self.handed_on.emit(tuple(topic.id for topic in self._left.topics))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Still open from before"))
        count = len(self._left.topics)
        self._hand_on.set_text(fill(self.tr("Discuss %n topic(s) with {1}", "", count), self._name))
