"""A screen for real windows: the one that is there, or one of our own in memory."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

_SIZE: Final = "1600x1200x24"


@contextmanager
def screen() -> Iterator[Mapping[str, str]]:
    """The environment of a screen. Without an X server to be had, Qt draws offscreen, which shows the same pixels."""
    if os.environ.get("DISPLAY"):
        yield {"DISPLAY": os.environ["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
        return
    program = shutil.which("Xvfb")
    if program is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
