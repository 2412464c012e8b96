"""A computer with a microphone that hears a known sound, and loudspeakers that keep what they are given; or with none.

ALSA's own devices of files, on its null device: https://www.alsa-project.org/alsa-doc/alsa-lib/pcm_plugins.html
"""

from array import array
from pathlib import Path
from typing import Final

import pytest

_FILES: Final = """
pcm.nothing {{ type null }}
pcm.!default {{ type file slave.pcm "nothing" file "{said}" infile "{heard}" format "raw" }}
"""


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

    def take_away(self) -> None:
        """Let there be neither microphone nor loudspeaker."""
        self._use("")

    def said(self) -> "array[int]":
        """What the loudspeakers were given."""
        return array("h", self._said.read_bytes())

    def _use(self, settings: str) -> None:
        self._settings.write_text(settings)
        self._patch.setenv("ALSA_CONFIG_PATH", str(self._settings))
