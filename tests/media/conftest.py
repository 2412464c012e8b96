import shutil

import pytest

from tests.support.sound_card import SoundCard


@pytest.fixture
def flac():
    """The program with which everybody else reads FLAC."""
    program = shutil.which("flac")
    if program is None:
        pytest.skip("needs flac")
    return program


@pytest.fixture
def sound_card(tmp_path, monkeypatch):
    return SoundCard(tmp_path, monkeypatch)
