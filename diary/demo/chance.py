"""Chance that always falls the same way."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

Value = TypeVar("Value")


class Chance:
    """The same seed gives the same falls."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 -- a made-up diary, no secret

    def share(self) -> float:
        """Anything from 0 up to 1."""
        return self._random.random()

    def one(self, values: Sequence[Value]) -> Value:
        """One of the values; half the cost of Random.choice, and as even as a made-up diary needs."""
        return values[int(self._random.random() * len(values))]

    def some(self, values: Sequence[Value], least: int, most: int) -> tuple[Value, ...]:
        """Different values, at most that many; two falls on the same one leave one fewer."""
        falls = least + int(self._random.random() * (most - least + 1))
        return tuple(dict.fromkeys(self.one(values) for _ in range(falls)))

    def falls(self, share: float) -> bool:
        """Whether it falls within this share of all times."""
        return self._random.random() < share
