"""What a whole day leaves outside the encrypted files: nothing on the disk, nothing on a network, nothing in memory."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.proof.day import STEM, Day, live
from tests.proof.proven import Depth, Proven
from tests.support import leaks
from tests.support.at_spi.screen import screen
from tests.support.system_calls import (
    hides_names,
    kinds_of_sockets,
    mapped_for_writing,
    opened_for_writing,
    written_to_files,
)

#: Where the system itself keeps what isn't a file.
_NO_FILES: Final = ("/dev/", "/proc/")
#: What is told of a find.
_TOLD: Final = 24  # bytes


def proofs(folder: Path, depth: Depth, seed: int) -> Iterator[Proven]:
    """One for the disk, one for the network, one for the memory."""
    day = lived(folder, depth)
    yield from (look(day) for look in LOOKS)


def lived(folder: Path, depth: Depth) -> Day:
    """A day on a screen of its own, in a folder that isn't there yet."""
    (folder / "screen").mkdir(parents=True)
    with screen(folder / "screen") as found:
        return live(found, folder / "day", waits=depth.waits)


def on_disk(day: Day) -> Proven:
    """No word in any file that is there, in any byte that was written, or in the name of a file."""
    failures = [
        f"{file} holds {finds[0][:_TOLD]!r}" for file, finds in leaks.files_with(day.secrets, day.files).items()
    ]
    failures += [f"a file is called {file}" for file in day.files if STEM in str(file)]
    written = [(path, content) for path, content in written_to_files(day.calls) if path != str(day.pdf)]
    failures += [f"written to {path}" for path, content in written if leaks.finds_in(content, day.secrets)]
    failures += [f"mapped: {path}" for path in mapped_for_writing(day.calls) if not _may_be_mapped(path)]
    elsewhere = opened_for_writing(day.calls, day.folder / "here")
    failures += [f"opened to be written: {path}" for path in elsewhere if not _is_ours(path, day.folder)]
    if not written and not hides_names(day.calls):
        failures.append("nothing at all was seen to be written")
    counts = {"files": len(day.files), "writes": len(written), "bytes": sum(len(content) for _, content in written)}
    return Proven("Words of a day on the disk", counts, tuple(failures))


def on_network(day: Day) -> Proven:
    """No socket but to programs on the same computer."""
    kinds = kinds_of_sockets(day.calls)
    return Proven("Sockets of a day", {"kinds": len(kinds)}, tuple(kinds - {"AF_UNIX"}))


def in_memory(day: Day) -> Proven:
    """After each lock the old process is gone and the new one holds no word; the same search finds them before."""
    failures = []
    for number, lock in enumerate(day.locks, start=1):
        if not leaks.is_gone(lock.unlocked):
            failures.append(f"lock {number}: the unlocked process is still there")
        if lock.before == ():
            failures.append(f"lock {number}: the search finds nothing in an unlocked process either")
        failures += [f"lock {number}: {find[:_TOLD]!r}" for find in lock.after or ()]
        if lock.after is None and os.environ.get("CI"):
            failures.append(f"lock {number}: the locked process may not be looked into here")
    counts = {
        "locks": len(day.locks),
        "finds before": sum(len(lock.before or ()) for lock in day.locks),
        "finds after": sum(len(lock.after or ()) for lock in day.locks),
        "not to be looked into": sum(lock.after is None for lock in day.locks),
    }
    return Proven("Words of a day in memory", counts, tuple(failures))


#: What is looked for in a day.
LOOKS: Final = (on_disk, on_network, in_memory)


def _may_be_mapped(path: str) -> bool:
    """The small file beside the log holds no pages; what is no file is no file."""
    return path.endswith("-shm") or path.startswith((*_NO_FILES, "/memfd:", "/SYSV"))


def _is_ours(path: Path, folder: Path) -> bool:
    return path.is_relative_to(folder) or str(path).startswith(_NO_FILES)
