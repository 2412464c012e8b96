"""The words that a client wants to be offered again, and the diary meet here."""

from functools import partial

from PySide6.QtCore import QObject

from diary.domain.faults import Fault
from diary.domain.own_words import OwnWordKind
from diary.services.own_words import drop_word, keep_word, kept_words
from diary.ui.desk import Desk
from diary.ui.pages.parts.own_words import OwnWords


class OwnWordsHelp(QObject):
    """Keeps a word when asked, and lets go of it with a way back."""

    def __init__(self, fields: tuple[OwnWords, ...], desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._fields = fields
        self._desk = desk
        for each in fields:
            each.kept.connect(self._on_word_kept)
            each.dropped.connect(self._on_word_dropped)

    def show(self) -> None:
        """Offer what was kept."""
        for each in self._fields:
            each.show_kept(kept_words(self._desk.diary, each.kind))

    def _keep(self, kind: OwnWordKind, words: str) -> None:
        keep_word(self._desk.diary, kind, words)
        self.show()

    def _drop(self, kind: OwnWordKind, words: str) -> None:
        drop_word(self._desk.diary, kind, words)
        self.show()

    def _on_word_kept(self, kind: OwnWordKind, words: str) -> None:
        self._do(partial(self._keep, kind, words), self.tr("Kept for next time."), partial(self._drop, kind, words))

    def _on_word_dropped(self, kind: OwnWordKind, words: str) -> None:
        text = self.tr("Not offered any more. What you wrote stays.")
        self._do(partial(self._drop, kind, words), text, partial(self._keep, kind, words))

    def _do(self, work: partial[None], text: str, undo: partial[None]) -> None:
        try:
            work()
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
            return
        self._desk.notices.tell_done(text, undo)
