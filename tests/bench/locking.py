"""From the wish to lock to nothing of the diary to be seen, and to the new, locked window."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

from diary.demo.story import story
from diary.demo.write import fill_story
from tests.bench.figures import MILLISECONDS, Figure
from tests.bench.opening import TODAY
from tests.bench.sizes import Size
from tests.bench.starting import as_installed, milliseconds_to_shown
from tests.support.diaries import open_again
from tests.support.doors import PASSPHRASE, lock_diary

_MOST_MILLISECONDS_HIDDEN: Final = 30.0
_MOST_STARTS: Final = 2.0


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """With somebody writing down a contact, the page with the most on it."""
    lock_diary(folder)
    diary = open_again(folder, PASSPHRASE)
    with diary.writing() as connection:
        fill_story(connection, story(TODAY))
    diary.close()
    start = [sys.executable, "-m", "diary", "--diary", str(folder), "--locked-at", "0,0,1280,820,0"]
    milliseconds_to_shown(start)
    locks, starts = zip(*((_lock(folder), milliseconds_to_shown(start)) for _ in range(size.rounds)), strict=True)
    hidden, painted, new = (median(times) for times in zip(*locks, strict=True))
    yield Figure("Content hidden at lock", hidden, painted, "painting the page", most_value=_MOST_MILLISECONDS_HIDDEN)
    yield Figure("New window at lock", new, median(starts), "a start", most=_MOST_STARTS)


def _lock(folder: Path) -> tuple[float, float, float]:
    """Milliseconds until all is hidden, those that the page takes to paint, and those until the new window is there."""
    command = [sys.executable, "-m", "tests.bench.locking_child", str(folder)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=as_installed(), start_new_session=True
    ) as app:
        try:
            hidden, painted, wished = (float(word) for word in app.stdout.readline().split())
            app.wait()
            return hidden, painted, (perf_counter() - wished) * MILLISECONDS
        finally:
            # The new, locked app too.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(app.pid, signal.SIGKILL)
