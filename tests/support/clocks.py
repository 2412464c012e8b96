"""A clock that goes on only when the test says so, also for timers that look at it at every turn of the event loop."""

from tests.support.qt import settle


class Clock:
    """Seconds, from a moment of no importance."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        """Let time go by, and what waits for it happen."""
        self.seconds += seconds
        settle()
