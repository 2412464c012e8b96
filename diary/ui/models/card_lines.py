"""The texts of a card, laid out once: a card is painted again whenever it is chosen, touched or scrolled."""

from dataclasses import dataclass
from math import ceil
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from diary.domain.searching import Mark as Stretch
from diary.ui.models.card_face import CardFace, CardTag, tags_of
from diary.ui.models.card_texts import CardTexts, Title
from diary.ui.theme.look import Look
from diary.ui.theme.tokens import Edge, Kind, Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.paint import start_of

#: Lines of the client's words on a card.
_LINES_OF_WORDS: Final = 2
#: The dashed circle of an unanswered posture, in the place of the hedgehog.
_NO_POSTURE: Final = Token(40, Kind.PICTURE)
#: How Qt counts characters.
_UNITS: Final = "utf-16-le"
#: A tag that has to give way keeps room for so many letters.
_FEWEST_LETTERS: Final = 3


@dataclass(frozen=True, slots=True)
class CardMeasures:
    """The measures of every card in one look, in pixels."""

    top: int
    bottom: int
    side: int
    picture: int
    no_posture: int
    gap: int
    radius: int
    line: int
    small_line: int
    tag: int
    tag_radius: int
    tag_icon: int
    tag_padding: int
    pair: int
    ring: int
    air: int
    day_has_own_line: bool

    @classmethod
    def of(cls, look: Look) -> "CardMeasures":
        """Measured by the letters: Arabic script is higher than the table says."""
        small_line = _line_px(look, TextStyle.SMALL)
        return cls(
            top=look.px(Space.GROUP),
            bottom=look.px(Space.PAIR),
            side=look.px(Space.GROUP),
            picture=look.px(Size.HEDGEHOG_TIMELINE),
            no_posture=look.px(_NO_POSTURE),
            gap=look.px(Space.ROW),
            radius=look.px(Radius.CARD),
            line=_line_px(look, TextStyle.BODY),
            small_line=small_line,
            tag=max(look.px(Size.TAG), small_line + 2 * look.px(Space.HAIR)),
            tag_radius=look.px(Radius.TAG),
            tag_icon=look.px(Size.ICON_TAG),
            tag_padding=look.px(Space.PAIR) + look.px(Edge.CHOSEN),
            pair=look.px(Space.PAIR),
            ring=look.px(Space.RING),
            air=look.px(Space.ROW),
            # Large letters leave no room for two things on one line.
            day_has_own_line=look.is_large,
        )

    @property
    def height(self) -> int:
        """The height of a card."""
        lines = self.line * (1 + _LINES_OF_WORDS) + (self.small_line if self.day_has_own_line else 0)
        return self.top + lines + self.bottom // 2 + self.tag + self.bottom


class CardLine(NamedTuple):
    """One line of text in its place, from the corner of the card and left to right."""

    layout: QTextLayout
    place: QRect
    colour: str
    height: float


class PlacedTag(NamedTuple):
    """A tag, its box and its words."""

    tag: CardTag
    place: QRect
    line: CardLine


class CardLines(NamedTuple):
    """All that is written on a card."""

    lines: tuple[CardLine, ...]
    tags: tuple[PlacedTag, ...]


