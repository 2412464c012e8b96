"""The parts of an open entry. Each is made for one entry and thrown away with it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.contacts import Contact
from diary.domain.experience import Experience, Mark, Voice
from diary.domain.feelings import Feeling
from diary.domain.own_steps import OwnStep, Step
from diary.domain.themes import Theme, ThemeKind
from diary.domain.trust import TrustAnswer, TrustSide
from diary.ui.models.card_texts import MARKS
from diary.ui.pages.parts.beside import Beside, Halves
from diary.ui.theme.drawn import drawing_of
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.cards import Card
from diary.ui.widgets.drawings import Drawing, FeelingDrawing, Hedgehog, IconDrawing, NoDrawing
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.widgets.texts import Body, Small, Strong
from diary.ui.words import Words, screen_words

_TAG_OF_MARK = {Mark.BREAK: (TagKind.HURT, "link-break"), Mark.REPAIR: (TagKind.CALM, "needle")}


class Told(Body):
    """A word, and after it in quieter letters how much of it."""

    def __init__(self, word: str, how_much: str) -> None:
        self._quiet_from = len(word.encode("utf-16-le")) // 2
        super().__init__(word + how_much)

    def _marks(self) -> tuple[QTextLayout.FormatRange, ...]:
        quiet = QTextLayout.FormatRange()
        quiet.start, quiet.length = self._quiet_from, len(self.text().encode("utf-16-le")) // 2
        letters = QTextCharFormat()
        letters.setForeground(QColor(self._look.colours.ink2))
        quiet.format = letters
        return (quiet,)


class Section(Page):
    """A head with what stands under it."""

    def __init__(self, head: str) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(Strong(head))
        self._relook()

    def _relook(self) -> None:
        self.body.setSpacing(self.look.px(Space.HAIR))


class HowItFelt(Card):
    """The hedgehog, its word, and the feelings with how strongly they were felt."""

    def __init__(self, contact: Contact) -> None:
        super().__init__(ground="pale2")
        self._row = QHBoxLayout()
        self._row.addWidget(Hedgehog(contact.posture, Size.HEDGEHOG_ENTRY), 0, Qt.AlignmentFlag.AlignTop)
        self._told = QVBoxLayout()
        self._told.addStretch(1)
        words = screen_words()
        if contact.posture is not None:
            self._told.addWidget(Strong(words.posture(contact.posture)))
        for line in _lines([_felt(feeling, words) for feeling in contact.feelings]):
            self._told.addWidget(line)
        self._told.addStretch(1)
        self._row.addLayout(self._told, 1)
        self.body.addLayout(self._row)
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


class _Line(Page):
    """A drawing and words beside it."""

    def __init__(self, drawing: Drawing | None, words: QWidget) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        if drawing is not None:
            self._row.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(words, 1)
        self._relook()

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.PAIR))


def _lines(told: Sequence[tuple[Drawing | None, QWidget]]) -> Iterator[_Line]:
    """Own words have no picture; beside words that have one, they begin and stand as those do."""
    has_pictures = any(drawing is not None for drawing, _ in told)
    for drawing, words in told:
        yield _Line(NoDrawing(Size.FEELING) if drawing is None and has_pictures else drawing, words)


def _felt(feeling: Feeling, words: Words) -> tuple[Drawing | None, QWidget]:
    told = words.feeling(feeling.word) if feeling.word else feeling.own
    degree = words.degree(feeling.degree) if feeling.degree else ""
    drawing = FeelingDrawing(feeling.word) if feeling.word else None
    return drawing, Told(f"{told},", f" {degree}") if degree else Body(told)


class Feelings(Section):
    """Feelings before or after, with how strongly they were felt."""

    def __init__(self, head: str, feelings: Sequence[Feeling]) -> None:
        super().__init__(head)
        words = screen_words()
        for line in _lines([_felt(feeling, words) for feeling in feelings]):
            self.body.addWidget(line)


class OwnSteps(Section):
    """What the client did."""

    def __init__(self, head: str, own_steps: Sequence[OwnStep]) -> None:
        super().__init__(head)
        words = screen_words()
        told = [(did.step, words.own_step(did.step) if did.step else did.own) for did in own_steps]
        for line in _lines([(_pictured(step), Body(text)) for step, text in told]):
            self.body.addWidget(line)


class Said(Section):
    """A few words under a head."""

    def __init__(self, head: str, words: str) -> None:
        super().__init__(head)
        self.body.addWidget(Body(words))


class Themes(Section):
    """What it is about."""

    def __init__(self, head: str, themes: Sequence[Theme]) -> None:
        super().__init__(head)
        words = screen_words()
        told = [(theme.kind, words.theme(theme.kind) if theme.kind else theme.own) for theme in themes]
        for line in _lines([(_pictured(kind), Body(text)) for kind, text in told]):
            self.body.addWidget(line)


def _pictured(word: Step | ThemeKind | None) -> Drawing | None:
    """The picture of a word; own words have none."""
    return IconDrawing(drawing_of(word), "ink", Size.FEELING) if word else None


class Marks(Page):
    """Something broke; it was made good again."""

    def __init__(self, marks: frozenset[Mark]) -> None:
        super().__init__()
        words = screen_words()
        row = FlowLayout(self)
        for mark in MARKS:
            if mark in marks:
                row.addWidget(Tag(words.mark(mark), *_TAG_OF_MARK[mark]))


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
        for each in experiences:
            told = words.chip(each.chip, voice) if each.chip else each.own
            self.body.addWidget(_Line(IconDrawing(icon, colour), Body(told)))
        if not experiences:
            self.hide()


class Trust(Section):
    """The client's answers for the sides of trust; those without an answer are not told."""

    def __init__(self, head: str, answer: TrustAnswer) -> None:
        super().__init__(head)
        words = screen_words()
        for side in TrustSide:
            reply = answer.get(side)
            if reply is not None:
                self.body.addWidget(Stating(words.trust_side(side), Tag(words.trust_reply(reply), TagKind.OUTLINE)))


class Stating(Beside):
    """What it is, smaller words about it, and where it stands: at the end of the line, or below where it is full."""

    def __init__(self, what: str, tag: Tag, small: str = "") -> None:
        told = QWidget()
        texts = QVBoxLayout(told)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        texts.addWidget(Body(what))
        if small:
            texts.addWidget(Small(small))
        super().__init__(told, tag)

    def _relook(self) -> None:
        super()._relook()
        air = self.look.px(Space.HAIR) // 2
        self.setContentsMargins(0, air, 0, air)
