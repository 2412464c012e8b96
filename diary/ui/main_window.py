"""The one window: what stands in it changes, its place on the screen stays."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from diary.places import resources
from diary.ui.handover import WindowPlace
from diary.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from diary.ui.cover import Cover
    from diary.ui.messages import Message

_FIRST_SIZE = QSize(1280, 820)
_SMALLEST_SIZE = QSize(480, 480)
#: Its name among the objects of a window.
_LOCK_KEY = "lock-key"


class MainWindow(QWidget):
    """Shows one thing at a time. The title says only "Egel", whatever is open."""

    lock_requested = Signal()
    lock_anyway_requested = Signal()
    closing = Signal()
    minimised = Signal()
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Egel")
        self.setMinimumSize(_SMALLEST_SIZE)
        # No larger than what the screen has free: not everywhere does somebody else see to that.
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize()))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack)
        self._cover: Cover | None = None
        self._ring: FocusRing | None = None
        self._was_painted = False
        self._may_close = True
        self._connect()

    def _connect(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    def show_content(self, widget: QWidget) -> None:
        """Put `widget` in the window and let go of what was there."""
        before = self._stack.currentWidget()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if before is not None and before is not widget:
            self._stack.removeWidget(before)
            before.deleteLater()

    def add_at_foot(self, band: QWidget) -> None:
        """Put a band under the content, which gives way to it as long as the band is shown."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(band)

    def cover(self) -> None:
        """Hide everything at once, before anything slower is done; nothing of it can be reached or read any more."""
        self._made_cover().cover()
        self._stack.hide()
        for window in QApplication.topLevelWidgets():
            if window is not self:
                window.hide()

    def ask_on_cover(self, message: "Message") -> None:
        """Locking could not go on: say why, still covered, and ask what to do."""
        self.cover()
        self._made_cover().ask(message)

    def stay_open(self) -> None:
        """Don't close now; for who hears `closing`."""
        self._may_close = False

    def place(self) -> WindowPlace:
        """Where the window stands."""
        rect = self.normalGeometry() if self.isMaximized() else self.geometry()
        return WindowPlace(rect, self.isMaximized(), self.isMinimized())

    def stand_at(self, place: WindowPlace) -> None:
        """Stand where another window stood, or where it can be seen if the screens are others now."""
        self.setGeometry(place.within([screen.availableGeometry() for screen in QGuiApplication.screens()]).rect)
        if place.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        if place.minimised:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMinimized)

    def come_to_front(self) -> None:
        """Be seen, when somebody started Egel a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        """Tell once that the first picture is on the screen."""
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            # What is in the window is painted after it, and all of it reaches the screen at once.
            QTimer.singleShot(0, self, self._on_first_painted)
        return handled

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the client put the window out of sight."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            self.minimised.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is open be saved first; when that can't be, the window stays."""
        self._may_close = True
        self.closing.emit()
        event.setAccepted(self._may_close)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the content."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self._stack.setFocus()

    def _on_first_painted(self) -> None:
        self.painted.emit()
        # What a locked window that nobody has touched can do without. The ring sees every event, for which PySide6
        # looks up every kind of object there is; icons and keys bring hundreds of names with them.
        self._made_cover()
        self._ring = FocusRing(self)
        self._add_lock_key(self, Qt.ShortcutContext.ApplicationShortcut)
        self._show_icon()

    def _made_cover(self) -> "Cover":
        """The cover, made behind the first picture; nothing that it would have to hide can stand before that."""
        if self._cover is None:
            from diary.ui.cover import Cover  # noqa: PLC0415 -- as above

            self._cover = Cover(self)
            self._cover.try_again_requested.connect(self.lock_requested)
            self._cover.lock_anyway_requested.connect(self.lock_anyway_requested)
        return self._cover

    def _show_icon(self) -> None:
        from PySide6.QtGui import QIcon  # noqa: PLC0415

        self.setWindowIcon(QIcon(str(resources() / "pictures" / "egel.svg")))

    def _on_focus_window_changed(self) -> None:
        # A dialog shadows the keys of the window behind it, even those of the whole app.
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.findChild(QObject, _LOCK_KEY) is None:
            self._add_lock_key(dialog, Qt.ShortcutContext.WindowShortcut)

    def _add_lock_key(self, window: QWidget, context: Qt.ShortcutContext) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415

        key = QShortcut(QKeySequence("Ctrl+L"), window)
        key.setObjectName(_LOCK_KEY)
        key.setContext(context)
        key.activated.connect(self.lock_requested)
