"""Paints a card: the hedgehog or what it is, with whom and how, the day, words, and what stands out or was found.

All cards are equally high, so that a list of any length can be shown at once.
"""

from dataclasses import dataclass
from math import ceil
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from diary.domain.contacts import ContactCard
from diary.domain.entries import Noun
from diary.domain.experience import Mark
from diary.domain.searching import Hit
from diary.domain.searching import Mark as Stretch
from diary.ui.i18n import capitalised
from diary.ui.models.card_texts import MARKS, CardTexts, Title
from diary.ui.models.hits import HitsModel
from diary.ui.models.timeline import TimelineModel, TimelineRole
from diary.ui.theme.look import Look, current_look
from diary.ui.theme.tokens import Edge, Kind, Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.paint import Box, mirrored, paint_box, paint_icon, paint_pixmap, start_of

#: Lines of the client's words on a card.
_LINES_OF_WORDS: Final = 2
#: The dashed circle of an unanswered posture, in the place of the hedgehog.
_NO_POSTURE: Final = Token(40, Kind.PICTURE)
#: How Qt counts characters.
_UNITS: Final = "utf-16-le"
#: A tag that has to give way keeps room for so many letters.
_FEWEST_LETTERS: Final = 3

#: What stands in the place of the hedgehog: for a contact without an answer, and for what is no contact.
_UNANSWERED: Final = "circle-dashed"
_ICONS: Final = MappingProxyType(
    {
        Noun.PROMISE: "handshake",
        Noun.TOPIC: "chats-circle",
        Noun.PERSON: "user",
        Noun.MOMENT: "notebook",
        Noun.AT_STAKE: "heart",
        Noun.PERMISSION: "shield-check",
        Noun.MEETING: "calendar-blank",
    }
)

_STATE: Final = QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class _Tag:
    """A small word with its icon; `pale` is its fill where the card has none of its own."""

    icon: str
    text: str
    ink: str
    pale: str


@dataclass(frozen=True, slots=True)
class _Face:
    """What a card says, whether it stands in the timeline or among what was found; no `card` for other than contacts.

    Where the client wrote no words, ours say how it felt, in quieter letters.
    """

    title: Title
    day: str
    words: str
    found: tuple[Stretch, ...]
    icon: str
    card: ContactCard | None
    is_quiet: bool = False

    @classmethod
    def of(cls, row: ContactCard | Hit, texts: CardTexts) -> "_Face":
        """What a row of the list says."""
        if isinstance(row, ContactCard):
            title = texts.title(row.names, row.way, row.way_own)
            felt = "" if row.words or row.posture is None else capitalised(texts.words.posture(row.posture))
            return cls(title, texts.day(row), row.words or felt, (), _UNANSWERED, row, is_quiet=bool(felt))
        words, found = texts.words_of_hit(row)
        icon = _ICONS.get(row.ref.noun, _UNANSWERED)
        return cls(texts.title_of_hit(row), texts.day_of_hit(row), words, found, icon, row.card)


@dataclass(frozen=True, slots=True)
class _State:
    """How a card stands in the list."""

    is_chosen: bool
    is_hovered: bool
    is_pressed: bool
    has_ring: bool


class TimelineDelegate(QStyledItemDelegate):
    """Paints cards. `shows_ring` says whether the client moves by keyboard; the view sets it."""

    def __init__(self, model: TimelineModel | HitsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._look = current_look()
        self.shows_ring = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high for every card as the letters need, with the air to the next one."""
        return QSize(0, CardMeasures.of(self._look).height + self._look.px(Space.ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one card."""
        row = index.data(TimelineRole.CARD)
        if not isinstance(row, ContactCard | Hit):
            return
        state, rect, direction = option.state, option.rect, option.direction
        out, air = self._look.px(Space.RING), self._look.px(Space.ROW) // 2
        painter.save()
        painter.setLayoutDirection(direction)
        _CardPainter(painter, self._look, self._model.texts).paint(
            _Face.of(row, self._model.texts),
            rect.adjusted(out, air, -out, -air),
            _State(
                is_chosen=bool(state & _STATE.State_Selected),
                is_hovered=bool(state & _STATE.State_MouseOver),
                is_pressed=bool(state & _STATE.State_Sunken),
                has_ring=self.shows_ring and bool(state & _STATE.State_HasFocus),
            ),
        )
        painter.restore()


@dataclass(frozen=True, slots=True)
class CardMeasures:
    """The measures of every card at one text size, in pixels."""

    top: int
    bottom: int
    side: int
    picture: int
    gap: int
    line: int
    small_line: int
    tag: int
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
            gap=look.px(Space.ROW),
            line=_line_px(look, TextStyle.BODY),
            small_line=small_line,
            tag=max(look.px(Size.TAG), small_line + 2 * look.px(Space.HAIR)),
            # Large letters leave no room for two things on one line.
            day_has_own_line=look.is_large,
        )

    @property
    def height(self) -> int:
        """The height of a card."""
        lines = self.line * (1 + _LINES_OF_WORDS) + (self.small_line if self.day_has_own_line else 0)
        return self.top + lines + self.bottom // 2 + self.tag + self.bottom


