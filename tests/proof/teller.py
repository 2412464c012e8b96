"""How a busy process says what it does: a line before each thing and one after it, each written at once."""

import os
from collections.abc import Callable
from typing import Final, TypeVar

from diary.domain.faults import SurroundingsFailed

Result = TypeVar("Result")
_INPUT: Final = 0
_OUTPUT: Final = 1


class Teller:
    """Lines for whoever may end this process at any moment; what is said as done has to last."""

    def begun(self, what: str, which: int = 0, value: int = 0) -> None:
        """From here on this may or may not be found afterwards."""
        _say(f"begun {what} {which} {value}")

    def done(self, what: str, which: int = 0, value: int = 0) -> None:
        """From here on this has to be found."""
        _say(f"done {what} {which} {value}")

    def persist(self, work: Callable[[], Result]) -> Result:
        """Do something until the disk lets it."""
        done: list[Result] = []
        while not self.attempt(lambda: done.append(work())):
            pass
        return done[0]

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do something that the disk may refuse. Then say so, and wait to be told to go on."""
        try:
            work()
        except SurroundingsFailed as fault:
            _say(f"refused {fault.code}")
            os.read(_INPUT, 1)
            return False
        return True


def _say(line: str) -> None:
    # One write of less than a pipe's block is never mixed with that of another thread, and never half.
    os.write(_OUTPUT, f"{line}\n".encode())
