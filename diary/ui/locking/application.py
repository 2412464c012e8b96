"""The one application, for what looks at every event of it."""

from PySide6.QtCore import QCoreApplication


def application() -> QCoreApplication:
    """The application that runs; there is one wherever there are windows."""
    found = QCoreApplication.instance()
    if found is None:
        raise RuntimeError("no application")
    return found
