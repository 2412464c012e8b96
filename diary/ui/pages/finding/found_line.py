"""How much there is to see in the list, and a way to go to a month."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.ui.i18n import fill
from diary.ui.pages.finding.month_chooser import MonthChooser
from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import QuietButton
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Small
from diary.ui.words import screen_words


class FoundLine(Page):
    """`months_requested` asks for `choose_month`, and `days_requested` for `show_days` of the month of its first day.

    `month_chosen` carries the first day of a month to go to, `day_chosen` a day.
    """

    months_requested = Signal()
    days_requested = Signal(object)
    month_chosen = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = ""
        self._found: tuple[int, int, float] | None = None
        self._text = Small()
        self._month = QuietButton(icon="calendar-blank")
        self._month.setObjectName("month")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._month)
        self._chooser: MonthChooser | None = None
        self._month.clicked.connect(self.months_requested)
        self._retranslate()
        self._relook()

    @property
    def is_unready(self) -> bool:
        """Whether a part of the diary can't be searched yet."""
        return self._found is not None and self._found[2] < 1.0

    def show_all(self, text: str) -> None:
        """Say how much there is in the diary, as long as nothing is looked for."""
        self._all = text
        self._say()

    def show_found(self, count: int, most: int, readiness: float) -> None:
        """Say how much was found; `most` stands for that many and more."""
        before = self._text.text()
        self._found = (count, most, readiness)
        self._say()
        if self._text.text() not in {"", before}:
            announce(self, self._text.text())

    def forget_found(self) -> None:
        """Nothing is looked for any more."""
        self._found = None
        self._say()

    def choose_month(self, counts: Mapping[date, int], near: date, today: date) -> None:
        """Let a month be chosen, from the year of the day `near` on, and of a month a day."""
        if self._chooser is not None:
            self._chooser.deleteLater()
        self._chooser = MonthChooser(screen_words().dates, today, self)
        self._chooser.days_requested.connect(self.days_requested)
        self._chooser.month_chosen.connect(self.month_chosen)
        self._chooser.day_chosen.connect(self.day_chosen)
        self._chooser.show_years(counts, near.year, below=self._month)

    def show_days(self, counts: Mapping[date, int]) -> None:
        """Say how much was written on the days of the month that was asked for."""
        if self._chooser is not None:
            self._chooser.show_days(counts)

    def _say(self) -> None:
        self._text.set_text(self._all if self._found is None else self._told(*self._found))

    def _told(self, count: int, most: int, readiness: float) -> str:
        if readiness < 1.0:
            percent = screen_words().dates.locale.toString(int(readiness * 100))
            return fill(self.tr("Egel is reading your diary first: {1} % done."), percent)
        if not count:
            return ""
        if count >= most:
            return fill(self.tr("Found more than {1} times, newest first"), screen_words().dates.locale.toString(most))
        return self.tr("Found %Ln time(s), newest first", "", count)

    def _retranslate(self) -> None:
        self._month.set_text(self.tr("Choose a month"))
        self._say()

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.ROW))
