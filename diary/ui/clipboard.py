"""What was copied out of the diary: not for anybody's history, and gone half a minute later."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard

from diary.ui.locking.clock import TICK, Alarm, Seconds, seconds_passed

#: Long enough to paste it.
FORGOTTEN_AFTER: Final = 30  # seconds

_KDE_MARK: Final = "x-kde-passwordManagerHint"
_NO: Final = bytes(4)  # a DWORD
#: By these the clipboard histories of KDE, of Windows and of what is made after them know what not to keep.
_MARKS: Final[Mapping[str, bytes]] = MappingProxyType(
    {
        _KDE_MARK: b"secret",
        "ExcludeClipboardContentFromMonitorProcessing": b"1",
        "CanIncludeInClipboardHistory": _NO,
        "CanUploadToCloudClipboard": _NO,
    }
)
#: Ctrl+C and Ctrl+V; and on X11 what is selected with the mouse and pasted with its middle button.
_MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class CopiedText(QObject):
    """Sees whatever is copied anywhere in the app, in fields too, and keeps of it the plain text alone."""

    def __init__(
        self, clipboard: QClipboard, parent: QObject | None = None, *, clock: Seconds = seconds_passed, tick: int = TICK
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._alarms = {mode: Alarm(self, clock=clock, tick=tick) for mode in _MODES}
        clipboard.changed.connect(self._on_clipboard_changed)
        self._alarms[QClipboard.Mode.Clipboard].rang.connect(self._on_time_to_forget_copied)
        self._alarms[QClipboard.Mode.Selection].rang.connect(self._on_time_to_forget_selected)

    def forget(self) -> None:
        """Take it back now."""
        for mode, alarm in self._alarms.items():
            alarm.stop()
            self._clear(mode)

    def _on_clipboard_changed(self, mode: QClipboard.Mode) -> None:
        if mode not in self._alarms or not _is_ours(self._clipboard, mode):
            return
        copied = self._clipboard.mimeData(mode)
        if copied.hasText() and not copied.hasFormat(_KDE_MARK):
            self._clipboard.setMimeData(_marked(copied.text()), mode)
            self._alarms[mode].set(FORGOTTEN_AFTER)

    def _on_time_to_forget_copied(self) -> None:
        self._clear(QClipboard.Mode.Clipboard)

    def _on_time_to_forget_selected(self) -> None:
        self._clear(QClipboard.Mode.Selection)

    def _clear(self, mode: QClipboard.Mode) -> None:
        # That another program has copied something since may not have come to our ears: so look at what is there.
        if _is_ours(self._clipboard, mode) and self._clipboard.mimeData(mode).hasFormat(_KDE_MARK):
            self._clipboard.clear(mode)


def _is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    if mode is QClipboard.Mode.Selection:
        return clipboard.supportsSelection() and clipboard.ownsSelection()
    return clipboard.ownsClipboard()


def _marked(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    for name, value in _MARKS.items():
        data.setData(name, value)
    return data
