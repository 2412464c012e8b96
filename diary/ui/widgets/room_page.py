"""A page in a room that scrolls: its name, one sentence, its main button at the top end, and the content."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.theme.tokens import Size, Space, Token
from diary.ui.widgets.columns import PageColumn
from diary.ui.widgets.page import Page
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.texts import Heading, Lead


class RoomPage(Page):
    """Put content into `body`; the heading and the lead are its texts, actions stand at the top end."""

    def __init__(self, max_width: Token = Size.CONTENT_NARROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading()
        self.lead = Lead()
        self.lead.hide()
        column = PageColumn(max_width)
        self.body = column.body
        self._titles = QVBoxLayout()
        self._titles.addWidget(self.heading)
        self._titles.addWidget(self.lead)
        # In a widget: a layout of which all buttons are hidden would make the whole head no wider than its words.
        actions = QWidget()
        self._actions = QHBoxLayout(actions)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addLayout(self._titles, 1)
        self._head.addWidget(actions)
        self.body.addLayout(self._head)
        self.area = PageScroll(column)
        whole = QVBoxLayout(self)
        whole.addWidget(self.area)
        self._whole = whole
        self.relook_head()

    def set_head(self, heading: str, lead: str = "") -> None:
        """The page's name or question, and at most one sentence."""
        self.heading.set_text(heading)
        self.lead.set_text(lead)
        self.lead.setVisible(bool(lead))

    def add_action(self, button: QWidget) -> None:
        """A button at the top end; the main one last."""
        self._actions.addWidget(button)

    def begin_with(self, way_back: QWidget) -> None:
        """A way back above the page's name."""
        self.body.insertWidget(0, way_back, 0, Qt.AlignmentFlag.AlignLeft)

    def end_with(self, button: QWidget) -> None:
        """The main button below the content, at its end."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def relook_head(self) -> None:
        """Take the measures of the head from the look again."""
        is_large = self.look.is_large
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight)
        self._head.setStretch(0, 0 if is_large else 1)
        self._head.setSpacing(self.look.px(Space.ROW))
        self._actions.setSpacing(self.look.px(Space.ROW))
        self._titles.setSpacing(0)
        top = self.look.px(Space.PAGE_TOP) - self.look.px(Space.PAIR)
        self._whole.setContentsMargins(0, 0 if is_large else top, 0, 0)

    def _on_look_changed(self) -> None:
        self.relook_head()
        super()._on_look_changed()
