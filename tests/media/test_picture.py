"""A picture from outside is decoded beside Egel: a hostile one ends that process, and tells nothing but colours."""

import os
import resource
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from diary.domain.faults import ClientCanMend, FaultCode
from diary.media.aside import PICTURE, beside
from diary.media.picture import BYTES_A_PIXEL, DRAWN, TOO_LARGE, UNREADABLE, colours_of
from tests.support.pictures import drawn, file_of

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="/proc and prlimit are Linux's")
LARGE = (7_000, 5_000)


def refused(raw, waiting=lambda: True):
    with pytest.raises(ClientCanMend) as caught:
        colours_of(raw, waiting)
    return caught.value.code


def children():
    """The processes that this one has started."""
    started = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return [int(child) for task in started for child in task.read_text().split()]


def large_picture():
    return file_of(QImage(*LARGE, QImage.Format.Format_RGB32), "png")


def test_its_colours_come_back_row_by_row():
    width, height, pixels = colours_of(file_of(drawn(), "png"))
    rows = [pixels[start : start + width * BYTES_A_PIXEL] for start in range(0, len(pixels), width * BYTES_A_PIXEL)]
    red, blue = bytes((0, 0, 255, 255)), bytes((255, 0, 0, 255))
    assert (width, height) == (60, 40)
    assert rows == [red * 30 + blue * 30] * 20 + [blue * 60] * 20


@on_linux
@pytest.mark.parametrize("blow", [signal.SIGSEGV, signal.SIGKILL])
def test_one_that_brings_down_what_reads_it_is_refused_and_egel_goes_on(blow):
    struck = []

    def strike():
        struck.extend(children())
        for child in children():
            os.kill(child, blow)
        return True

    assert refused(large_picture(), strike) is FaultCode.ATTACHMENT_UNREADABLE
    assert struck
    assert colours_of(file_of(drawn())).width == 60


def test_one_that_is_not_waited_for_any_more_is_given_up():
    assert refused(large_picture(), lambda: False) is FaultCode.ATTACHMENT_UNREADABLE


def answer_of(*numbers):
    return b"".join(number.to_bytes(4, "big") for number in numbers)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (b"", FaultCode.ATTACHMENT_UNREADABLE),
        (b"\x89PNG\r\n\x1a\n", FaultCode.ATTACHMENT_UNREADABLE),
        (answer_of(DRAWN, 100_000, 100_000), FaultCode.ATTACHMENT_UNREADABLE),
        (answer_of(DRAWN, 0, 7), FaultCode.ATTACHMENT_UNREADABLE),
        (answer_of(DRAWN, 10, 10) + bytes(399), FaultCode.ATTACHMENT_UNREADABLE),
        (answer_of(7, 1, 1) + bytes(4), FaultCode.ATTACHMENT_UNREADABLE),
        (answer_of(UNREADABLE, 0, 0), FaultCode.ATTACHMENT_UNREADABLE),
        (answer_of(TOO_LARGE, 0, 0), FaultCode.PICTURE_TOO_LARGE),
    ],
)
def test_whatever_a_process_that_was_taken_over_answers_is_measured_and_refused(answer, code, tmp_path, monkeypatch):
    (tmp_path / "answer").write_bytes(answer)
    taken_over = tmp_path / "python"
    taken_over.write_text(f'#!/bin/sh\ncat "{tmp_path}/answer"\nexec 1>&-\ncat > /dev/null\n')
    taken_over.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(taken_over))
    assert refused(file_of(drawn())) is code


@on_linux
def test_it_is_given_so_much_of_the_computer_and_may_write_no_file():
    with beside(PICTURE) as aside:
        aside.give_whole(file_of(drawn()))
        aside.take(4)
        limits = [
            resource.prlimit(aside._child.pid, limit)[0]
            for limit in (resource.RLIMIT_FSIZE, resource.RLIMIT_CPU, resource.RLIMIT_AS)
        ]
    assert limits == [0, 60, 3 << 30]
