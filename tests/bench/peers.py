"""Searching the same texts in other diaries, where they are installed: RedNotebook and jrnl, neither of them encrypted.

RedNotebook is given an advantage: its diary is read already, and nothing of its window is measured.
"""

import contextlib
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from diary.demo.many import many
from diary.domain.contacts import Contact
from diary.domain.searching import Query, Search
from diary.domain.when import When
from diary.services.indexing import bring_up
from diary.services.search import search
from diary.store import contacts
from tests.bench.figures import MILLISECONDS, Figure, milliseconds
from tests.bench.opening import TODAY
from tests.support.diaries import make_diary

_TEXTS: Final = 10_000
#: Made-up contacts that make one text.
_TOLD: Final = 4
_ROUNDS: Final = 3
#: Of ours, which takes milliseconds: whatever else the machine does would be most of it.
_OUR_ROUNDS: Final = 30
#: A hundred times as quick as any of them.
_MOST: Final = 0.01
#: In many of the texts, in few, and in none.
_WORDS: Final = ("samen", "verhuizing", "zqx")

_REDNOTEBOOK: Final = """
import sys
from time import perf_counter

sys.path[:0] = ["/usr/share/rednotebook"]
from rednotebook import storage

months = storage.load_all_months_from_disk(sys.argv[1])
days = [day for month in months.values() for day in month.days.values()]
assert len(days) == int(sys.argv[2])
started = perf_counter()
found = [day.search(sys.argv[3], []) for day in days]
print(perf_counter() - started)
"""

_JRNL: Final = """
version: '{version}'
journals:
  default:
    journal: {journal}
encrypt: false
"""


def figures(folder: Path) -> Iterator[Figure]:
    """For each of the others that is here, the word that Egel is slowest with."""
    there = [name for name, (path, _, _) in _OTHERS.items() if path()]
    if not there:
        return
    texts = _texts()
    others = [(name, _prepared(folder / name, texts, *_OTHERS[name][1:])) for name in there]
    with contextlib.closing(make_diary(folder / "diary")) as diary:
        with diary.writing() as connection:
            for day, text in zip(_days(), texts, strict=True):
                contacts.add(connection, Contact(When(day), happened=text))
        bring_up(diary)
        for name, take in others:
            pairs = [(_quickest(lambda word=word: search(diary, _asked(word))), take(word)) for word in _WORDS]
            value, floor = max(pairs, key=lambda pair: pair[0] / pair[1])
            yield Figure(f"Searching {_TEXTS:,} texts beside {name}", value, floor, name, most=_MOST)


def _asked(word: str) -> Search:
    return Search(Query.typed(word))


def _quickest(work: Callable[[], object]) -> float:
    return min(milliseconds(work) for _ in range(_OUR_ROUNDS))


def _texts() -> list[str]:
    """Some hundred words each, six million letters in all."""
    told = [f"{entry.contact.happened} {entry.contact.view}" for entry in many(_TEXTS * _TOLD, TODAY)]
    return [" ".join(told[start : start + _TOLD]) for start in range(0, len(told), _TOLD)]


def _prepared(folder: Path, texts: list[str], write: Callable, take: Callable) -> Callable[[str], float]:
    folder.mkdir(parents=True)
    write(folder, texts)
    return lambda word: min(take(folder, word) for _ in range(_ROUNDS))


def _days() -> Iterator[date]:
    """A day for each text: RedNotebook has one text a day."""
    return (TODAY - timedelta(days=number) for number in range(_TEXTS))


def _write_rednotebook(folder: Path, texts: list[str]) -> None:
    months: dict[str, list[str]] = {}
    for day, text in zip(_days(), texts, strict=True):
        # A text in JSON is one in YAML.
        months.setdefault(day.strftime("%Y-%m"), []).append(f"{day.day}: {{text: {json.dumps(text)}}}\n")
    for month, lines in months.items():
        (folder / f"{month}.txt").write_text("".join(lines))


def _take_rednotebook(folder: Path, word: str) -> float:
    command = ["/usr/bin/python3", "-c", _REDNOTEBOOK, str(folder), str(_TEXTS), word]
    took = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(took) * MILLISECONDS


def _write_jrnl(folder: Path, texts: list[str]) -> None:
    entries = (f"[{day.isoformat()} 09:00] Contact\n{text}\n" for day, text in zip(_days(), texts, strict=True))
    (folder / "journal.txt").write_text("\n".join(entries))
    # Asks for nothing only where the version is its own.
    told = subprocess.run(["jrnl", "--version"], check=True, capture_output=True, text=True).stdout
    version = told.split()[1].removeprefix("v")
    (folder / "jrnl.yaml").write_text(_JRNL.format(version=version, journal=folder / "journal.txt"))


def _take_jrnl(folder: Path, word: str) -> float:
    command = ["jrnl", "--config-file", str(folder / "jrnl.yaml"), "-contains", word, "--format", "short"]
    return milliseconds(lambda: subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL))


_OTHERS: Final = {
    "RedNotebook": (lambda: shutil.which("rednotebook"), _write_rednotebook, _take_rednotebook),
    "jrnl": (lambda: shutil.which("jrnl"), _write_jrnl, _take_jrnl),
}
