"""A row for quiet buttons whose words line up with the texts above them."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.ui.theme.look import current_look
from diary.ui.widgets.buttons import QuietButton


class PulledOut(QHBoxLayout):
    """Stands further out at the start of the line, by the padding of the quiet buttons in it.

    Where it `fills` the line, its widgets take the room that is left at the end too.
    """

    def __init__(self, *widgets: QWidget, fills: bool = False) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)
        if not fills:
            self.addStretch(1)

    def heightForWidth(self, width: int) -> int:
        """As high as in the width that it takes."""
        return super().heightForWidth(width + _pull())

    def minimumHeightForWidth(self, width: int) -> int:
        """As high as in the width that it takes, at least."""
        return super().minimumHeightForWidth(width + _pull())

    def setGeometry(self, rect: QRect) -> None:
        """Move the start out; `rect` itself is what the layout around it gave."""
        pull = _pull()
        parent = self.parentWidget()
        is_rtl = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        super().setGeometry(rect.adjusted(0, 0, pull, 0) if is_rtl else rect.adjusted(-pull, 0, 0, 0))


def _pull() -> int:
    return current_look().px(QuietButton.shape.padding)
