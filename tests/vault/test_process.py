"""Asking not to be dumped."""

import subprocess
import sys

import pytest

PROGRAM = """
import ctypes, resource
from diary.vault.process import forbid_dumping
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
forbid_dumping()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)[0])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_the_process_cannot_be_dumped_on_linux():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.split() == ["1", "0", "0"]


def test_asking_never_fails_where_it_is_not_possible():
    program = (
        "import sys; sys.modules['resource'] = sys.modules['ctypes'].CDLL = None\n"
        "from diary.vault.process import forbid_dumping; forbid_dumping(); print('still here')"
    )
    program = f"import ctypes; {program}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout == "still here\n"
