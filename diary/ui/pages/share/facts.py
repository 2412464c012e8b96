"""Facts to read: a label, and what it says under it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout

from diary.ui.pages.share.as_many import keep_as_many
from diary.ui.pages.share.views import Fact
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, Small


class _FactLine(Page):
    """One fact."""

    def __init__(self) -> None:
        super().__init__()
        self._label, self._value = Small(), Body()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._label)
        column.addWidget(self._value)

    def show_fact(self, fact: Fact) -> None:
        """Say this."""
        self._label.set_text(fact.label)
        self._value.set_text(fact.value)


class Facts(Page):
    """Facts under each other."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_FactLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._relook()

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show these and no others."""
        new = tuple(facts)
        keep_as_many(self._lines, len(new), self._column, _FactLine)
        for line, fact in zip(self._lines, new, strict=True):
            line.show_fact(fact)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))
