"""Who comes along to a meeting and what to take along, and what one does once it was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from diary.domain.feelings import Posture
from diary.domain.meetings import Meeting
from diary.ui.pages.parts.beside import Beside, Halves
from diary.ui.pages.parts.replaced_rows import ReplacedRows
from diary.ui.theme.tokens import Kind, Size, Space, Token
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.drawings import Hedgehog, IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, CardTitle, OwnWords, QuietBody

_HEDGEHOG = Token(64, Kind.PICTURE)


class MeetingCompanyCard(Card):
    """Read here, and changed in the form. `became_contact_requested` is pressed once the meeting was."""

    became_contact_requested = Signal()

    def __init__(self) -> None:
        self._along, self._take_along = _Lines("user"), _Lines("file-text")
        self._band = _Band()
        super().__init__()
        self.body.addWidget(Halves(self._along, self._take_along, Space.CARD, Space.GROUP))
        self.body.addStretch(1)
        self.body.addWidget(self._band)
        self._band.pressed.connect(self.became_contact_requested)
        self._retranslate()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what was filled in."""
        self._along.show_words(meeting.along)
        self._take_along.show_words(meeting.take_along)

    def show_band(self, *, is_shown: bool) -> None:
        """Whether the band stands there that says what can be done afterwards."""
        self._band.setVisible(is_shown)

    def _retranslate(self) -> None:
        self._along.set_texts(self.tr("Who comes along?"), self.tr("Nobody filled in."))
        self._take_along.set_texts(self.tr("What do I take along?"), self.tr("Nothing filled in."))


class _Lines(Page):
    """A question, and each line of what was filled in."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._title, self._nothing = CardTitle(), QuietBody()
        self._rows = ReplacedRows()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addLayout(self._rows)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._relook()

    def set_texts(self, title: str, nothing: str) -> None:
        """The question, and what stands there while it is empty."""
        self._title.set_text(title)
        self._nothing.set_text(nothing)

    def show_words(self, words: str) -> None:
        """Show these lines."""
        lines = [line.strip() for line in words.splitlines() if line.strip()]
        self._rows.replace([_Line(self._icon, line) for line in lines])
        self._nothing.setVisible(not lines)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.HAIR))


class _Line(Page):
    """One line with its icon."""

    def __init__(self, icon: str, line: str) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconDrawing(icon, "petrol", Size.ICON), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(OwnWords(line), 1)
        self._relook()

    def _relook(self) -> None:
        air = self.look.px(Space.HAIR)
        self._row.setContentsMargins(0, air, 0, air)
        self._row.setSpacing(self.look.px(Space.ROW))


class _Band(Card):
    """What can be done once the meeting was."""

    pressed = Signal()

    def __init__(self) -> None:
        self._words, self._write = Body(), PlainButton()
        self._write.setObjectName("meeting-became-contact")
        told = Page()
        self._told = QHBoxLayout(told)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.addWidget(Hedgehog(Posture.SNIFFING, _HEDGEHOG))
        self._told.addWidget(self._words, 1)
        super().__init__(ground="pale")
        self.body.addWidget(Beside(told, self._write, align=Qt.AlignmentFlag.AlignVCenter, gap=Space.ROW))
        self._write.clicked.connect(self.pressed)
        self._retranslate()

    def _retranslate(self) -> None:
        self._words.set_text(self.tr("After the meeting you make a contact of it here."))
        self._write.set_text(self.tr("Write it down"))

    def _relook(self) -> None:
        side = self.look.px(Space.ROW)
        self.body.setContentsMargins(side, side, side, side)
        self._told.setSpacing(side)
