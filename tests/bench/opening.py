"""From the passphrase accepted to the timeline painted, with many contacts beside few."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from diary.demo.write import fill_many
from diary.domain.drafts import Form, Place
from diary.services.drafts import keep_draft
from tests.bench.figures import Figure, side_by_side
from tests.bench.sizes import Size
from tests.support.diaries import make_diary

TODAY: Final = date(2026, 11, 17)
_MOST: Final = 1.2
_MOST_MILLISECONDS: Final = 250.0


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """The timeline, each time in a fresh process."""
    many, few = large_diary(folder), small_diary(folder)
    _write(many, size.contacts)
    _write(few, size.few_contacts)
    value, floor = side_by_side(
        lambda: _milliseconds_to_timeline(many), lambda: _milliseconds_to_timeline(few), size.rounds
    )
    name = f"Timeline of {size.contacts:,} contacts painted"
    yield Figure(name, value, floor, f"with {size.few_contacts:,}", most=_MOST, most_value=_MOST_MILLISECONDS)


def large_diary(folder: Path) -> Path:
    """Where the diary with many contacts is, for others to measure too."""
    return folder / "many"


def small_diary(folder: Path) -> Path:
    """Where the diary with few contacts is."""
    return folder / "few"


def _write(folder: Path, contacts: int) -> None:
    diary = make_diary(folder)
    with diary.writing() as connection:
        fill_many(connection, contacts, TODAY)
    keep_draft(diary, Form.PLACE, Place("timeline"))
    diary.close()


def _milliseconds_to_timeline(folder: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.timeline_child", str(folder)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
