"""What came of something for which the diary had to be closed, and the way on."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault
from diary.domain.feelings import Posture
from diary.services.restoring import KeysNow, Restored
from diary.services.salvaging import Salvaged
from diary.services.wiping import BeyondReach, Wiped
from diary.ui.i18n import fill
from diary.ui.messages import message
from diary.ui.pages.keys.front import FrontPage
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import MainButton
from diary.ui.widgets.texts import Body

#: The tables of what a client writes down, and the bytes of what was attached; the others hold details of these.
_WRITTEN_DOWN: Final = frozenset(
    {"contact", "promise", "topic", "person", "share", "moment", "at_stake", "permission", "meeting", "attachment_body"}
)


class OutcomePage(FrontPage):
    """A heading, a sentence, details, and one button."""

    go_on_requested = Signal()

    def __init__(self, posture: Posture, parent: QWidget | None = None) -> None:
        super().__init__(posture, parent)
        self._details = Body()
        self._go_on = MainButton(big=True)
        self._go_on.clicked.connect(self.go_on_requested)
        self.card.addSpacing(self.look.px(Space.ROW))
        self.card.addWidget(self._details)
        self.card.addSpacing(self.look.px(Space.GROUP))
        self.card.addWidget(self._go_on)

    def begin(self) -> None:
        """There is one thing to press."""
        self._go_on.setFocus()

    def say_details(self, details: str) -> None:
        """What else there is to know; "" for nothing."""
        self._details.set_text(details)
        self._details.setVisible(bool(details))

    def set_verb(self, verb: str) -> None:
        """What the button does."""
        self._go_on.set_text(verb)


class RestoredPage(OutcomePage):
    """The diary is as it was that day; what was there is kept."""

    def __init__(self, restored: Restored, parent: QWidget | None = None) -> None:
        super().__init__(Posture.SPIKES_SETTLING, parent)
        self._restored = restored
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.set_text(self.tr("Your diary is put back"))
        if self._restored.keys is KeysNow.AS_BEFORE:
            self.lead.set_text(self.tr("Your passphrase and your card are the same as before."))
        else:
            self.lead.set_text(self.tr("The passphrase and the card of that day open it."))
        self.say_details(self._kept_text())
        self.set_verb(self.tr("Go on"))

    def _kept_text(self) -> str:
        kept = self._restored.kept_as
        if kept is None:
            return ""
        if self._restored.is_set_aside:
            return fill(self.tr("What was here is kept as it was, in the folder {1} among your backups."), kept.name)
        return self.tr("What was here is kept as a backup, for 30 days. You find it in the settings, at Backups.")


class SalvagedPage(OutcomePage):
    """What could be read is saved; how much was lost is counted."""

    def __init__(self, salvaged: Salvaged, parent: QWidget | None = None) -> None:
        super().__init__(Posture.SPIKES_SETTLING, parent)
        self._tables = [table for table in salvaged.tables if table.name in _WRITTEN_DOWN]
        self._retranslate()

    def _retranslate(self) -> None:
        saved = sum(table.saved for table in self._tables)
        self.heading.set_text(self.tr("What could be read is saved"))
        self.lead.set_text(self.tr("%n thing(s) that you wrote down are there again.", "", saved))
        kept = self.tr("The damaged files are kept, among your backups.")
        self.say_details(f"{self._lost_text()} {kept}")
        self.set_verb(self.tr("Go on"))

    def _lost_text(self) -> str:
        if any(table.lost is None for table in self._tables):
            return self.tr("Some things were lost. How many can't be counted.")
        lost = sum(table.lost or 0 for table in self._tables)
        if not lost:
            return self.tr("Nothing that can be counted was lost.")
        return self.tr("%n thing(s) could no longer be read and were lost.", "", lost)


class WipedPage(OutcomePage):
    """The diary is gone; what stays, by kind, and how much of each. `reach` is None where it wasn't known any more."""

    def __init__(self, wiped: Wiped, reach: BeyondReach | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Posture.ROLLED_UP, parent)
        self._wiped, self._reach = wiped, reach
        # Nothing stays any more.
        self.promise.hide()
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.set_text(self.tr("Your diary is wiped"))
        self.lead.set_text(self.tr("Nobody can open it any more, not even you."))
        self.say_details("\n".join((*self._elsewhere(), *self._left_here())))
        self.set_verb(self.tr("Go on"))

    def _elsewhere(self) -> Iterator[str]:
        """What Egel could not reach, as far as it knows of it."""
        if self._reach is None:
            yield self.tr("What you saved in another place or gave to others is still there.")
            return
        if self._reach.second_backup_place:
            yield self.tr("The backups in your second place are still there:")
            yield self._reach.second_backup_place
        if self._reach.shared_files:
            yield self.tr("What you shared is still there: %n time(s).", "", self._reach.shared_files)
        yield self.tr("Copies and papers that you made yourself are still there.")

    def _left_here(self) -> Iterator[str]:
        """What stayed in the folder of the diary."""
        wiped = self._wiped
        if unreadable := wiped.left - wiped.readable - wiped.dead_backups:
            yield self.tr("%n file(s) of the diary could not be removed. Nobody can read them.", "", unreadable)
        if wiped.dead_backups:
            yield self.tr("%n backup(s) could not be removed. Nobody can read them.", "", wiped.dead_backups)
        if wiped.readable:
            yield self.tr("%n backup(s) could not be removed. Your passphrase still opens them.", "", wiped.readable)
        if wiped.others:
            yield self.tr("%n thing(s) in the folder are not from Egel and were left.", "", wiped.others)


class UndonePage(OutcomePage):
    """It could not be done, and nothing has changed."""

    def __init__(self, fault: Fault, parent: QWidget | None = None) -> None:
        super().__init__(Posture.ROLLED_UP, parent)
        self._shown = fault
        self._retranslate()

    def _retranslate(self) -> None:
        words = message(self._shown)
        self.heading.set_text(words.what)
        self.lead.set_text(words.then)
        self.say_details(self.tr("Your diary is as it was."))
        self.set_verb(self.tr("Go back to my diary"))
