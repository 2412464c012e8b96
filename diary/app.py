"""The start: arguments, settings, window. The only place that wires things together."""

import builtins
import gc
import os
import sys
import threading
from types import TracebackType
from typing import Final

from diary.arguments import Arguments, parse
from diary.domain.faults import Fault

_FAILED: Final = 1
#: Files that Egel makes belong to their owner only.
_OWNER_ONLY: Final = 0o077
#: The plugins of Qt that need one of these servers; any other finds its screen itself, or needs none.
_NEED_A_SERVER: Final = ("xcb", "wayland")


def main(arguments: list[str]) -> int:
    """Do what the command line asks; gives the exit code."""
    os.umask(_OWNER_ONLY)
    keep_words_out_of_traces()
    options = parse(arguments)
    try:
        return _do(options)
    except Fault as fault:
        from diary.ui.no_display import fault_in_words  # noqa: PLC0415 -- Qt is loaded only where it is needed

        _tell(fault_in_words(fault))
        return _FAILED


def keep_words_out_of_traces() -> None:
    """Of a bug, tell the kind and the place only: its message may hold what the client wrote, and ends in a log."""
    sys.excepthook = _tell_bug
    sys.unraisablehook = lambda bug: _tell_bug(bug.exc_type, bug.exc_value, bug.exc_traceback)
    threading.excepthook = lambda bug: _tell_bug(bug.exc_type, bug.exc_value, bug.exc_traceback)


def _do(options: Arguments) -> int:
    if options.no_window:
        from diary.demo.command import write_demo  # noqa: PLC0415 -- needs no screen and no Qt

        write_demo(options)
        return 0
    if options.pictures is not None:
        return _render_pictures(options)
    if not _has_display():
        return _tell_no_display()
    _load_qt()
    from diary.egel_app import run_window  # noqa: PLC0415 -- Qt is loaded only for a window

    return run_window(options)


def _load_qt() -> None:
    """Load Qt, and then import as before. Nothing unused is collected until `ui/collecting` does so on its own thread.

    PySide6 puts its own import in the place of Python's. That one reads the source text of every module that comes
    later, to see whether PySide6's optional names are used in it; here they never are, and the window waited for it.
    """
    gc.disable()
    plain = builtins.__import__
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415 -- Qt is loaded only for a window
    finally:
        builtins.__import__ = plain


def _render_pictures(options: Arguments) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from diary.gallery import render_pictures  # noqa: PLC0415 -- only for pictures

    return render_pictures(options)


def _has_display() -> bool:
    plugin = os.environ.get("QT_QPA_PLATFORM")
    if not sys.platform.startswith("linux") or (plugin and not plugin.startswith(_NEED_A_SERVER)):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell_no_display() -> int:
    from diary.ui.no_display import NO_DISPLAY, sentence  # noqa: PLC0415 -- Qt is loaded only where it is needed

    _tell(sentence())
    return NO_DISPLAY


def _tell_bug(kind: type[BaseException], _value: BaseException | None, trace: TracebackType | None) -> None:
    import traceback  # noqa: PLC0415 -- only when something went wrong

    # Who stops Egel from the terminal knows it.
    if not issubclass(kind, KeyboardInterrupt):
        _tell("".join(traceback.format_tb(trace)) + kind.__name__)


def _tell(text: str) -> None:
    # A window without a terminal has no standard error on Windows.
    if sys.stderr is not None:
        sys.stderr.write(text + "\n")
