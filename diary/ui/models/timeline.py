"""The timeline as a list that is read from the diary a page at a time."""

from bisect import bisect_left
from collections.abc import Callable
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from diary.domain.contacts import ContactCard
from diary.domain.entries import EntryRef
from diary.domain.ids import ContactId
from diary.services.contacts import CARDS_A_PAGE
from diary.ui.models.card_texts import CardTexts

#: Gives the page of cards behind a card, or the first one; a page that is not full is the last.
FetchCards = Callable[[ContactCard | None], tuple[ContactCard, ...]]
#: Gives the page of cards before a card; a page that is not full begins with the newest. None where it can't be read.
FetchNewer = Callable[[ContactCard], tuple[ContactCard, ...] | None]

AnyIndex = QModelIndex | QPersistentModelIndex
#: What a card is of: a contact in the timeline, any entry among what was found.
Shown = ContactId | EntryRef

#: No index: what the rows of a list hang on.
NOWHERE: Final = QModelIndex()


class TimelineRole(IntEnum):
    """What else a row gives."""

    CARD = Qt.ItemDataRole.UserRole


class TimelineModel(QAbstractListModel):
    """Contacts, newest first. Rows are frozen cards; only those asked for are in memory."""

    def __init__(
        self, fetch: FetchCards, fetch_newer: FetchNewer, texts: CardTexts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._fetch_newer = fetch_newer
        self._texts = texts
        self._cards: list[ContactCard] = []
        self._is_whole = True
        self._has_newer = False

    @property
    def has_newer(self) -> bool:
        """Whether there may be contacts that belong above the first row."""
        return self._has_newer

    @property
    def texts(self) -> CardTexts:
        """How the cards are said now."""
        return self._texts

    def say(self, texts: CardTexts) -> None:
        """Say the cards in another language, or on another day."""
        self._texts = texts
        if self._cards:
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))

    def reload(self, *, reach: ContactId | None = None, at_most: int = 0) -> None:
        """Read afresh from the top: one page, or on until `reach` is among the first `at_most` rows."""
        self.beginResetModel()
        self._cards = []
        self._is_whole = self._has_newer = False
        self._read_page()
        while reach is not None and not self._has(reach) and not self._is_whole and len(self._cards) < at_most:
            self._read_page()
        self.endResetModel()

    def start_with(self, page: tuple[ContactCard, ...]) -> None:
        """Show the timeline from the middle on: this page, and what is newer once it is read."""
        self.beginResetModel()
        self._cards = list(page)
        self._is_whole, self._has_newer = False, True
        self.endResetModel()

    def read_newer(self) -> int:
        """Read the page above the first row; gives how many rows came."""
        page = self._fetch_newer(self._cards[0]) if self._has_newer and self._cards else ()
        if page is None:
            # It is tried again when the client goes up again.
            return 0
        self._has_newer = len(page) == CARDS_A_PAGE
        if page:
            self.beginInsertRows(NOWHERE, 0, len(page) - 1)
            self._cards[:0] = page
            self.endInsertRows()
        return len(page)

    def clear(self) -> None:
        """Let go of every card."""
        self.beginResetModel()
        self._cards = []
        self._is_whole, self._has_newer = True, False
        self.endResetModel()

    def card(self, row: int) -> ContactCard:
        """The card in a row."""
        return self._cards[row]

    def key(self, row: int) -> ContactId:
        """Which contact a row shows."""
        return self._cards[row].id

    def row_of(self, contact: Shown) -> int | None:
        """The row of a contact, if it has been read."""
        return next((row for row, card in enumerate(self._cards) if card.id == contact), None)

    def put(self, card: ContactCard) -> None:
        """Show a card as it is now, in the place that its moment gives it: a new one, or a changed one."""
        row = self.row_of(card.id)
        if row is not None and _order(self._cards[row]) == _order(card):
            self._cards[row] = card
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.take_out(card.id)
        place = bisect_left(self._cards, _order(card), key=_order)
        is_behind, is_above = place == len(self._cards) and not self._is_whole, place == 0 and self._has_newer
        if is_behind or is_above:
            # It lies beyond what was read: it comes when its page does.
            return
        self.beginInsertRows(NOWHERE, place, place)
        self._cards.insert(place, card)
        self.endInsertRows()

    def take_out(self, contact: ContactId) -> None:
        """Show a contact no longer."""
        row = self.row_of(contact)
        if row is None:
            return
        self.beginRemoveRows(NOWHERE, row, row)
        del self._cards[row]
        self.endRemoveRows()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """How many cards have been read."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A card, or its sentence for who hears it."""
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid | self.CheckIndexOption.ParentIsInvalid):
            return None
        card = self._cards[index.row()]
        if role == TimelineRole.CARD:
            return card
        return self._texts.sentence(card) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether there may be older contacts."""
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: AnyIndex) -> None:
        """Read the next page."""
        if not self.canFetchMore(parent):
            return
        page = self._next_page()
        if page:
            self.beginInsertRows(NOWHERE, len(self._cards), len(self._cards) + len(page) - 1)
            self._cards += page
            self.endInsertRows()

    def _has(self, contact: ContactId) -> bool:
        return self.row_of(contact) is not None

    def _read_page(self) -> None:
        self._cards += self._next_page()

    def _next_page(self) -> tuple[ContactCard, ...]:
        page = self._fetch(self._cards[-1] if self._cards else None)
        self._is_whole = len(page) < CARDS_A_PAGE
        return page


def _order(card: ContactCard) -> tuple[int, float, int]:
    """Newest first; of one day, those without a time come last: the order of the diary."""
    clock = card.when.time
    seconds = -1.0 if clock is None else clock.hour * 3600 + clock.minute * 60 + clock.second + clock.microsecond / 1e6
    return -card.when.day.toordinal(), -seconds, -card.id
