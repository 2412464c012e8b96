"""Promises of both sides wherever they are shown as two lists: read, and answered."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from diary.domain.ids import PersonId
from diary.domain.promises import Owner
from diary.services.promises import (
    count_open_promises,
    count_settled_promises,
    open_promises,
    settled_promises,
)
from diary.ui.controllers.promise_answering import PromiseAnswering
from diary.ui.desk import Desk
from diary.ui.pages.parts.promise_column import Part, Side
from diary.ui.pages.parts.promise_pair import PromisePair

_MINE: Final = (Owner.ME,)
_OF_OTHERS: Final = (Owner.WORKER, Owner.TOGETHER, Owner.ORGANISATION)

#: So many settled promises stand there at first.
_FIRST_SETTLED: Final = 2
#: So many promises come at a time.
_A_PAGE: Final = 50


class PromiseSides(QObject):
    """Fills a `PromisePair` and does what is pressed in it. `changed` asks its page to show everything afresh."""

    changed = Signal()

    def __init__(self, desk: Desk, pair: PromisePair, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pair = pair
        self._answering = PromiseAnswering(desk, pair, self)
        self._limits: dict[Part, int] = {}
        self._answering.changed.connect(self.changed)
        pair.more_requested.connect(self._on_pair_more_requested)

    def start_anew(self) -> None:
        """Show no more than at first, and nothing that is only there because it was just answered."""
        self._limits.clear()
        self._pair.start_anew()

    def keep(self) -> None:
        """Save the words being typed."""
        self._answering.keep()

    def show(self, person: PersonId | None) -> bool:
        """Show both sides, only what is with `person` where one is given; False when there is nothing at all."""
        mine, others = self._side(person, is_mine=True), self._side(person, is_mine=False)
        self._pair.show_sides(mine, others, self._answering.texts(), person)
        return not (mine.is_empty and others.is_empty)

    def show_words(self) -> None:
        """Go on with the words that were being written about promises."""
        self._answering.show_words()

    def _side(self, person: PersonId | None, *, is_mine: bool) -> Side:
        diary, owners = self._desk.diary, _MINE if is_mine else _OF_OTHERS
        open_limit = self._limits.get(Part(is_mine, is_open=True), _A_PAGE)
        settled_limit = self._limits.get(Part(is_mine, is_open=False), _FIRST_SETTLED)
        return Side(
            open_promises(diary, owners, open_limit, person),
            count_open_promises(diary, owners, person),
            settled_promises(diary, owners, settled_limit, person=person),
            count_settled_promises(diary, owners, person),
        )

    def _on_pair_more_requested(self, part: Part) -> None:
        self._limits[part] = self._limits.get(part, _A_PAGE if part.is_open else 0) + _A_PAGE
        self.changed.emit()
