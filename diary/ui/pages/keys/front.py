"""What stands before the open diary: a head with the language, a card in the middle, one calm sentence at the foot."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.feelings import Posture
from diary.ui.pages.keys.language_button import LanguageButton
from diary.ui.pages.keys.seated_card import SEAT_WIDTH, SeatedCard
from diary.ui.theme.tokens import Kind, Size, Space, Token
from diary.ui.widgets.brand import Brand
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.texts import Heading, QuietBody, Small

#: A screen of 768 lines leaves a window some 700, below a bar of the desktop's and its own title.
_LOW: Final = Token(760, Kind.WIDTH)


class FrontPage(Page):
    """Heading and lead are its texts; what is asked goes into `card`, links under the card into `below`.

    `promise`, at the foot, is hidden where it isn't true.
    """

    language_chosen = Signal(object)

    def __init__(self, posture: Posture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading()
        self.lead = QuietBody()
        self._seat = SeatedCard(posture)
        self.card = self._seat.body
        self.card.addWidget(self.heading)
        self.card.addWidget(self.lead)
        self.below = QVBoxLayout()
        self._build_frame()
        self._relook_frame()

    def begin(self) -> None:
        """Put the keyboard where the client begins.

        Not by a focus proxy: Tab would never come to what stands before it.
        """

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the hedgehog makes room, so that everything is seen at once."""
        super().resizeEvent(event)
        if self._seat.fit(is_window_low=self.height() < self.look.px(_LOW)):
            from diary.ui.widgets.settled_layouts import let_layouts_settle  # noqa: PLC0415 -- most windows are high

            let_layouts_settle()

    def _build_frame(self) -> None:
        language = LanguageButton()
        language.language_chosen.connect(self.language_chosen)
        self._head = QHBoxLayout()
        self._head.addWidget(Brand())
        self._head.addStretch(1)
        self._head.addWidget(language)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self._seat)
        middle.addLayout(self.below)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.addLayout(_centred(self._middle))
        self._column.addStretch(1)
        self.promise = _Promise()
        self._column.addWidget(self.promise)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        self._scroll = PageScroll(content)
        whole.addWidget(self._scroll, 1)

    def _on_look_changed(self) -> None:
        self._relook_frame()
        super()._on_look_changed()

    def _relook_frame(self) -> None:
        px = self.look.px
        edge = px(Space.PAGE)
        self._head.setContentsMargins(edge, px(Space.CARD), edge - px(Space.ROW), 0)
        self._column.setContentsMargins(edge, 0, edge, px(Space.CARD))
        self._column.setSpacing(px(Space.SECTION))
        inside = px(Space.SECTION)
        self.below.setContentsMargins(inside, px(Space.GROUP), inside, 0)
        self._middle.setMaximumWidth(px(SEAT_WIDTH))


class _Promise(Page):
    """What holds for everything in the app."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Small()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._row.addWidget(IconDrawing("desktop-tower", "ink2", Size.ICON_SMALL))
        self._row.addWidget(self._text, 1000)
        self._row.addStretch(1)
        self._row.setSpacing(self.look.px(Space.PAIR))
        self._text.setSizePolicy(self._text.sizePolicy().Policy.Maximum, self._text.sizePolicy().verticalPolicy())
        self._retranslate()

    def _retranslate(self) -> None:
        self._text.set_text(self.tr("Everything stays on this computer. Egel never goes on the internet."))


def _centred(widget: QWidget) -> QHBoxLayout:
    """As wide as it may be, in the middle."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row
