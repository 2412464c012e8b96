"""Wiping asks for a word, and then waits five seconds in which it can be stopped."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.services.wiping import BeyondReach
from diary.ui.i18n import fill
from diary.ui.pages.settings_parts.sub_page import SettingsSubPage
from diary.ui.pages.wipe.reach import ReachView
from diary.ui.theme.tokens import Size
from diary.ui.widgets.announce import announce
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.fields import Labelled, TextField
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import CardTitle

#: So long wiping can be stopped, in seconds.
SECONDS: Final = 5
_TICK: Final = 1000  # milliseconds


class WipePage(SettingsSubPage):
    """`confirmed` when the word was typed, the button pressed and nothing stopped. The safe button is the main one."""

    confirmed = Signal()

    def __init__(self, *, is_locked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_locked = is_locked
        self._left_seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._build()
        self._connect()
        self._show_asking()
        self._relook()

    def show_reach(self, reach: BeyondReach | None) -> None:
        """Say what stays; None where that isn't known."""
        self._reach.show_reach(reach)

    def begin(self) -> None:
        """The keyboard begins at the way back."""
        self.back.setFocus()

    def stop(self) -> None:
        """Wipe nothing; the word has to be typed again."""
        self._timer.stop()
        self._word.set_text("")
        self._show_asking()

    def go_back(self) -> None:
        """While it counts, stop; else out."""
        if self._timer.isActive():
            self.stop()
            self._word.setFocus()
        else:
            self.left.emit()

    def _build(self) -> None:
        self._reach = ReachView()
        self._asking, self._counting = Card(), Card(ground="amber_pale")
        self._word = TextField()
        self._word.setObjectName("wipe-word")
        self._labelled = Labelled(self._word)
        self._wipe, self._keep = PlainButton(icon="eraser"), MainButton()
        buttons = FlowLayout()
        buttons.addWidget(self._wipe)
        buttons.addWidget(self._keep)
        self._asking.body.addWidget(self._labelled)
        self._asking.body.addLayout(buttons)
        self._seconds, self._stop = CardTitle(), MainButton(icon="hand-palm", big=True)
        row = QHBoxLayout()
        row.addWidget(self._stop)
        row.addStretch(1)
        self._counting.body.addWidget(self._seconds)
        self._counting.body.addLayout(row)
        self._good_to_know = Banner(BannerKind.GOOD_TO_KNOW)
        self._good_to_know.setVisible(self._is_locked)
        for widget in (self._good_to_know, self._reach, self._asking, self._counting):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._word.textChanged.connect(self._on_word_changed)
        self._wipe.clicked.connect(self._on_wipe_clicked)
        self._keep.clicked.connect(self.left)
        self._stop.clicked.connect(self.go_back)
        self._timer.timeout.connect(self._on_timer_timeout)

    def _show_asking(self) -> None:
        self._asking.show()
        self._counting.hide()
        self._on_word_changed()
        self._retranslate()

    def _on_word_changed(self) -> None:
        self._wipe.setEnabled(self._word.text().strip().casefold() == self._asked_word().casefold())

    def _on_wipe_clicked(self) -> None:
        self._left_seconds = SECONDS
        self._asking.hide()
        self._counting.show()
        self._retranslate()
        self._timer.start()
        self._stop.setFocus()
        self.area.ensureWidgetVisible(self._counting)
        announce(self, self._seconds.text())

    def _on_timer_timeout(self) -> None:
        self._left_seconds -= 1
        self._retranslate()
        if self._left_seconds == 0:
            self._timer.stop()
            self._stop.setEnabled(False)
            self.confirmed.emit()

    def _asked_word(self) -> str:
        return self.tr("wipe")

    def _retranslate(self) -> None:
        super()._retranslate()
        if self._is_locked:
            self.back.set_text(self.tr("Back"))
        self.set_head(self.tr("Wipe everything"), self.tr("Your diary goes from this computer. It cannot come back."))
        self._good_to_know.set_texts(
            self.tr("Good to know."),
            self.tr(
                "Nobody can read your diary in this way. But whoever uses this computer can throw its files away, with "
                "Egel or without: a lock cannot stop that. A backup in another place stays yours."
            ),
        )
        self._labelled.set_texts(fill(self.tr("Are you sure? Then type the word “{1}”"), self._asked_word()))
        self._wipe.set_text(self.tr("Wipe my diary"))
        self._keep.set_text(self.tr("Keep my diary"))
        self._seconds.set_text(self.tr("Your diary is wiped in %n second(s).", "", self._left_seconds))
        self._stop.set_text(self.tr("Stop, keep my diary"))
        self._on_word_changed()

    def _relook(self) -> None:
        self._asking.setMaximumWidth(self.look.px(Size.READING))
        self._counting.setMaximumWidth(self.look.px(Size.READING))