class _CardPainter:
    """Draws one card into one place; rectangles are reckoned left to right and mirrored when drawn."""

    def __init__(self, painter: QPainter, look: Look, texts: CardTexts) -> None:
        self._painter = painter
        self._look = look
        self._texts = texts
        self._sizes = CardMeasures.of(look)
        self._whole = QRect()

    def paint(self, face: _Face, whole: QRect, state: _State) -> None:
        """Draw the box, the picture and the texts."""
        self._whole = whole
        self._paint_box(state)
        self._paint_picture(face)
        left = whole.left() + self._sizes.gap + self._sizes.picture + self._sizes.gap
        text = QRect(left, whole.top() + self._sizes.top, whole.right() + 1 - self._sizes.side - left, 0)
        top = self._paint_head(face, text)
        top = self._paint_words(face, text, top)
        if face.card is not None:
            self._paint_tags(face.card, text, top + self._sizes.bottom // 2, on_chosen=state.is_chosen)

    def _paint_box(self, state: _State) -> None:
        colours, radius = self._look.colours, self._look.px(Radius.CARD)
        if state.has_ring:
            out = self._look.px(Space.RING)
            ring = Box(edge=colours.focus, edge_px=self._look.px(Edge.RING), radius_px=radius + out)
            paint_box(self._painter, self._whole.adjusted(-out, -out, out, out), ring)
        if state.is_chosen:
            box = Box(colours.pale, colours.petrol, self._look.px(Edge.CHOSEN), radius)
        else:
            fill = colours.pale if state.is_pressed else colours.pale2 if state.is_hovered else colours.card
            box = Box(fill, colours.line, self._look.px(Edge.LINE), radius)
        paint_box(self._painter, self._whole, box)

    def _paint_picture(self, face: _Face) -> None:
        side = self._sizes.picture
        place = self._mirrored(
            QRect(self._whole.left() + self._sizes.gap, self._whole.top() + self._sizes.gap, side, side)
        )
        posture = face.card.posture if face.card else None
        if posture is None:
            circle = QRect(0, 0, self._look.px(_NO_POSTURE), self._look.px(_NO_POSTURE))
            circle.moveCenter(place.center())
            paint_icon(self._painter, circle, self._look, face.icon, self._look.colours.ink2)
            return
        rtl = self._painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ratio = self._painter.device().devicePixelRatioF()
        pictures, is_dark = self._look.pictures, self._look.is_dark
        paint_pixmap(self._painter, place, pictures.hedgehog(posture, side, ratio, dark=is_dark, rtl=rtl))

    def _paint_head(self, face: _Face, text: QRect) -> int:
        """With whom and how, and the day: at the end of the line, or on its own. Gives where the next line starts."""
        line, small = self._sizes.line, self._look.font(TextStyle.SMALL)
        day, ink2 = face.day, self._look.colours.ink2
        if self._sizes.day_has_own_line:
            self._paint_title(face.title, QRect(text.left(), text.top(), text.width(), line))
            place = QRect(text.left(), text.top() + line, text.width(), self._sizes.small_line)
            self._paint_line(place, day, small, ink2)
            return place.bottom() + 1
        wide = ceil(QFontMetricsF(small).horizontalAdvance(day)) + 1
        self._paint_line(QRect(text.right() + 1 - wide, text.top(), wide, line), day, small, ink2)
        self._paint_title(face.title, QRect(text.left(), text.top(), text.width() - wide - self._sizes.gap, line))
        return text.top() + line

    def _paint_title(self, title: Title, place: QRect) -> None:
        bold = self._look.font(TextStyle.BODY_STRONG)
        strong = QTextLayout.FormatRange()
        strong.start, strong.length = 0, _units(title.text[: title.strong])
        letters = QTextCharFormat()
        letters.setFontWeight(bold.weight())
        strong.format = letters
        told = _elided(title.text, bold, place.width())
        marks = self._marks(title.found, 0, told)
        self._paint_line(place, told, self._look.font(TextStyle.BODY), self._look.colours.ink, [strong, *marks])

    def _paint_words(self, face: _Face, text: QRect, top: int) -> int:
        """Two lines of the client's words; the second ends in dots where there are more. Gives where they end."""
        font, line = self._look.font(TextStyle.BODY), self._sizes.line
        ink = self._look.colours.ink2 if face.is_quiet else self._look.colours.ink
        rest = face.words
        for number in range(_LINES_OF_WORDS):
            if not rest:
                break
            start = len(face.words) - len(rest)
            place = QRect(text.left(), top + number * line, text.width(), line)
            if number + 1 == _LINES_OF_WORDS:
                told, rest = _elided(rest, font, text.width()), ""
            else:
                told, rest = _first_line(rest, font, text.width())
            self._paint_line(place, told, font, ink, self._marks(face.found, start, told))
        return top + _LINES_OF_WORDS * line

    def _marks(self, found: tuple[Stretch, ...], start: int, told: str) -> list[QTextLayout.FormatRange]:
        """What is marked in a line that begins at this character of a text."""
        marks = []
        for stretch in found:
            first, last = max(0, stretch.start - start), min(len(told), stretch.end - start)
            if first < last:
                letters = QTextCharFormat()
                letters.setBackground(QColor(self._look.colours.mark))
                letters.setForeground(QColor(self._look.colours.mark_text))
                mark = QTextLayout.FormatRange()
                mark.start, mark.length, mark.format = _units(told[:first]), _units(told[first:last]), letters
                marks.append(mark)
        return marks

    def _paint_tags(self, card: ContactCard, text: QRect, top: int, *, on_chosen: bool) -> None:
        """One line of tags; where there is no room for all, the last ones give way."""
        tags = self._tags(card)
        gap, left = self._look.px(Space.PAIR), text.left()
        least = self._tag_width("m" * _FEWEST_LETTERS)
        for number, tag in enumerate(tags, start=1):
            room = text.right() + 1 - left - (len(tags) - number) * (least + gap)
            wide = min(self._tag_width(tag.text), room)
            if wide < least:
                break
            self._paint_tag(tag, QRect(left, top, wide, self._sizes.tag), on_chosen=on_chosen)
            left += wide + gap

    def _tags(self, card: ContactCard) -> list[_Tag]:
        colours, words = self._look.colours, self._texts.words
        tags = []
        if card.promises:
            tags.append(_Tag("handshake", self._texts.promises(card), colours.petrol, colours.pale))
        looks = {
            Mark.BREAK: ("link-break", colours.heather, colours.heather_pale),
            Mark.REPAIR: ("needle", colours.petrol, colours.pale),
        }
        for mark in MARKS:
            if mark in card.marks:
                icon, ink, pale = looks[mark]
                tags.append(_Tag(icon, words.mark(mark), ink, pale))
        return tags

    def _tag_width(self, text: str) -> int:
        wide = ceil(QFontMetricsF(self._look.font(TextStyle.SMALL)).horizontalAdvance(text)) + 1
        return wide + self._tag_icon() + self._look.px(Space.PAIR) + 2 * self._tag_padding()

    def _tag_padding(self) -> int:
        return self._look.px(Space.PAIR) + self._look.px(Edge.CHOSEN)

    def _tag_icon(self) -> int:
        return self._look.px(Size.ICON_TAG)

    def _paint_tag(self, tag: _Tag, place: QRect, *, on_chosen: bool) -> None:
        has_edge = self._look.is_high_contrast
        fill = self._look.colours.card if on_chosen or has_edge else tag.pale
        edge_px = self._look.px(Edge.LINE) if has_edge else 0
        box = Box(fill, tag.ink if has_edge else "", edge_px, self._look.px(Radius.TAG))
        paint_box(self._painter, self._mirrored(place), box)
        icon, pad = self._tag_icon(), self._tag_padding()
        picture = QRect(place.left() + pad, place.center().y() + 1 - icon // 2, icon, icon)
        paint_icon(self._painter, self._mirrored(picture), self._look, tag.icon, tag.ink)
        left = picture.right() + 1 + self._look.px(Space.PAIR)
        words = QRect(left, place.top(), place.right() + 1 - pad - left, place.height())
        small = self._look.font(TextStyle.SMALL)
        self._paint_line(words, _elided(tag.text, small, words.width()), small, tag.ink)

    def _paint_line(
        self,
        place: QRect,
        text: str,
        font: QFont,
        colour: str,
        formats: list[QTextLayout.FormatRange] | None = None,
    ) -> None:
        """One line in the middle of `place`, at the start of the interface's own direction."""
        layout = QTextLayout(text, font)
        option = QTextOption(start_of(self._painter.layoutDirection()) | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(formats or [])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        at = self._mirrored(place)
        self._painter.setPen(QColor(colour))
        layout.draw(self._painter, QPointF(at.left(), at.top() + (at.height() - line.height()) / 2))

    def _mirrored(self, rect: QRect) -> QRect:
        return mirrored(rect, self._whole, self._painter.layoutDirection())


def _line_px(look: Look, style: TextStyle) -> int:
    return max(look.line_height(style), ceil(QFontMetricsF(look.font(style)).height()))


def _units(text: str) -> int:
    """How long a text is to Qt."""
    return len(text.encode(_UNITS)) // 2


def _elided(text: str, font: QFont, width: int) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _first_line(text: str, font: QFont, width: int) -> tuple[str, str]:
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
