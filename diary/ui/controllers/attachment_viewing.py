"""What is attached is seen and heard, from memory, wherever it is shown."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from diary.domain.attachments import Attachment, AttachmentKind
from diary.domain.entries import EntryRef
from diary.domain.faults import Fault
from diary.media.pdf import pages_of
from diary.services.attachments import attachments_of, body_of
from diary.ui.controllers.voice_notes import Player
from diary.ui.desk import Desk
from diary.ui.pages.attachments.attached_list import AttachedRows
from diary.ui.pages.attachments.texts import AttachmentTexts
from diary.ui.pages.attachments.viewer import AttachmentViewer


class AttachmentViewing(QObject):
    """Plays one voice note, or shows one photo or PDF over the window of `around`, at a time.

    `heard` carries the id of a voice note and the second, which is negative when it is quiet again.
    """

    heard = Signal(int, float)

    def __init__(self, desk: Desk, around: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._around = desk, around
        self._player = Player(desk, self)
        self._viewer: AttachmentViewer | None = None
        self._player.heard.connect(self.heard)

    def open(self, chosen: Attachment) -> None:
        """Let it be seen or heard; a voice note that is heard is paused."""
        if chosen.kind is AttachmentKind.VOICE_NOTE:
            self._player.play_or_pause(chosen)
        else:
            self._view(chosen)

    def be_quiet(self) -> None:
        """Nothing is heard any more."""
        self._player.stop()

    def leave(self) -> None:
        """The client looks at something else now."""
        self.be_quiet()
        if self._viewer is not None:
            self._viewer.close()

    def _view(self, chosen: Attachment) -> None:
        self._viewer = AttachmentViewer(AttachmentTexts().title_of(chosen), chosen.pages, self._around)
        self._viewer.page_requested.connect(partial(self._ask_for_page, chosen))
        self._viewer.finished.connect(self._on_viewer_finished)
        self._viewer.open()
        self._ask_for_page(chosen, 1)

    def _ask_for_page(self, chosen: Attachment, number: int) -> None:
        if self._viewer is not None:
            work = partial(_page, self._desk, chosen, number, self._viewer.page_width)
            self._desk.tasks.run(work, self, self._on_page_read, self._on_page_lost)

    def _on_page_read(self, page: tuple[int, QImage]) -> None:
        if self._viewer is not None:
            self._viewer.show_page(*page)

    def _on_page_lost(self, fault: Fault) -> None:
        if self._viewer is not None:
            self._viewer.close()
        self._desk.notices.tell_fault(fault)

    def _on_viewer_finished(self) -> None:
        viewer, self._viewer = self._viewer, None
        if viewer is not None:
            viewer.deleteLater()


class AttachedHelp(QObject):
    """Shows what is attached to an entry, and lets it be seen and heard."""

    def __init__(self, part: AttachedRows, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = part
        self._entry: EntryRef | None = None
        self._shown: dict[int, Attachment] = {}
        self._viewing = AttachmentViewing(desk, part, self)
        self._viewing.heard.connect(part.show_heard)
        part.left.connect(self.leave)
        part.opened.connect(self._on_part_opened)

    def show(self, entry: EntryRef | None) -> None:
        """Show what is attached to an entry; None for one not in the diary yet. Raises the faults of reading."""
        if entry != self._entry:
            self.leave()
        self._entry = entry
        attached = () if entry is None else self._attached_to(entry)
        self._shown = {each.id: each for each in attached}
        self._rows.show_attachments(attached)

    def leave(self) -> None:
        """The client looks at something else now."""
        self._viewing.leave()

    def _attached_to(self, entry: EntryRef) -> tuple[Attachment, ...]:
        return attachments_of(self._desk.diary, entry)

    def _on_part_opened(self, attachment: int) -> None:
        self._viewing.open(self._shown[attachment])


def is_wanted(desk: Desk) -> bool:
    """Whether somebody still waits for work on what is attached; asked in its thread."""
    return not desk.tasks.is_ending


def _page(desk: Desk, chosen: Attachment, number: int, pixels: int) -> tuple[int, QImage]:
    body = body_of(desk.diary, chosen.id)
    if chosen.kind is AttachmentKind.PHOTO:
        # Egel made it itself.
        return number, _image(body, "jpeg")
    with pages_of(body, partial(is_wanted, desk)) as pages:
        return number, _image(pages.page(number, pixels), "png")


def _image(body: bytes, form: str) -> QImage:
    # PySide's own notes ask for bytes here, and refuse them.
    return QImage.fromData(body, form)  # type: ignore[arg-type]
