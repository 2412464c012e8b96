"""Keeping other programs from taking pictures of the diary, where the system has a way to ask for that."""

import ctypes
import platform
import sys
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPlatformSurfaceEvent, QWindow

from diary.ui.locking.application import application

#: The first Windows that leaves a window out of pictures instead of painting it black (10, version 2004).
_WINDOWS_BUILD: Final = 19041
_WDA_NONE: Final = 0x00
_WDA_EXCLUDE_FROM_CAPTURE: Final = 0x11
#: From here on macOS lets every program that may record the screen see every window, whatever the window asks.
_FIRST_DEAF_MACOS: Final = 15
_NS_WINDOW_SHARING_NONE: Final = 0
_NS_WINDOW_SHARING_READ_ONLY: Final = 1


class CapturePort(Protocol):
    """What the system lets one ask for a window, by its number in Qt (`QWindow.winId`)."""

    def set_blocked(self, window: int, *, blocked: bool) -> None:
        """Leave the window out of pictures of the screen, or show it in them again."""


def can_block() -> bool:
    """Whether this computer keeps pictures of the screen from showing Egel; no Linux desktop has a way to ask."""
    if sys.platform == "win32":
        return sys.getwindowsversion().build >= _WINDOWS_BUILD
    elif sys.platform == "darwin":  # noqa: RET505 -- mypy reads a platform only in such a chain
        return int(platform.mac_ver()[0].partition(".")[0] or 0) < _FIRST_DEAF_MACOS
    else:
        return False


def capture_port() -> CapturePort | None:
    """The system's way, or None where it has none."""
    if not can_block():
        return None
    if sys.platform == "win32":
        return _Windows()
    elif sys.platform == "darwin":  # noqa: RET505 -- as above
        return _MacOS()
    else:
        return None


class CaptureBlock(QObject):
    """Asks for every window there is and for every one that comes, dialogs and menus too."""

    def __init__(self, port: CapturePort | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._is_on = False

    def set_on(self, is_on: bool) -> None:  # noqa: FBT001 -- a state, as in Qt's own setters
        """Block from now on, or no longer."""
        if self._port is None or is_on == self._is_on:
            return
        self._is_on = is_on
        if is_on:
            application().installEventFilter(self)
        else:
            application().removeEventFilter(self)
        for window in QGuiApplication.topLevelWindows():
            self._port.set_blocked(window.winId(), blocked=is_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for a window that the system has just made, before anything of it is seen."""
        made = QPlatformSurfaceEvent.SurfaceEventType.SurfaceCreated
        if (
            self._port is not None
            and event.type() is QEvent.Type.PlatformSurface
            and isinstance(event, QPlatformSurfaceEvent)
            and event.surfaceEventType() is made
            and isinstance(watched, QWindow)
        ):
            self._port.set_blocked(watched.winId(), blocked=True)
        return False


if sys.platform == "win32":

    class _Windows:
        def set_blocked(self, window: int, *, blocked: bool) -> None:
            wish = _WDA_EXCLUDE_FROM_CAPTURE if blocked else _WDA_NONE
            ctypes.windll.user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), ctypes.c_uint32(wish))

elif sys.platform == "darwin":

    class _MacOS:
        """Speaks to the system's windows by way of Objective-C's own runtime."""

        def __init__(self) -> None:
            self._objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
            self._objc.sel_registerName.restype = ctypes.c_void_p
            self._objc.sel_registerName.argtypes = [ctypes.c_char_p]
            send = ctypes.cast(self._objc.objc_msgSend, ctypes.c_void_p).value or 0
            self._ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(send)
            self._tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(send)

        def set_blocked(self, window: int, *, blocked: bool) -> None:
            # Qt's number is that of the view in the window.
            frame = self._ask(window, self._objc.sel_registerName(b"window"))
            wish = _NS_WINDOW_SHARING_NONE if blocked else _NS_WINDOW_SHARING_READ_ONLY
            if frame:
                self._tell(frame, self._objc.sel_registerName(b"setSharingType:"), wish)
