"""The app's sign and name, as they stand at the top of every room and page."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.ui.theme.tokens import Space, TextStyle
from diary.ui.widgets.drawings import Sign
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Text


class Brand(Page):
    """The app's sign and name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(Sign())
        self._row.addWidget(_BrandName("Egel"), 1)
        self._relook()

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.ROW))


class _BrandName(Text):
    style_name = TextStyle.BRAND
