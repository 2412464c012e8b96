"""After a meeting: write down how it went, and say of each topic whether it was dealt with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from diary.services.meetings import WholeMeeting
from diary.ui.pages.parts.beside import Beside
from diary.ui.pages.parts.meeting_outcome import MeetingOutcome
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import QuietBody


class MeetingAfter(Card):
    """Stands in a meeting's view once its moment has come. What was written down about it is read elsewhere."""

    write_requested = Signal()
    read_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._contact: int | None = None
        self._sentence = QuietBody()
        self._write, self._read = MainButton(icon="pencil-simple"), PlainButton()
        self.outcome = MeetingOutcome()
        super().__init__(parent=parent)
        ways = QWidget()
        flow = FlowLayout(ways)
        flow.addWidget(self._write)
        flow.addWidget(self._read)
        self.body.addWidget(Beside(self._sentence, ways, align=Qt.AlignmentFlag.AlignVCenter, below=Space.ROW))
        self.body.addWidget(self.outcome)
        self._write.setObjectName("meeting-write-down")
        self._read.setObjectName("meeting-read-contact")
        self._read.set_end_icon("arrow-right")
        self._write.clicked.connect(self.write_requested)
        self._read.clicked.connect(self._on_read_clicked)
        self.hide()
        self._retranslate()
        self._relook()

    def show_meeting(self, whole: WholeMeeting, *, is_over: bool) -> None:
        """Show what there is to do once it is over; `outcome` is filled by who asks what came of it."""
        self._contact = whole.meeting.contact
        self._write.setVisible(self._contact is None)
        self._read.setVisible(self._contact is not None)
        self.setVisible(is_over)
        self._retranslate()

    def _on_read_clicked(self) -> None:
        if self._contact is not None:
            self.read_requested.emit(self._contact)

    def _retranslate(self) -> None:
        self.set_title(self.tr("After the meeting"))
        ask = self.tr("You can write down how it went. The day, the people and the place are taken over.")
        self._sentence.set_text(ask if self._contact is None else self.tr("You wrote down how it went."))
        self._write.set_text(self.tr("Write down how it went"))
        self._read.set_text(self.tr("Read it"))

    def _relook(self) -> None:
        super()._relook()
        self.body.setSpacing(self.look.px(Space.GROUP))
