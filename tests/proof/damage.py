"""One case of damage after another in a copy of a diary, and what is told of each."""

import os
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from diary.domain.faults import Fault, FaultCode
from diary.domain.progress import go_on
from diary.services.diary import Diary
from diary.services.opening import open_diary_with_card
from diary.services.restoring import look_into_with_card
from diary.vault.backups import backups_folder, found_in
from diary.vault.soundness import soundness_of
from tests.proof.guard import caught, within
from tests.proof.whole_diary import READINGS, everything_in
from tests.support.vaults import CHEAP_POLICY

#: Nothing may take longer.
_LONGEST: Final = 5.0  # seconds
#: What takes longer than this hangs.
_HANGING: Final = 60.0  # seconds
_SIDECARS: Final = ("-wal", "-shm", "-journal")


class Case(NamedTuple):
    """The file is cut at `place`, or with a `mask` the byte there is flipped in these bits."""

    place: int
    mask: int = 0

    def applied_to(self, content: bytes) -> bytes:
        """The damaged content."""
        if not self.mask:
            return content[: self.place]
        return content[: self.place] + bytes([content[self.place] ^ self.mask]) + content[self.place + 1 :]


class Sample(NamedTuple):
    """A diary to be damaged: where it is, and what stands on its card."""

    folder: Path
    card: str

    def open(self) -> Diary:
        """Open it with its card, which takes no Argon2."""
        return open_diary_with_card(self.folder, self.card, policy=CHEAP_POLICY)


@dataclass(slots=True)
class Tried:
    """What came of some cases."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def files_of(target: str, folder: Path) -> tuple[Path, ...]:
    """The files in which this is damaged, all in the same way."""
    return {
        "one key file": (folder / "vault.json",),
        "the other key file": (folder / "vault.json.bak",),
        "both key files": (folder / "vault.json", folder / "vault.json.bak"),
        "the diary": (folder / "diary-1.db",),
        "a backup": tuple(backups_folder(folder).glob("*.backup")),
    }[target]


def try_cases(sample: Sample, work: Path, target: str, cases: Sequence[Case]) -> Tried:
    """Damage a copy in each of these ways, and put it right again in between."""
    copy = Sample(Path(shutil.copytree(sample.folder, work / str(os.getpid()), dirs_exist_ok=True)), sample.card)
    with closing(copy.open()) as diary:
        expected = everything_in(diary)
    files = files_of(target, copy.folder)
    whole = files[0].read_bytes()
    tried = Tried()
    for case in cases:
        _write(files, case.applied_to(whole))
        found = list(_tried(_LOOKS[target](copy, expected, tried.counts)))
        tried.failures += [f"{target}, {case}: {each}" for each in found]
        _write(files, whole)
    return tried


def _write(files: Sequence[Path], content: bytes) -> None:
    for file in files:
        file.write_bytes(content)
        for suffix in _SIDECARS:
            file.with_name(file.name + suffix).unlink(missing_ok=True)


def _tried(look: Iterator[str]) -> Iterator[str]:
    """What a look found, and whether it crashed or took too long."""
    started = time.monotonic()
    with within(_HANGING):
        yield from caught(look)
    if time.monotonic() - started > _LONGEST:
        yield f"took {time.monotonic() - started:.1f} s"


def _look_by_one_key_file(sample: Sample, expected: Mapping[str, object], counts: Counter[str]) -> Iterator[str]:
    """The other copy is taken, and this one mended."""
    with closing(sample.open()) as diary:
        if everything_in(diary) != expected:
            yield "reads otherwise"
    first, second = files_of("both key files", sample.folder)
    if first.read_bytes() != second.read_bytes():
        yield "was not mended"
    counts["mended"] += 1


def _look_by_no_key_file(sample: Sample, expected: Mapping[str, object], counts: Counter[str]) -> Iterator[str]:
    """Neither copy can be taken."""
    try:
        sample.open().close()
    except Fault as fault:
        counts[f"told as {fault.code}"] += 1
        if fault.code is not FaultCode.DAMAGED_KEYS:
            yield f"told as {fault.code}"
    else:
        yield "was opened"


def _look_into_diary(sample: Sample, expected: Mapping[str, object], counts: Counter[str]) -> Iterator[str]:
    """It is told at opening, or what is read is right or told, and a check tells in any case."""
    (file,) = files_of("the diary", sample.folder)
    before = file.read_bytes()
    try:
        diary = sample.open()
    except Fault as fault:
        counts["told at opening"] += 1
        yield from _other_than_damage(fault)
    else:
        with closing(diary):
            yield from _read(diary, expected, counts)
    if file.read_bytes() != before:
        yield "the file was written to"


def _read(diary: Diary, expected: Mapping[str, object], counts: Counter[str]) -> Iterator[str]:
    told = 0
    for name, reading in READINGS.items():
        try:
            if reading(diary) != expected[name]:
                yield f"{name}: reads otherwise, and nothing is told"
        except Fault as fault:
            told += 1
            yield from _other_than_damage(fault)
    counts["told at reading" if told else "told by a check"] += 1
    try:
        with diary.reading() as connection:
            if soundness_of(connection, go_on).is_sound:
                yield "a check does not notice"
    except Fault as fault:
        yield from _other_than_damage(fault)


def _look_into_backup(sample: Sample, expected: Mapping[str, object], counts: Counter[str]) -> Iterator[str]:
    """It is listed or left out, and never taken."""
    (file,) = files_of("a backup", sample.folder)
    list(found_in(file.parent))
    try:
        look_into_with_card(file, sample.card).close()
    except Fault as fault:
        counts["told"] += 1
        if fault.code is not FaultCode.DAMAGED_BACKUP:
            yield f"told as {fault.code}"
    else:
        yield "was taken"


def _other_than_damage(fault: Fault) -> Iterator[str]:
    if fault.code is not FaultCode.DAMAGED_DIARY:
        yield f"told as {fault.code} {fault.facts}"


_Look = Callable[[Sample, Mapping[str, object], Counter[str]], Iterator[str]]
_LOOKS: Final[Mapping[str, _Look]] = MappingProxyType(
    {
        "one key file": _look_by_one_key_file,
        "the other key file": _look_by_one_key_file,
        "both key files": _look_by_no_key_file,
        "the diary": _look_into_diary,
        "a backup": _look_into_backup,
    }
)
TARGETS: Final = tuple(_LOOKS)
