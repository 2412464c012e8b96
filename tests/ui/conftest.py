"""What tests of the screens share: one application, without a screen."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def _one_application() -> QApplication:
    return QApplication.instance() or QApplication(["egel"])


@pytest.fixture
def app(_one_application: QApplication) -> Iterator[QApplication]:
    """The application, with the locale as it was after each test."""
    locale = QLocale()
    yield _one_application
    QLocale.setDefault(locale)
