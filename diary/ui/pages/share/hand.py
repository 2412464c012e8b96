"""Step 5: how. The one place that asks; until then nothing has left."""

from PySide6.QtWidgets import QVBoxLayout

from diary.ui.i18n import fill
from diary.ui.pages.share.facts import Facts
from diary.ui.pages.share.head import StepHead
from diary.ui.pages.share.side import IconLine
from diary.ui.pages.share.views import HandView, Line
from diary.ui.theme.tokens import Space
from diary.ui.widgets.cards import Card
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.page import Page

_ICONS = ("file-text", "floppy-disk", "eye", "notebook")


class HandStep(Page):
    """What will happen when the main button is pressed, and what was agreed."""

    def __init__(self) -> None:
        super().__init__()
        self._view = HandView("", "", "", ())
        self._head = StepHead()
        self._happens, self._agreed = Card(), Card()
        self._lines = [IconLine(icon, "petrol") for icon in _ICONS]
        for line in self._lines:
            self._happens.body.addWidget(line)
        self._happens.body.addStretch(1)
        self._facts = Facts()
        self._agreed.body.addWidget(self._facts)
        self._agreed.body.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addWidget(Columns(self._happens, self._agreed))
        self._retranslate()
        self._relook()

    def show_plan(self, view: HandView) -> None:
        """Show what is about to be shared."""
        self._view = view
        self._facts.show_facts(view.facts)
        self._retranslate()

    def _retranslate(self) -> None:
        view = self._view
        self._head.set_texts(
            fill(self.tr("Do you share this with {1}?"), view.reader),
            self.tr("You save it as a PDF and hand it over yourself."),
        )
        self._happens.set_title(self.tr("This will happen"))
        self._agreed.set_title(self.tr("What you ask"))
        texts = (
            fill(self.tr("Egel makes a PDF of {1}, {2}."), view.pages, view.in_language),
            self.tr("You choose where it is saved. Egel sends nothing to anybody."),
            self.tr("There is no lock on the PDF. Whoever has the file can read it."),
            self.tr("A copy stays in your diary. Only you can open that."),
        )
        for line, text in zip(self._lines, texts, strict=True):
            line.show_line(Line(text))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.GROUP))
