"""Segments: one short answer out of a few, joined in one frame; it can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from diary.ui.theme.tokens import Edge, Radius, Size, Space, TextStyle
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.choosable import Choosable
from diary.ui.widgets.paint import Box, paint_box
from diary.ui.widgets.pressable import Paint, Shape


class _Segment(Choosable):
    """One answer; without an edge of its own until it is chosen."""

    shape = Shape(height=Size.TARGET, padding=Space.ROW, gap=Space.PAIR, icon=Size.ICON_SMALL, font=TextStyle.BODY)

    def __init__(self, icon: str, *, shows_icon_always: bool) -> None:
        self._shows_icon_always = shows_icon_always
        super().__init__(icon=icon)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.toggled.connect(self.updateGeometry)

    def base_width(self) -> int:
        """The width without the icon that comes with being chosen, in pixels."""
        chosen = self._icon_px() + self._look.px(self.shape.gap)
        has_it = bool(self._start_width()) and not self._shows_icon_always
        return self.sizeHint().width() - (chosen if has_it else 0)

    def icon_width(self) -> int:
        """The room that being chosen takes, in pixels."""
        return 0 if self._shows_icon_always else self._icon_px() + self._look.px(self.shape.gap)

    def _start_width(self) -> int:
        return self._icon_px() if self.isChecked() or self._shows_icon_always else 0

    def _icon_colour(self) -> str:
        return self._look.colours.petrol if self.isChecked() else self._look.colours.ink

    def _paint(self) -> Paint:
        colours = self._look.colours
        if self.isEnabled() and not self.isChecked():
            fill = colours.pale if self.isDown() else colours.pale2 if self._is_hovered() else ""
            return Paint(self._box(fill), colours.ink, self._icon_colour())
        return super()._paint()

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        icon = self._icon
        self._icon = icon if self._start_width() else ""
        super()._paint_content(painter, paint)
        self._icon = icon


class Segments(ChoiceGroup):
    """Answers side by side, or one under the other where there is no room. Pairs of value and icon."""

    def __init__(
        self,
        answers: Sequence[tuple[object, str]],
        name: str = "",
        *,
        icons_always: bool = False,
        can_take_back: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, can_take_back=can_take_back, parent=parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._segments: list[_Segment] = []
        for value, icon in answers:
            segment = _Segment(icon or "check", shows_icon_always=icons_always)
            self._segments.append(segment)
            self._box.addWidget(segment)
            self._add(value, segment)
        self._relook()

    def sizeHint(self) -> QSize:
        """All beside each other; as wide whether one is chosen or none."""
        return QSize(self._wide(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """One under the other."""
        width = max((each.base_width() + each.icon_width() for each in self._segments), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and the lines between."""
        painter = QPainter(self)
        colours, edge = self.look.colours, self.look.px(Edge.LINE)
        paint_box(painter, self.rect(), Box(colours.card, colours.control, edge, self.look.px(Radius.CONTROL)))
        painter.setPen(QPen(QColor(colours.line), edge))
        for segment in self._segments[1:]:
            place = segment.geometry()
            if self._box.direction() is QBoxLayout.Direction.TopToBottom:
                painter.drawLine(edge, place.top(), self.width() - edge, place.top())
            else:
                x = place.right() + 1 if self.isRightToLeft() else place.left()
                painter.drawLine(x, edge, x, self.height() - edge)
        painter.end()

    def _wide(self) -> int:
        icon = max((each.icon_width() for each in self._segments), default=0)
        return sum(each.base_width() for each in self._segments) + icon

    def _arrange(self) -> None:
        ways = QBoxLayout.Direction
        # From inside the frame it can be asked for before it has a width.
        has_room = self._wide() <= max(self.width(), 1)
        self._box.setDirection(ways.LeftToRight if has_room else ways.TopToBottom)

    def _relook(self) -> None:
        self._arrange()
        self.updateGeometry()
