"""What Egel says where there is no window: on a machine without a screen, or to who only asked for a file."""

import contextlib
import os
import sys
from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler

from diary.domain.faults import Fault
from diary.ui.i18n import Catalogue, guessed_language, phrase

_SENTENCE = phrase(
    "no-display",
    "Egel needs a screen, and there is none here; what works without one: egel demo --pictures DIR, and "
    "egel demo --diary DIR --contacts N --passphrase-fd FD --no-window.",
)

#: The exit code where there is no screen.
NO_DISPLAY: Final = 2

#: What Qt says of an X server and of a Wayland compositor that don't answer.
_NO_SCREEN: Final = ("could not connect to display", "Failed to create wl_display")


def sentence() -> str:
    """One sentence, in the language of the system."""
    return _catalogue().translate("no-display", _SENTENCE)


def fault_in_words(fault: Fault) -> str:
    """What happened, what is safe and what to do, in the language of the system."""
    from diary.ui.messages import message  # noqa: PLC0415 -- a window that is shown doesn't need it

    words = message(fault, _catalogue().translate)
    return f"{words.what} {words.then}"


def _catalogue() -> Catalogue:
    return Catalogue(guessed_language(QLocale.system()))


@contextlib.contextmanager
def screen_expected() -> Iterator[None]:
    """While the app is made: a screen that was promised and is not there ends it with the one sentence.

    Qt would end it by a crash, with ten lines about plugins.
    """
    said: list[str] = []
    before = qInstallMessageHandler(partial(_on_message, said))
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        _say(said)


def _on_message(said: list[str], kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    said.append(f"{text}\n")
    if kind is QtMsgType.QtFatalMsg:
        is_screenless = any(sign in each for sign in _NO_SCREEN for each in said)
        _say([f"{sentence()}\n"] if is_screenless else said)
        os._exit(NO_DISPLAY)


def _say(lines: list[str]) -> None:
    # A window without a terminal has no standard error on Windows.
    if sys.stderr is not None:
        sys.stderr.writelines(lines)
        sys.stderr.flush()
