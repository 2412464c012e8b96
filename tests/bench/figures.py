"""One measured figure beside its floor and its bound."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

MILLISECONDS = 1000.0
#: What a slower machine takes more of.
_TIMES = frozenset({"ms", "s"})


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` and `floor` in the same unit; `most` bounds the ratio, `most_value` the value itself.

    `pace` is how many times as long this machine takes as the one that bounds in milliseconds were set on.
    """

    name: str
    value: float
    floor: float
    floor_name: str
    most: float | None = None
    most_value: float | None = None
    unit: str = "ms"
    pace: float = 1.0

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.value / self.floor if self.floor else float(self.value > 0)

    @property
    def is_within(self) -> bool:
        """Neither the ratio nor the value is over its bound."""
        ratio_holds = self.most is None or self.ratio <= self.most
        return ratio_holds and (self._most_here is None or self.value <= self._most_here)

    def line(self) -> str:
        """One line for a person."""
        bounds = [f"at most {self.most:g} x"] if self.most is not None else []
        bounds += [f"at most {self._most_here:.0f} {self.unit}"] if self._most_here is not None else []
        verdict = "ok  " if self.is_within else "LATE"
        return (
            f"{verdict} {self.name}: {self.value:.1f} {self.unit}, {self.ratio:.2f} x {self.floor_name} "
            f"({self.floor:.1f} {self.unit}); {', '.join(bounds) or 'to know, not to hold'}"
        )

    @property
    def _most_here(self) -> float | None:
        if self.most_value is None or self.unit not in _TIMES:
            return self.most_value
        return self.most_value * self.pace


def milliseconds(work: Callable[[], object]) -> float:
    """How long `work` takes once."""
    started = perf_counter()
    work()
    return (perf_counter() - started) * MILLISECONDS


def side_by_side(first: Callable[[], float], second: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Two measurements taken in turn, each at its quickest: what else the machine does can only make it slower."""
    pairs = [(first(), second()) for _ in range(rounds)]
    return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)
