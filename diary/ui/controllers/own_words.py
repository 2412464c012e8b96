"""The words that a client wants to be offered again, and the diary meet here."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from diary.domain.faults import Fault
from diary.domain.own_words import OwnWordKind
from diary.services.own_words import drop_word, keep_word, kept_words
from diary.ui.desk import Desk
from diary.ui.pages.parts.own_words import OwnWords


class OwnWordsHelp(QObject):
    """Keeps a word when asked, and lets go of it with a way back, wherever on a page own words are asked for."""

    def __init__(self, page: QWidget, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._desk = desk
        for each in page.findChildren(OwnWords):
            self._connect(each)

    def join(self, field: OwnWords) -> None:
        """There is one more place for own words on the page."""
        self._connect(field)
        field.show_kept(kept_words(self._desk.diary, field.kind))

    def show(self) -> None:
        """Offer what was kept."""
        for each in self._page.findChildren(OwnWords):
            each.show_kept(kept_words(self._desk.diary, each.kind))

    def _connect(self, field: OwnWords) -> None:
        field.kept.connect(self._on_word_kept)
        field.dropped.connect(self._on_word_dropped)

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
