"""Banners: a calm band that says something beside the work. Three kinds, none of them red."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from diary.ui.theme.tokens import Edge, Radius, Size, Space, TextStyle
from diary.ui.widgets.announce import announce
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, one_line_width, paint_box
from diary.ui.widgets.texts import Text


class BannerKind(StrEnum):
    """What a banner is for: somebody is beside me, good to know, something went wrong."""

    TOGETHER = "together"
    GOOD_TO_KNOW = "good-to-know"
    WENT_WRONG = "went-wrong"


# By kind: the icon, and the names of its colours in the table.
_ICONS: Final = MappingProxyType(
    {BannerKind.TOGETHER: "users", BannerKind.GOOD_TO_KNOW: "info", BannerKind.WENT_WRONG: "warning-circle"}
)
_INKS: Final = MappingProxyType(
    {BannerKind.TOGETHER: "petrol", BannerKind.GOOD_TO_KNOW: "ink", BannerKind.WENT_WRONG: "amber"}
)
_GROUNDS: Final = MappingProxyType(
    {BannerKind.TOGETHER: "pale", BannerKind.GOOD_TO_KNOW: "sand2", BannerKind.WENT_WRONG: "amber_pale"}
)


class _Words(Text):
    """What happened in strong letters, the rest behind it."""

    def __init__(self) -> None:
        self._strong = 0
        super().__init__()

    def say(self, what: str, then: str) -> None:
        self._strong = len(what)
        self.setText(f"{what} {then}".strip())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        strong = one_line_width(self.text()[: self._strong], self._look.font(TextStyle.BODY_STRONG))
        plain = one_line_width(self.text()[self._strong :], self._look.font(TextStyle.BODY))
        return QSize(strong + plain, hint.height())

    def _marks(self) -> tuple[QTextLayout.FormatRange, ...]:
        strong = QTextLayout.FormatRange()
        strong.start, strong.length = 0, self._strong
        from PySide6.QtGui import QTextCharFormat  # noqa: PLC0415 -- its hundred properties are not for the locked window

        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight.DemiBold)
        strong.format = letters
        return (strong,)


class Banner(Page):
    """An icon, what happened, what is safe and what to do; at the end a button if there is something to press."""

    def __init__(
        self, kind: BannerKind, what: str = "", then: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._has_actions = False
        self._icon = IconDrawing(icon or _ICONS[kind], _INKS[kind])
        self._words = _Words()
        self._row, self._actions = QHBoxLayout(), QHBoxLayout()
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.addLayout(self._row, 1)
        self._words.say(what, then)
        self._relook()

    def say(self, what: str, then: str = "") -> None:
        """Say it, to the eye and to assistive technology."""
        self._words.say(what, then)
        announce(self, self._words.text())

    def set_texts(self, what: str, then: str = "") -> None:
        """The same in another language; nothing new, so nothing is read out."""
        self._words.say(what, then)

    def text(self) -> str:
        """All it says."""
        return self._words.text()

    def add_action(self, button: QWidget) -> None:
        """A button at the end."""
        if not self._has_actions:
            self._has_actions = True
            self._box.addLayout(self._actions)
            self._box.setAlignment(self._actions, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._actions.addWidget(button)
        self._relook()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the band."""
        painter = QPainter(self)
        edge = getattr(self.look.colours, _INKS[self._kind]) if self.look.is_high_contrast else ""
        fill = getattr(self.look.colours, _GROUNDS[self._kind])
        paint_box(painter, self.rect(), Box(fill, edge, self.look.px(Edge.LINE), self.look.px(Radius.CONTROL)))
        painter.end()

    def _relook(self) -> None:
        side, air = self.look.px(Space.GROUP), self.look.px(Space.PAIR)
        # Beside large buttons there is no room for words.
        is_stacked = self.look.is_large and self._has_actions
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if is_stacked else ways.LeftToRight)
        self._box.setContentsMargins(side, air, self.look.px(Space.ROW), air)
        for layout in (self._box, self._row, self._actions):
            layout.setSpacing(self.look.px(Space.ROW))
        self.setMinimumHeight(self.look.px(Size.BANNER))
