"""What a file is shows from its bytes, and never from its name."""

import os
from pathlib import Path

import pytest
import typst

from diary.domain.attachments import MOST_PICTURE_FILE, Pdf, Photo
from diary.domain.faults import ClientCanMend, FaultCode
from diary.ui.incoming import content_of, name_of
from tests.support.pictures import drawn, file_of


def file_with(folder, body, name="brief.jpg"):
    path = folder / name
    path.write_bytes(body)
    return path


def refused(path):
    with pytest.raises(ClientCanMend) as caught:
        content_of(path)
    return caught.value.code


def test_a_picture_comes_in_as_a_photo_and_a_pdf_as_a_pdf_whatever_they_are_called(tmp_path):
    letter = typst.compile(b"een brief", ignore_system_fonts=True)
    assert isinstance(content_of(file_with(tmp_path, file_of(drawn()), "brief.pdf")), Photo)
    assert content_of(file_with(tmp_path, letter, "brief.jpg")) == Pdf(letter, 1)


@pytest.mark.parametrize("body", [b"", b"<html>", b"PK\3\4" + bytes(99), b"MZ" + bytes(99), b"#!/bin/sh\n", b"ID3"])
def test_anything_else_is_refused_whatever_it_is_called(tmp_path, body):
    assert refused(file_with(tmp_path, body)) is FaultCode.ATTACHMENT_UNREADABLE


def test_what_is_no_file_is_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") is FaultCode.ATTACHMENT_UNREADABLE
    assert refused(tmp_path) is FaultCode.ATTACHMENT_UNREADABLE
    assert refused(tmp_path / "gone") is FaultCode.ATTACHMENT_UNREADABLE
    assert refused(Path("/dev/zero")) is FaultCode.ATTACHMENT_UNREADABLE


def test_a_file_that_is_too_large_is_told_as_such(tmp_path):
    path = file_with(tmp_path, b"")
    os.truncate(path, MOST_PICTURE_FILE + 1)
    assert refused(path) is FaultCode.ATTACHMENT_TOO_LARGE


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("brief OCMW.pdf", "brief OCMW"),
        ("regel\nmet\teinde.jpg", "regel met einde"),
        ("\u202eterugfdp.jpg", "terugfdp"),
        ("رسالة.jpg", "رسالة"),
        ("n" * 200 + ".jpg", "n" * 80),
    ],
)
def test_its_name_is_shown_without_ending_and_without_what_cannot_be_seen(name, shown):
    assert name_of(Path("/ergens") / name) == shown
