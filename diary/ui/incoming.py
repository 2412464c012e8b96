"""What the client picks, drops or pastes, made into what can be attached. For a worker thread."""

import unicodedata
from pathlib import Path
from typing import Final

from diary.domain.attachments import MOST_PICTURE_FILE, Content
from diary.domain.faults import ClientCanMend, FaultCode
from diary.media.aside import Waiting, go_on
from diary.media.pdf import is_pdf, looked_at
from diary.media.picture import form_of
from diary.ui.pictures import photo_of

#: More than this of a name is of no use to anybody.
_LONGEST_NAME: Final = 80


def content_of(path: Path, waiting: Waiting = go_on) -> Content:
    """What is in a file; what it is shows from its bytes, and never from its name. `waiting` gives up.

    Raises ATTACHMENT_UNREADABLE for what is neither a picture nor a PDF, ATTACHMENT_TOO_LARGE, PICTURE_TOO_LARGE,
    PDF_LOCKED and PDF_TOO_LONG.
    """
    raw = _bytes_of(path)
    if form_of(raw) is not None:
        return photo_of(raw, waiting)
    if is_pdf(raw):
        return looked_at(raw, waiting)
    raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE)


def name_of(path: Path) -> str:
    """The name of a file as it is shown: without its ending, and without what can't be seen."""
    seen = (" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in path.stem)
    return " ".join("".join(seen).split())[:_LONGEST_NAME]


def _bytes_of(path: Path) -> bytes:
    try:
        # A pipe or a device would be read for ever.
        if not path.is_file():
            raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE)
        with path.open("rb") as file:
            raw = file.read(MOST_PICTURE_FILE + 1)
    except OSError:
        raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE) from None
    if len(raw) > MOST_PICTURE_FILE:
        raise ClientCanMend(FaultCode.ATTACHMENT_TOO_LARGE, most=MOST_PICTURE_FILE)
    return raw
