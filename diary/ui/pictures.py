"""A picture that comes from outside, made into a photo with nothing in it but what is seen. For a worker thread."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from diary.domain.attachments import Photo
from diary.domain.faults import ClientCanMend, FaultCode
from diary.media.aside import Waiting, go_on
from diary.media.picture import BYTES_A_PIXEL, colours_of
from diary.media.picture_drawing import bare

#: Letters stay sharp, and a page of A4 takes some 600 kB.
_QUALITY: Final = 85


def photo_of(raw: bytes, waiting: Waiting = go_on) -> Photo:
    """The picture in a file; raises what `colours_of` does."""
    width, height, pixels = colours_of(raw, waiting)
    return _photo(QImage(pixels, width, height, width * BYTES_A_PIXEL, QImage.Format.Format_RGB32))


def bare_photo(image: QImage) -> Photo:
    """A picture from memory, such as one that was pasted; raises PICTURE_TOO_LARGE and ATTACHMENT_UNREADABLE."""
    return _photo(bare(image))


def _photo(image: QImage) -> Photo:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    if not writer.write(image):
        raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE)
    return Photo(bytes(buffer.data().data()))
