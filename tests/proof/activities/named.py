"""What somebody may be busy with when the power goes or the disk is full."""

import importlib
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final, Protocol, cast

from tests.proof.ledger import Ledger
from tests.proof.teller import Teller

NAMES: Final = ("writing", "searching", "locking", "backing_up", "upgrading", "restoring", "rotating")


class Activity(Protocol):
    """A module beside this one."""

    def prepare(self, room: Path) -> None:
        """Make ready what is needed, in a folder of its own."""

    def act(self, room: Path, teller: Teller, random: Random) -> None:
        """Be busy in there without end, and say of everything when it is begun and when it is done."""

    def judge(self, room: Path, ledger: Ledger) -> Iterator[str]:
        """What is not there of what was said, or not as it should be."""


def activity(name: str) -> Activity:
    """The activity of this name; a process that is to be ended loads no other one."""
    return cast("Activity", importlib.import_module(f"tests.proof.activities.{name}"))
