"""Promises that are no longer open: a row each, which unfolds its history."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.promises import Promise
from diary.ui.pages.parts.promise_texts import PromiseTexts, Step, icon_of
from diary.ui.pages.parts.settled import SettledCard, SettledRow, Whole
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, OwnWords, Small


class SettledPromises(SettledCard):
    """One card for all of them; not there when there are none."""

    def show_promises(self, promises: Sequence[Promise], texts: PromiseTexts) -> None:
        """Show these, in their order."""
        self._show_rows([promise.id for promise in promises])
        for promise in promises:
            row = self._rows.widget(promise.id)
            if isinstance(row, SettledPromise):
                row.show_promise(promise, texts)
        self.setVisible(bool(promises))

    def _new_row(self, record: int) -> SettledRow:
        return SettledPromise(record)


class SettledPromise(SettledRow):
    """What was promised and what became of it; pressed, the whole history and a way to open it again."""

    def __init__(self, record: int, parent: QWidget | None = None) -> None:
        self._history = _History()
        super().__init__(record, self._history, parent)

    def show_promise(self, promise: Promise, texts: PromiseTexts) -> None:
        """Show how it is now."""
        self.show_texts(promise.what, texts.settled(promise), icon_of(promise))
        self._history.show_steps(texts.with_whom(promise), texts.steps(promise))
        self._history.describe(promise.what)


class _History(Whole):
    """Every step with its day and words."""

    def __init__(self) -> None:
        self._with_whom, self._steps = Small(), _Steps()
        super().__init__(self._with_whom, self._steps)

    def show_steps(self, with_whom: str, steps: tuple[Step, ...]) -> None:
        """Show the history; the words stand as the client wrote them."""
        self._with_whom.set_text(with_whom)
        self._steps.show_steps(steps)

    def _retranslate(self) -> None:
        self.reopen.set_text(self.tr("Open again"))
        self.edit.set_text(self.tr("Change the promise"))


class _Steps(Page):
    """The steps under each other."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Step, ...] = ()
        self._rows: list[_StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._relook()

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these steps."""
        if steps == self._shown:
            return
        self._shown = steps
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_StepRow(step) for step in steps]
        for row in self._rows:
            self._column.addWidget(row)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))


class _StepRow(Page):
    """One step: what happened, its day, and the words."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Body(step.what))
        column.addWidget(Small(step.day))
        if step.words:
            column.addWidget(OwnWords(step.words))
