"""Searching as one types in a large diary: every keystroke of words that are rare, common, and in every entry."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from diary.services.indexing import bring_up
from tests.bench.figures import Figure
from tests.bench.opening import large_diary, small_diary
from tests.bench.sizes import Size
from tests.support.diaries import open_again

_MOST_HITS: Final = 50.0  # milliseconds
#: A frame of a screen that shows sixty in a second.
_MOST_WORK: Final = 16.0  # milliseconds
#: So many keystrokes of a hundred are as quick as that.
_OF_A_HUNDRED: Final = 95


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """Each in the quickest of some runs, in a fresh process each time, with everything indexed before."""
    many, few = ([_typed(each) for _ in range(size.looks)] for each in (large_diary(folder), small_diary(folder)))
    beside = f"with {size.few_contacts:,}"
    for name, key, most in (
        (f"Hits among {size.contacts:,} contacts, {_OF_A_HUNDRED} of 100 keystrokes", "hits", _MOST_HITS),
        (f"Work for the screen among {size.contacts:,}, {_OF_A_HUNDRED} of 100", "work", _MOST_WORK),
    ):
        value, floor = (min(_slow_one(run[key]) for run in runs) for runs in (many, few))
        yield Figure(name, value, floor, beside, most_value=most)


def _slow_one(milliseconds: list[float]) -> float:
    """What all but the slowest few are below."""
    return sorted(milliseconds)[len(milliseconds) * _OF_A_HUNDRED // 100 - 1]


def _typed(folder: Path) -> dict:
    with contextlib.closing(open_again(folder)) as diary:
        bring_up(diary)
    command = [sys.executable, "-m", "tests.bench.searching_child", str(folder)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
