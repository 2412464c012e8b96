"""What was found, as a list that is asked for a page at a time; each page comes when it is there."""

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal

from diary.domain.entries import EntryRef
from diary.domain.searching import Hit, Hits, Turn
from diary.ui.models.card_texts import CardTexts
from diary.ui.models.timeline import NOWHERE, AnyIndex, Shown, TimelineRole


class HitsModel(QAbstractListModel):
    """Entries in the order in which they were found. `more_requested` carries where the next page begins."""

    more_requested = Signal(object)

    def __init__(self, texts: CardTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._hits: list[Hit] = []
        self._next: Turn | None = None
        self._is_asked = False

    @property
    def texts(self) -> CardTexts:
        """How the hits are said now."""
        return self._texts

    @property
    def is_whole(self) -> bool:
        """Whether there is no more to find."""
        return self._next is None

    def say(self, texts: CardTexts) -> None:
        """Say the hits in another language, or on another day."""
        self._texts = texts
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))

    def show_first(self, page: Hits) -> None:
        """Show the first page of what was found, in the place of all that was."""
        self.beginResetModel()
        self._hits = list(page.hits)
        self.endResetModel()
        self._go_on(page)

    def add(self, page: Hits) -> None:
        """Show the next page, behind the others."""
        if page.hits:
            self.beginInsertRows(NOWHERE, len(self._hits), len(self._hits) + len(page.hits) - 1)
            self._hits += page.hits
            self.endInsertRows()
        self._go_on(page)

    def clear(self) -> None:
        """Let go of every hit."""
        self.show_first(Hits((), None))

    def hit(self, row: int) -> Hit:
        """The hit in a row."""
        return self._hits[row]

    def key(self, row: int) -> EntryRef:
        """Which entry a row shows."""
        return self._hits[row].ref

    def row_of(self, entry: Shown) -> int | None:
        """The row of an entry, if it is among those that were read."""
        return next((row for row, hit in enumerate(self._hits) if hit.ref == entry), None)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """How many hits have been read."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A hit, or its sentence for who hears it."""
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid | self.CheckIndexOption.ParentIsInvalid):
            return None
        hit = self._hits[index.row()]
        if role == TimelineRole.CARD:
            return hit
        return self._texts.sentence_of_hit(hit) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether a page can be asked for: there is one, and it isn't on its way."""
        return not parent.isValid() and self._next is not None and not self._is_asked

    def fetchMore(self, parent: AnyIndex) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._is_asked = True
            self.more_requested.emit(self._next)

    def _go_on(self, page: Hits) -> None:
        self._next, self._is_asked = page.next, False
        if not page.hits:
            # No view asks for more on account of a page without rows.
            self.fetchMore(NOWHERE)
