"""A picture that comes from outside, made into one with nothing in it but what is seen."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from diary.domain.attachments import LONGEST_PICTURE_SIDE, MOST_PICTURE_FILE, MOST_PICTURE_PIXELS, Photo
from diary.domain.faults import ClientCanMend, FaultCode

#: How each kind of picture begins; no other decoder ever sees bytes from outside. SVG is none: it is a program.
_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", b"jpeg"),
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
    (b"BM", b"bmp"),
)
_WEBP: Final = b"webp"
#: Letters stay sharp, and a page of A4 takes some 600 kB.
_QUALITY: Final = 85


def is_picture(raw: bytes) -> bool:
    """Whether it begins as a picture of a kind that Egel keeps, whatever it is called."""
    return _form_of(raw) is not None


def photo_of(raw: bytes) -> Photo:
    """The picture in a file, upright and no larger than is kept; of one that moves, the first.

    Raises ATTACHMENT_TOO_LARGE, PICTURE_TOO_LARGE before anything is decoded, and ATTACHMENT_UNREADABLE.
    """
    if len(raw) > MOST_PICTURE_FILE:
        raise ClientCanMend(FaultCode.ATTACHMENT_TOO_LARGE, bytes=len(raw), most=MOST_PICTURE_FILE)
    form = _form_of(raw)
    if form is None:
        raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE)
    held = QByteArray(raw)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    reader.setScaledSize(_kept_size(reader.size()))
    return bare_photo(reader.read())


def bare_photo(image: QImage) -> Photo:
    """A picture from memory, such as one that was pasted; raises PICTURE_TOO_LARGE and ATTACHMENT_UNREADABLE."""
    size = _kept_size(image.size())
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    bare = QImage(size, QImage.Format.Format_RGB32)
    # What one can see through is paper.
    bare.fill(Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(bare.rect(), image)
    painter.end()
    # Words, places, profiles and earlier states stay with the old one.
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    if not writer.write(bare):
        raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE)
    return Photo(bytes(buffer.data().data()))


def _form_of(raw: bytes) -> bytes | None:
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return _WEBP
    return next((form for beginning, form in _BEGINNINGS if raw.startswith(beginning)), None)


def _kept_size(size: QSize) -> QSize:
    """The size in which a picture is kept; it is asked for before anything is decoded."""
    if size.isEmpty():
        raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE)
    if size.width() * size.height() > MOST_PICTURE_PIXELS:
        raise ClientCanMend(FaultCode.PICTURE_TOO_LARGE, width=size.width(), height=size.height())
    longest = QSize(LONGEST_PICTURE_SIDE, LONGEST_PICTURE_SIDE)
    if max(size.width(), size.height()) <= LONGEST_PICTURE_SIDE:
        return size
    return size.scaled(longest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
