"""Step 4: look. The pages as they will be, between what their reader will know and what not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.ui.i18n import fill
from diary.ui.pages.share.columns_step import ColumnsStep
from diary.ui.pages.share.fitting_scroll import ScrollingCard
from diary.ui.pages.share.pages_view import PagesView
from diary.ui.pages.share.side import IconLines
from diary.ui.pages.share.views import Telling
from diary.ui.theme.tokens import Kind, Space, Token
from diary.ui.widgets.texts import CardTitle

_LIST = Token(288, Kind.WIDTH)


class _ListCard(ScrollingCard):
    """A title, and lines under it that scroll where there is no room for all."""

    def __init__(self, icon: str, colour: str) -> None:
        super().__init__()
        self.title, self.lines = CardTitle(), IconLines(icon, colour)
        self.content.addWidget(self.title)
        self.content.addWidget(self.lines)
        self.content.addStretch(1)
        self._relook()

    def _relook(self) -> None:
        side = self.look.px(Space.CARD)
        self.frame.setContentsMargins(side, self.look.px(Space.GROUP), self.look.px(Space.ROW), side)
        self.content.setSpacing(self.look.px(Space.ROW))


class CheckStep(ColumnsStep):
    """The pages between the two lists."""

    sharpness_wanted = Signal(float)

    def __init__(self) -> None:
        self._reader = ""
        self._known, self._unknown = _ListCard("check", "petrol"), _ListCard("eye-slash", "ink2")
        self.pages = PagesView()
        super().__init__(self._known, self.pages, self._unknown, (_LIST, _LIST))
        self.pages.sharpness_wanted.connect(self.sharpness_wanted)
        self._retranslate()
        self._relook()

    def show_telling(self, reader: str, telling: Telling) -> None:
        """Show who will know what, and what not."""
        self._reader = reader
        self._known.lines.show_lines(telling.will_know)
        self._unknown.lines.show_lines(telling.will_not_know)
        self._retranslate()

    def first_control(self) -> QWidget:
        """The pages, to scroll in."""
        return self.pages.first_control()

    def _set_whole(self, *, whole: bool) -> None:
        self.pages.setMinimumHeight(self._room_px if whole else 0)
        for card in (self._known, self._unknown):
            card.set_whole(whole=whole)

    def _retranslate(self) -> None:
        reader = self._reader
        self._head.set_texts(
            fill(self.tr("Look closely. This is what {1} gets."), reader),
            self.tr("Is something not right? Go back and change it."),
        )
        self._known.title.set_text(fill(self.tr("{1} will know this"), reader))
        self._unknown.title.set_text(fill(self.tr("{1} will not know this"), reader))
