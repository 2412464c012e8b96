"""Looking through the timeline: scrolling, opening entries, and the memory it takes, with many contacts and few."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Final

from tests.bench.figures import Figure
from tests.bench.opening import large_diary, small_diary
from tests.bench.sizes import Size

#: A frame of a screen that shows sixty in a second.
_MOST_FRAME: Final = 16.0  # milliseconds
_MOST_ENTRY: Final = 30.0  # milliseconds
_MOST_MEMORY: Final = 1.15
#: So many frames of a hundred are as quick as that.
_OF_A_HUNDRED: Final = 95


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """Each in the quickest of some runs, in a fresh process each time."""
    many, few = ([_looked_through(each) for _ in range(size.looks)] for each in _diaries(folder))
    beside = f"with {size.few_contacts:,}"
    value, floor = (min(_slow_one(look["frames"]) for look in looks) for looks in (many, few))
    name = f"Scrolling {size.contacts:,} contacts, {_OF_A_HUNDRED} of 100 frames"
    yield Figure(name, value, floor, beside, most_value=_MOST_FRAME)
    value, floor = (min(median(look["entries"]) for look in looks) for looks in (many, few))
    yield Figure(f"An entry of {size.contacts:,} opened", value, floor, beside, most_value=_MOST_ENTRY)
    value, floor = (min(look["kilobytes"] for look in looks) for looks in (many, few))
    yield Figure(f"Memory with {size.contacts:,} contacts open", value, floor, beside, most=_MOST_MEMORY, unit="kB")


def _diaries(folder: Path) -> tuple[Path, Path]:
    return large_diary(folder), small_diary(folder)


def _slow_one(milliseconds: list[float]) -> float:
    """What all but the slowest few are below."""
    return sorted(milliseconds)[len(milliseconds) * _OF_A_HUNDRED // 100 - 1]


def _looked_through(folder: Path) -> dict:
    command = [sys.executable, "-m", "tests.bench.browsing_child", str(folder)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
