"""What is drawn the quick way looks as what is drawn in one go."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from diary.ui.widgets.paint import Box, paint_box

_RECT = QRect(5, 7, 300, 140)


def _picture(draw, ratio: float) -> QImage:
    image = QImage(round(320 * ratio), round(160 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#f6f2ea"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def _in_one_go(painter: QPainter, box: Box) -> None:
    inset = box.edge_px / 2 if box.edge else 0.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(box.edge), box.edge_px) if box.edge else Qt.PenStyle.NoPen)
    radius = box.radius_px - inset
    painter.drawRoundedRect(QRectF(_RECT).adjusted(inset, inset, -inset, -inset), radius, radius)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("fill", ["#ffffff", ""])
@pytest.mark.parametrize(("edge", "edge_px"), [("#ccd5d5", 1), ("#0f5b5b", 2), ("#ccd5d5", 3), ("", 1)])
def test_a_large_box_has_the_pixels_of_one_that_is_drawn_in_one_go(ratio, fill, edge, edge_px):
    box = Box(fill, edge, edge_px, 14)
    quick = _picture(lambda painter: paint_box(painter, _RECT, box), ratio)
    assert quick == _picture(lambda painter: _in_one_go(painter, box), ratio)
