"""The one QApplication of a test run, dressed like the app, and windows that leave nothing behind."""

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from diary.ui.theme.look import FUSION, Look, Theme


def dressed_app() -> QApplication:
    """The application, made once; with a light look at 100 %."""
    app = QApplication.instance() or QApplication(["egel", *FUSION])
    assert isinstance(app, QApplication)
    look = app.findChild(Look)
    if look is None:
        look = Look(Theme.LIGHT)
        look.apply(app)
    look.choose(Theme.LIGHT, 1.0)
    return app


def shown(widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
    """Show `widget`, laid out and painted."""
    if width and height:
        widget.resize(width, height)
    widget.show()
    settle()
    return widget


def settle() -> None:
    """Let everything that is waiting happen."""
    app = QApplication.instance()
    for _ in range(3):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def close_all() -> None:
    """Destroy every window: half-dead ones would still hear of changes."""
    for window in QApplication.topLevelWidgets():
        if shiboken6.isValid(window):
            shiboken6.delete(window)
