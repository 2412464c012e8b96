"""Nothing may hang: not even in the engine, where Python can't stop it."""

import contextlib
import faulthandler
from collections.abc import Iterator


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """When the block takes longer, the process tells where it is and ends."""
    faulthandler.dump_traceback_later(seconds, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
