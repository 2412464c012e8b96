"""Icons, feelings and hedgehogs, drawn from SVG in the colours of the theme."""

from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from diary.domain.faults import OurBug
from diary.domain.feelings import FeelingWord, Posture
from diary.places import resources

#: What stands for "the ink" in the files: Phosphor says currentColor, our own drawings say their dark ink.
_INKS: Final = ("currentColor", "#1f2a30")

#: At this size and less (logical pixels) the hedgehog is drawn with fewer, thicker lines.
_SMALL_HEDGEHOG_PX: Final = 40

#: What points along the text turns with it; clocks, locks, ticks and eyes do not.
_TURNS_WITH_THE_TEXT: Final = frozenset(
    {
        "arrow-counter-clockwise",
        "arrow-left",
        "arrow-right",
        "caret-left",
        "caret-right",
        "chat-circle-dots",
        "chat-circle-text",
        "chats-circle",
        "chats-circle-fill",
        "list",
        "needle",
        "paper-plane-tilt",
        "paper-plane-tilt-fill",
        "path",
        "path-fill",
        "pencil-simple",
        "speaker-high",
        "step-asked-on",
        "step-came-along",
        "step-told-something-hard",
        "want-answer",
        "way-i-did-not-go",
        "way-message",
    }
)

#: How the names of our own drawings begin; all other icons are Phosphor's.
_OUR_OWN: Final = ("safety-", "step-", "theme-", "want-", "way-")


class _Key(NamedTuple):
    """One drawing in one size and colour, as it is kept."""

    file: str
    px: int
    colour: str
    ratio: float
    turned: bool


class Pictures:
    """Draws each picture once and keeps it. Sizes are logical pixels; `ratio` is the screen's device pixel ratio."""

    def __init__(self) -> None:
        self._drawn: dict[_Key, QPixmap] = {}

    def icon(self, name: str, px: int, colour: str, ratio: float = 1.0, *, rtl: bool = False) -> QPixmap:
        """An icon or one of our own drawings in one colour, turned for right-to-left where it points along the text."""
        return self._picture(_Key(_file(name), px, colour, ratio, rtl and name in _TURNS_WITH_THE_TEXT))

    def feeling(self, word: FeelingWord, px: int, colour: str, ratio: float = 1.0) -> QPixmap:
        """The drawing of a feeling word in one colour."""
        return self._picture(_Key(f"pictures/feeling-{word.value}.svg", px, colour, ratio, turned=False))

    def hedgehog(
        self, posture: Posture, px: int, ratio: float = 1.0, *, dark: bool = False, rtl: bool = False
    ) -> QPixmap:
        """A posture in its own colours; it looks into the text, so it turns with right-to-left."""
        small = "-small" if px <= _SMALL_HEDGEHOG_PX else ""
        ground = "-dark" if dark else ""
        return self._picture(_Key(f"pictures/hedgehog-{posture.value}{small}{ground}.svg", px, "", ratio, rtl))

    def brand(self, px: int, ratio: float = 1.0) -> QPixmap:
        """The app's own sign."""
        return self._picture(_Key("pictures/egel.svg", px, "", ratio, turned=False))

    def has_icon(self, name: str) -> bool:
        """Whether there is such an icon."""
        return (resources() / _file(name)).is_file()

    def forget(self) -> None:
        """Let go of all that was drawn, because the colours change."""
        self._drawn.clear()

    def _picture(self, key: _Key) -> QPixmap:
        drawn = self._drawn.get(key)
        if drawn is None:
            drawn = self._drawn[key] = _draw(key)
        return drawn


def _file(name: str) -> str:
    return f"pictures/{name}.svg" if name.startswith(_OUR_OWN) else f"icons/{name}.svg"


def _draw(key: _Key) -> QPixmap:
    side = max(1, round(key.px * key.ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(key)))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    if key.turned:
        pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
    pixmap.setDevicePixelRatio(key.ratio)
    return pixmap


def _source(key: _Key) -> bytes:
    file = resources() / key.file
    if not file.is_file():
        raise OurBug(picture=key.file)
    svg = file.read_text("utf-8")
    if key.colour:
        for ink in _INKS:
            svg = svg.replace(ink, key.colour)
    return svg.encode()
