"""Nothing of what is attached is ever written to a file on its way in or to the screen."""

import os
import subprocess
import sys
from pathlib import Path

import typst

from tests.support.bare_computer import ROOT
from tests.support.sounds import tone
from tests.support.system_calls import STRACE, need_strace, opened_for_writing

#: Records a second, plays it, and draws a page of a PDF.
_DAY = """
import sys
from diary.media import pdf, sound
from tests.support.sounds import recorded
note = recorded(lambda seconds, _: seconds < 1)
sound.play(note.body, lambda _: True)
with pdf.pages_of(sys.stdin.buffer.read()) as pages:
    print(round(note.seconds), len(pages.page(1, 500)) > 0)
"""
#: What belongs to the sound system: its devices, what JACK keeps of itself, and the loudspeaker of this test.
_OF_SOUND = ("/dev/", "/proc/")


def test_recording_playing_and_looking_open_no_file_to_write(sound_card, tmp_path):
    need_strace()
    sound_card.hear(tone(2))
    calls = tmp_path / "calls"
    letter = typst.compile(b"een brief", ignore_system_fonts=True)
    command = [*STRACE, "-o", calls, sys.executable, "-c", _DAY]
    # Compiled modules are Python's own files, and are written once.
    surroundings = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=ROOT, env=surroundings, input=letter, capture_output=True, check=True)
    seen = calls.read_text()
    written = opened_for_writing(seen, ROOT)
    assert done.stdout == b"1 True\n"
    assert {path for path in written if not str(path).startswith(_OF_SOUND)} == {Path(tmp_path / "said.raw")}
    assert "AF_INET" not in seen
