"""Facts to read: a label, and what it says under it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout

from diary.ui.pages.share.views import Fact
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, Small


class _FactLine(Page):
    """One fact."""

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Small(fact.label))
        column.addWidget(Body(fact.value))


class Facts(Page):
    """Facts under each other."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[Fact, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._relook()

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show these and no others."""
        new = tuple(facts)
        if new == self._facts:
            return
        self._facts = new
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for fact in new:
            self._column.addWidget(_FactLine(fact))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))
