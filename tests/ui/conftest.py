"""Every test under ui/ has the dressed application, offscreen, and leaves no window behind."""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from diary.ui.collecting import collect_what_is_due
from diary.ui.theme.look import Look
from tests.support.qt import close_all, dressed_app


@pytest.fixture(autouse=True)
def app() -> Iterator[QApplication]:
    """The dressed application, light and at 100 %, left to right."""
    app = dressed_app()
    yield app
    close_all()
    # Whoever made a TaskRunner has ended Python's own collecting.
    collect_what_is_due()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def look(app: QApplication) -> Look:
    """The look of the application."""
    found = app.findChild(Look)
    assert found is not None
    return found
