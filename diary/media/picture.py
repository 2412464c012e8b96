"""A picture from outside, from its bytes: it is decoded in a process beside, since nobody knows who made it.

What comes back is nothing but colours, so that not even a picture that took that process over can tell Egel to do
anything.
"""

from typing import Final, NamedTuple

from diary.domain.attachments import LONGEST_PICTURE_SIDE, MOST_PICTURE_FILE
from diary.domain.faults import ClientCanMend, FaultCode
from diary.media.aside import LENGTH_BYTES, PICTURE, Aside, Broken, Waiting, beside, go_on

#: What the process beside says of a picture, before its width and height.
DRAWN, UNREADABLE, TOO_LARGE = range(3)
#: Blue, green, red and one that says nothing.
BYTES_A_PIXEL: Final = 4
_WEBP: Final = "webp"
#: How each kind of picture begins; no other decoder ever sees bytes from outside. SVG is none: it is a program.
_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
)


class Colours(NamedTuple):
    """What is seen of a picture, upright and no larger than is kept: its rows of pixels, without a gap."""

    width: int
    height: int
    pixels: bytes


def form_of(raw: bytes) -> str | None:
    """The kind of picture as which it begins, whatever it is called; None for one that Egel doesn't keep."""
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return _WEBP
    return next((form for beginning, form in _BEGINNINGS if raw.startswith(beginning)), None)


def colours_of(raw: bytes, waiting: Waiting = go_on) -> Colours:
    """What is seen of a picture; of one that moves, the first.

    Raises ATTACHMENT_TOO_LARGE, PICTURE_TOO_LARGE before anything is decoded, and ATTACHMENT_UNREADABLE, also for one
    that can't be waited for.
    """
    if len(raw) > MOST_PICTURE_FILE:
        raise ClientCanMend(FaultCode.ATTACHMENT_TOO_LARGE, bytes=len(raw), most=MOST_PICTURE_FILE)
    if form_of(raw) is None:
        raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE)
    try:
        with beside(PICTURE) as aside:
            aside.give_whole(raw)
            return _answered(aside, waiting)
    except Broken:
        raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE) from None


def _answered(aside: Aside, waiting: Waiting) -> Colours:
    """What the process beside answers, which is not to be trusted."""
    outcome, width, height = (int.from_bytes(aside.take(LENGTH_BYTES, waiting), "big") for _ in range(3))
    if outcome == TOO_LARGE:
        raise ClientCanMend(FaultCode.PICTURE_TOO_LARGE)
    if outcome != DRAWN or not (0 < width <= LONGEST_PICTURE_SIDE and 0 < height <= LONGEST_PICTURE_SIDE):
        raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE)
    return Colours(width, height, aside.take(width * height * BYTES_A_PIXEL, waiting))
