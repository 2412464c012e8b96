"""Writing a large made-up diary with the command, beside only making up its contacts."""

import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from diary.demo.many import many
from tests.bench.figures import MILLISECONDS, Figure, milliseconds
from tests.bench.opening import TODAY
from tests.bench.sizes import Size

#: A minute for 100,000 contacts.
_MOST_SECONDS_EACH: Final = 60 / 100_000
_PASSPHRASE: Final = b"egels eten graag kevers\n"


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """Seconds, once: it is long enough to be the same every time."""
    value = milliseconds(lambda: _write(folder, size.contacts)) / MILLISECONDS
    floor = milliseconds(lambda: deque(many(size.contacts, TODAY), maxlen=0)) / MILLISECONDS
    name = f"A made-up diary of {size.contacts:,} contacts written"
    yield Figure(name, value, floor, "making them up", most_value=_MOST_SECONDS_EACH * size.contacts, unit="s")


def _write(folder: Path, contacts: int) -> None:
    reading, writing = os.pipe()
    os.write(writing, _PASSPHRASE)
    os.close(writing)
    command = [sys.executable, "-m", "diary", "demo", "--diary", str(folder), "--contacts", str(contacts)]
    command += ["--passphrase-fd", str(reading), "--no-window"]
    try:
        subprocess.run(command, check=True, pass_fds=[reading])
    finally:
        os.close(reading)
