"""What the four steps have in common: a question with one sentence, and telling what was changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import ContactDraft
from diary.ui.pages.parts.beside import QuestionLine
from diary.ui.pages.write.company import Company
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Heading, Lead


class Step(Page):
    """One step. `changed` carries a `Change`; the page is shown again with the draft that came of it."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.head = QuestionLine(Heading(), Lead())
        self.company = Company()
        self.body = QVBoxLayout()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.head)
        self._whole.addLayout(self.body)
        self._whole.addStretch(1)

    def start(self, draft: ContactDraft) -> None:
        """Another contact is shown: what was unfolded in the one before is folded again."""

    def show_draft(self, draft: ContactDraft, company: Company) -> None:
        """Show what is written so far; a field that is typed in keeps its cursor."""
        self.company = company
        self._show(draft)
        self._retranslate()

    def show_typed(self, draft: ContactDraft) -> None:
        """Show the same while words are typed, which no question speaks of."""
        self._show(draft)

    def finish_typing(self) -> None:
        """Take what stands in a field that is read only when it is left, as if it were left now."""

    def ask_again(self) -> bool:
        """Whether something typed can't be read; the keyboard goes there then."""
        return False

    def first_control(self) -> QWidget:
        """Where the keyboard starts in this step."""
        raise NotImplementedError

    def _show(self, draft: ContactDraft) -> None:
        raise NotImplementedError

    def _relook(self) -> None:
        self._whole.setSpacing(self.look.px(Space.ROW))
        self.body.setSpacing(self.look.px(Space.CARD))
