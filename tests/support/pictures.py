"""Pictures for tests, as cameras and attackers make them."""

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage


def drawn(width: int = 60, height: int = 40) -> QImage:
    """A picture that shows which side is up: red above on the left, blue elsewhere."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    for x in range(width // 2):
        for y in range(height // 2):
            image.setPixelColor(x, y, Qt.GlobalColor.red)
    return image


def file_of(image: QImage, form: str = "jpeg") -> bytes:
    """The picture as a file of this form."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return buffer.data().data()


def with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    """The same JPEG with one more segment at its beginning."""
    return jpeg[:2] + bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body + jpeg[2:]


def turned_by_exif(jpeg: bytes, orientation: int) -> bytes:
    """The same JPEG, saying how it has to be turned, and where it was taken."""
    # One directory with two entries: the orientation, and a text of the maker.
    entries = (0x0112).to_bytes(2, "big") + b"\0\3\0\0\0\1" + orientation.to_bytes(2, "big") + b"\0\0"
    place = b"51.0543 N 3.7174 E\0"
    entries += (0x010F).to_bytes(2, "big") + b"\0\2" + len(place).to_bytes(4, "big") + (38).to_bytes(4, "big")
    tiff = b"MM\0*" + (8).to_bytes(4, "big") + b"\0\2" + entries + bytes(4)
    return with_segment(jpeg, 0xE1, b"Exif\0\0" + tiff + place)
