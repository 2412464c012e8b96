"""One point of what somebody may and must: the question, how clear it is, own words, and what stood there before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.positions import Clarity, Point, PointAnswer
from diary.ui.i18n import fill
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.replaced_rows import ReplacedRows
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.fields import LongText
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.texts import OwnWords, Small, Strong

_ICONS: Final[Mapping[Point, str]] = MappingProxyType(
    {
        Point.TASK: "briefcase",
        Point.REPORTING: "megaphone",
        Point.BETWEEN_US: "lock",
        Point.CANNOT: "hand-palm",
        Point.REACH: "clock",
        Point.EXPECTATIONS: "handshake",
        Point.NEXT: "list",
    }
)
_CLARITY_ICONS: Final[Mapping[Clarity, str]] = MappingProxyType(
    {Clarity.TOLD: "check", Clarity.NOT_TOLD: "circle-dashed", Clarity.UNCLEAR: "question"}
)


@dataclass(frozen=True, slots=True)
class ShownPoint:
    """A point in words: the question, how it stands since when, and what stood there before."""

    question: str
    standing: str
    answer: PointAnswer | None
    earlier: tuple[str, ...] = ()
    can_be_asked: bool = False
    is_on_list: bool = False


class _Answered(SideBySide):
    """What is asked, and the answers: no higher than they are, also beside much text."""

    def _place(self, *, beside: bool) -> None:
        self._box.setAlignment(self.second, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))


class PointRow(Page):
    """Each signal carries the point first: `chosen` then the clarity or None, `edited` and `saved` own words.

    `write_requested` wants the field for own words, `asked` the question on the list.
    """

    chosen = Signal(object, object)
    write_requested = Signal(object)
    edited = Signal(object, str)
    saved = Signal(object, str)
    asked = Signal(object)

    def __init__(self, point: Point) -> None:
        super().__init__()
        self._point = point
        self._shown = ShownPoint("", "", None)
        self._question, self._words, self._standing = Strong(), OwnWords(), Small()
        self._segments = Segments([(each, _CLARITY_ICONS[each]) for each in Clarity])
        self._ask, self._write = LinedUpButton(icon="plus"), LinedUpButton(icon="pencil-simple")
        self._history = LinedUpButton()
        self._earlier = ReplacedRows()
        self._field, self._save = LongText(lines=1), PlainButton(icon="check")
        for name, widget in (("ask", self._ask), ("write", self._write), ("field", self._field), ("save", self._save)):
            widget.setObjectName(f"point-{point}-{name}")
        self._build(point)
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self, point: Point) -> None:
        told, ways = QWidget(), QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        flow = FlowLayout(ways, Space.CARD)
        for button in (self._ask, self._write, self._history):
            flow.addWidget(button)
        for widget in (self._question, self._words, self._standing, ways):
            column.addWidget(widget)
        self._editor = QWidget()
        self._editor.hide()
        self._editor_row = QVBoxLayout(self._editor)
        self._editor_row.setContentsMargins(0, 0, 0, 0)
        self._editor_row.addWidget(self._field)
        self._editor_row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._earlier_box = QWidget()
        self._earlier_box.hide()
        box = QVBoxLayout(self._earlier_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._earlier)
        body = QVBoxLayout()
        body.addWidget(_Answered(told, self._segments, (1, 0), Space.GROUP))
        body.addWidget(self._editor)
        body.addWidget(self._earlier_box)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconDrawing(_ICONS[point], "petrol", Size.ICON), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(body, 1)

    def _connect(self) -> None:
        self._segments.chosen.connect(self._on_segments_chosen)
        self._ask.clicked.connect(self._on_ask_clicked)
        self._write.clicked.connect(self._on_write_clicked)
        self._history.clicked.connect(self._on_history_clicked)
        self._field.text_edited.connect(self._on_field_edited)
        self._save.clicked.connect(self._on_save_clicked)

    def show_point(self, shown: ShownPoint) -> None:
        """Show how the point stands."""
        self._shown = shown
        answer = shown.answer
        self._question.set_text(shown.question)
        self._segments.set_name(shown.question)
        self._segments.set_value(answer.clarity if answer else None)
        self._words.set_text(answer.words if answer else "")
        self._words.setVisible(bool(answer and answer.words.strip()))
        self._standing.set_text(shown.standing)
        self._ask.setVisible(shown.can_be_asked and not shown.is_on_list)
        self._show_earlier(shown.earlier)
        self._retranslate()

    def set_clarities(self, texts: Mapping[object, str]) -> None:
        """The words of the three answers."""
        self._segments.set_texts(texts)

    def write(self, words: str) -> None:
        """Open the field for own words, with what is written so far."""
        self._field.set_text(words)
        self._editor.show()
        self._write.hide()

    def stop_writing(self) -> None:
        """Nothing is being written about this point."""
        self._editor.hide()
        self._write.show()

    def _show_earlier(self, earlier: Sequence[str]) -> None:
        self._earlier.replace([Small(each) for each in earlier])
        self._history.setVisible(bool(earlier))
        if not earlier:
            self._earlier_box.hide()

    def _on_segments_chosen(self, clarity: Clarity | None) -> None:
        self.chosen.emit(self._point, clarity)

    def _on_ask_clicked(self) -> None:
        self.asked.emit(self._point)

    def _on_write_clicked(self) -> None:
        self.write_requested.emit(self._point)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_field_edited(self, words: str) -> None:
        self.edited.emit(self._point, words)

    def _on_history_clicked(self) -> None:
        self._earlier_box.setVisible(self._earlier_box.isHidden())
        self._retranslate()

    def _on_save_clicked(self) -> None:
        self.saved.emit(self._point, self._field.toPlainText())

    def _retranslate(self) -> None:
        question, answer = self._shown.question, self._shown.answer
        has_words = answer is not None and bool(answer.words.strip())
        self._ask.set_text(self.tr("Put it with my questions"))
        self._write.set_text(self.tr("Change the words") if has_words else self.tr("Write something with it"))
        self._save.set_text(self.tr("Done"))
        self._history.set_text(fill(self.tr("Earlier ({1})"), self.locale().toString(len(self._shown.earlier))))
        self._history.set_icon("caret-down" if self._earlier_box.isHidden() else "caret-up")
        self._field.set_texts(question)
        for button in (self._ask, self._write, self._save, self._history):
            button.setAccessibleName(f"{button.text()}: {question}")

    def _relook(self) -> None:
        air = self.look.px(Space.ROW)
        self._row.setContentsMargins(0, air, 0, air)
        self._row.setSpacing(air)
        self._editor_row.setSpacing(self.look.px(Space.PAIR))
