"""The open promises of both sides: which of them the client wants to bring up at a meeting."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.ids import PromiseId
from diary.domain.promises import Promise, PromiseState
from diary.ui.i18n import fill
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined import Lined
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.promise_disc import PromiseDisc
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.cards import Card
from diary.ui.widgets.checks import CheckBox
from diary.ui.widgets.drawings import NoDrawing
from diary.ui.widgets.tab_order import tab_as_the_eye_goes
from diary.ui.widgets.texts import QuietBody, Small

#: So many that are not on the list are shown at first.
_FIRST_SHOWN: Final = 5


class MeetingPromisesCard(Card):
    """`toggled` carries a promise, and whether it is to be brought up. None is chosen beforehand."""

    toggled = Signal(int, bool)

    def __init__(self) -> None:
        self._lead = QuietBody()
        self._shows_all = False
        self._shown: tuple[Promise, ...] = ()
        self._chosen: frozenset[PromiseId] = frozenset()
        self._texts: PromiseTexts | None = None
        self._rows = KeyedList(self._make, gap=None)
        self._all = LinedUpButton(icon="caret-down")
        self._all.setObjectName("meeting-all-promises")
        super().__init__(" ")
        self.body.addWidget(self._lead)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._all.clicked.connect(self._on_all_clicked)
        self._retranslate()

    def show_promises(self, promises: Sequence[Promise], chosen: Collection[PromiseId], texts: PromiseTexts) -> None:
        """Show these, of which the chosen ones are to be brought up."""
        self._shown, self._chosen, self._texts = tuple(promises), frozenset(chosen), texts
        self._show_rows()
        self._retranslate()

    def _show_rows(self) -> None:
        rest = [promise.id for promise in self._shown if promise.id not in self._chosen]
        hidden = frozenset() if self._shows_all else frozenset(rest[_FIRST_SHOWN:])
        visible = [promise for promise in self._shown if promise.id not in hidden]
        self._rows.show_keys([promise.id for promise in visible])
        for place, promise in enumerate(visible):
            row = self._rows.widget(promise.id)
            if isinstance(row, _PromiseRow) and self._texts is not None:
                row.show_promise(promise, self._texts, is_chosen=promise.id in self._chosen)
                row.show_line(has_line=place > 0)
        self._all.setVisible(bool(hidden))

    def _make(self, promise: int) -> QWidget:
        row = _PromiseRow(PromiseId(promise))
        row.toggled.connect(self._on_row_toggled)
        return row

    def _on_row_toggled(self, promise: int, is_on: bool) -> None:  # noqa: FBT001 -- a slot
        self.toggled.emit(promise, is_on)
        # Where it could not be written, the box says how it stands.
        self._show_rows()

    def _on_all_clicked(self) -> None:
        before = self._rows.keys
        self._shows_all = True
        self._show_rows()
        tab_as_the_eye_goes(self)
        first_new = next((key for key in self._rows.keys if key not in before), None)
        row = None if first_new is None else self._rows.widget(first_new)
        if isinstance(row, _PromiseRow):
            row.take_focus()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Open promises"))
        nothing = self.tr("No promise is open here.")
        self._lead.set_text(self.tr("Which ones do you want to talk about?") if self._shown else nothing)
        self._all.set_text(fill(self.tr("All {1}"), self.locale().toString(len(self._shown))))


class _PromiseRow(Lined):
    """A box with what was promised, and under it whose it is and for when."""

    toggled = Signal(int, bool)

    def __init__(self, promise: PromiseId) -> None:
        super().__init__()
        self._id = promise
        self._box, self._small = CheckBox(), Small()
        self._box.setObjectName(f"promise-{promise}-on")
        self._disc: PromiseDisc | None = None
        under = QHBoxLayout()
        under.addWidget(NoDrawing(Size.CHECK_BOX))
        under.addWidget(self._small, 1)
        self._under, self._words = under, QVBoxLayout()
        self._words.addWidget(self._box)
        self._words.addLayout(under)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        self._box.clicked.connect(self._on_box_clicked)
        self._relook()

    def show_promise(self, promise: Promise, texts: PromiseTexts, *, is_chosen: bool) -> None:
        """Show how it stands now."""
        self._box.set_text(promise.what)
        self._box.setChecked(is_chosen)
        is_open = promise.state is PromiseState.OPEN
        small = texts.whose(promise) if is_open else texts.settled(promise)
        self._small.set_text(small)
        self._box.setAccessibleDescription(small)
        if self._disc is not None:
            self._row.removeWidget(self._disc)
            self._disc.hide()
            self._disc.deleteLater()
        self._disc = PromiseDisc(promise.owner, texts.plain_name(promise.person))
        self._row.addWidget(self._disc)

    def take_focus(self) -> None:
        """Give the keyboard to the box."""
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_box_clicked(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self.toggled.emit(self._id, is_on)

    def _relook(self) -> None:
        air = self.look.px(Space.HAIR)
        self._row.setContentsMargins(0, air, 0, 2 * air)
        self._row.setSpacing(self.look.px(Space.ROW))
        self._words.setSpacing(0)
        self._under.setSpacing(self.look.px(Space.ROW))
