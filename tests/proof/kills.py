"""Killed at random moments: whatever it was busy with, all that was told as saved is there and the diary is sound."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

from tests.proof.activities.named import NAMES, activity
from tests.proof.guard import caught, within
from tests.proof.proven import Depth, Proven
from tests.proof.running import ROUND, Running

#: Within so long after it began to be busy.
_MOMENT: Final = 0.4  # seconds


def proofs(folder: Path, depth: Depth, seed: int) -> Iterator[Proven]:
    """One for each activity."""
    for name in NAMES:
        yield _killed_while(name, folder / name, depth.kills, Random(f"{seed} {name}"))


def _killed_while(name: str, folder: Path, kills: int, random: Random) -> Proven:
    """Be busy with this in a room of its own, be killed, and look; so many times."""
    counts: Counter[str] = Counter(kills=0, midway=0)
    failures: list[str] = []
    for number in range(kills):
        room = folder / str(number)
        room.mkdir(parents=True)
        activity(name).prepare(room)
        with within(ROUND):
            found = list(_killed_once(name, room, random, counts))
        failures += [f"kill {number}: {each}" for each in found]
    return Proven(f"Killed while {name.replace('_', ' ')}", counts, tuple(failures))


def _killed_once(name: str, room: Path, random: Random, counts: Counter[str]) -> Iterator[str]:
    with Running(name, room, random.randrange(1 << 32)) as busy:
        if not busy.hear_until(lambda: bool(busy.ledger.begun)):
            yield "it did not begin"
        busy.hear(random.uniform(0, _MOMENT))
        busy.kill()
        if complaints := busy.complaints():
            yield f"it failed before it was killed: {complaints}"
    if busy.ledger.refused:
        yield f"it was refused {dict(busy.ledger.refused)}"
    yield from caught(activity(name).judge(room, busy.ledger))
    counts["kills"] += 1
    counts["midway"] += busy.ledger.is_in_the_middle
    counts.update(busy.ledger.counts)
