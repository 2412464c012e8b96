"""Chips: feeling words, and what helped or didn't. Any number may be on, or none."""

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter

from diary.domain.experience import Voice
from diary.domain.feelings import FeelingWord
from diary.ui.theme.tokens import Kind, Size, Space, TextStyle, Token
from diary.ui.widgets.choosable import Choosable
from diary.ui.widgets.paint import (
    Lines,
    lay_out,
    longest_word_width,
    mirrored,
    paint_icon,
    paint_pixmap,
    paint_tick_disc,
    start_of,
)
from diary.ui.widgets.pressable import Paint, Shape

#: The tick on the drawing of a chosen feeling.
_TICK: Final = Token(16, Kind.ICON)


class FeelingChip(Choosable):
    """A feeling with its drawing; chosen, how strong it was can stand under it. `word` None is an own word."""

    shape = Shape(
        height=Size.CHIP,
        padding=Space.PAIR,
        gap=Space.PAIR,
        icon=Size.FEELING,
        font=TextStyle.BODY,
        centred=False,
    )

    def __init__(self, word: FeelingWord | None, text: str = "") -> None:
        self._word = word
        self._degree = ""
        super().__init__(text)

    def set_degree(self, text: str) -> None:
        """How strong it was, in words; empty where the client didn't say."""
        self._degree = text
        self._name()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """At least as wide as the table says."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._look.px(Size.FEELING_CHIP_WIDTH)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        hint = super().minimumSizeHint()
        small = longest_word_width(self._degree, self._look.font(TextStyle.SMALL)) + self._around()
        return QSize(max(hint.width(), small), hint.height())

    def heightForWidth(self, width: int) -> int:
        """Word and degree under each other, in the height of the table where they fit."""
        room = width - self._around()
        words = self._lines(room).height + self._degree_lines(room).height * bool(self._degree)
        return max(self._look.px(self.shape.height), words + self._look.px(Space.HAIR))

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._degree}" if self._degree else self.text())

    def _start_width(self) -> int:
        return self._icon_px() if self._word is not None else 0

    def _font(self) -> QFont:
        return self._look.font(TextStyle.BODY_STRONG if self.isChecked() else TextStyle.BODY)

    def _widest_font(self) -> QFont:
        return self._look.font(TextStyle.BODY_STRONG)

    def _lines(self, width: int) -> Lines:
        tight = self._look.line_height(TextStyle.SMALL) if self._degree else self._look.line_height(TextStyle.BODY)
        return lay_out(self.text(), self._font(), width, tight, align=start_of(self.layoutDirection()))

    def _degree_lines(self, width: int) -> Lines:
        font, line_px = self._look.font(TextStyle.SMALL), self._look.line_height(TextStyle.SMALL)
        return lay_out(self._degree, font, width, line_px - 2, align=start_of(self.layoutDirection()))

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        pad, side = self._look.px(self.shape.padding), self._icon_px()
        whole, direction = self.rect(), self.layoutDirection()
        if self._word is not None:
            drawing = self._look.pictures.feeling(self._word, side, paint.icon, self.devicePixelRatioF())
            place = QRect(pad, (self.height() - side) // 2, side, side)
            paint_pixmap(painter, mirrored(place, whole, direction), drawing)
        if self.isChecked() and self._word is not None:
            # On the drawing, where it needs no room beside the word: nothing moves.
            tick = self._look.px(_TICK)
            place = QRect(pad + side - tick + pad // 2, (self.height() + side) // 2 - tick + pad // 2, tick, tick)
            paint_tick_disc(painter, mirrored(place, whole, direction), self._look)
        room = self.width() - self._around()
        words, degree = self._lines(room), self._degree_lines(room)
        high = words.height + (degree.height if self._degree else 0)
        area = QRect(pad + self._gap_after(self._start_width()), (self.height() - high) // 2, room, high)
        left = mirrored(area, whole, direction).left()
        words.paint(painter, left, area.top(), paint.ink)
        if self._degree:
            degree.paint(painter, left, area.top() + words.height, self._look.colours.ink2)


class VoiceChip(Choosable):
    """One thing that helped (sun), or didn't (rain cloud), in the client's voice."""

    shape = Shape(
        height=Size.CHIP,
        padding=Space.ROW,
        gap=Space.PAIR,
        icon=Size.ICON,
        font=TextStyle.BODY,
        centred=False,
    )

    def __init__(self, voice: Voice, text: str = "") -> None:
        self._voice = voice
        super().__init__(text, "sun" if voice is Voice.HELPED else "cloud-rain")

    def _tick_px(self) -> int:
        return self._look.px(Size.ICON_SMALL)

    def _around(self) -> int:
        # The tick stands closer to the edge than the icon: a pair has to fit on one line.
        end = self._look.px(Space.HAIR) + self._tick_px() + self._look.px(Space.PAIR)
        return self._look.px(self.shape.padding) + self._gap_after(self._icon_px()) + end

    def _icon_colour(self) -> str:
        return self._look.colours.ink2

    def _chosen_icon(self) -> str:
        return f"{self._icon}-fill"

    def _chosen_paint(self) -> Paint:
        colours = self._look.colours
        if self._voice is Voice.HELPED:
            box = self._box(colours.pale, colours.petrol, self._look.px(self.chosen_edge))
            return Paint(box, colours.ink, colours.petrol)
        box = self._box(colours.heather_pale, colours.heather, self._look.px(self.chosen_edge))
        return Paint(box, colours.ink, colours.heather)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        pad, side = self._look.px(self.shape.padding), self._icon_px()
        whole, direction = self.rect(), self.layoutDirection()
        top = (self.height() - side) // 2
        name = self._chosen_icon() if self.isChecked() else self._icon
        paint_icon(painter, mirrored(QRect(pad, top, side, side), whole, direction), self._look, name, paint.icon)
        room = self.width() - self._around()
        lines = self._lines(room)
        area = QRect(pad + self._gap_after(side), (self.height() - lines.height) // 2, room, lines.height)
        lines.paint(painter, mirrored(area, whole, direction).left(), area.top(), paint.ink)
        if self.isChecked():
            tick_px = self._tick_px()
            left = self.width() - self._look.px(Space.PAIR) - tick_px
            tick = mirrored(QRect(left, (self.height() - tick_px) // 2, tick_px, tick_px), whole, direction)
            paint_icon(painter, tick, self._look, "check", paint.icon)
