"""What the desktop says over D-Bus: the client's session is locked, another user's turn has come, or sleep is near."""

import os
import sys
from typing import Final, TypeVar

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

_LOGIND: Final = "org.freedesktop.login1"
_LOGIND_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = f"{_LOGIND}.Manager"
_SESSION: Final = f"{_LOGIND}.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
#: Wherever a program stands in the tree of processes, this one is the session that it shows itself in.
_OWN_SESSION: Final = f"{_LOGIND_PATH}/session/auto"
#: Each desktop has its own name for the same signal.
_SCREEN_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)

_Kind = TypeVar("_Kind")


class SessionWatch(QObject):
    """Listens from `start` on, and never waits for an answer; where there is no D-Bus it hears nothing."""

    left = Signal()
    sleeping = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = QDBusConnection("")
        self._sleep_delay: QDBusUnixFileDescriptor | None = None

    def start(self) -> None:
        """Listen to the desktop and to the system below it."""
        if sys.platform in {"win32", "darwin"}:
            return
        desktop = QDBusConnection.sessionBus()
        if desktop.isConnected():
            for name in _SCREEN_SAVERS:
                _connect(desktop, ("", "", name, "ActiveChanged"), self, "_on_screen_saver_changed(bool)")
        self._system = QDBusConnection.systemBus()
        if self._system.isConnected():
            self._hear(_LOGIND_PATH, _MANAGER, "PrepareForSleep", "_on_sleep_prepared(bool)")
            self._ask_for_delay()
            self._ask_for_session()

    def _ask_for_delay(self) -> None:
        """Have sleep wait until this process is gone, at most as long as the system allows (usually 5 seconds)."""
        who, why, how = "Egel", "The diary is being locked", "delay"
        self._ask(_LOGIND_PATH, _MANAGER, "Inhibit", ["sleep", who, why, how], self._on_delay_given)

    def _ask_for_session(self) -> None:
        name = os.environ.get("XDG_SESSION_ID")
        if name:
            self._ask(_LOGIND_PATH, _MANAGER, "GetSession", [name], self._on_session_found)
        else:
            self._ask(_OWN_SESSION, _PROPERTIES, "Get", [_SESSION, "Id"], self._on_session_named)

    def _ask(self, path: str, interface: str, method: str, words: list[str], slot: object) -> None:
        call = QDBusMessage.createMethodCall(_LOGIND, path, interface, method)
        call.setArguments(words)
        call.setAutoStartService(False)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(call), self)
        watcher.finished.connect(slot)
        watcher.finished.connect(watcher.deleteLater)

    def _hear(self, path: str, interface: str, signal: str, slot: str) -> None:
        _connect(self._system, (_LOGIND, path, interface, signal), self, slot)

    def _on_delay_given(self, watcher: QDBusPendingCallWatcher) -> None:
        # Kept open: letting go of it, as the end of the process does, lets the computer sleep.
        self._sleep_delay = _answer(watcher, QDBusUnixFileDescriptor)

    def _on_session_named(self, watcher: QDBusPendingCallWatcher) -> None:
        name = _answer(watcher, QDBusVariant)
        if name is not None:
            self._ask(_LOGIND_PATH, _MANAGER, "GetSession", [str(name.variant())], self._on_session_found)

    def _on_session_found(self, watcher: QDBusPendingCallWatcher) -> None:
        session = _answer(watcher, QDBusObjectPath)
        if session is not None:
            self._hear(session.path(), _SESSION, "Lock", "_on_session_locked()")
            changed = "_on_session_changed(QString,QVariantMap,QStringList)"
            self._hear(session.path(), _PROPERTIES, "PropertiesChanged", changed)

    @Slot(bool)
    def _on_screen_saver_changed(self, is_on: bool) -> None:  # noqa: FBT001 -- D-Bus says it so
        if is_on:
            self.left.emit()

    @Slot(bool)
    def _on_sleep_prepared(self, is_near: bool) -> None:  # noqa: FBT001 -- D-Bus says it so
        if is_near:
            self.sleeping.emit()

    @Slot()
    def _on_session_locked(self) -> None:
        self.left.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def _on_session_changed(self, interface: str, changed: dict[str, object], _gone: list[str]) -> None:
        if interface == _SESSION and changed.get("Active") is False:
            self.left.emit()


def _answer(watcher: QDBusPendingCallWatcher, kind: type[_Kind]) -> _Kind | None:
    """What was answered, if it is of the kind asked for; no answer is as good as none."""
    return next((word for word in watcher.reply().arguments() if isinstance(word, kind)), None)


def _connect(bus: QDBusConnection, signal: tuple[str, str, str, str], receiver: QObject, slot: str) -> None:
    """Hear a signal, given as service, path, interface and name; "" for any."""
    # PySide's own notes ask for bytes here, and refuse them.
    bus.connect(*signal, receiver, SLOT(slot))  # type: ignore[call-overload]
