"""A picture drawn anew, with nothing in it but what is seen.

A picture from outside is decoded inside the process beside only; there Qt needs no screen. One that is in memory
already, such as one that was pasted, is drawn anew wherever it is.
"""

from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

from diary.domain.attachments import LONGEST_PICTURE_SIDE, MOST_PICTURE_PIXELS
from diary.domain.faults import ClientCanMend, FaultCode
from diary.media.aside import LENGTH_BYTES
from diary.media.picture import DRAWN, TOO_LARGE, UNREADABLE, form_of
from diary.media.starter import Given


def answer_about_picture(given: Given, answer: BinaryIO) -> None:
    """Take a picture and answer with its colours, or why there are none."""
    try:
        image = decoded(given.whole())
    except ClientCanMend as fault:
        is_large = fault.code is FaultCode.PICTURE_TOO_LARGE
        _tell(answer, TOO_LARGE if is_large else UNREADABLE, QSize(0, 0))
        return
    _tell(answer, DRAWN, image.size())
    answer.write(image.constBits())


def decoded(raw: bytes) -> QImage:
    """What is seen of a picture, bare; raises PICTURE_TOO_LARGE before anything is decoded, ATTACHMENT_UNREADABLE."""
    form = form_of(raw)
    if form is None:
        raise ClientCanMend(FaultCode.ATTACHMENT_UNREADABLE)
    held = QByteArray(raw)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    reader.setScaledSize(_kept_size(reader.size()))
    return bare(reader.read())


def bare(image: QImage) -> QImage:
    """Only what is seen, no larger than is kept; raises PICTURE_TOO_LARGE and ATTACHMENT_UNREADABLE."""
    size = _kept_size(image.size())
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    # Words, places, profiles and earlier states stay with the old one.
    drawn = QImage(size, QImage.Format.Format_RGB32)
    # What one can see through is paper.
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(drawn.rect(), image)
    painter.end()
    return drawn


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


def _tell(answer: BinaryIO, outcome: int, size: QSize) -> None:
    answer.writelines(number.to_bytes(LENGTH_BYTES, "big") for number in (outcome, size.width(), size.height()))
