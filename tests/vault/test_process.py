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


#: A program that its own user looks into: not root, who may look into everything, and its parent, who may do most.
WATCHED = """
import ctypes, os, resource, signal, sys
from diary.vault.process import forbid_dumping

libc = ctypes.CDLL(None, use_errno=True)
_, most = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
if os.getuid() == 0:
    os.chdir("/tmp")
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
libc.prctl(4, 1, 0, 0, 0)  # as after any start; changing the user has taken it away

def tries(child):
    try:
        open(f"/proc/{child}/mem", "rb").close()
        yield "read"
    except PermissionError:
        yield "refused"
    attached = libc.ptrace(16, child, None, None) == 0
    yield "traced" if attached else "refused"
    if attached:
        os.waitpid(child, 0)
        libc.ptrace(17, child, None, None)

ready, tell = os.pipe()
child = os.fork()
if not child:
    if sys.argv[1] == "forbidden":
        forbid_dumping()
    os.write(tell, b".")
    signal.pause()
os.read(ready, 1)
print(*tries(child), end=" ")
# Without asking, a crash would leave a core file in the folder.
os.kill(child, signal.SIGABRT if sys.argv[1] == "forbidden" else signal.SIGKILL)
print("dumped" if os.WCOREDUMP(os.waitpid(child, 0)[1]) else "nothing dumped")
"""

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")


def watched(how: str) -> str:
    command = [sys.executable, "-c", WATCHED, how]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout.strip()


@on_linux
def test_its_own_user_cannot_read_its_memory_nor_trace_it_and_a_crash_leaves_no_core():
    assert watched("forbidden") == "refused refused nothing dumped"


@on_linux
def test_without_asking_its_own_user_can():
    assert watched("plain").startswith("read traced")


@on_linux
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
