"""Times of day as people type them. No Qt here; nothing is guessed that was not typed."""

import re
from datetime import time
from typing import Final

_TIME: Final = re.compile(r"(\d{1,2})\s*(?:[.:uh]\s*(\d{2})?)?\s*(?:uur|h)?")


def typed_time(text: str) -> time | None:
    """The time that was typed: 14, 14.30, 14:30, 14u30; or None."""
    found = _TIME.fullmatch(text.strip().casefold())
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2] or 0))
    except ValueError:
        return None
