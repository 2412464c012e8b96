"""A disk that is full at random moments: nothing told as saved is lost, and saving works again once there is room."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

from diary.domain.faults import FaultCode
from tests.proof.activities.named import NAMES, activity
from tests.proof.guard import caught, within
from tests.proof.proven import Depth, Proven
from tests.proof.running import ROUND, Running
from tests.support.disks import fill, small_disk

#: What is held in all these moments, several times over.
_DISK: Final = 128 * 1024  # KiB
_MOMENT: Final = 0.2  # seconds
#: How often the disk is filled before the process is ended.
_FILLINGS: Final = 3
#: How much is left now and then, so that not always the first byte of a thing is refused.
_MOST_LEFT: Final = 512 * 1024  # bytes
#: How the lack of room is told.
_NO_ROOM: Final = frozenset({FaultCode.DISK_FULL, FaultCode.NO_ROOM_TO_UPGRADE})


def proofs(folder: Path, depth: Depth, seed: int) -> Iterator[Proven]:
    """One for each activity; skipped where no disk can be mounted."""
    folder.mkdir()
    for name in NAMES:
        yield _filled_while(name, folder, depth.disks, Random(f"{seed} {name}"))


def _filled_while(name: str, folder: Path, disks: int, random: Random) -> Proven:
    """Be busy with this on a small disk of its own that is filled some times, and look; so many times."""
    counts: Counter[str] = Counter(filled=0, refused=0)
    failures: list[str] = []
    for number in range(disks):
        with within(ROUND), small_disk(folder / f"{name}-{number}", _DISK) as disk:
            found = list(_filled_once(name, disk, random, counts))
        failures += [f"disk {number}: {each}" for each in found]
    return Proven(f"Disk filled while {name.replace('_', ' ')}", counts, tuple(failures))


def _filled_once(name: str, disk: Path, random: Random, counts: Counter[str]) -> Iterator[str]:
    room = disk / "room"
    room.mkdir()
    activity(name).prepare(room)
    with Running(name, room, random.randrange(1 << 32)) as busy:
        if not busy.hear_until(lambda: bool(busy.ledger.begun)):
            yield "it did not begin"
        for _ in range(_FILLINGS):
            yield from _filled(busy, disk, random, counts)
        busy.kill()
        if complaints := busy.complaints():
            yield f"it failed before it was ended: {complaints}"
    if others := busy.ledger.refused.keys() - _NO_ROOM:
        yield f"it was refused {sorted(others)}"
    yield from caught(activity(name).judge(room, busy.ledger))
    counts.update(busy.ledger.counts)


def _filled(busy: Running, disk: Path, random: Random, counts: Counter[str]) -> Iterator[str]:
    """Fill the disk at some moment, see something refused, a few times over, make room, and see something saved."""
    busy.hear(random.uniform(0, _MOMENT))
    filler = fill(disk, random.choice((0, random.randrange(_MOST_LEFT))))
    for _ in range(random.randrange(1, 4)):
        if not busy.hear_until(lambda: busy.is_waiting):
            yield "nothing was refused on a full disk"
            break
        counts["refused"] += 1
        busy.go_on()
    filler.unlink()
    told = busy.ledger.told.total()
    while busy.ledger.told.total() == told:
        # What was refused while there was no room yet is tried again too.
        busy.go_on()
        if not busy.hear_until(lambda: busy.is_waiting or busy.ledger.told.total() > told):
            yield "nothing was saved any more once there was room"
            break
    counts["filled"] += 1
