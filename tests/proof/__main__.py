"""What Egel promises about crashes, full disks, damage, traces and memory, tried out.

    python -m tests.proof            everything: 200 kills, every byte; takes an hour or two
    python -m tests.proof --short    a sample of the same, as CI runs it
    python -m tests.proof --only kills --seed 7

Prints a line for each proof and fails when one does. The same seed damages the same bytes, and begins the same work;
the moment at which a process ends is never quite the same.
"""

import argparse
import secrets
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.proof.every import PROOFS
from tests.proof.proven import FULL, SHORT, Depth, Proven


def main(arguments: list[str]) -> int:
    """Try everything; 0 when nothing failed."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.proof", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--short", action="store_true", help="a sample of everything")
    parser.add_argument("--only", choices=PROOFS, help="one proof alone")
    parser.add_argument("--seed", type=int, default=secrets.randbits(32), help="for the same random numbers again")
    given = parser.parse_args(arguments)
    print(f"seed {given.seed}", flush=True)
    failed = []
    with tempfile.TemporaryDirectory(prefix="egel-proof-") as folder:
        for name in [given.only] if given.only else PROOFS:
            for proven in _proofs(name, Path(folder) / name, SHORT if given.short else FULL, given.seed):
                print(proven.told(), flush=True)
                failed += [proven.name] if proven.failures else []
    print(f"{len(failed)} failed" + (f": {', '.join(failed)}" if failed else ""))
    return 1 if failed else 0


def _proofs(name: str, folder: Path, depth: Depth, seed: int) -> Iterator[Proven]:
    try:
        yield from PROOFS[name](folder, depth, seed)
    except pytest.skip.Exception as skipped:
        print(f"skip {name}: {skipped.msg}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
