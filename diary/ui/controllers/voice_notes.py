"""Recording and playing voice notes, beside everything else."""

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from diary.domain.attachments import Attachment
from diary.domain.entries import EntryRef
from diary.domain.faults import Fault, OurBug
from diary.domain.ids import AttachmentId
from diary.media import sound
from diary.services.attachments import body_of
from diary.services.diary import Diary
from diary.services.voice_notes import NoteBeingSaid
from diary.ui.desk import Desk


class Recorder(QObject):
    """Records one voice note at a time, and keeps it while it is said.

    `heard` carries how long it is by now, in seconds, and how loud. At the end it is `kept`, or it `failed`, which was
    told: what was said last and could not be kept is still there.
    """

    heard = Signal(float, float)
    kept = Signal()
    failed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop = Event()
        self._is_recording = False
        #: Set while its thread works, which ends before the screen hears of it.
        self._works = Event()
        self._note: NoteBeingSaid | None = None
        self._entry: EntryRef | None = None

    @property
    def entry(self) -> EntryRef:
        """The entry for which somebody spoke last."""
        if self._entry is None:
            raise OurBug(why="nothing-said")
        return self._entry

    @property
    def is_recording(self) -> bool:
        """Whether somebody speaks now."""
        return self._is_recording

    @property
    def has_unkept(self) -> bool:
        """Whether something was said that is not in the diary yet, and nobody speaks any more."""
        return self._note is not None and not self._works.is_set() and not self._note.is_kept

    @property
    def attachment(self) -> AttachmentId | None:
        """The voice note that is not whole yet, as far as it is in the diary."""
        is_whole = self._note is None or not (self._works.is_set() or self.has_unkept)
        return None if is_whole or self._note is None else self._note.attachment

    def start(self, entry: EntryRef) -> None:
        """Record until `stop`, in a thread beside, for this entry; nothing while there is another one."""
        if not self._is_recording and not self.has_unkept:
            self._stop.clear()
            note = NoteBeingSaid(self._desk.diary, entry, self._desk.clock)
            self._note, self._entry = note, entry
            self._run(partial(self._record, note))

    def stop(self) -> None:
        """End it; it is kept. One that could not be kept is tried again."""
        self._stop.set()
        if self._note is not None and self.has_unkept:
            self._run(self._note.finish)

    def keep_unkept(self) -> None:
        """Keep what was said, if it is not yet; raises the faults of writing. Not while its thread works."""
        if self._note is not None and self.has_unkept:
            self._note.finish()

    def _run(self, work: Callable[[], None]) -> None:
        self._is_recording = True
        self._works.set()
        self._desk.tasks.run_sounding(partial(self._worked, work), self, self._on_recorded, self._on_failed)

    def _worked(self, work: Callable[[], None]) -> None:
        try:
            work()
        finally:
            self._works.clear()

    def _record(self, note: NoteBeingSaid) -> None:
        try:
            sound.record(self._listening, note.take)
        finally:
            note.finish()

    def _listening(self, seconds: float, loudness: float) -> bool:
        """In the thread of the recording."""
        if seconds > 0:
            # It is also asked while the microphone gives nothing yet.
            self.heard.emit(seconds, loudness)
        return not (self._stop.is_set() or self._desk.tasks.is_ending)

    def _on_recorded(self, _: None) -> None:
        self._is_recording = False
        self.kept.emit()

    def _on_failed(self, fault: Fault) -> None:
        self._is_recording = False
        self._desk.notices.tell_fault(fault)
        self.failed.emit()


class Player(QObject):
    """Plays one voice note at a time, on from where it was paused.

    `heard` carries which one, and the second, which is negative when it is quiet again.
    """

    heard = Signal(int, float)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop = Event()
        self._playing: AttachmentId | None = None
        self._next: Attachment | None = None
        self._paused: dict[AttachmentId, float] = {}

    def play_or_pause(self, note: Attachment) -> None:
        """Let it be heard, or pause it; another one that is heard is paused."""
        if self._playing is None:
            self._play(note)
            return
        self._next = None if self._playing == note.id else note
        self._stop.set()

    def stop(self) -> None:
        """Be quiet."""
        self._next = None
        self._stop.set()

    def _play(self, note: Attachment) -> None:
        self._playing = note.id
        self._stop.clear()
        start = self._paused.pop(note.id, 0.0)
        work = partial(self._heard_until, self._desk.diary, note.id, start)
        self._desk.tasks.run_sounding(work, self, self._on_played, self._on_failed)

    def _heard_until(self, diary: Diary, note: AttachmentId, start: float) -> float:
        """Play it in the thread; gives the second at which it was paused, 0 for one heard to its end."""
        paused = 0.0

        def hearing(second: float) -> bool:
            nonlocal paused
            self.heard.emit(note, second)
            is_over = self._stop.is_set() or self._desk.tasks.is_ending
            paused = second if is_over else 0.0
            return not is_over

        sound.play(body_of(diary, note), hearing, start)
        return paused

    def _on_played(self, paused: float) -> None:
        self._end(paused)

    def _on_failed(self, fault: Fault) -> None:
        self._desk.notices.tell_fault(fault)
        self._end(0.0)

    def _end(self, paused: float) -> None:
        note, self._playing = self._playing, None
        if note is not None:
            self._paused[note] = paused
            self.heard.emit(note, -1.0)
        following, self._next = self._next, None
        if following is not None:
            self._play(following)
