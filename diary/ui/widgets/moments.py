"""Fields for a day and for a time of day. Empty until the client fills them in, and they may be emptied again."""

from datetime import date, time
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from diary.domain.scripts import isolated
from diary.ui.dates import Dates
from diary.ui.i18n import fill
from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.day_chooser import DayChooser
from diary.ui.widgets.fields import ComposedField, TextField
from diary.ui.widgets.texts import Small
from diary.ui.widgets.typed_days import Looking, read_day
from diary.ui.widgets.typed_times import typed_time

Moment = TypeVar("Moment", date, time)


class _MomentField(ComposedField, Generic[Moment]):
    """A moment to type, which is read once the field is left. `chosen` carries it, or None once it is emptied.

    What can't be read stays as it was typed, with a sentence beside it, and counts as no moment. `typed` carries what
    stands in the field without having been read, so that it can be kept; it is empty once it is read.
    """

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(TextField(name), parent)
        self._moment: Moment | None = None
        self._unread = ""
        self._hint, self._read_as = Small(), Small()
        for sentence in (self._hint, self._read_as):
            sentence.hide()
            # A sentence takes lines, not width: what stands beside the field stays there.
            policy = sentence.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            sentence.setSizePolicy(policy)
        self._row = QHBoxLayout()
        self._row.addWidget(self.field, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._read_as)
        self.field.textEdited.connect(self._on_field_text_edited)
        self.field.editingFinished.connect(self._on_field_editing_finished)

    @property
    def unread(self) -> str:
        """What stands in the field without having been read; empty for nothing."""
        return self._unread

    def show_typed(self, text: str) -> None:
        """Go on with what was typed before and not read, without telling anybody; an empty text changes nothing."""
        if text in {"", self.field.text()}:
            return
        self.field.setText(text)
        self.field.setModified(True)
        self._unread = text
        self._hint.setVisible(self._read(text.strip()) is None)

    def finish_typing(self) -> None:
        """Read what is typed, as if the field were left now."""
        if self.field.isModified():
            self._on_field_editing_finished()

    def ask_again(self) -> bool:
        """Whether what stands here can't be read; where it is seen, the keyboard goes to it then."""
        self.finish_typing()
        if self._hint.isHidden():
            return False
        if self.field.isVisible():
            self.field.setFocus()
            announce(self.field, self._hint.text())
        return True

    def set_texts(self, name: str, placeholder: str = "") -> None:
        """Name and placeholder in the language of the app."""
        self.field.set_texts(name, placeholder)

    def hideEvent(self, event: QHideEvent) -> None:
        """How it was read is told where it was typed, and once."""
        super().hideEvent(event)
        self._read_as.hide()

    def _read(self, text: str) -> Moment | None:
        """The moment that a text means, or None."""
        raise NotImplementedError

    def _told_as_read(self, text: str, moment: Moment) -> str:  # noqa: ARG002 -- for those who have more to say
        """What a text was taken for, where it can be taken for another moment too; empty where it can't."""
        return ""

    def _written(self, moment: Moment) -> str:
        """How a moment is written in the field."""
        raise NotImplementedError

    def _show_moment(self, moment: Moment | None) -> None:
        if moment != self._moment:
            self._read_as.hide()
        self._moment, self._unread = moment, ""
        self.field.set_text(self._written(moment) if moment is not None else "")
        self._hint.hide()

    def _on_field_text_edited(self, text: str) -> None:
        self._read_as.hide()
        self._note_unread(text if text.strip() else "")

    def _on_field_editing_finished(self) -> None:
        text = self.field.text().strip()
        # Left as it was shown, it isn't read again: that could make another year of it, "1 January 1".
        is_left = self._moment is not None and text == self._written(self._moment)
        moment = self._moment if is_left else self._read(text)
        is_unclear = bool(text) and moment is None
        self._hint.setVisible(is_unclear)
        # The moment first: whoever hears of it, or that nothing is unread any more, may show another one instead.
        self._tell(moment)
        self._note_unread(self.field.text() if is_unclear else "")
        if not is_unclear:
            self.field.set_text(self._written(self._moment) if self._moment is not None else "")
        if moment is not None and moment == self._moment and not is_left:
            self._tell_as_read(self._told_as_read(text, moment))

    def _tell_as_read(self, sentence: str) -> None:
        self._read_as.set_text(sentence)
        self._read_as.setVisible(bool(sentence))
        if sentence:
            announce(self.field, sentence)

    def _note_unread(self, text: str) -> None:
        if text != self._unread:
            self._unread = text
            self.typed.emit(text)

    def _tell(self, moment: Moment | None) -> None:
        if moment != self._moment:
            self._moment = moment
            self.chosen.emit(moment)

    def _dates(self) -> Dates:
        return Dates(QCoreApplication.translate, QLocale())

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.PAIR))
        self._column.setSpacing(self.look.px(Space.HAIR))


