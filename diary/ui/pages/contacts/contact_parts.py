"""What was filled in about a contact, as it is read: now, or as it was before."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.contacts import AskedBy, Contact
from diary.domain.trust import TrustAnswer
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.contacts.entry_parts import Experiences, Feelings, HowItFelt, Marks, OwnSteps, Said, Themes, Trust
from diary.ui.pages.contacts.long_words import LongWords
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Small
from diary.ui.words import screen_words


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
        if asker := self._asker(contact):
            yield Said(self.tr("Who asked for it"), asker)
        yield from self._feelings(contact)
        if contact.marks:
            yield Marks(contact.marks)
        if contact.happened.strip():
            yield LongWords(self.tr("What happened"), contact.happened)
        if contact.view.strip():
            yield LongWords(self.tr("What I think of it"), contact.view)
        if contact.experiences:
            yield Experiences(contact.experiences)
        if contact.own_steps:
            yield OwnSteps(self.tr("What I did"), contact.own_steps)
        if contact.trust != TrustAnswer():
            yield Trust(self.tr("Trust"), contact.trust)
        if contact.themes:
            yield Themes(self.tr("What it is about"), contact.themes)
        if contact.on_paper is not None:
            yield Small(fill(self.tr("Written on paper on {1}"), screen_words().day(contact.on_paper)))

    def _feelings(self, contact: Contact) -> Iterator[QWidget]:
        if contact.feelings_before:
            yield Feelings(self.tr("How I felt before"), contact.feelings_before)
        if contact.posture is not None or contact.feelings:
            yield HowItFelt(contact)
        if contact.feelings_after:
            yield Feelings(self.tr("How I felt after"), contact.feelings_after)

    def _asker(self, contact: Contact) -> str:
        if contact.asked_by_own.strip() and contact.asked_by in {None, AskedBy.SOMEBODY_ELSE}:
            return contact.asked_by_own
        return capitalised(screen_words().asked_by(contact.asked_by)) if contact.asked_by else ""

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.CARD) - self.look.px(Space.HAIR))
