"""What was filled in about a contact, as it is read: now, or as it was before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.contacts import AskedBy, Contact
from diary.domain.feelings import Feeling
from diary.domain.trust import TrustAnswer
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.parts.differing import Differing
from diary.ui.pages.parts.entry_parts import Experiences, Feelings, HowItFelt, Marks, OwnSteps, Said, Themes, Trust
from diary.ui.pages.parts.long_words import LongWords
from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, Small
from diary.ui.words import screen_words


@dataclass(frozen=True, slots=True)
class _Part:
    """One part: the fields of a contact that it tells, what they are called, and how it is shown where filled in."""

    fields: tuple[str, ...]
    name: str
    shown: QWidget | None

    def differs(self, contact: Contact, now: Contact) -> bool:
        """Whether anything in it is different in the contact as it is now."""
        return any(getattr(contact, field) != getattr(now, field) for field in self.fields)


class ContactParts(Page):
    """In the order of writing; nothing is shown for what was left empty. Made for one contact.

    Of an earlier version, what is different `now` is marked; what was still empty then is named at the end.
    """

    def __init__(self, contact: Contact, now: Contact | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        parts = tuple(self._parts_of(contact))
        different = {part.fields for part in parts if now is not None and part.differs(contact, now)}
        for part in parts:
            if part.shown is not None:
                self._column.addWidget(Differing(part.shown) if part.fields in different else part.shown)
        empty = [part.name for part in parts if part.shown is None and part.fields in different]
        if empty:
            self._column.addWidget(Differing(Body(", ".join(empty)), was_empty=True))
        self._relook()

    def _parts_of(self, contact: Contact) -> Iterator[_Part]:
        yield self._asked(contact)
        yield from self._felt(contact)
        marks = Marks(contact.marks, self) if contact.marks else None
        yield _Part(("marks",), self.tr("Something broke or was made good again"), marks)
        for field, name in (("happened", self.tr("What happened")), ("view", self.tr("What I think of it"))):
            words = getattr(contact, field)
            yield _Part((field,), name, LongWords(name, words, self) if words.strip() else None)
        experiences = Experiences(contact.experiences) if contact.experiences else None
        yield _Part(("experiences",), self.tr("What helped or didn't help"), experiences)
        yield from self._rest(contact)

    def _asked(self, contact: Contact) -> _Part:
        name, asker = self.tr("Who asked for it"), self._asker(contact)
        return _Part(("asked_by", "asked_by_own"), name, Said(name, asker, self) if asker else None)

    def _felt(self, contact: Contact) -> Iterator[_Part]:
        before, after = self.tr("How I felt before"), self.tr("How I felt after")
        yield _Part(("feelings_before",), before, self._feelings(before, contact.feelings_before))
        is_felt = contact.posture is not None or bool(contact.feelings)
        yield _Part(("posture", "feelings"), self.tr("How it felt"), HowItFelt(contact, self) if is_felt else None)
        yield _Part(("feelings_after",), after, self._feelings(after, contact.feelings_after))

    def _feelings(self, head: str, feelings: Sequence[Feeling]) -> Feelings | None:
        return Feelings(head, feelings, self) if feelings else None

    def _rest(self, contact: Contact) -> Iterator[_Part]:
        did, trust, about = self.tr("What I did"), self.tr("Trust"), self.tr("What it is about")
        yield _Part(("own_steps",), did, OwnSteps(did, contact.own_steps, self) if contact.own_steps else None)
        yield _Part(("trust",), trust, Trust(trust, contact.trust, self) if contact.trust != TrustAnswer() else None)
        yield _Part(("themes",), about, Themes(about, contact.themes, self) if contact.themes else None)
        paper = None
        if contact.on_paper is not None:
            paper = Small(fill(self.tr("Written on paper on {1}"), screen_words().day(contact.on_paper)), self)
        yield _Part(("on_paper",), self.tr("On which day it was written on paper"), paper)

    def _asker(self, contact: Contact) -> str:
        if contact.asked_by_own.strip() and contact.asked_by in {None, AskedBy.SOMEBODY_ELSE}:
            return contact.asked_by_own
        return capitalised(screen_words().asked_by(contact.asked_by)) if contact.asked_by else ""

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.CARD) - self.look.px(Space.HAIR))
