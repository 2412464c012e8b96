"""How long work tells how far it is, and is stopped."""

from collections.abc import Callable
from typing import TypeAlias

#: Told the part that is done, from 0 to 1, in the thread of the work; False asks to stop.
Watch: TypeAlias = Callable[[float], bool]


class Stopped(Exception):
    """The client stopped the work; nothing has changed."""


def go_on(_: float) -> bool:
    """The watch of work that nobody watches."""
    return True


def tell(watch: Watch, done: float) -> None:
    """Tell how far the work is; raises Stopped when it is to stop."""
    if not watch(done):
        raise Stopped


def part_of(watch: Watch, start: float, end: float) -> Watch:
    """The watch for a step of the work, that takes from `start` to `end` of the whole."""
    return lambda done: watch(start + (end - start) * done)
