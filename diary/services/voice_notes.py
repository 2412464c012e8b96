"""A voice note is kept while it is said, so that whatever ends the app takes no more than the last seconds along."""

import contextlib
import threading
from collections.abc import Callable
from datetime import datetime
from queue import SimpleQueue
from typing import Final

from diary.domain.attachments import SaidMore, VoiceNote
from diary.domain.entries import EntryRef
from diary.domain.ids import AttachmentId
from diary.services.attachments import attach, say_more
from diary.services.diary import Diary

#: Stands behind the last piece.
_END: Final = None


class NoteBeingSaid:
    """Writes what is said into the diary in a thread of its own: a slow disk never makes the microphone wait.

    A piece that could not be kept is tried again with the next.
    """

    def __init__(self, diary: Diary, entry: EntryRef, clock: Callable[[], datetime]) -> None:
        self._diary, self._entry, self._clock = diary, entry, clock
        self._attachment: AttachmentId | None = None
        self._come: SimpleQueue[SaidMore | None] = SimpleQueue()
        self._unkept: list[SaidMore] = []
        self._writer = threading.Thread(target=self._write, daemon=True)
        self._writer.start()

    @property
    def attachment(self) -> AttachmentId | None:
        """The voice note as far as it is kept; None before its first piece is."""
        return self._attachment

    @property
    def is_kept(self) -> bool:
        """Whether all of it is in the diary, when it was finished."""
        return not self._unkept

    def take(self, more: SaidMore) -> None:
        """Keep this soon."""
        self._come.put(more)

    def finish(self) -> None:
        """Nothing more is said: keep what is not kept yet; raises the faults of writing. Can be tried again."""
        self._come.put(_END)
        self._writer.join()
        self._keep()

    def _write(self) -> None:
        while (more := self._come.get()) is not _END:
            self._unkept.append(more)
            # Told at the end, when it is tried for the last time.
            with contextlib.suppress(Exception):
                self._keep()

    def _keep(self) -> None:
        if not self._unkept:
            return
        last, frames = self._unkept[-1], b"".join(more.frames for more in self._unkept)
        if self._attachment is None:
            note = VoiceNote(last.head + frames, last.seconds, last.waveform)
            self._attachment = attach(self._diary, self._entry, note, self._clock()).id
        else:
            say_more(self._diary, self._attachment, SaidMore(last.head, frames, last.seconds, last.waveform))
        self._unkept.clear()
