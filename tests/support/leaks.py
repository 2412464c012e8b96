"""Looking for words of a diary where none may be: in files, and in the memory of a process."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_ENCODINGS: Final = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_PIECE: Final = 16 << 20  # bytes
#: Longer than anything that is looked for.
_OVERLAP: Final = 256  # bytes
#: Shown of what stands after a find.
_CONTEXT: Final = 48  # bytes


def forms(word: str) -> tuple[bytes, ...]:
    """The bytes of a word, however it is written."""
    return tuple(word.encode(encoding) for encoding in _ENCODINGS)


def finds_in(data: bytes, wanted: Iterable[bytes]) -> list[bytes]:
    """Each place where one of these stands, with what follows it."""
    return [data[place : place + _CONTEXT] for form in wanted for place in _places(data, form)]


def files_with(wanted: Iterable[bytes], files: Iterable[Path]) -> dict[Path, list[bytes]]:
    """The files that hold any of these, with what they say."""
    sought = tuple(wanted)
    found = {file: finds_in(file.read_bytes(), sought) for file in files}
    return {file: finds for file, finds in found.items() if finds}


def memory_of(pid: int, wanted: Iterable[bytes]) -> tuple[bytes, ...] | None:
    """What of this is in the memory of a process; None where it may not be looked into."""
    try:
        return tuple(memory_with(wanted, pid))
    except PermissionError:
        return None


def is_gone(pid: int) -> bool:
    """Whether a process has ended, also when nobody has asked how yet."""
    status = Path(f"/proc/{pid}/status")
    return not status.exists() or "State:\tZ" in status.read_text()


def memory_with(wanted: Iterable[bytes], pid: int) -> list[bytes]:
    """Each place in the memory of a process where one of these stands; PermissionError where it may not be read."""
    sought = tuple(wanted)
    finds: list[bytes] = []
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for piece in _pieces(memory, pid):
            finds.extend(finds_in(piece, sought))
    return finds


def _pieces(memory, pid: int) -> Iterator[bytes]:
    for start, end in _readable(pid):
        for place in range(start, end, _PIECE):
            memory.seek(place)
            try:
                yield memory.read(min(end, place + _PIECE + _OVERLAP) - place)
            except OSError:
                # Mapped, but nothing is there: the kernel's own pages, or beyond the end of a file.
                continue


def _readable(pid: int) -> list[tuple[int, int]]:
    maps = Path(f"/proc/{pid}/maps").read_text().splitlines()
    parts = [line.split() for line in maps]
    ranges = [part[0].split("-") for part in parts if part[1].startswith("r")]
    return [(int(start, 16), int(end, 16)) for start, end in ranges]


def _places(data: bytes, form: bytes) -> Iterator[int]:
    place = data.find(form)
    while place >= 0:
        yield place
        place = data.find(form, place + 1)
