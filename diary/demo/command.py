"""`egel demo --no-window`: a made-up diary of any size, written to a folder."""

import os
from datetime import date, datetime
from pathlib import Path
from typing import Final

from diary.arguments import Arguments
from diary.demo.story import story
from diary.demo.write import fill_many, fill_story
from diary.domain.faults import ClientCanMend, FaultCode, OurBug
from diary.services.card_care import card_copied
from diary.services.diary import Diary
from diary.services.opening import create_diary

#: Of the example that has a window. Told on its locked page, so it keeps nothing from anybody.
DEMO_PASSPHRASE: Final = "egel"  # noqa: S105

#: No passphrase is longer; more than this is not read.
_LONGEST_PASSPHRASE: Final = 8192  # bytes


def write_demo(options: Arguments) -> None:
    """Write the diary that was asked for; PASSPHRASE_UNREADABLE, and what `create_diary` raises."""
    if options.diary is None or options.passphrase_fd is None:
        raise OurBug(missing="arguments")
    passphrase = _passphrase_from(options.passphrase_fd)
    make_demo(options.diary, passphrase, datetime.now().astimezone().date(), options.contacts).close()


def make_demo(folder: Path, passphrase: str, today: date, contacts: int | None = None) -> Diary:
    """Make and open a diary with the made-up story, or with `contacts` made-up contacts."""
    diary, _ = create_diary(folder, passphrase)
    try:
        with diary.writing() as connection:
            if contacts is None:
                fill_story(connection, story(today))
            else:
                fill_many(connection, contacts, today)
        # Its card was never shown to anybody, so nobody is asked for it.
        card_copied(diary, today)
    except BaseException:
        diary.close()
        raise
    return diary


def _passphrase_from(descriptor: int) -> str:
    try:
        with os.fdopen(descriptor, "rb") as pipe:
            return pipe.read(_LONGEST_PASSPHRASE).decode("utf-8").rstrip("\r\n")
    except (OSError, ValueError, TypeError):
        # Python's own error would carry what was read.
        raise ClientCanMend(FaultCode.PASSPHRASE_UNREADABLE) from None
