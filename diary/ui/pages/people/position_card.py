"""What somebody may and must (V, B): seven points, each told, not told or unclear, with own words and its history."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal

from diary.domain.positions import Clarity, Point
from diary.ui.i18n import fill
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.people.point_row import PointRow, ShownPoint
from diary.ui.widgets.cards import Card
from diary.ui.widgets.texts import QuietBody
from diary.ui.words import screen_words

#: So many points are shown at first, and those that were answered.
_FIRST_SHOWN: Final = 3


class PositionCard(Card):
    """Each signal carries the point first: then the clarity or None, or own words, if any."""

    chosen = Signal(object, object)
    write_requested = Signal(object)
    edited = Signal(object, str)
    saved = Signal(object, str)
    asked = Signal(object)

    def __init__(self) -> None:
        self._name = ""
        self._lead = QuietBody()
        self._rows = {point: PointRow(point) for point in Point}
        self._points: Mapping[Point, ShownPoint] = {}
        self._shows_all = False
        self._all = LinedUpButton()
        self._all.setObjectName("points-all")
        super().__init__(" ")
        self.body.addWidget(self._lead)
        for row in self._rows.values():
            self.body.addWidget(row)
            row.chosen.connect(self.chosen)
            row.write_requested.connect(self.write_requested)
            row.edited.connect(self.edited)
            row.saved.connect(self.saved)
            row.asked.connect(self.asked)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._all.clicked.connect(self._on_all_clicked)
        self._retranslate()

    def show_position(self, name: str, points: Mapping[Point, ShownPoint]) -> None:
        """How each point stands with somebody."""
        self._name, self._points = name, points
        for point, shown in points.items():
            self._rows[point].show_point(shown)
        self._retranslate()

    def start_anew(self) -> None:
        """Show no more points than at first."""
        self._shows_all = False

    def write(self, point: Point, words: str) -> None:
        """Go on with words that were being written about a point."""
        self._rows[point].show()
        self._rows[point].write(words)

    def stop_writing(self) -> None:
        """Nothing is being written."""
        for row in self._rows.values():
            row.stop_writing()

    def _on_all_clicked(self) -> None:
        self._shows_all = not self._shows_all
        self._retranslate()

    def _show_rows(self) -> None:
        for place, (point, row) in enumerate(self._rows.items()):
            shown = self._points.get(point)
            is_answered = shown is not None and shown.answer is not None
            row.setVisible(self._shows_all or place < _FIRST_SHOWN or is_answered)
        self._all.set_icon("caret-up" if self._shows_all else "caret-down")

    def _retranslate(self) -> None:
        self._show_rows()
        every = fill(self.tr("All {1} questions"), self.locale().toString(len(self._rows)))
        self._all.set_text(self.tr("Fewer questions") if self._shows_all else every)
        words = screen_words()
        self.set_title(fill(self.tr("What {1} may and must"), self._name))
        self._lead.set_text(fill(self.tr("Did {1} tell you this?"), self._name))
        for row in self._rows.values():
            row.set_clarities({clarity: words.clarity(clarity) for clarity in Clarity})