class DateField(_MomentField[date]):
    """A day to type or to choose; `looking` says which one the name of a week day means."""

    def __init__(
        self, today: date, name: str = "", parent: QWidget | None = None, *, looking: Looking = Looking.AHEAD
    ) -> None:
        super().__init__(name, parent)
        self._today, self._looking = today, looking
        self._chooser: DayChooser | None = None
        self._choose = PlainButton(icon="calendar-blank")
        self._row.addWidget(self._choose)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._retranslate()
        self._relook()

    @property
    def day(self) -> date | None:
        """The day filled in, or None."""
        return self._moment

    def set_today(self, today: date) -> None:
        """The day it is: where the months start, and the year meant where none is typed."""
        self._today = today
        self._write_hint()

    def show_day(self, day: date | None) -> None:
        """Show what was filled in before, without telling anybody."""
        self._show_moment(day)

    def _read(self, text: str) -> date | None:
        return read_day(text, self._today, self._looking)

    def _told_as_read(self, text: str, moment: date) -> str:
        if any(char.isdigit() for char in text):
            return ""
        read_as = self.tr("You typed “{1}”. Egel reads that as {2}.")
        return fill(read_as, isolated(text), self._dates().with_weekday(moment))

    def _written(self, moment: date) -> str:
        return self._dates().full(moment)

    def _on_choose_clicked(self) -> None:
        if self._chooser is not None:
            self._chooser.deleteLater()
        self._chooser = DayChooser(self._dates(), self._today, self)
        self._chooser.chosen.connect(self._on_day_chosen)
        self._chooser.show_month(self.day or self._today, self.day, self.field)

    def _on_day_chosen(self, day: date) -> None:
        self.field.set_text(self._written(day))
        self._hint.hide()
        self._read_as.hide()
        self._note_unread("")
        self._tell(day)
        self.field.setFocus()

    def _retranslate(self) -> None:
        self._choose.set_text(self.tr("Choose"))
        self._choose.setAccessibleName(self.tr("Choose a day"))
        self._write_hint()
        if self.day is not None:
            self.show_day(self.day)

    def _write_hint(self) -> None:
        example = self._written(self._today)
        self._hint.set_text(fill(self.tr("Egel does not know this day. Type it like this: {1}"), example))


class TimeField(_MomentField[time]):
    """A time of day to type: 14, 14.30, 14u30."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._retranslate()
        self._relook()

    @property
    def moment(self) -> time | None:
        """The time filled in, or None."""
        return self._moment

    def show_time(self, moment: time | None) -> None:
        """Show what was filled in before, without telling anybody."""
        self._show_moment(moment)

    def _read(self, text: str) -> time | None:
        return typed_time(text)

    def _written(self, moment: time) -> str:
        return self._dates().clock(moment)

    def _retranslate(self) -> None:
        example = self._written(time(14, 30))
        self._hint.set_text(fill(self.tr("Egel does not know this time. Type it like this: {1}"), example))
        if self.moment is not None:
            self.show_time(self.moment)
