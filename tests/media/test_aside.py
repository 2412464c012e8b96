"""The process beside ends with whoever started it, and nobody else looks into it."""

import os
import resource
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import typst

from diary.media.aside import PAGES, _end, beside
from diary.media.pdf import looked_at
from tests.support.bare_computer import ROOT

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="/proc and prctl are Linux's")

SOON = 5.0  # seconds
WIDE = (12_000).to_bytes(4, "big")
FIRST = (1).to_bytes(4, "big")

#: Has a page drawn that takes long, and ends as a lock does.
STARTER = """
import os, sys
from diary.media.aside import PAGES, beside
with beside(PAGES) as aside:
    aside.give_whole(sys.stdin.buffer.read())
    aside.take_whole(4)
    aside.give((1).to_bytes(4, "big") + (12_000).to_bytes(4, "big"))
    print(aside._child.pid, flush=True)
    os._exit(0)
"""
#: What is asked of the system, told by the system.
ASKED = """
import ctypes, signal
from diary.media.starter import keep_to_itself
keep_to_itself()
death = ctypes.c_int()
ctypes.CDLL(None).prctl(2, ctypes.byref(death), 0, 0, 0)
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), death.value == signal.SIGKILL)
"""

#: All that a frozen app knows of the command line.
FROZEN = f"import sys; sys.path.insert(0, '{ROOT}'); from diary.__main__ import run; sys.exit(run())"


def letter():
    source = "#set page(height: auto)\n" + "woord #box(circle(fill: gradient.radial(..color.map.rainbow))) " * 2_000
    return typst.compile(source.encode(), ignore_system_fonts=True)


def is_gone(process):
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def soon(what):
    end = time.monotonic() + SOON
    while not what() and time.monotonic() < end:
        os.sched_yield()
    return what()


@on_linux
def test_it_ends_at_once_with_whoever_started_it():
    done = subprocess.run([sys.executable, "-c", STARTER], cwd=ROOT, input=letter(), capture_output=True, check=True)
    assert soon(lambda: is_gone(int(done.stdout)))


def test_it_ends_while_it_draws_when_nobody_is_at_the_other_end():
    command = [sys.executable, "-m", "diary.media.aside_main", PAGES]
    body = letter()
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        child.stdin.write(len(body).to_bytes(4, "big") + body)
        child.stdin.flush()
        assert int.from_bytes(child.stdout.read(8)[4:], "big") == 1
        child.stdin.write(FIRST + WIDE)
        child.stdin.close()
        assert child.wait(SOON) == 0
        assert child.stdout.read() == b""


def test_a_frozen_app_starts_itself_for_it(tmp_path, monkeypatch):
    frozen = tmp_path / "egel"
    frozen.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -c "{FROZEN}" "$@"\n')
    frozen.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(frozen))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert looked_at(letter()).pages == 1


@on_linux
def test_others_cannot_read_it_and_linux_ends_it_with_its_starter():
    done = subprocess.run([sys.executable, "-c", ASKED], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "0 True\n"


@on_linux
def test_a_pdf_is_given_so_much_of_the_computer_and_no_core_file():
    soft, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    try:
        with beside(PAGES) as aside:
            aside.give_whole(letter())
            aside.take_whole(4)
            limits = [
                resource.prlimit(aside._child.pid, limit)[0]
                for limit in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_CPU, resource.RLIMIT_AS)
            ]
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (soft, most))
    assert limits == [0, 0, 60, 3 << 30]


class PipeEnd:
    """Says when it was closed."""

    def __init__(self):
        self.closed = threading.Event()

    def close(self):
        self.closed.set()


class HeldByItsDriver:
    """A process that a sound card's driver doesn't let go of for a while; there is none that could be held here."""

    def __init__(self):
        self.stdin, self.stdout = PipeEnd(), PipeEnd()
        self.let_go = threading.Event()

    def kill(self):
        """It doesn't help yet."""

    def wait(self, timeout=None):
        if not self.let_go.wait(timeout):
            raise subprocess.TimeoutExpired("beside", timeout)


def test_one_that_ends_late_is_not_waited_for_and_yet_let_go_of():
    child = HeldByItsDriver()
    _end(child)
    assert not child.stdin.closed.is_set()
    child.let_go.set()
    assert child.stdin.closed.wait(SOON)
    assert child.stdout.closed.wait(SOON)
