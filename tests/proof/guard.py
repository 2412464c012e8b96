"""Nothing may hang: not even in the engine, where Python can't stop it."""

import contextlib
import faulthandler
import traceback
from collections.abc import Iterator


def caught(look: Iterator[str]) -> Iterator[str]:
    """What a look finds, and a crash that ends it as one more find."""
    try:
        yield from look
    except Exception as error:  # noqa: BLE001 -- whatever comes out is a crash
        yield f"crashed: {error!r} at {traceback.extract_tb(error.__traceback__)[-1]}"


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """When the block takes longer, the process tells where it is and ends."""
    faulthandler.dump_traceback_later(seconds, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
