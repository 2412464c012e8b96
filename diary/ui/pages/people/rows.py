"""Things about people to press: a card, a stop in the chain of who came when, and a contact."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from diary.domain.feelings import Posture
from diary.domain.people import Person
from diary.ui.pages.parts.letters import letter_of
from diary.ui.pages.people.texts import PersonTexts
from diary.ui.theme.tokens import Edge, Kind, Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.cards import ListRow
from diary.ui.widgets.discs import paint_disc
from diary.ui.widgets.paint import Box, mirrored, paint_box, paint_pixmap
from diary.ui.widgets.pressable import Paint, Shape

_CARD_HEIGHT = Token(104, Kind.CONTROL)
_DOT = Token(14, Kind.ICON)


class PersonCard(ListRow):
    """One person: the letter, the name, what they do, since when."""

    shape = Shape(
        height=_CARD_HEIGHT,
        padding=Space.BUTTON,
        gap=Space.GROUP,
        radius=Radius.CARD,
        font=TextStyle.BODY_STRONG,
        centred=False,
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        self._letter = ""
        super().__init__(parent=parent)

    def show_person(self, person: Person, texts: PersonTexts) -> None:
        """Show somebody."""
        self._letter = letter_of(person.name)
        self.set_text(person.name)
        self.set_small("\n".join(part for part in (texts.role(person), texts.time(person)) if part))

    def _start_width(self) -> int:
        return self._look.px(Size.DISC_MIDDLE)

    def _paint(self) -> Paint:
        colours = self._look.colours
        fill = colours.pale if self.isDown() else colours.pale2 if self._is_hovered() else colours.card
        edge = colours.petrol if self.isDown() or self._is_hovered() else colours.control
        return Paint(self._box(fill, edge), colours.ink, colours.ink2)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        super()._paint_content(painter, paint)
        side = self._start_width()
        place = QRect(self._look.px(self.shape.padding), (self.height() - side) // 2, side, side)
        paint_disc(painter, mirrored(place, self.rect(), self.layoutDirection()), self._look, self._letter)


class ChainStop(ListRow):
    """Somebody who came before or after: a dot on a line, filled for who is shown."""

    shape = Shape(height=Size.ROW, padding=Space.HAIR, gap=Space.ROW, font=TextStyle.BODY, centred=False)

    def __init__(self, *, is_here: bool, is_first: bool, is_last: bool) -> None:
        self._is_here, self._is_first, self._is_last = is_here, is_first, is_last
        super().__init__()
        self.set_end_icon("" if is_here else "caret-right")
        self.setEnabled(not is_here)

    def _start_width(self) -> int:
        return self._look.px(_DOT)

    def _font(self) -> QFont:
        return self._look.font(TextStyle.BODY_STRONG if self._is_here else TextStyle.BODY)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        colours, side = self._look.colours, self._start_width()
        left = self._look.px(self.shape.padding)
        dot = QRect(left, (self.height() - side) // 2, side, side)
        thick = self._look.px(Edge.CHOSEN)
        top = dot.center().y() if self._is_first else 0
        bottom = dot.center().y() if self._is_last else self.height()
        line = QRect(dot.center().x() - thick // 2, top, thick, bottom - top)
        whole, way = self.rect(), self.layoutDirection()
        paint_box(painter, mirrored(line, whole, way), Box(colours.petrol))
        fill = colours.petrol if self._is_here else colours.card
        paint_box(painter, mirrored(dot, whole, way), Box(fill, colours.petrol, thick, side // 2))
        super()._paint_content(painter, Paint(paint.box, colours.ink, paint.icon))


class LeftOpenRow(ListRow):
    """Something that is still open; its words begin where those of the card do."""

    shape = Shape(height=Size.ROW, padding=Space.HAIR, gap=Space.ROW, font=TextStyle.BODY, centred=False)


class ContactRow(ListRow):
    """A contact: the hedgehog as it was then, how it was, the day and the first words."""

    shape = Shape(height=Size.ROW, padding=Space.HAIR, gap=Space.ROW, font=TextStyle.BODY, centred=False)

    def __init__(self, posture: Posture | None, text: str, small: str) -> None:
        self._posture = posture
        super().__init__(text, small)

    def _start_width(self) -> int:
        return self._look.px(Size.HEDGEHOG_LIST)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        super()._paint_content(painter, paint)
        side, ratio = self._start_width(), self.devicePixelRatioF()
        place = QRect(self._look.px(self.shape.padding), (self.height() - side) // 2, side, side)
        pictures = self._look.pictures
        if self._posture is None:
            drawn = pictures.icon("circle-dashed", side // 2, self._look.colours.ink2, ratio)
        else:
            drawn = pictures.hedgehog(self._posture, side, ratio, dark=self._look.is_dark, rtl=self.isRightToLeft())
        paint_pixmap(painter, mirrored(place, self.rect(), self.layoutDirection()), drawn)
