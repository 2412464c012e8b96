"""The one window: what stands in it changes, its place on the screen stays."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from diary.places import resources
from diary.ui.cover import Cover
from diary.ui.handover import WindowPlace
from diary.ui.messages import Message
from diary.ui.widgets.focus_ring import FocusRing

_FIRST_SIZE = QSize(1280, 820)
_SMALLEST_SIZE = QSize(480, 480)
#: Its name among the objects of a window.
_LOCK_KEY = "lock-key"


class MainWindow(QMainWindow):
    """Shows one thing at a time. The title says only "Egel", whatever is open."""

    lock_requested = Signal()
    lock_anyway_requested = Signal()
    closing = Signal()
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Egel")
        self.setWindowIcon(QIcon(str(resources() / "pictures" / "egel.svg")))
        self.setMinimumSize(_SMALLEST_SIZE)
        self.resize(_FIRST_SIZE)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._cover = Cover(self)
        self._ring: FocusRing | None = None
        self._was_painted = False
        self._may_close = True
        self._connect()

    def _connect(self) -> None:
        self._add_lock_key(self, Qt.ShortcutContext.ApplicationShortcut)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)
        self._cover.try_again_requested.connect(self.lock_requested)
        self._cover.lock_anyway_requested.connect(self.lock_anyway_requested)

    def show_content(self, widget: QWidget) -> None:
        """Put `widget` in the window and let go of what was there."""
        before = self._stack.currentWidget()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if before is not None and before is not widget:
            self._stack.removeWidget(before)
            before.deleteLater()

    def cover(self) -> None:
        """Hide everything at once, before anything slower is done; nothing of it can be reached or read any more."""
        self._cover.cover()
        self._stack.hide()
        for window in QApplication.topLevelWidgets():
            if window is not self:
                window.hide()

    def ask_on_cover(self, message: Message) -> None:
        """Locking could not go on: say why, still covered, and ask what to do."""
        self.cover()
        self._cover.ask(message)

    def stay_open(self) -> None:
        """Don't close now; for who hears `closing`."""
        self._may_close = False

    def place(self) -> WindowPlace:
        """Where the window stands."""
        return WindowPlace(self.normalGeometry() if self.isMaximized() else self.geometry(), self.isMaximized())

    def stand_at(self, place: WindowPlace) -> None:
        """Stand where another window stood, or where it can be seen if the screens are others now."""
        self.setGeometry(place.within([screen.availableGeometry() for screen in QGuiApplication.screens()]).rect)
        if place.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

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
        # Seeing every event, PySide6 looks up every kind of object there is: not before the window is on the screen.
        self._ring = FocusRing(self)

    def _on_focus_window_changed(self) -> None:
        # A dialog shadows the keys of the window behind it, even those of the whole app.
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.findChild(QShortcut, _LOCK_KEY) is None:
            self._add_lock_key(dialog, Qt.ShortcutContext.WindowShortcut)

    def _add_lock_key(self, window: QWidget, context: Qt.ShortcutContext) -> None:
        key = QShortcut(QKeySequence("Ctrl+L"), window)
        key.setObjectName(_LOCK_KEY)
        key.setContext(context)
        key.activated.connect(self.lock_requested)
