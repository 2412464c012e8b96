"""Check boxes: off, on, or partly on. Large enough to press, with words that wrap."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Edge, Radius, Size, Space, TextStyle
from diary.ui.widgets.assistive_toggle import AssistiveToggle
from diary.ui.widgets.paint import (
    UNLIMITED_PX,
    Box,
    Lines,
    lay_out,
    longest_word_width,
    mirrored,
    one_line_width,
    paint_box,
    paint_icon,
    start_of,
)
from diary.ui.widgets.pressable import RING_RADIUS


class CheckBox(QCheckBox):
    """Something to tick. `show_partly` is for a group of which only some are on; pressing then turns all on."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self.setText(text)
        self._toggle = AssistiveToggle(self)
        self._relook()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self.updateGeometry()

    def show_partly(self) -> None:
        """Some of what it stands for is on."""
        self.setCheckState(Qt.CheckState.PartiallyChecked)

    def setChecked(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's own
        """Show it on or off, without telling anybody."""
        with self._toggle.ours():
            super().setChecked(is_on)

    def setCheckState(self, state: Qt.CheckState) -> None:
        """Show it on, off or partly on, without telling anybody."""
        with self._toggle.ours():
            super().setCheckState(state)

    def nextCheckState(self) -> None:
        """A press turns on or off; partly is never pressed."""
        is_on = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def hitButton(self, position: QPoint) -> bool:
        """The words can be pressed too."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """The words on one line."""
        words = one_line_width(self.text(), self._letters) if self.text() else 0
        return QSize(max(self._around() + words, self._target()), self.heightForWidth(UNLIMITED_PX))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        words = longest_word_width(self.text(), self._letters) if self.text() else 0
        return QSize(max(self._around() + words, self._target()), self.heightForWidth(UNLIMITED_PX))

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """A row of the table, or more lines."""
        return max(self._target(), self._lines(width - self._around()).height + self._look.px(Space.PAIR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the words."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        side = self._look.px(Size.CHECK_BOX)
        left = 0 if self.text() else (self.width() - side) // 2
        box = mirrored(QRect(left, (self.height() - side) // 2, side, side), self.rect(), self.layoutDirection())
        self._paint_mark(painter, box)
        room = self.width() - self._around()
        lines = self._lines(room)
        area = QRect(self._around(), (self.height() - lines.height) // 2, room, lines.height)
        ink = self._look.colours.ink if self.isEnabled() else self._look.colours.disabled
        lines.paint(painter, mirrored(area, self.rect(), self.layoutDirection()).left(), area.top(), ink)
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRect) -> None:
        colours, state = self._look.colours, self.checkState()
        is_hot = self.isDown() or self.underMouse() or state is not Qt.CheckState.Unchecked
        edge = colours.petrol if is_hot and self.isEnabled() else colours.control
        fill = colours.pale if self.isDown() else colours.card
        if state is Qt.CheckState.Checked:
            fill = colours.petrol if self.isEnabled() else colours.disabled
        thick, radius = self._look.px(Edge.CHOSEN), self._look.px(Radius.CHECK_BOX)
        paint_box(painter, box, Box(fill, edge, thick, radius))
        inner = QRect(0, 0, box.width() * 3 // 4, box.width() * 3 // 4)
        inner.moveCenter(box.center())
        if state is Qt.CheckState.Checked:
            paint_icon(painter, inner, self._look, "check-bold", colours.on_petrol)
        elif state is Qt.CheckState.PartiallyChecked:
            bar = QRect(0, 0, inner.width() * 3 // 4, thick)
            bar.moveCenter(box.center())
            paint_box(painter, bar, Box(colours.petrol))

    def _lines(self, width: int) -> Lines:
        line_px = self._look.line_height(TextStyle.BODY)
        return lay_out(self.text(), self._letters, width, line_px, align=start_of(self.layoutDirection()))

    def _around(self) -> int:
        gap = self._look.px(Space.ROW) if self.text() else 0
        return self._look.px(Size.CHECK_BOX) + gap

    def _target(self) -> int:
        return self._look.px(Size.TARGET)

    def _relook(self) -> None:
        self._letters = self._look.font(TextStyle.BODY)
        self.setFont(self._letters)
        self.setProperty(RING_RADIUS, self._look.px(Radius.CHECK_BOX))
        self.updateGeometry()
        self.update()
