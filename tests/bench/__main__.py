"""How fast Egel is, as ratios to floors taken in the same run.

    python -m tests.bench            100,000 contacts, more rounds
    python -m tests.bench --short    the same bounds with 20,000 contacts and fewer rounds, for CI
    python -m tests.bench --contacts 1000000    twice the bounds for more than 100,000; that takes half an hour

Prints a line for each figure and fails when one is over its bound. A bound in milliseconds grows with how slow the
machine is at the moment: a bare window tells, `starting.pace`.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.bench import (
    backing_up,
    browsing,
    imports,
    locking,
    opening,
    peers,
    preview,
    saving,
    searching,
    starting,
    writing,
)
from tests.bench.figures import Figure
from tests.bench.sizes import FULL, SHORT, Size, with_contacts
from tests.support.x_screen import screen


def main(arguments: list[str]) -> int:
    """Measure everything; 0 when every figure is within its bound."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--short", action="store_true", help="a smaller diary and fewer rounds")
    parser.add_argument("--contacts", type=int, metavar="N", help="how many contacts the large diary has")
    parser.add_argument(
        "--known", action="append", default=[], metavar="NAME", help="a figure known to be over its bound"
    )
    given = parser.parse_args(arguments)
    size = SHORT if given.short else FULL
    size = with_contacts(size, given.contacts) if given.contacts else size
    late = []
    with tempfile.TemporaryDirectory(prefix="egel-bench-") as folder:
        for figure in measure(Path(folder), size):
            print(figure.line(), flush=True)
            late += [] if figure.is_within else [figure.name]
    print(f"{len(late)} over the bound" + (f": {', '.join(late)}" if late else ""))
    return 1 if set(late) - set(given.known) else 0


def measure(folder: Path, size: Size) -> Iterator[Figure]:
    """Every figure, in an order in which none disturbs the next."""
    with screen() as environment:
        os.environ.update(environment)
        pace = starting.pace(size)
        for figure in _figures(folder, size):
            most = figure.most * size.leeway if figure.most else None
            yield replace(figure, pace=pace * size.leeway, most=most)


def _figures(folder: Path, size: Size) -> Iterator[Figure]:
    yield from starting.figures(folder / "starting", size)
    yield from opening.figures(folder / "opening", size)
    yield from browsing.figures(folder / "opening", size)
    yield from searching.figures(folder / "opening", size)
    yield from peers.figures(folder / "peers")
    yield from locking.figures(folder / "locking", size)
    yield from saving.figures(folder / "opening", size)
    yield from backing_up.figures(folder / "opening", size)
    yield from preview.figures(folder / "preview", size)
    yield from imports.figures()
    yield from writing.figures(folder / "writing", size)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
