"""The bin and the services meet here."""

from datetime import datetime
from functools import partial
from operator import itemgetter
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.attachments import Attachment
from diary.domain.bin import BinnedEntry
from diary.domain.entries import EntryRef
from diary.services.attachments import (
    erase_attachment,
    put_back_attachment,
    remove_attachment,
    removed_attachments,
)
from diary.services.bin import empty_bin, entries_in_bin, erase, put_in_bin, take_out_of_bin
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.pages.bin.page import BinPage
from diary.ui.pages.bin.texts import BinTexts, BinView, Thrown
from diary.ui.words import screen_words

#: So many entries stand there at first, and so many more come at a press.
_FIRST: Final = 20
_MORE: Final = 50


class BinController(Controller):
    """Shows what is in the bin, puts it back, or lets it be gone."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page: BinPage = BinPage()
        self._limit = _FIRST
        self.page.left.connect(self._on_page_left)
        self.page.put_back_requested.connect(self._on_page_put_back_requested)
        self.page.erase_requested.connect(self._on_page_erase_requested)
        self.page.empty_requested.connect(self._on_page_empty_requested)
        self.page.more_requested.connect(self._on_page_more_requested)

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- there is one list
        """Show what is in the bin now, no more than at first."""
        self._limit = _FIRST
        self._do(self._show)

    def _show(self) -> None:
        texts = BinTexts(screen_words(), self.desk.clock())
        everything = self._everything()
        views = [_view_of(texts, each) for _, each in everything[: self._limit]]
        self.page.show_entries(views, has_more=len(everything) > self._limit)

    def _everything(self) -> list[tuple[datetime, BinnedEntry | Attachment]]:
        """Entries, and what was attached to those that stay, each with since when; the last one thrown away first."""
        binned = [(each.binned_at, each) for each in entries_in_bin(self.desk.diary)]
        taken_away = [(each.removed_at, each) for each in removed_attachments(self.desk.diary) if each.removed_at]
        return sorted([*binned, *taken_away], key=itemgetter(0), reverse=True)

    def _on_page_more_requested(self) -> None:
        self._limit += _MORE
        self._do(self._show)

    def _on_page_left(self) -> None:
        self.go_requested.emit(Destination(PageName.SETTINGS))

    def _on_page_put_back_requested(self, ref: Thrown) -> None:
        self._do(partial(self._put_back, ref))

    def _put_back(self, ref: Thrown) -> None:
        diary = self.desk.diary
        since = take_out_of_bin(diary, ref) if isinstance(ref, EntryRef) else put_back_attachment(diary, ref)
        self._show()
        self.desk.notices.tell_done(self.tr("It is back where it was."), partial(self._throw_away, ref, since))

    def _throw_away(self, ref: Thrown, since: datetime) -> None:
        if isinstance(ref, EntryRef):
            put_in_bin(self.desk.diary, ref, since)
        else:
            remove_attachment(self.desk.diary, ref, since)
        self._show()

    def _on_page_erase_requested(self, ref: Thrown) -> None:
        self._do(partial(self._erase, ref))

    def _erase(self, ref: Thrown) -> None:
        if isinstance(ref, EntryRef):
            erase(self.desk.diary, ref)
        else:
            erase_attachment(self.desk.diary, ref)
        self._show()
        self.desk.notices.tell_done(self.tr("It is gone for good."))

    def _on_page_empty_requested(self) -> None:
        self._do(self._empty)

    def _empty(self) -> None:
        empty_bin(self.desk.diary)
        self._show()
        self.desk.notices.tell_done(self.tr("The bin is empty."))


def _view_of(texts: BinTexts, thrown: BinnedEntry | Attachment) -> BinView:
    if isinstance(thrown, Attachment):
        return texts.view_of_attachment(thrown)
    return texts.view(thrown)
