"""Paints a card: the hedgehog or what it is, with whom and how, the day, words, and what stands out or was found.

All cards are equally high, so that a list of any length can be shown at once.
"""

from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from diary.domain.contacts import ContactCard
from diary.domain.searching import Hit
from diary.ui.models.card_face import CardFace
from diary.ui.models.card_lines import CardLine, CardLines, CardMeasures, CardSetter, PlacedTag
from diary.ui.models.card_texts import CardTexts
from diary.ui.models.hits import HitsModel
from diary.ui.models.timeline import TimelineModel, TimelineRole
from diary.ui.theme.look import Look, current_look
from diary.ui.theme.tokens import Edge
from diary.ui.widgets.paint import Box, mirrored, paint_box, paint_icon, paint_pixmap

_STATE: Final = QStyle.StateFlag
#: Cards that are kept as they were laid out: some more than are ever seen at once.
_MOST_KEPT: Final = 32


class _Kept(NamedTuple):
    """A card that was laid out, and for what: held here, so that none like it can come at its address."""

    row: ContactCard | Hit
    texts: CardTexts
    face: CardFace
    lines: CardLines


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
        self._sizes = CardMeasures.of(self._look)
        self._setters: dict[tuple[int, Qt.LayoutDirection], CardSetter] = {}
        self._kept: dict[tuple[int, int, Qt.LayoutDirection], _Kept] = {}
        self._look.changed.connect(self._relook)
        model.modelReset.connect(self._on_model_reset)
        self.shows_ring = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high for every card as the letters need, with the air to the next one."""
        return QSize(0, self._sizes.height + self._sizes.air)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one card."""
        row = index.data(TimelineRole.CARD)
        if not isinstance(row, ContactCard | Hit):
            return
        state, direction = option.state, option.direction
        out, air = self._sizes.ring, self._sizes.air // 2
        whole = option.rect.adjusted(out, air, -out, -air)
        kept = self._laid(row, whole.width(), direction)
        painter.save()
        painter.setLayoutDirection(direction)
        _CardPainter(painter, self._look, self._sizes, whole).paint(
            kept,
            _State(
                is_chosen=bool(state & _STATE.State_Selected),
                is_hovered=bool(state & _STATE.State_MouseOver),
                is_pressed=bool(state & _STATE.State_Sunken),
                has_ring=self.shows_ring and bool(state & _STATE.State_HasFocus),
            ),
        )
        painter.restore()

    def _laid(self, row: ContactCard | Hit, width: int, direction: Qt.LayoutDirection) -> _Kept:
        """The texts of a card, laid out now or before."""
        key = (id(row), width, direction)
        kept, texts = self._kept.get(key), self._model.texts
        if kept is None or kept.row is not row or kept.texts is not texts:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            face = CardFace.of(row, texts)
            kept = self._kept[key] = _Kept(row, texts, face, self._setter(width, direction).set_card(face, texts))
        return kept

    def _setter(self, width: int, direction: Qt.LayoutDirection) -> CardSetter:
        setter = self._setters.get((width, direction))
        if setter is None:
            # A window that is drawn wider goes through many widths.
            self._setters.clear()
            setter = self._setters[width, direction] = CardSetter(self._look, self._sizes, width, direction)
        return setter

    def _on_model_reset(self) -> None:
        self._kept.clear()

    def _relook(self) -> None:
        self._sizes = CardMeasures.of(self._look)
        self._setters.clear()
        self._kept.clear()


class _CardPainter:
    """Draws one card into one place; what is reckoned left to right is mirrored here."""

    def __init__(self, painter: QPainter, look: Look, sizes: CardMeasures, whole: QRect) -> None:
        self._painter = painter
        self._look = look
        self._colours = look.colours
        self._sizes = sizes
        self._whole = whole
        self._direction = painter.layoutDirection()

    def paint(self, kept: _Kept, state: _State) -> None:
        """Draw the box, the picture and the texts."""
        self._paint_box(state)
        self._paint_picture(kept.face)
        for line in kept.lines.lines:
            self._paint_line(line)
        for tag in kept.lines.tags:
            self._paint_tag(tag, on_chosen=state.is_chosen)

    def _paint_box(self, state: _State) -> None:
        colours, radius = self._colours, self._sizes.radius
        if state.has_ring:
            out = self._sizes.ring
            ring = Box(edge=colours.focus, edge_px=self._look.px(Edge.RING), radius_px=radius + out)
            paint_box(self._painter, self._whole.adjusted(-out, -out, out, out), ring)
        if state.is_chosen:
            box = Box(colours.pale, colours.petrol, self._look.px(Edge.CHOSEN), radius)
        else:
            fill = colours.pale if state.is_pressed else colours.pale2 if state.is_hovered else colours.card
            box = Box(fill, colours.line, self._look.px(Edge.LINE), radius)
        paint_box(self._painter, self._whole, box)

    def _paint_picture(self, face: CardFace) -> None:
        side, gap = self._sizes.picture, self._sizes.gap
        place = self._placed(QRect(gap, gap, side, side))
        posture = face.card.posture if face.card else None
        if posture is None:
            circle = QRect(0, 0, self._sizes.no_posture, self._sizes.no_posture)
            circle.moveCenter(place.center())
            paint_icon(self._painter, circle, self._look, face.icon, self._colours.ink2)
            return
        rtl = self._direction is Qt.LayoutDirection.RightToLeft
        ratio = self._painter.device().devicePixelRatioF()
        pictures, is_dark = self._look.pictures, self._look.is_dark
        paint_pixmap(self._painter, place, pictures.hedgehog(posture, side, ratio, dark=is_dark, rtl=rtl))

    def _paint_tag(self, placed: PlacedTag, *, on_chosen: bool) -> None:
        tag, place, icon = placed.tag, placed.place, self._sizes.tag_icon
        has_edge = self._look.is_high_contrast
        fill = self._colours.card if on_chosen or has_edge else tag.pale
        edge_px = self._look.px(Edge.LINE) if has_edge else 0
        box = Box(fill, tag.ink if has_edge else "", edge_px, self._sizes.tag_radius)
        paint_box(self._painter, self._placed(place), box)
        left = place.left() + self._sizes.tag_padding
        picture = QRect(left, place.center().y() + 1 - icon // 2, icon, icon)
        paint_icon(self._painter, self._placed(picture), self._look, tag.icon, tag.ink)
        self._paint_line(placed.line)

    def _paint_line(self, line: CardLine) -> None:
        """One line in the middle of its place."""
        at = self._placed(line.place)
        self._painter.setPen(QColor(line.colour))
        line.layout.draw(self._painter, QPointF(at.left(), at.top() + (at.height() - line.height) / 2))

    def _placed(self, rect: QRect) -> QRect:
        return mirrored(rect.translated(self._whole.topLeft()), self._whole, self._direction)
