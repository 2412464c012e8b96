"""A voice note while it is recorded: that it is, how long already, how loud, and the way to end it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from diary.domain.attachments import LONGEST_VOICE_NOTE, WAVEFORM_MARKS
from diary.ui.i18n import fill
from diary.ui.pages.attachments.texts import clock_time
from diary.ui.pages.attachments.waveform import Waveform
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.texts import Strong

_LOUDEST = 255


class RecordingCard(Card):
    """Its button is pressed to end the recording, and again where it could not be kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground="pale", parent=parent)
        self._seconds, self._marks, self._is_unkept = 0.0, b"", False
        self._said, self.stop = Strong(), PlainButton(icon="stop")
        self.stop.setObjectName("attachment-stop")
        self._waveform = Waveform()
        self.body.addWidget(SideBySide(self._said, self.stop, (1, 0), Space.GROUP, Space.PAIR))
        self.body.addWidget(self._waveform)
        self._retranslate()

    def begin(self) -> None:
        """Show that it listens, with the keyboard on the way to end it."""
        self._seconds, self._marks, self._is_unkept = 0.0, b"", False
        self._waveform.show_marks(b"")
        self._retranslate()
        self.show()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_heard(self, seconds: float, loudness: float) -> None:
        """Show how long it is by now, and how loud; of a long one the last part."""
        self._seconds = seconds
        self._marks = (self._marks + bytes((round(min(loudness, 1.0) * _LOUDEST),)))[-WAVEFORM_MARKS:]
        self._waveform.show_marks(self._marks, 1.0)
        self._retranslate()

    def show_unkept(self) -> None:
        """Show that it was said and could not be kept."""
        self._is_unkept = True
        self._retranslate()

    def _retranslate(self) -> None:
        self.stop.set_icon("floppy-disk" if self._is_unkept else "stop")
        if self._is_unkept:
            self._said.set_text(self.tr("What you said is not saved yet."))
            self.stop.set_text(self.tr("Try again"))
            return
        most = clock_time(LONGEST_VOICE_NOTE.total_seconds())
        self._said.set_text(fill(self.tr("Egel listens: {1} of {2}"), clock_time(self._seconds), most))
        self.stop.set_text(self.tr("Stop"))
