"""What of an earlier version is different now: a word with its sign, before what it is about."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.theme.tokens import Space
from diary.ui.widgets.page import Page
from diary.ui.widgets.tags import Tag, TagKind


class Differing(Page):
    """A part of an earlier version that is different now, or was still empty then: that is read before the part."""

    def __init__(self, part: QWidget, *, was_empty: bool = False) -> None:
        super().__init__()
        self._was_empty = was_empty
        self._sign = Tag("", TagKind.OUTLINE, "circle-dashed" if was_empty else "pencil-simple")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._sign)
        self._column.addWidget(part)
        self._retranslate()
        self._relook()

    def _retranslate(self) -> None:
        self._sign.set_text(self.tr("Still empty then") if self._was_empty else self.tr("Different now"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.HAIR))
