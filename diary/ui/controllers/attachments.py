"""What is attached to an entry, and the diary, meet here."""

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from diary.domain.attachments import Attachment, Content
from diary.domain.entries import EntryRef
from diary.domain.faults import Fault
from diary.domain.ids import AttachmentId
from diary.services.attachments import (
    attach,
    has_taken_away,
    put_back_attachment,
    remove_attachment,
    write_beside,
)
from diary.ui.controllers.attachment_viewing import AttachedHelp, is_wanted
from diary.ui.controllers.voice_notes import Recorder
from diary.ui.desk import Desk
from diary.ui.draft_keeper import keep_all
from diary.ui.incoming import content_of, name_of
from diary.ui.pages.attachments.part import AttachmentsPart
from diary.ui.pages.attachments.texts import AttachmentTexts
from diary.ui.pictures import bare_photo, photo_of

#: Words are kept at least this often while they are typed.
_KEEP_AFTER: Final = 500  # milliseconds


class NeededEntry(NamedTuple):
    """An entry that is in the diary only once something is to be attached to it.

    `put` puts it there and gives it. `let_go` takes it out again where it was only needed for something that came to
    nothing, and tells whether it is gone; it is asked in any thread.
    """

    put: Callable[[], EntryRef]
    let_go: Callable[[EntryRef], bool]


