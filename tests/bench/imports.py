"""What is loaded after every screen was shown and a summary rendered: none of the heavy parts it can do without."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Final

from tests.bench.figures import Figure

_UNWANTED: Final = ("numpy", "matplotlib", "asyncio", "PySide6.QtNetwork")


def figures() -> Iterator[Figure]:
    """How many unwanted modules were loaded."""
    command = [sys.executable, "-m", "tests.bench.working_day_child", *_UNWANTED]
    loaded = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    name = f"Unwanted modules loaded ({', '.join(loaded) or 'none of ' + ', '.join(_UNWANTED)})"
    yield Figure(name, len(loaded), 0, "none", most_value=0, unit="modules")
