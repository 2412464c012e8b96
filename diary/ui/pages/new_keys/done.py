"""All keys are new: what of the old ones is left, and on to the lock."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.services.rotating import Rotated
from diary.ui.i18n import fill
from diary.ui.theme.tokens import Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.texts import Body


class NewKeysDone(Card):
    """Backups that the old passphrase opens are taken away only if the client says so, twice, knowing which."""

    removal_requested = Signal()
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._left = Rotated(0)
        self._names: tuple[str, ...] = ()
        self._holds_more = self._is_asking = self._was_removed = False
        self._texts = (self._words, self._backups, self._away, self._going) = (Body(), Body(), Body(), Body())
        self._remove, self._lock = PlainButton(icon="trash"), MainButton(icon="lock")
        self._keep, self._really = MainButton(), PlainButton(icon="trash")
        buttons = FlowLayout(gap=Space.ROW)
        for text in self._texts:
            self.body.addWidget(text)
        for button in (self._lock, self._remove, self._keep, self._really):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._really.clicked.connect(self.removal_requested)
        self._lock.clicked.connect(self.lock_requested)
        self._retranslate()

    def show_what_is_left(
        self, rotated: Rotated, names: Sequence[str] = (), *, holds_more: bool = False, was_removed: bool = False
    ) -> None:
        """What the old passphrase and the old card still open, by its days in words.

        `holds_more` when one of them is from before a day was put back; `was_removed` when they are gone now.
        """
        self._left, self._names, self._holds_more, self._was_removed = rotated, tuple(names), holds_more, was_removed
        self._is_asking = False
        self._retranslate()

    def begin(self) -> None:
        """The keyboard begins at the safe answer."""
        (self._keep if self._is_asking else self._lock).setFocus()

    def _on_remove_clicked(self) -> None:
        self._is_asking = True
        self._retranslate()
        self.begin()
        announce(self, self._going.text())

    def _on_keep_clicked(self) -> None:
        self._is_asking = False
        self._retranslate()
        self.begin()

    def _retranslate(self) -> None:
        has_old = self._left.old_backups > 0
        for widget, is_shown in (
            (self._backups, has_old or self._was_removed),
            (self._away, self._left.is_second_place_away),
            (self._going, self._is_asking),
            (self._remove, has_old and not self._is_asking),
            (self._lock, not self._is_asking),
            (self._keep, self._is_asking),
            (self._really, self._is_asking),
        ):
            widget.setVisible(is_shown)
        self._words.set_text(self.tr("From now on only your new passphrase and your new card open your diary."))
        self._backups.set_text(self._backups_text())
        self._away.set_text(
            self.tr("Your second place for backups is not there now. The old passphrase may still open backups in it.")
        )
        self._going.set_text(self._going_text())
        self._remove.set_text(self.tr("Remove those backups"))
        self._keep.set_text(self.tr("Leave them"))
        self._really.set_text(self.tr("Remove them"))
        self._lock.set_text(self.tr("Lock, and open with the new keys"))

    def _backups_text(self) -> str:
        if self._was_removed and not self._left.old_backups:
            return self.tr("The old backups are gone. A new one was made first, with your new keys.")
        return self.tr(
            "%n backup(s) can still be opened with the old passphrase or the old card.", "", self._left.old_backups
        )

    def _going_text(self) -> str:
        sentences = [
            fill(self.tr("This goes, and cannot come back: {1}."), ", ".join(self._names)) if self._names else "",
            self.tr("One of them is from before a day was put back: what you wrote then may be only there.")
            if self._holds_more
            else "",
            self.tr("What was set aside under the old keys goes too. First a new backup is made, with your new keys."),
        ]
        return " ".join(sentence for sentence in sentences if sentence)
