"""The start: arguments, settings, window. The only place that wires things together."""

import os
import sys
from typing import Final

from diary.arguments import Arguments, parse

_NO_DISPLAY: Final = 2
#: Files that Egel makes belong to their owner only.
_OWNER_ONLY: Final = 0o077


def main(arguments: list[str]) -> int:
    """Do what the command line asks; gives the exit code."""
    os.umask(_OWNER_ONLY)
    options = parse(arguments)
    if options.no_window:
        from diary.demo.command import write_demo  # noqa: PLC0415 -- needs no screen and no Qt

        return write_demo(options)
    if options.pictures is not None:
        return _render_pictures(options)
    if not _has_display():
        return _tell_no_display()
    from diary.egel_app import run_window  # noqa: PLC0415 -- Qt is loaded only for a window

    return run_window(options)


def _render_pictures(options: Arguments) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from diary.gallery import render_pictures  # noqa: PLC0415

    return render_pictures(options)


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell_no_display() -> int:
    from diary.ui.no_display import sentence  # noqa: PLC0415

    sys.stderr.write(sentence() + "\n")
    return _NO_DISPLAY
