"""A process for which a file lies on a disk that breaks, or on a stick: some of its calls to the system fail."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.support.system_calls import need_strace

#: As strace puts it: nothing can be read.
NOTHING_READ: Final = "read:error=EIO:when=1+"
#: The first time nothing, and then three of four times what is asked for.
SOME_READ: Final = "read:error=EIO:when=1+4"
#: As on a stick's file system.
NO_LINKS: Final = "link:error=EPERM"


def ran_with(faults: tuple[str, ...], file: Path, program: str, *arguments: Path) -> str:
    """What a program in Python printed while these calls failed for a file."""
    need_strace()
    injected = [word for fault in faults for word in ("-e", f"inject={fault}")]
    trace = ("strace", "-f", "-qq", "-o", os.devnull, "-P", str(file), "-e", "trace=read,link", *injected)
    command = [*trace, sys.executable, "-B", "-c", program, *map(str, arguments)]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=120, check=True).stdout.strip()