class AttachmentsHelp(AttachedHelp):
    """Serves one part of a page; `needed` where its entry may not be in the diary yet.

    `changed` says that something was attached or taken away.
    """

    changed = Signal()

    def __init__(self, part: AttachmentsPart, desk: Desk, parent: QObject, needed: NeededEntry | None = None) -> None:
        super().__init__(part, desk, parent)
        self._part, self._needed = part, needed
        self._has_taken_away = False
        self._typed: dict[int, str] = {}
        #: The entries of what is looked at, in the order in which it comes back.
        self._taken_for: deque[EntryRef] = deque()
        self._then: Callable[[], None] | None = None
        self._recorder = Recorder(desk, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER)
        self._connect()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_timer_timeout)
        self._part.record_requested.connect(self._on_part_record_requested)
        self._part.stop_requested.connect(self._recorder.stop)
        self._part.file_given.connect(self._on_part_file_given)
        self._part.picture_given.connect(self._on_part_picture_given)
        self._part.words_edited.connect(self._on_part_words_edited)
        self._part.removed.connect(self._on_part_removed)
        self._recorder.heard.connect(self._part.show_recorded)
        self._recorder.kept.connect(self._on_recorder_kept)
        self._recorder.failed.connect(self._on_recorder_failed)

    @property
    def has_any(self) -> bool:
        """Whether something is attached, or about to be."""
        return bool(self._shown or self._taken_for) or self._recorder.is_recording or self._recorder.has_unkept

    @property
    def has_or_had_any(self) -> bool:
        """Whether something is attached, or was and can be put back."""
        return self.has_any or self._has_taken_away

    def once_settled(self, then: Callable[[], None]) -> None:
        """Do this once everything that was given is attached; not when some of it is refused, which is told."""
        self._recorder.stop()
        self._then = then
        self._go_on_if_settled()

    def show(self, entry: EntryRef | None) -> None:
        """Show what is attached to an entry; None for one not in the diary yet. Raises the faults of reading."""
        super().show(entry)
        self._has_taken_away = entry is not None and has_taken_away(self._desk.diary, entry)

    def keep(self) -> None:
        """Keep the words that are being typed, and what was said and not kept; raises the faults of writing."""
        keep_all(self._keep_words, self._keep_said)

    def _keep_words(self) -> None:
        self._timer.stop()
        for attachment, words in [*self._typed.items()]:
            write_beside(self._desk.diary, AttachmentId(attachment), words)
            del self._typed[attachment]

    def _keep_said(self) -> None:
        if self._recorder.has_unkept:
            self._recorder.keep_unkept()
            self._part.end_recording()

    def leave(self) -> None:
        """The page is left: be quiet, and keep what was said."""
        super().leave()
        self._recorder.stop()

    def _attached_to(self, entry: EntryRef) -> tuple[Attachment, ...]:
        # What is being said has a place of its own until it is whole.
        return tuple(each for each in super()._attached_to(entry) if each.id != self._recorder.attachment)

    def _show_again(self) -> None:
        try:
            self.keep()
            self.show(self._entry)
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
        self.changed.emit()

    def _entry_for_more(self) -> EntryRef | None:
        """The entry to attach to, in the diary by now; None where that can't be, which was told."""
        try:
            if self._entry is None and self._needed is not None:
                self._entry = self._needed.put()
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
        return self._entry

    def _on_part_record_requested(self) -> None:
        entry = self._entry_for_more()
        if entry is not None and not self._recorder.is_recording:
            self._viewing.be_quiet()
            self._part.begin_recording()
            self._recorder.start(entry)

    def _on_recorder_kept(self) -> None:
        self._part.end_recording()
        self._show_again()
        self._go_on_if_settled()

    def _on_recorder_failed(self) -> None:
        self._then = None
        if self._recorder.has_unkept:
            self._part.show_unkept()
            return
        self._part.end_recording()
        self._show_again()
        self._let_go_of(self._recorder.entry)

    def _on_part_file_given(self, file: Path) -> None:
        self._take(partial(content_of, file, partial(is_wanted, self._desk)), name_of(file))

    def _on_part_picture_given(self, picture: bytes | QImage) -> None:
        if isinstance(picture, QImage):
            self._take(partial(bare_photo, picture), "")
        else:
            self._take(partial(photo_of, picture, partial(is_wanted, self._desk)), "")

    def _take(self, content: Callable[[], Content], name: str) -> None:
        entry = self._entry_for_more()
        if entry is not None:
            self._taken_for.append(entry)
            self._part.show_busy(is_busy=True)
            work = partial(self._attach, entry, content, name)
            self._desk.tasks.run(work, self, self._on_taken, self._on_refused)

    def _attach(self, entry: EntryRef, content: Callable[[], Content], name: str) -> Attachment:
        """In the thread of the work."""
        try:
            return attach(self._desk.diary, entry, content(), self._desk.clock(), name=name)
        except Fault:
            if self._desk.tasks.is_ending and self._needed is not None:
                # Nobody hears of it any more.
                self._needed.let_go(entry)
            raise

    def _on_taken(self, _: Attachment) -> None:
        self._end_taking()
        self._show_again()
        self._go_on_if_settled()

    def _on_refused(self, fault: Fault) -> None:
        self._then = None
        entry = self._end_taking()
        self._desk.notices.tell_fault(fault)
        self._let_go_of(entry)

    def _let_go_of(self, entry: EntryRef) -> None:
        """The entry was made for something that came to nothing."""
        if self._needed is None:
            return
        try:
            is_gone = self._needed.let_go(entry)
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
            return
        if is_gone:
            self._desk.notices.outdated.emit()

    def _go_on_if_settled(self) -> None:
        if self._taken_for or self._recorder.is_recording:
            return
        then, self._then = self._then, None
        if then is not None:
            then()

    def _end_taking(self) -> EntryRef:
        entry = self._taken_for.popleft()
        self._part.show_busy(is_busy=bool(self._taken_for))
        return entry

    def _on_part_words_edited(self, attachment: int, words: str) -> None:
        self._typed[attachment] = words
        if not self._timer.isActive():
            self._timer.start()

    def _on_timer_timeout(self) -> None:
        self._desk.notices.attempt(self.keep)

    def _on_part_removed(self, attachment: int) -> None:
        taken_away = self._shown[attachment]
        try:
            self.keep()
            remove_attachment(self._desk.diary, taken_away.id, self._desk.clock())
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
            return
        self._show_again()
        told = AttachmentTexts().taken_away(taken_away)
        self._desk.notices.tell_done(told, partial(self._put_back, taken_away))

    def _put_back(self, taken_away: Attachment) -> None:
        put_back_attachment(self._desk.diary, taken_away.id)
        self._show_again()
