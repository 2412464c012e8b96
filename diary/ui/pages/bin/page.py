"""The bin in the settings: everything that was thrown away, the last one first."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from diary.domain.entries import EntryRef, Noun
from diary.domain.feelings import Posture
from diary.ui.pages.bin.row import BinRow
from diary.ui.pages.bin.texts import BinView, Thrown
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.settings_parts.sub_page import SettingsSubPage
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.dialog import QuestionDialog
from diary.ui.widgets.empty import EmptyScreen

_NOUNS: Final = tuple(Noun)


class BinPage(SettingsSubPage):
    """Putting back is one press; only what can't be undone is asked first.

    `put_back_requested` and `erase_requested` carry which one: `Thrown`.
    """

    put_back_requested = Signal(object)
    erase_requested = Signal(object)
    empty_requested = Signal()
    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: Mapping[int, BinView] = {}
        self._asked_for: Thrown | None = None
        self._build()
        self._connect()
        self._retranslate()

    def show_entries(self, views: Sequence[BinView], *, has_more: bool) -> None:
        """Show these, in their order, and whether there are more."""
        self._views = {_key(view.ref): view for view in views}
        self._rows.show_keys([*self._views])
        for number, (key, view) in enumerate(self._views.items()):
            row = self._rows.widget(key)
            if isinstance(row, BinRow):
                row.show_view(view)
                row.show_line(has_line=number > 0)
        self._card.setVisible(bool(views))
        self._more.setVisible(has_more)
        self._empty_it.setVisible(bool(views))
        self._nothing.setVisible(not views)
        self._retranslate()

    def _build(self) -> None:
        self._empty_it = PlainButton(icon="trash")
        self._empty_it.setObjectName("empty-bin")
        self.add_action(self._empty_it)
        self._rows = KeyedList(self._make, gap=None)
        self._card = _RowsCard()
        self._card.body.addWidget(self._rows)
        self._more = LinedUpButton(icon="caret-down")
        self._nothing = EmptyScreen(posture=Posture.AT_EASE)
        self._question = QuestionDialog(self)
        self.body.addWidget(self._card)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._empty_it.clicked.connect(self._on_empty_it_clicked)
        self._more.clicked.connect(self.more_requested)
        self._question.answered.connect(self._on_question_answered)

    def _make(self, key: int) -> QWidget:
        row = BinRow(self._views[key])
        row.put_back_requested.connect(self.put_back_requested)
        row.erase_requested.connect(self._on_row_erase_requested)
        return row

    def _on_row_erase_requested(self, ref: Thrown) -> None:
        self._ask(ref)

    def _on_empty_it_clicked(self) -> None:
        self._ask(None)

    def _ask(self, ref: Thrown | None) -> None:
        """Ask once before something is gone for good: one, or all of them."""
        self._asked_for = ref
        self._say_question()
        self._question.ask()

    def _on_question_answered(self, is_meant: bool) -> None:  # noqa: FBT001 -- Qt's signal
        if not is_meant:
            return
        if self._asked_for is None:
            self.empty_requested.emit()
        else:
            self.erase_requested.emit(self._asked_for)

    def _say_question(self) -> None:
        one = self._asked_for is not None
        self._question.set_texts(
            self.tr("Let this be gone for good?") if one else self.tr("Let all of this be gone for good?"),
            self.tr(
                "It can't come back then. What you shared stays in “Share”. A backup from before still has it, until "
                "newer ones take its place."
            ),
            self.tr("Keep it"),
            self.tr("Gone for good"),
        )

    def _retranslate(self) -> None:
        super()._retranslate()
        lead = self.tr("What you throw away stays here for 30 days. After that it is gone for good.")
        self.set_head(self.tr("Bin"), lead if self._views else "")
        self._empty_it.set_text(self.tr("Empty the bin"))
        self._more.set_text(self.tr("Show more"))
        self._nothing.set_texts(
            self.tr("The bin is empty"), self.tr("What you throw away comes here. For 30 days you can put it back.")
        )
        self._say_question()


class _RowsCard(Card):
    """One card for all rows, which have air of their own above and below."""

    def _relook(self) -> None:
        side = self.look.px(Space.CARD)
        self.body.setContentsMargins(side, 0, side, 0)
        self.body.setSpacing(0)


def _key(ref: Thrown) -> int:
    """One number for noun and id; what was attached counts as one noun more."""
    number, noun = (ref.id, _NOUNS.index(ref.noun)) if isinstance(ref, EntryRef) else (ref, len(_NOUNS))
    return number * (len(_NOUNS) + 1) + noun
