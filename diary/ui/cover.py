"""What hides the diary at once, while it is being saved and closed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.feelings import Posture
from diary.ui.messages import Message
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.drawings import Hedgehog
from diary.ui.widgets.page import Page
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.texts import Body, CardTitle


class Cover(Page):
    """Lies over the whole window. When the last lines can't be saved it asks what to do, and still shows nothing."""

    try_again_requested = Signal()
    lock_anyway_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # Nothing under it has to be painted first, which would take as long again.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._build()
        self._connect()
        self._retranslate()
        self._relook()
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self._title, self._text = CardTitle(), Body()
        self._try_again, self._lock_anyway = MainButton(), PlainButton()
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.addStretch()
        self._column.addWidget(Hedgehog(Posture.ROLLED_UP, Size.HEDGEHOG_HERO), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._title, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(text)
        self._column.addWidget(self._try_again)
        self._column.addWidget(self._lock_anyway)
        self._column.addStretch()
        content = QWidget()
        row = QHBoxLayout(content)
        row.addStretch(1)
        row.addWidget(self._middle, 1000)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(PageScroll(content))

    def _connect(self) -> None:
        self._try_again.clicked.connect(self.try_again_requested)
        self._lock_anyway.clicked.connect(self.lock_anyway_requested)

    def cover(self) -> None:
        """Hide everything now; painted before this returns. What is typed from now on goes nowhere."""
        self._say(self.tr("Your diary is being locked."), "", asks=False)
        self._fill_window()
        self.show()
        self.raise_()
        self.repaint()
        self.setFocus()

    def ask(self, message: Message) -> None:
        """Say why locking stopped, and ask whether to try again or to let go of what was typed last."""
        self._say(message.what, message.then, asks=True)
        self._try_again.setFocus()
        announce(self, f"{message.what} {message.then}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One even ground, nothing shines through."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.look.colours.bg))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._fill_window()
        return False

    def _fill_window(self) -> None:
        self.setGeometry(self.window().rect())

    def _say(self, title: str, text: str, *, asks: bool) -> None:
        self._title.set_text(title)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self._try_again.setVisible(asks)
        self._lock_anyway.setVisible(asks)

    def _retranslate(self) -> None:
        self._try_again.set_text(self.tr("Try again"))
        self._lock_anyway.set_text(self.tr("Lock anyway, without what I typed last"))

    def _relook(self) -> None:
        px = self.look.px
        self._column.setSpacing(px(Space.GROUP))
        self._middle.setMaximumWidth(px(Size.DIALOG))
