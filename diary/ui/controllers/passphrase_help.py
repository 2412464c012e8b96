"""Helps to choose a passphrase: offers words, and judges what is typed without holding up the typing."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from diary.services.passphrases import Strength, offer_passphrase, strength_of
from diary.ui.pages.keys.passphrase_chooser import PassphraseChooser
from diary.ui.tasks import TaskRunner

#: Judged when nothing was typed for this long.
_PAUSE: Final = 250  # milliseconds


class PassphraseHelp(QObject):
    """Connects a chooser with the services."""

    def __init__(self, chooser: PassphraseChooser, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chooser = chooser
        self._tasks = tasks
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._on_pause_over)
        chooser.edited.connect(self._pause.start)
        chooser.other_words_requested.connect(self.offer)

    def offer(self) -> None:
        """Offer five words; different ones every time."""
        self._chooser.show_offer(offer_passphrase())

    def _on_pause_over(self) -> None:
        passphrase = self._chooser.passphrase()
        if passphrase:
            self._tasks.run(partial(_judged, passphrase), self, self._on_judged, self._on_judging_failed)

    def _on_judged(self, judged: tuple[str, Strength]) -> None:
        passphrase, strength = judged
        # Something else may stand there by now; its own judgement is on its way.
        if passphrase == self._chooser.passphrase():
            self._chooser.show_strength(strength)

    def _on_judging_failed(self, _: object) -> None:
        """Nothing is said then; an unfit passphrase is still refused when it is used."""


def _judged(passphrase: str) -> tuple[str, Strength]:
    return passphrase, strength_of(passphrase)
