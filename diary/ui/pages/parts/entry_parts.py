"""The parts of an open entry. Each is made for one entry and thrown away with it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.contacts import Contact
from diary.domain.experience import Experience, Mark, Voice
from diary.domain.feelings import Feeling
from diary.domain.own_steps import OwnStep, Step
from diary.domain.themes import Theme, ThemeKind
from diary.domain.trust import TrustAnswer, TrustSide
from diary.ui.models.card_texts import MARKS
from diary.ui.pages.parts.beside import Beside, Halves
from diary.ui.pages.parts.pictured import Picture, Pictured
from diary.ui.theme.drawn import drawing_of
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.cards import Card
from diary.ui.widgets.drawings import Hedgehog
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.widgets.texts import Body, Small, Strong
from diary.ui.words import Words, screen_words

_TAG_OF_MARK = {Mark.BREAK: (TagKind.HURT, "link-break"), Mark.REPAIR: (TagKind.CALM, "needle")}
#: A word, how much of it, and the picture before it.
_Told = tuple[str, str, Picture | None]


class Section(Page):
    """A head with what stands under it. What stands in it is made in it: to be moved costs a widget time."""

    def __init__(self, head: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(Strong(head, self))
        self._relook()

    def _relook(self) -> None:
        self.body.setSpacing(self.look.px(Space.HAIR))

    def _add_lines(self, told: Sequence[_Told]) -> None:
        for line in _lines(told, self):
            self.body.addWidget(line)


class HowItFelt(Card):
    """The hedgehog, its word, and the feelings with how strongly they were felt."""

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(ground="pale2", parent=parent)
        self._row = QHBoxLayout()
        self.body.addLayout(self._row)
        self._row.addWidget(Hedgehog(contact.posture, Size.HEDGEHOG_ENTRY, self), 0, Qt.AlignmentFlag.AlignTop)
        self._told = QVBoxLayout()
        self._row.addLayout(self._told, 1)
        self._told.addStretch(1)
        words = screen_words()
        if contact.posture is not None:
            self._told.addWidget(Strong(words.posture(contact.posture), self))
        for line in _lines([_felt(feeling, words) for feeling in contact.feelings], self):
            self._told.addWidget(line)
        self._told.addStretch(1)
        self._place()

    def _relook(self) -> None:
        super()._relook()
        if hasattr(self, "_row"):
            self._place()

    def _place(self) -> None:
        air = self.look.px(Space.PAIR)
        self.body.setContentsMargins(air, 0, self.look.px(Space.GROUP), 0)
        self._row.setSpacing(self.look.px(Space.ROW))
        self._told.setContentsMargins(0, air, 0, air)
        self._told.setSpacing(self.look.px(Space.HAIR) // 2)


def _lines(told: Sequence[_Told], parent: QWidget) -> Iterator[QWidget]:
    """Own words have no picture; beside words that have one, they begin and stand as those do."""
    has_pictures = any(picture is not None for *_, picture in told)
    for word, how_much, picture in told:
        yield Pictured(word, how_much, picture or (Picture() if has_pictures else None), parent)


def _felt(feeling: Feeling, words: Words) -> _Told:
    told = words.feeling(feeling.word) if feeling.word else feeling.own
    degree = words.degree(feeling.degree) if feeling.degree else ""
    picture = Picture(feeling=feeling.word) if feeling.word else None
    return (f"{told},", f" {degree}", picture) if degree else (told, "", picture)


class Feelings(Section):
    """Feelings before or after, with how strongly they were felt."""

    def __init__(self, head: str, feelings: Sequence[Feeling], parent: QWidget | None = None) -> None:
        super().__init__(head, parent)
        words = screen_words()
        self._add_lines([_felt(feeling, words) for feeling in feelings])


class OwnSteps(Section):
    """What the client did."""

    def __init__(self, head: str, own_steps: Sequence[OwnStep], parent: QWidget | None = None) -> None:
        super().__init__(head, parent)
        words = screen_words()
        told = [(did.step, words.own_step(did.step) if did.step else did.own) for did in own_steps]
        self._add_lines([(text, "", _pictured(step)) for step, text in told])


class Said(Section):
    """A few words under a head."""

    def __init__(self, head: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(head, parent)
        self.body.addWidget(Body(words, self))


class Themes(Section):
    """What it is about."""

    def __init__(self, head: str, themes: Sequence[Theme], parent: QWidget | None = None) -> None:
        super().__init__(head, parent)
        words = screen_words()
        told = [(theme.kind, words.theme(theme.kind) if theme.kind else theme.own) for theme in themes]
        self._add_lines([(text, "", _pictured(kind)) for kind, text in told])


def _pictured(word: Step | ThemeKind | None) -> Picture | None:
    """The picture of a word; own words have none."""
    return Picture(icon=drawing_of(word)) if word else None


class Marks(Page):
    """Something broke; it was made good again."""

    def __init__(self, marks: frozenset[Mark], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = screen_words()
        row = FlowLayout(self)
        for mark in MARKS:
            if mark in marks:
                row.addWidget(Tag(words.mark(mark), *_TAG_OF_MARK[mark], self))


class Experiences(Halves):
    """What helped and what didn't, beside each other where there is room."""

    def __init__(self, experiences: Sequence[Experience]) -> None:
        helped, did_not = (_Side(voice, [each for each in experiences if each.voice is voice]) for voice in Voice)
        super().__init__(helped, did_not, Space.PAIR, Space.GROUP)


class _Side(Section):
    """One voice; not there when nothing was said in it."""

    def __init__(self, voice: Voice, experiences: Sequence[Experience]) -> None:
        words = screen_words()
        super().__init__(words.voice(voice))
        icon, colour = ("sun-fill", "petrol") if voice is Voice.HELPED else ("cloud-rain-fill", "heather")
        picture = Picture(icon=icon, colour=colour, size=Size.ICON)
        self._add_lines(
            [(words.chip(each.chip, voice) if each.chip else each.own, "", picture) for each in experiences]
        )
        if not experiences:
            self.hide()


class Trust(Section):
    """The client's answers for the sides of trust; those without an answer are not told."""

    def __init__(self, head: str, answer: TrustAnswer, parent: QWidget | None = None) -> None:
        super().__init__(head, parent)
        words = screen_words()
        for side in TrustSide:
            reply = answer.get(side)
            if reply is not None:
                self.body.addWidget(Stating(words.trust_side(side), Tag(words.trust_reply(reply), TagKind.OUTLINE)))


class Stating(Beside):
    """What it is, smaller words about it, and where it stands: at the end of the line, or below where it is full."""

    def __init__(self, what: str, tag: Tag, small: str = "") -> None:
        super().__init__(_with_small(what, small) if small else Body(what), tag)

    def _relook(self) -> None:
        super()._relook()
        air = self.look.px(Space.HAIR) // 2
        self.setContentsMargins(0, air, 0, air)


def _with_small(what: str, small: str) -> QWidget:
    told = QWidget()
    texts = QVBoxLayout(told)
    texts.setContentsMargins(0, 0, 0, 0)
    texts.setSpacing(0)
    texts.addWidget(Body(what, told))
    texts.addWidget(Small(small, told))
    return told