class CardSetter:
    """Sets the texts of cards of one width, in one look and one direction of the text."""

    def __init__(self, look: Look, sizes: CardMeasures, width: int, direction: Qt.LayoutDirection) -> None:
        self._colours, self._sizes = look.colours, sizes
        self._body, self._strong, self._small = map(look.font, (TextStyle.BODY, TextStyle.BODY_STRONG, TextStyle.SMALL))
        self._in_strong, self._in_body, self._in_small = map(QFontMetricsF, (self._strong, self._body, self._small))
        left = sizes.gap + sizes.picture + sizes.gap
        self._text = QRect(left, sizes.top, width - sizes.side - left, 0)
        self._option = QTextOption(start_of(direction) | Qt.AlignmentFlag.AlignAbsolute)
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._least_tag = self._tag_width("m" * _FEWEST_LETTERS)

    def set_card(self, face: CardFace, texts: CardTexts) -> CardLines:
        """Lay out what a card says."""
        head, top = self._head(face)
        lines = (*head, *self._words(face, top))
        top += _LINES_OF_WORDS * self._sizes.line + self._sizes.bottom // 2
        tags = tags_of(face.card, texts, self._colours) if face.card is not None else []
        return CardLines(lines, tuple(self._tags(tags, top)))

    def _head(self, face: CardFace) -> tuple[tuple[CardLine, ...], int]:
        """With whom and how, and the day: at the end of the line, or on its own. Gives where the next line starts."""
        text, line, ink2 = self._text, self._sizes.line, self._colours.ink2
        if self._sizes.day_has_own_line:
            title = self._title(face.title, QRect(text.left(), text.top(), text.width(), line))
            place = QRect(text.left(), text.top() + line, text.width(), self._sizes.small_line)
            return (title, self._line(place, face.day, self._small, ink2)), place.bottom() + 1
        wide = ceil(self._in_small.horizontalAdvance(face.day)) + 1
        place = QRect(text.right() + 1 - wide, text.top(), wide, line)
        day = self._line(place, face.day, self._small, ink2)
        room = text.width() - wide - self._sizes.gap
        title = self._title(face.title, QRect(text.left(), text.top(), room, line))
        return (day, title), text.top() + line

    def _title(self, title: Title, place: QRect) -> CardLine:
        strong = QTextLayout.FormatRange()
        strong.start, strong.length = 0, _units(title.text[: title.strong])
        letters = QTextCharFormat()
        letters.setFontWeight(self._strong.weight())
        strong.format = letters
        told = _elided(title.text, self._in_strong, place.width())
        return self._line(place, told, self._body, self._colours.ink, [strong, *self._marks(title.found, 0, told)])

    def _words(self, face: CardFace, top: int) -> list[CardLine]:
        ink = self._colours.ink2 if face.is_quiet else self._colours.ink
        text, line, rest = self._text, self._sizes.line, face.words
        lines = []
        for number in range(_LINES_OF_WORDS):
            if not rest:
                break
            start = len(face.words) - len(rest)
            place = QRect(text.left(), top + number * line, text.width(), line)
            if number + 1 == _LINES_OF_WORDS:
                told, rest = _elided(rest, self._in_body, text.width()), ""
            else:
                told, rest = first_line(rest, self._body, text.width())
            lines.append(self._line(place, told, self._body, ink, self._marks(face.found, start, told)))
        return lines

    def _marks(self, found: tuple[Stretch, ...], start: int, told: str) -> list[QTextLayout.FormatRange]:
        """What is marked in a line that begins at this character of a text."""
        marks = []
        for stretch in found:
            first, last = max(0, stretch.start - start), min(len(told), stretch.end - start)
            if first < last:
                letters = QTextCharFormat()
                letters.setBackground(QColor(self._colours.mark))
                letters.setForeground(QColor(self._colours.mark_text))
                mark = QTextLayout.FormatRange()
                mark.start, mark.length, mark.format = _units(told[:first]), _units(told[first:last]), letters
                marks.append(mark)
        return marks

    def _tags(self, tags: list[CardTag], top: int) -> list[PlacedTag]:
        """One line of tags; where there is no room for all, the last ones give way."""
        text, sizes, placed = self._text, self._sizes, []
        left = text.left()
        for number, tag in enumerate(tags, start=1):
            room = text.right() + 1 - left - (len(tags) - number) * (self._least_tag + sizes.pair)
            wide = min(self._tag_width(tag.text), room)
            if wide < self._least_tag:
                break
            placed.append(self._tag(tag, QRect(left, top, wide, sizes.tag)))
            left += wide + sizes.pair
        return placed

    def _tag_width(self, text: str) -> int:
        wide = ceil(self._in_small.horizontalAdvance(text)) + 1
        return wide + self._sizes.tag_icon + self._sizes.pair + 2 * self._sizes.tag_padding

    def _tag(self, tag: CardTag, place: QRect) -> PlacedTag:
        pad = self._sizes.tag_padding
        left = place.left() + pad + self._sizes.tag_icon + self._sizes.pair
        words = QRect(left, place.top(), place.right() + 1 - pad - left, place.height())
        line = self._line(words, _elided(tag.text, self._in_small, words.width()), self._small, tag.ink)
        return PlacedTag(tag, place, line)

    def _line(
        self,
        place: QRect,
        text: str,
        font: QFont,
        colour: str,
        formats: list[QTextLayout.FormatRange] | None = None,
    ) -> CardLine:
        """One line, at the start of the interface's own direction."""
        layout = QTextLayout(text, font)
        layout.setTextOption(self._option)
        if formats:
            layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        return CardLine(layout, place, colour, line.height())


def first_line(text: str, font: QFont, width: int) -> tuple[str, str]:
    """What fits on one line, and the rest."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(1, width))
    layout.endLayout()
    # Qt counts as UTF-16 does, in which an emoji counts for two.
    units, end = text.encode(_UNITS), 2 * (line.textStart() + line.textLength())
    return units[:end].decode(_UNITS).rstrip(), units[end:].decode(_UNITS).lstrip()


def _line_px(look: Look, style: TextStyle) -> int:
    return max(look.line_height(style), ceil(QFontMetricsF(look.font(style)).height()))


def _units(text: str) -> int:
    """How long a text is to Qt."""
    return len(text.encode(_UNITS)) // 2


def _elided(text: str, metrics: QFontMetricsF, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
