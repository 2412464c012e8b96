"""Every byte flipped, and every length cut, of the key files, a small diary and a backup.

Never a crash, never a wait of more than 5 seconds, and never a word that reads otherwise without being told.
"""

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from random import Random
from typing import Final

from tests.proof.damage import TARGETS, Case, Sample, Tried, files_of, try_cases
from tests.proof.proven import Depth, Proven
from tests.proof.whole_diary import make_whole_diary

_PROCESSES: Final = 2
#: What a process is given at once.
_CASES: Final = 250
#: A key file is small, and all else hangs on it: of its bytes so many times more are tried than of the others.
_SMALL: Final = 1024  # bytes
_MORE_OF_SMALL: Final = 40


def proofs(folder: Path, depth: Depth, seed: int) -> Iterator[Proven]:
    """One for each kind of file."""
    folder.mkdir()
    sample = Sample(folder / "diary", make_whole_diary(folder / "diary"))
    for target in TARGETS:
        work = folder / target.replace(" ", "-")
        work.mkdir()
        size = files_of(target, sample.folder)[0].stat().st_size
        yield _damaged(sample, work, target, cases(size, depth.one_byte_of, Random(f"{seed} {target}")))


def cases(size: int, one_of: int, random: Random) -> list[Case]:
    """Some flips and some cuts of a file of this size, or with one of 1 a flip of each byte and a cut at each."""
    if size < _SMALL:
        one_of = max(1, one_of // _MORE_OF_SMALL)
    flipped, cut = (random.sample(range(size), size // one_of) for _ in range(2))
    return [*(Case(place, random.randrange(1, 256)) for place in flipped), *map(Case, cut)]


def _damaged(sample: Sample, work: Path, target: str, every: Sequence[Case]) -> Proven:
    parts = [every[start : start + _CASES] for start in range(0, len(every), _CASES)]
    tried = Tried()
    # A new process holds nothing of ours but what it is given.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(_PROCESSES, mp_context=context) as pool:
        futures = [pool.submit(try_cases, sample, work, target, part) for part in parts]
        for part, future in zip(parts, futures, strict=True):
            try:
                found = future.result()
            except BrokenProcessPool:
                found = Tried(failures=[f"{target}: a process hung or died in one of the cases from {part[0]} on"])
            tried.counts.update(found.counts)
            tried.failures += found.failures
    flips = sum(case.mask != 0 for case in every)
    counts = {"flips": flips, "cuts": len(every) - flips, **tried.counts}
    return Proven(f"Damage to {target}", counts, tuple(tried.failures))
