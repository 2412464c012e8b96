"""One thing that was shared: with whom, until when, and what one can still do about it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.ids import ShareId
from diary.ui.i18n import fill
from diary.ui.pages.parts.letters import letter_of
from diary.ui.pages.share.facts import Facts
from diary.ui.pages.share.side import IconLines
from diary.ui.pages.share.views import Fact, Line
from diary.ui.theme.tokens import Space
from diary.ui.widgets.buttons import PlainButton, QuietButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.discs import LetterDisc
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.widgets.texts import Small, Strong


@dataclass(frozen=True, slots=True)
class LogView:
    """A share in words: `told` says what was in it, `standing` until when, or that it was asked back.

    `is_over` says that its end has gone by.
    """

    id: ShareId
    reader: str
    small: str
    standing: str
    is_over: bool
    is_asked_back: bool
    is_unfolded: bool
    told: tuple[Line, ...] = ()
    facts: tuple[Fact, ...] = ()
    fingerprint: str = ""


class LogCard(Card):
    """Folded at first. `unfold_requested`, `copy_requested` and `asked_back` carry the id."""

    unfold_requested = Signal(int)
    copy_requested = Signal(int)
    asked_back = Signal(int)

    def __init__(self, view: LogView, parent: QWidget | None = None) -> None:
        self._row, self._part_column = QHBoxLayout(), QVBoxLayout()
        super().__init__(parent=parent)
        self._view = view
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        self._disc, self._tag = LetterDisc(), Tag()
        self._name, self._small = Strong(), Small()
        self._look_button = QuietButton()
        self._look_button.setObjectName(f"share-look-{self._view.id}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._small)
        self._row.addWidget(self._disc)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._look_button)
        self._told = IconLines("check", "petrol")
        self._facts, self._fingerprint = Facts(), Small()
        self._copy = PlainButton(icon="floppy-disk")
        self._copy.setObjectName(f"share-copy-{self._view.id}")
        self._ask_back = PlainButton(icon="arrow-counter-clockwise")
        self._ask_back.setObjectName(f"share-ask-back-{self._view.id}")
        self._part = QWidget()
        self._part.setLayout(self._part_column)
        self._part_column.setContentsMargins(0, 0, 0, 0)
        buttons = FlowLayout(gap=Space.ROW)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._ask_back)
        self._part_column.addWidget(self._facts)
        self._part_column.addWidget(self._fingerprint)
        self._part_column.addLayout(buttons)
        self.body.addLayout(self._row)
        self.body.addWidget(self._told)
        self.body.addWidget(self._tag)
        self.body.addWidget(self._part)

    def _connect(self) -> None:
        self._look_button.clicked.connect(self._on_look_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._ask_back.clicked.connect(self._on_ask_back_clicked)

    def show_share(self, view: LogView) -> None:
        """Show it as it stands now."""
        if view != self._view:
            self._view = view
            self._show()

    def _show(self) -> None:
        view = self._view
        self._disc.set_letter(letter_of(view.reader))
        self._name.set_text(view.reader)
        self._small.set_text(view.small)
        self._told.show_lines(view.told)
        self._told.setVisible(bool(view.told))
        self._tag.set_text(view.standing)
        icon = "arrow-counter-clockwise" if view.is_asked_back else "hourglass" if view.is_over else "calendar-blank"
        self._tag.show_kind(TagKind.OPEN if view.is_over and not view.is_asked_back else TagKind.CALM, icon)
        self._facts.show_facts(view.facts)
        self._part.setVisible(view.is_unfolded)
        self._ask_back.setVisible(not view.is_asked_back)
        self._look_button.set_end_icon("caret-up" if view.is_unfolded else "caret-down")
        self._retranslate()

    def _on_look_clicked(self) -> None:
        self.unfold_requested.emit(self._view.id)

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit(self._view.id)

    def _on_ask_back_clicked(self) -> None:
        self.asked_back.emit(self._view.id)

    def _retranslate(self) -> None:
        view = self._view
        self._look_button.set_text(self.tr("Close") if view.is_unfolded else self.tr("Look"))
        close, look = self.tr("Close what you shared with {1}"), self.tr("Look at what you shared with {1}")
        name = fill(close if view.is_unfolded else look, view.reader)
        # The same person can get something twice, on one day too.
        self._look_button.setAccessibleName(f"{name}. {view.small}")
        self._copy.set_text(self.tr("Save this copy again"))
        self._ask_back.set_text(self.tr("I asked it back"))
        self._fingerprint.set_text(
            fill(self.tr("With this you can see later whether a file is the same (SHA-256): {1}"), view.fingerprint)
        )

    def _relook(self) -> None:
        super()._relook()
        self._row.setSpacing(self.look.px(Space.ROW))
        self._part_column.setSpacing(self.look.px(Space.GROUP))
