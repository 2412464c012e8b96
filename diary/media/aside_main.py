"""What runs in the process beside Egel's own: a microphone, a loudspeaker, the pages of one PDF, or one picture.

It is given bytes on its standard input, answers on its standard output, and ends with whoever started it.
"""

import contextlib
import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType, ModuleType
from typing import BinaryIO, Final

from diary.media.aside import PAGES, PICTURE, PLAY, RECORD
from diary.media.flac import RATE, STEP
from diary.media.starter import Given, keep_to_itself

#: What a PDF or a picture may take of the memory, of the processor, and of the disk: nothing.
_MOST_MEMORY: Final = 3 << 30  # bytes
_MOST_WORK: Final = 60  # seconds
_LIKE: Final = MappingProxyType({"samplerate": RATE, "channels": 1, "dtype": "int16"})


def record(_: Given, answer: BinaryIO) -> None:
    """Answer with what the microphone hears, until nobody listens any more."""
    with _sound().RawInputStream(**_LIKE) as stream:
        while True:
            heard, _ = stream.read(STEP)
            answer.write(bytes(heard))
            answer.flush()


def play(given: Given, answer: BinaryIO) -> None:
    """Let be heard what is given, and answer a byte after each step; ends when all was heard, after an empty one."""
    with _sound().RawOutputStream(**_LIKE) as stream:
        while samples := given.whole():
            stream.write(samples)
            answer.write(b".")
            answer.flush()
        stream.stop()


def pages(given: Given, answer: BinaryIO) -> None:
    """Answer with the number of pages of the PDF that is given, then with each page that is asked for."""
    _limit()
    # Only now, within the limits.
    from diary.media.pdf_drawing import answer_about_pdf  # noqa: PLC0415

    answer_about_pdf(given, answer)


def picture(given: Given, answer: BinaryIO) -> None:
    """Answer with what is seen of the picture that is given."""
    _limit()
    # As above.
    from diary.media.picture_drawing import answer_about_picture  # noqa: PLC0415

    answer_about_picture(given, answer)


def main(task: str) -> None:
    """Do one task until nobody wants anything more."""
    keep_to_itself()
    with contextlib.suppress(BrokenPipeError):
        _TASKS[task](Given(), sys.stdout.buffer)
    sys.stdout.buffer.flush()


def _sound() -> ModuleType:
    # Where JACK is there but not running, it is left so.
    os.environ.setdefault("JACK_NO_START_SERVER", "1")
    if sys.platform == "linux":
        # Looking for a library that isn't there, Python asks a compiler and writes into the temp folder.
        ctypes.CDLL("libportaudio.so.2")
    import sounddevice  # noqa: PLC0415 -- not for a PDF

    return sounddevice  # type: ignore[no-any-return]


def _limit() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 -- there is no such module on Windows

        resource.setrlimit(resource.RLIMIT_CPU, (_MOST_WORK, _MOST_WORK))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        with contextlib.suppress(ValueError, OSError):
            # macOS knows no such limit.
            resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


_TASKS: Final[Mapping[str, Callable[[Given, BinaryIO], None]]] = MappingProxyType(
    {RECORD: record, PLAY: play, PAGES: pages, PICTURE: picture}
)

if __name__ == "__main__":
    main(sys.argv[1])
