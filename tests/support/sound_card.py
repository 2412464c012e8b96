"""A computer with a microphone that hears a known sound, and loudspeakers that keep what they are given; or with none.

ALSA's own devices of files, on its null device: https://www.alsa-project.org/alsa-doc/alsa-lib/pcm_plugins.html
"""

import contextlib
import io
import os
import threading
import time
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

_FILES: Final = """
pcm.nothing {{ type null }}
pcm.!default {{ type file slave.pcm "nothing" file "{said}" infile "{heard}" format "raw" }}
"""


#: What a microphone gives at once, and how long after each other: ten times as fast as people speak.
_AT_ONCE: Final = 3_200  # bytes
_PAUSE: Final = 0.01  # seconds


class SoundCard:
    """The default device of this computer, for as long as the test runs."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._said = folder / "said.raw"
        self._heard = folder / "heard.raw"
        self._settings = folder / "alsa.conf"
        self._patch = patch

    def hear(self, samples: "array[int]") -> None:
        """Let the microphone hear this."""
        self._heard.write_bytes(samples.tobytes())
        self._use(_FILES.format(said=self._said, heard=self._heard))

    @contextlib.contextmanager
    def speaking(self, samples: "array[int]") -> Iterator[None]:
        """Somebody says this over and over, at a pace, to whoever records."""
        os.mkfifo(self._heard)
        self._use(_FILES.format(said=self._said, heard=self._heard))
        is_over = threading.Event()
        voice = threading.Thread(target=self._speak, args=(samples.tobytes(), is_over), daemon=True)
        voice.start()
        yield
        is_over.set()
        # It waits for somebody to listen.
        os.close(os.open(self._heard, os.O_RDONLY | os.O_NONBLOCK))
        voice.join(5)

    @contextlib.contextmanager
    def silent_after(self, samples: "array[int]") -> Iterator[io.FileIO]:
        """Somebody says this, no more than two seconds of it, and then the microphone gives only what is written."""
        os.mkfifo(self._heard)
        self._use(_FILES.format(said=self._said, heard=self._heard))
        with self._heard.open("r+b", buffering=0) as ear:
            ear.write(samples.tobytes())
            yield ear

    def block(self, samples: "array[int]") -> None:
        """Let the microphone hear this, and the loudspeakers take nothing."""
        os.mkfifo(self._said)
        self.hear(samples)

    def _speak(self, words: bytes, is_over: threading.Event) -> None:
        while not is_over.is_set():
            with contextlib.suppress(BrokenPipeError), self._heard.open("wb", buffering=0) as ear:
                place = 0
                while not is_over.is_set():
                    ear.write(words[place : place + _AT_ONCE])
                    place = (place + _AT_ONCE) % len(words)
                    time.sleep(_PAUSE)

    def take_away(self) -> None:
        """Let there be neither microphone nor loudspeaker."""
        self._use("")

    def said(self) -> "array[int]":
        """What the loudspeakers were given."""
        return array("h", self._said.read_bytes())

    def _use(self, settings: str) -> None:
        self._settings.write_text(settings)
        self._patch.setenv("ALSA_CONFIG_PATH", str(self._settings))
