"""One app per diary: a lock file while it is unlocked, and a knock for the window that has it."""

import contextlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

_LOCK_NAME: Final = "lock"
_KNOCK_NAME: Final = "knock"
#: How long to wait for a holder that is just ending.
_PATIENCE: Final = 200  # milliseconds


class Hold(QObject):
    """Holds a diary for this app. Another app that finds it held knocks, and this one hears `knocked`.

    The knock is an empty file in the diary's folder, so that no socket is needed.
    """

    knocked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / _LOCK_NAME))
        # A holder is stale when its process is gone, never by age: a diary may stay open all day.
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Take the diary; False when another app has it, which is then asked to show itself."""
        if self._lock.isLocked():
            return True
        if not self._lock.tryLock(_PATIENCE):
            if self._lock.error() is QLockFile.LockError.LockFailedError:
                self._knock()
                return False
            # A folder that can't be written can't be locked either; it may still be read.
            return True
        self._knock_file.unlink(missing_ok=True)
        self._watch()
        return True

    def is_taken_elsewhere(self) -> bool:
        """Whether another app has the diary, which is then asked to show itself; takes nothing."""
        if not (self._folder / _LOCK_NAME).exists() or self._lock.isLocked():
            return False
        is_free = self.take()
        if is_free:
            self.release()
        return not is_free

    def release(self) -> None:
        """Let the diary go."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _watch(self) -> None:
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)

    @property
    def _knock_file(self) -> Path:
        return self._folder / _KNOCK_NAME

    def _knock(self) -> None:
        with contextlib.suppress(OSError):
            self._knock_file.touch(mode=0o600)

    def _on_folder_changed(self) -> None:
        if self._knock_file.exists():
            with contextlib.suppress(OSError):
                self._knock_file.unlink()
            self.knocked.emit()
