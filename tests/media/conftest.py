import shutil

import pytest


@pytest.fixture
def flac():
    """The program with which everybody else reads FLAC."""
    program = shutil.which("flac")
    if program is None:
        pytest.skip("needs flac")
    return program
