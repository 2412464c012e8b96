"""Texts in the sizes of the table. They wrap, keep their line height, and never cut a word off."""

from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import TextStyle
from diary.ui.widgets.paint import UNLIMITED_PX, Lines, lay_out, longest_word_width, one_line_width, start_of

#: Widths that a text keeps its lines for: the one it has, and those that a layout tries.
_MOST_LAID = 4


class Text(QLabel):
    """A plain text, never markup. A QLabel for its role and its buddy, but drawn with the table's line heights."""

    style_name = TextStyle.BODY
    is_quiet = False

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laid: dict[int, Lines] = {}
        self._heights: dict[int, int] = {}
        self._hints: tuple[QSize, QSize] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self._relook()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Say something else."""
        self._forget_lines()
        super().setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Begin the lines elsewhere."""
        self._laid.clear()
        super().setAlignment(alignment)

    def set_text(self, text: str) -> None:
        """The same under the name that our own widgets use."""
        self.setText(text)

    def sizeHint(self) -> QSize:
        """One line, as wide as it is."""
        return self._whole_and_least()[0] + self._margins()

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        return self._whole_and_least()[1] + self._margins()

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        if width not in self._heights:
            around = self._margins()
            room = width - around.width()
            # What fits unbroken is as high at every width: most texts are short, and layouts try many widths.
            unbroken = self._lines(UNLIMITED_PX)
            lines = unbroken if unbroken.width <= room else self._lines(room)
            self._heights[width] = lines.height + around.height()
        return self._heights[width]

    def setContentsMargins(self, *margins: Any) -> None:
        """Other air around the lines leaves other room for them."""
        self._heights.clear()
        super().setContentsMargins(*margins)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, in the middle of the height unless told otherwise."""
        area = self.contentsRect()
        lines = self._lines(area.width())
        painter = QPainter(self)
        lines.paint(painter, area.left(), self._top(area, lines), self._colour())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another script may need other lines."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._forget_lines()
            self.updateGeometry()

    def _relook(self) -> None:
        # Kept beside the widget's own font: a style sheet may set that one to something else.
        self._forget_lines()
        self._letters = self._look.font(self.style_name)
        self.setFont(self._letters)
        self.updateGeometry()
        self.update()

    def _lines(self, width: int) -> Lines:
        """Laid out once for each width: layouts ask for the same height again and again."""
        if width not in self._laid:
            if len(self._laid) == _MOST_LAID:
                self._laid.clear()
            line_px = self._look.line_height(self.style_name)
            self._laid[width] = lay_out(
                self.text(), self._letters, width, line_px, align=self._align(), marks=self._marks()
            )
        return self._laid[width]

    def _whole_and_least(self) -> tuple[QSize, QSize]:
        """The size of the text in one piece, and that of its longest word."""
        if self._hints is None:
            unbroken, letters, text = self._lines(UNLIMITED_PX), self._letters, self.text()
            whole = min(one_line_width(text, letters), UNLIMITED_PX)
            least = longest_word_width(text, letters)
            self._hints = QSize(whole, unbroken.height), QSize(least, unbroken.line_px)
        return self._hints

    def _forget_lines(self) -> None:
        self._laid.clear()
        self._heights.clear()
        self._hints = None

    def _align(self) -> Qt.AlignmentFlag:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return Qt.AlignmentFlag.AlignHCenter
        start = start_of(self.layoutDirection())
        if not self.alignment() & Qt.AlignmentFlag.AlignRight:
            return start
        return (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight) & ~start

    def _marks(self) -> tuple[QTextLayout.FormatRange, ...]:
        return ()

    def _top(self, area: QRect, lines: Lines) -> int:
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            return area.top()
        return area.top() + max(0, (area.height() - lines.height) // 2)

    def _margins(self) -> QSize:
        around = self.contentsMargins()
        return QSize(around.left() + around.right(), around.top() + around.bottom())

    def _colour(self) -> str:
        if not self.isEnabled():
            return self._look.colours.disabled
        return self._look.colours.ink2 if self.is_quiet else self._look.colours.ink


class Heading(Text):
    """The page's name or question; one per screen."""

    style_name = TextStyle.H1


class PaneTitle(Text):
    """The name of the open entry."""

    style_name = TextStyle.PANE_TITLE


class CardTitle(Text):
    """The title of a card or a part of a page."""

    style_name = TextStyle.H2


class Lead(Text):
    """One sentence under or beside the heading."""

    style_name = TextStyle.LEAD
    is_quiet = True


class Body(Text):
    """Ordinary text."""


class QuietBody(Text):
    """Ordinary text that stands back."""

    is_quiet = True


class Strong(Text):
    """Ordinary text that stands out; the label of a field."""

    style_name = TextStyle.BODY_STRONG


class Small(Text):
    """Dates and counts. Nothing is smaller."""

    style_name = TextStyle.SMALL
    is_quiet = True


class OwnWords(Text):
    """What the client wrote, to be read back; what was searched for can be marked."""

    style_name = TextStyle.OWN_WORDS

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._hits: tuple[tuple[int, int], ...] = ()
        super().__init__(text, parent)

    def mark(self, hits: tuple[tuple[int, int], ...]) -> None:
        """Mark what was found: pairs of first place and length in the text."""
        if hits == self._hits:
            return
        self._hits = hits
        self._forget_lines()
        self.update()

    def _marks(self) -> tuple[QTextLayout.FormatRange, ...]:
        return tuple(self._mark(start, length) for start, length in self._hits)

    def _mark(self, start: int, length: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, length
        from PySide6.QtGui import QTextCharFormat  # noqa: PLC0415 -- its hundred properties are not for the locked window

        style = QTextCharFormat()
        style.setBackground(QColor(self._look.colours.mark))
        style.setForeground(QColor(self._look.colours.mark_text))
        found.format = style
        return found
