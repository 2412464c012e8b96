"""One thing that is attached: what it is, a way to see or hear it, and own words beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.attachments import Attachment, AttachmentKind
from diary.ui.pages.attachments.texts import KIND_ICONS, AttachmentTexts, clock_time
from diary.ui.pages.attachments.waveform import Waveform
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton, QuietInkButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.fields import LongText
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import OwnWords, Small, Strong


class AttachmentRow(Card):
    """`opened` asks to see or hear it, and while it is heard to pause."""

    opened = Signal()
    removed = Signal()
    words_edited = Signal(str)

    def __init__(self, attachment: Attachment, *, is_written: bool) -> None:
        super().__init__(ground="card" if is_written else "pale2")
        self.attachment = attachment
        self._is_written, self._is_playing = is_written, False
        self._is_sound = attachment.kind is AttachmentKind.VOICE_NOTE
        self._texts = AttachmentTexts(self)
        self._build()
        self.open.clicked.connect(self.opened)
        self.remove.clicked.connect(self.removed)
        self._words.text_edited.connect(self.words_edited)
        self.show_attachment(attachment)
        self.show_heard(None)
        self._retranslate()

    def _build(self) -> None:
        self._title, self._about = Strong(), Small()
        self.open, self.remove = PlainButton(), QuietInkButton(icon="trash")
        self._waveform, self._words, self._said = Waveform(), LongText(lines=1), OwnWords()
        self.open.setObjectName(f"attachment-{self.attachment.id}-open")
        self.remove.setObjectName(f"attachment-{self.attachment.id}-remove")
        self._words.setObjectName(f"attachment-{self.attachment.id}-words")
        self.body.addWidget(SideBySide(self._named(), self._buttons(), (1, 0), Space.GROUP, Space.PAIR))
        for widget in (self._waveform, self._words, self._said):
            self.body.addWidget(widget)
        # Only here, inside the row: shown before, each would be a window of its own.
        self._waveform.setVisible(self._is_sound)
        self.remove.setVisible(self._is_written)
        self._words.setVisible(self._is_written)

    def _named(self) -> QWidget:
        named = QWidget()
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._about)
        row.addWidget(IconDrawing(KIND_ICONS[self.attachment.kind]), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return named

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, Space.PAIR)
        flow.addWidget(self.open)
        flow.addWidget(self.remove)
        return buttons

    def show_attachment(self, attachment: Attachment) -> None:
        """Show it as it is now; words that are being typed stay."""
        self.attachment = attachment
        self._words.set_text(attachment.words)
        self._said.set_text(attachment.words)
        self._said.setVisible(not self._is_written and bool(attachment.words.strip()))
        self._retranslate()

    def show_heard(self, second: float | None) -> None:
        """Show which second is heard now; None when it is quiet."""
        self._is_playing = second is not None
        whole = self.attachment.seconds or 1.0
        self._waveform.show_marks(self.attachment.waveform, (second or 0.0) / whole)
        if second is not None:
            self._about.set_text(f"{clock_time(second)} / {clock_time(self.attachment.seconds)}")
        else:
            self._about.set_text(self._texts.about(self.attachment))
        self._say_open()

    def _say_open(self) -> None:
        if not self._is_sound:
            icon, text = "eye", self.tr("View")
        elif self._is_playing:
            icon, text = "pause", self.tr("Pause")
        else:
            icon, text = "play", self.tr("Listen")
        self.open.set_icon(icon)
        self.open.set_text(text)
        self.open.setAccessibleName(f"{text}: {self._title.text()}")

    def _retranslate(self) -> None:
        title = self._texts.title_of(self.attachment)
        self._title.set_text(title)
        if not self._is_playing:
            self._about.set_text(self._texts.about(self.attachment))
        self._about.setVisible(bool(self._about.text()))
        self._say_open()
        remove = self.tr("Take away")
        self.remove.set_text(remove)
        self.remove.setAccessibleName(f"{remove}: {title}")
        words = self.tr("Own words beside it")
        self._words.set_texts(f"{words}: {title}", self.tr("Own words beside it, if you like"))
