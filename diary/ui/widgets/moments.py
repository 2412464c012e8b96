"""Fields for a day and for a time of day. Empty until the client fills them in, and they may be emptied again."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.dates import Dates
from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.day_chooser import DayChooser
from diary.ui.widgets.fields import TextField
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Small
from diary.ui.widgets.typed_moments import day_by_word, typed_day, typed_time


class DateField(Page):
    """A day to type or to choose. `chosen` carries the day, or None once it is emptied.

    What can't be read as a day stays as it was typed, with a sentence beside it, and counts as no day.
    """

    chosen = Signal(object)

    def __init__(self, today: date, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day: date | None = None
        self.field = TextField(name)
        self._choose = PlainButton(icon="calendar-blank")
        self._hint = Small()
        self._hint.hide()
        self._row = QHBoxLayout()
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self._choose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self._hint)
        self.field.editingFinished.connect(self._on_editing_finished)
        self._choose.clicked.connect(self._on_choose_clicked)
        self.setFocusProxy(self.field)
        self._retranslate()
        self._relook()

    @property
    def day(self) -> date | None:
        """The day filled in, or None."""
        return self._day

    @property
    def unclear(self) -> str:
        """What stands here and can't be read as a day; empty otherwise."""
        text = self.field.text()
        return text if self._is_unclear(text) else ""

    def set_today(self, today: date) -> None:
        """The day it is: where the months start, and the year meant where none is typed."""
        self._today = today
        self._write_hint()

    def show_day(self, day: date | None) -> None:
        """Show what was filled in before, without telling anybody."""
        self._day = day
        self.field.set_text(self._dates().full(day) if day is not None else "")
        self._hint.hide()

    def show_typed(self, text: str) -> None:
        """Show what was being typed before, and where that is no day the hint beside it; without telling anybody."""
        self.show_day(None)
        self.field.set_text(text)
        # As if the client had typed it just now: it is read, or asked again, when the client goes on.
        self.field.setModified(True)
        self._hint.setVisible(self._is_unclear(text))

    def ask_again(self) -> bool:
        """Whether what stands here is no day; the keyboard goes to it then, with the hint beside it."""
        if self.field.isModified():
            self.field.editingFinished.emit()
        if self._hint.isHidden():
            return False
        self.field.setFocus()
        announce(self.field, self._hint.text())
        return True

    def set_texts(self, name: str, placeholder: str = "") -> None:
        """Name and placeholder in the language of the app."""
        self.field.set_texts(name, placeholder)

    def _on_editing_finished(self) -> None:
        text = self.field.text().strip()
        if self._day is not None and text == self._dates().full(self._day):
            # Left as it was shown. Reading it again could make another year of it: "1 January 1".
            return
        day = self._read(text)
        is_unclear = self._is_unclear(text)
        if not is_unclear:
            self.field.set_text(self._dates().full(day) if day is not None else "")
        self._hint.setVisible(is_unclear)
        self._tell(day)

    def _read(self, text: str) -> date | None:
        by_word = day_by_word(text, QCoreApplication.translate, self._today)
        return by_word or typed_day(text, QLocale(), self._today)

    def _is_unclear(self, text: str) -> bool:
        return bool(text.strip()) and self._read(text) is None

    def _on_choose_clicked(self) -> None:
        chooser = DayChooser(self._dates(), self)
        chooser.chosen.connect(self._on_day_chosen)
        chooser.show_month(self._day or self._today, self._day, self.field)

    def _on_day_chosen(self, day: date) -> None:
        self.field.set_text(self._dates().full(day))
        self._hint.hide()
        self._tell(day)
        self.field.setFocus()

    def _tell(self, day: date | None) -> None:
        if day != self._day:
            self._day = day
            self.chosen.emit(day)

    def _dates(self) -> Dates:
        return Dates(QCoreApplication.translate, QLocale())

    def _retranslate(self) -> None:
        self._choose.set_text(self.tr("Choose"))
        self._choose.setAccessibleName(self.tr("Choose a day"))
        self._write_hint()
        if self._day is not None:
            self.show_day(self._day)

    def _write_hint(self) -> None:
        example = self._dates().full(self._today)
        self._hint.set_text(self.tr("Egel does not know this day. Type it like this: {1}").replace("{1}", example))

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.PAIR))
        self._column.setSpacing(self.look.px(Space.HAIR))


class TimeField(Page):
    """A time of day to type: 14, 14.30, 14u30. `chosen` carries the time, or None once it is emptied."""

    chosen = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time: time | None = None
        self.field = TextField(name)
        self._hint = Small()
        self._hint.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.field)
        self._column.addWidget(self._hint)
        self.field.editingFinished.connect(self._on_editing_finished)
        self.setFocusProxy(self.field)
        self._retranslate()
        self._relook()

    @property
    def moment(self) -> time | None:
        """The time filled in, or None."""
        return self._time

    def show_time(self, moment: time | None) -> None:
        """Show what was filled in before, without telling anybody."""
        self._time = moment
        self.field.set_text(_written(moment) if moment is not None else "")
        self._hint.hide()

    def set_texts(self, name: str, placeholder: str = "") -> None:
        """Name and placeholder in the language of the app."""
        self.field.set_texts(name, placeholder)

    def _on_editing_finished(self) -> None:
        text = self.field.text().strip()
        moment = typed_time(text)
        is_unclear = bool(text) and moment is None
        if not is_unclear:
            self.field.set_text(_written(moment) if moment is not None else "")
        self._hint.setVisible(is_unclear)
        if moment != self._time:
            self._time = moment
            self.chosen.emit(moment)

    def _retranslate(self) -> None:
        example = _written(time(14, 30))
        self._hint.set_text(self.tr("Egel does not know this time. Type it like this: {1}").replace("{1}", example))
        if self._time is not None:
            self.show_time(self._time)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.HAIR))


def _written(moment: time) -> str:
    return Dates(QCoreApplication.translate, QLocale()).clock(moment)
