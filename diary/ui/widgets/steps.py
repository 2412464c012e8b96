"""The steps of a path: dots with words and lines between; "Step 2 of 4" where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from diary.ui.theme.tokens import Edge, Size, Space, TextStyle
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, lay_out, paint_box, paint_icon
from diary.ui.widgets.pressable import Paint, Pressable, Shape
from diary.ui.widgets.texts import Strong


class StepButton(Pressable):
    """One step: its number in a dot, a tick once it lies behind."""

    shape = Shape(height=Size.STEP, padding=Space.HAIR, font=TextStyle.BODY, centred=False)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        self._number = number
        self._is_now = False
        self._is_done = False
        super().__init__(parent=parent)

    def show_state(self, *, is_now: bool, is_done: bool) -> None:
        """Whether the client is here, or was here before."""
        self._is_now, self._is_done = is_now, is_done
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        name = self.tr("Step {1}: {2}").replace("{1}", str(self._number)).replace("{2}", self.text())
        self.setAccessibleName(self.tr("{1}, you are here").replace("{1}", name) if self._is_now else name)

    def _paint(self) -> Paint:
        colours = self._look.colours
        fill = colours.pale if self.isDown() else colours.pale2 if self._is_hovered() else ""
        ink = colours.ink if self._is_now else colours.ink2
        return Paint(self._box(fill), ink, colours.petrol)

    def _font(self) -> QFont:
        return self._look.font(TextStyle.BODY_STRONG if self._is_now else TextStyle.BODY)

    def _widest_font(self) -> QFont:
        return self._look.font(TextStyle.BODY_STRONG)

    def _start_width(self) -> int:
        return self._look.px(Size.STEP_DOT)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        lines = self._lines(self.width() - self._around())
        dot, words, _ = self._content(lines)
        dot = QRect(dot.left(), self.rect().center().y() + 1 - dot.width() // 2, dot.width(), dot.width())
        self._paint_dot(painter, dot)
        lines = self._lines(words.width())
        lines.paint(painter, words.left(), words.top(), paint.ink)

    def _paint_dot(self, painter: QPainter, dot: QRect) -> None:
        colours = self._look.colours
        edge = colours.petrol if self._is_now or self._is_done else colours.control
        fill = colours.petrol if self._is_now else colours.pale if self._is_done else colours.card
        paint_box(painter, dot, Box(fill, edge, self._look.px(Edge.LINE), dot.width() // 2))
        if self._is_done and not self._is_now:
            tick = QRect(0, 0, dot.width() * 5 // 8, dot.width() * 5 // 8)
            tick.moveCenter(dot.center())
            paint_icon(painter, tick, self._look, "check-bold", colours.petrol)
            return
        ink = colours.on_petrol if self._is_now else colours.ink2
        font = self._look.font(TextStyle.SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        number = lay_out(
            self.locale().toString(self._number), font, dot.width(), 0, align=Qt.AlignmentFlag.AlignHCenter
        )
        number.paint(painter, dot.left(), dot.center().y() + 1 - number.height // 2, ink)


class _Line(QWidget):
    """The line between two steps."""

    def __init__(self, steps: "Steps") -> None:
        super().__init__(steps)
        self._look = steps.look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(Size.STEP_LINE), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._look.colours.control), self._look.px(Edge.LINE)))
        painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)
        painter.end()


class Steps(Page):
    """The steps of a path; every one can be pressed. `chosen` carries the step, counted from 0."""

    chosen = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = 0
        self._is_short = False
        self._buttons = [StepButton(number + 1, self) for number in range(count)]
        self._lines = [_Line(self) for _ in range(count - 1)]
        self._words = Strong()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words)
        for number, button in enumerate(self._buttons):
            if number:
                self._row.addWidget(self._lines[number - 1])
            self._row.addWidget(button)
            button.clicked.connect(self._on_button_clicked)
        self._relook()
        self.show_step(0)

    @property
    def now(self) -> int:
        """The step shown, counted from 0."""
        return self._now

    def set_texts(self, texts: Sequence[str]) -> None:
        """The words of the steps."""
        for button, text in zip(self._buttons, texts, strict=True):
            button.set_text(text)
        self._retranslate()

    def show_step(self, now: int) -> None:
        """Say where the client is; the steps before are done."""
        self._now = now
        for number, button in enumerate(self._buttons):
            button.show_state(is_now=number == now, is_done=number < now)
        self._retranslate()

    def set_short(self, *, short: bool) -> None:
        """Say "Step 2 of 4" instead of showing all."""
        if short == self._is_short:
            return
        self._is_short = short
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """The short form: there is always room to say where one is."""
        words = self._words.minimumSizeHint()
        return QSize(words.width(), super().minimumSizeHint().height())

    def full_width(self) -> int:
        """The width of all steps with their words, in pixels."""
        lines = sum(line.sizeHint().width() for line in self._lines)
        spaces = self._row.spacing() * (len(self._buttons) + len(self._lines) - 1)
        return sum(button.sizeHint().width() for button in self._buttons) + lines + spaces

    def _arrange(self) -> None:
        self._words.setVisible(self._is_short)
        for widget in (*self._buttons, *self._lines):
            widget.setVisible(not self._is_short)

    def _on_button_clicked(self) -> None:
        self.chosen.emit(next(number for number, each in enumerate(self._buttons) if each is self.sender()))

    def _retranslate(self) -> None:
        short = self.tr("Step {1} of {2}").replace("{1}", self.locale().toString(self._now + 1))
        self._words.set_text(short.replace("{2}", self.locale().toString(len(self._buttons))))

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.PAIR))
        self._arrange()
