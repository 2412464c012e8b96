"""What was filled in about a contact, as it is read: now, or as it was before."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.contacts import Contact
from diary.domain.trust import TrustAnswer
from diary.ui.pages.contacts.entry_parts import Experiences, HowItFelt, Marks, Trust
from diary.ui.pages.contacts.long_words import LongWords
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page


class ContactParts(Page):
    """In the order of writing; nothing is shown for what was left empty. Made for one contact."""

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in self._parts_of(contact):
            self._column.addWidget(part)
        self._relook()

    def _parts_of(self, contact: Contact) -> Iterator[QWidget]:
        if contact.posture is not None or contact.feelings:
            yield HowItFelt(contact)
        if contact.marks:
            yield Marks(contact.marks)
        if contact.happened.strip():
            yield LongWords(self.tr("What happened"), contact.happened)
        if contact.view.strip():
            yield LongWords(self.tr("What I think of it"), contact.view)
        if contact.experiences:
            yield Experiences(contact.experiences)
        if contact.trust != TrustAnswer():
            yield Trust(self.tr("Trust"), contact.trust)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.CARD) - self.look.px(Space.HAIR))
