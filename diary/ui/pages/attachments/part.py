"""What is attached to an entry that is written on, and the ways to attach more."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from diary.domain.attachments import LONGEST_VOICE_NOTE, MOST_PDF, MOST_PDF_PAGES, MOST_PICTURE_FILE
from diary.ui.i18n import fill
from diary.ui.pages.attachments.attached_list import AttachedRows
from diary.ui.pages.attachments.picker import AttachablePicker
from diary.ui.pages.attachments.recording import RecordingCard
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import QuietBody

_BYTES_A_MEGABYTE: Final = 1_000_000
_SECONDS_A_MINUTE: Final = 60
#: The kinds of pictures that are pasted or dropped, as the desktop calls them.
_FORMS: Final = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp")


class AttachmentsPart(AttachedRows):
    """Shows what is attached, and takes more: said, picked, dropped or pasted.

    `file_given` carries a Path, `picture_given` the bytes of a picture or a QImage.
    """

    record_requested = Signal()
    stop_requested = Signal()
    file_given = Signal(object)
    picture_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(is_written=True, parent=parent)
        self.setAcceptDrops(True)
        self._handed_on: QObject | None = None
        self._build()
        self._connect()
        self._show_ways()
        self._retranslate()
        self._relook()

    def start_anew(self) -> None:
        """Put the choice of a file away; what is being said goes on."""
        self._picker.hide()
        self._show_ways()

    def begin_recording(self) -> None:
        """Show that it is recorded from now on."""
        self._recording.begin()
        self._show_ways()

    def show_recorded(self, seconds: float, loudness: float) -> None:
        """Show how long it is by now, and how loud."""
        self._recording.show_heard(seconds, loudness)

    def show_unkept(self) -> None:
        """Show that what was said is not in the diary yet, with a way to try again."""
        self._recording.show_unkept()

    def end_recording(self) -> None:
        """Offer the ways to attach again."""
        had_focus = self._recording.stop.hasFocus()
        self._recording.hide()
        self._show_ways()
        if had_focus:
            self._record.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, *, is_busy: bool) -> None:
        """Say that a file is being looked at."""
        had_focus = self._pick.hasFocus()
        self._busy.setVisible(is_busy)
        for button in (self._pick, self._paste):
            button.setEnabled(not is_busy)
        if is_busy:
            # Qt hands the keyboard on from a button that can't be pressed.
            self._handed_on = QGuiApplication.focusObject() if had_focus else None
        elif self._handed_on is not None and QGuiApplication.focusObject() is self._handed_on:
            self._pick.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is in the clipboard can be pasted while one of the buttons here has the keyboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped."""
        if _has_picture(event.mimeData()) or _files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped; the file stays where it is."""
        self._take(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """A picture may have come into the clipboard meanwhile."""
        super().showEvent(event)
        self._on_clipboard_changed()

    def _build(self) -> None:
        self._recording, self._picker, self._busy = RecordingCard(), AttachablePicker(), QuietBody()
        self._record, self._pick = PlainButton(icon="microphone"), PlainButton(icon="image")
        self._paste = PlainButton(icon="clipboard")
        for button, name in ((self._record, "record"), (self._pick, "pick"), (self._paste, "paste")):
            button.setObjectName(f"attachment-{name}")
        self._ways = QWidget()
        flow = FlowLayout(self._ways, Space.ROW)
        for button in (self._record, self._pick, self._paste):
            flow.addWidget(button)
        for widget in (self._recording, self._ways, self._busy, self._picker):
            self._column.addWidget(widget)
        for widget in (self._recording, self._busy, self._picker):
            widget.hide()

    def _connect(self) -> None:
        self._record.clicked.connect(self.record_requested)
        self._recording.stop.clicked.connect(self.stop_requested)
        self._pick.clicked.connect(self._on_pick_clicked)
        self._paste.clicked.connect(self._on_paste_clicked)
        self._picker.chosen.connect(self._on_picker_chosen)
        self._picker.left.connect(self._on_picker_left)
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard_changed)

    def _show_ways(self) -> None:
        """One thing at a time: while something is said or picked, nothing else is asked."""
        self._ways.setVisible(self._recording.isHidden() and self._picker.isHidden())

    def _take(self, given: QMimeData) -> None:
        files = _files_in(given)
        for file in files:
            self.file_given.emit(file)
        if not files and _has_picture(given):
            self.picture_given.emit(_picture_in(given))

    def _on_pick_clicked(self) -> None:
        self._picker.begin()
        self._show_ways()

    def _on_picker_chosen(self, file: Path) -> None:
        self._on_picker_left()
        self.file_given.emit(file)

    def _on_picker_left(self) -> None:
        self._picker.hide()
        self._show_ways()
        self._pick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_paste_clicked(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())

    def _on_clipboard_changed(self) -> None:
        """Offered only while there is something; nothing of it is read before it is asked for."""
        given = QGuiApplication.clipboard().mimeData() if self.isVisible() else None
        self._paste.setVisible(given is not None and (_has_picture(given) or bool(_files_in(given))))

    def _retranslate(self) -> None:
        photo, pdf = (str(most // _BYTES_A_MEGABYTE) for most in (MOST_PICTURE_FILE, MOST_PDF))
        minutes = str(LONGEST_VOICE_NOTE.seconds // _SECONDS_A_MINUTE)
        stays = self.tr("It stays in your diary.")
        limits = self.tr("A photo up to {1} MB, a PDF up to {2} MB and {3} pages, a voice note up to {4} minutes.")
        said = f"{stays} {fill(limits, photo, pdf, str(MOST_PDF_PAGES), minutes)}"
        self._head.set_texts(self.tr("A photo, a PDF, or say it"), said)
        self._record.set_text(self.tr("Record a voice note"))
        self._pick.set_text(self.tr("Add a photo or PDF"))
        self._paste.set_text(self.tr("Paste"))
        self._busy.set_text(self.tr("Egel looks at the file…"))


def _files_in(given: QMimeData) -> list[Path]:
    """The files of this computer in what was dropped or pasted."""
    return [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()] if given.hasUrls() else []


def _has_picture(given: QMimeData) -> bool:
    return given.hasImage() or any(map(given.hasFormat, _FORMS))


def _picture_in(given: QMimeData) -> object:
    """Its bytes as another program gave them, to be decoded in the process beside; a QImage where there are none."""
    form = next(filter(given.hasFormat, _FORMS), None)
    return given.imageData() if form is None else bytes(given.data(form).data())
