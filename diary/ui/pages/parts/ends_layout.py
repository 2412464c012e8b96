"""Things at the start of a line and one at its end; it goes below where the line is full."""

from PySide6.QtCore import QRect, Qt

from diary.ui.widgets.flow_layout import FlowLayout


class EndsLayout(FlowLayout):
    """Like a flow, but the last thing stands at the end of the line as long as it shares the first line."""

    def setGeometry(self, rect: QRect) -> None:
        """Move the last one out to the end."""
        super().setGeometry(rect)
        first, last = self.itemAt(0), self.itemAt(self.count() - 1)
        if first is None or last is None or not _share_a_line(first.geometry(), last.geometry()):
            return
        place, parent = last.geometry(), self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(rect.left())
        else:
            place.moveRight(rect.right())
        last.setGeometry(place)


def _share_a_line(first: QRect, last: QRect) -> bool:
    """Each stands in the middle of its line, whatever its height."""
    return first.top() <= last.center().y() <= first.bottom()
