"""One app per diary: a lock file while it is unlocked, and a knock for the window that has it."""

import contextlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from diary.services.folders import KNOCK_NAME, LOCK_NAME

#: How long to wait for a holder that is just ending.
_PATIENCE: Final = 200  # milliseconds


class Hold(QObject):
    """Holds a diary for this app. Another app that finds it held knocks, and this one hears `knocked`.

    The knock is an empty file in the diary's folder, so that no socket is needed.
    """

    knocked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock_file = folder / LOCK_NAME
        self._knock_file = folder / KNOCK_NAME
        self._lock = QLockFile(str(self._lock_file))
        # A holder is gone when its process is gone, never by age: a diary may stay open all day.
        self._lock.setStaleLockTime(0)
        # Made when there is a diary to watch over: a locked window is there sooner without.
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Take the diary; False when another app has it, which is then asked to show itself.

        A folder that can't be written can't be locked either; it may still be read, so it counts as taken.
        """
        if self._lock.isLocked():
            return True
        if self._lock.tryLock(_PATIENCE) or self._takes_over():
            self._watch()
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        self._knock()
        return False

    def is_taken_elsewhere(self) -> bool:
        """Whether another app has the diary, which is then asked to show itself; takes nothing."""
        if self._lock.isLocked() or not _is_there(self._lock_file):
            return False
        is_free = self.take()
        if is_free:
            self.release()
        return not is_free

    def release(self) -> None:
        """Let the diary go."""
        if not self._lock.isLocked():
            return
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._forget_knock()
        self._lock.unlock()

    def _takes_over(self) -> bool:
        """Take a lock that nobody stands behind, though it doesn't say so: half written, or from another computer.

        The system knows: whoever is still there holds the file open, and then it can't be removed.
        """
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return False
        return self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    def _watch(self) -> None:
        self._watcher = QFileSystemWatcher([str(self._lock_file.parent)], self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)
        # Whoever knocked before the folder was watched is heard now.
        self._on_folder_changed()

    def _knock(self) -> None:
        with contextlib.suppress(OSError):
            self._knock_file.touch(mode=0o600)

    def _forget_knock(self) -> None:
        with contextlib.suppress(OSError):
            self._knock_file.unlink(missing_ok=True)

    def _on_folder_changed(self) -> None:
        if self._lock.isLocked() and _is_there(self._knock_file):
            self._forget_knock()
            self.knocked.emit()


def _is_there(file: Path) -> bool:
    # A folder that can be listed may still not let anybody look at its files; then pathlib raises.
    with contextlib.suppress(OSError):
        return file.exists()
    return False
