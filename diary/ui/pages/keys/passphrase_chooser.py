"""A new passphrase: five words to take, or words of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.faults import ClientCanMend, Fault, FaultCode
from diary.services.passphrases import Strength
from diary.ui.pages.keys.caps_note import CapsNote
from diary.ui.pages.keys.fault_banner import FaultBanner
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import AnswerButton, QuietButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.fields import PassphraseField
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, PaneTitle, QuietBody, Strong


class PassphraseChooser(Page):
    """The passphrase is what stands in both fields; the offered words get there only when they are taken.

    Twice, since a slip of the finger behind dots would lock its owner out. `submitted` for Enter, `chosen` for the same
    words in both.
    """

    other_words_requested = Signal()
    edited = Signal()
    submitted = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strength: Strength | None = None
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def passphrase(self) -> str:
        """What is typed or taken, as it is."""
        return self._field.text()

    def choose(self) -> None:
        """Take what stands there, or say that it doesn't stand there twice."""
        if not self._field.text() or self._again.text() == self._field.text():
            self.chosen.emit(self._field.text())
            return
        self._fault.show_fault(ClientCanMend(FaultCode.PASSPHRASES_DIFFER))
        self._again.field.setFocus()
        self._again.select_all()

    def begin(self) -> None:
        """Put the keyboard on the offered words."""
        self._take.setFocus()

    def show_offer(self, words: str) -> None:
        """Offer these words; what stands in the field stays."""
        self._words.set_text(words)

    def show_strength(self, strength: Strength | None) -> None:
        """Say how hard the passphrase is to guess; None while that isn't known."""
        self._strength = strength
        self._judged.setVisible(strength is not None)
        is_weak = strength is Strength.WEAK
        self._judged_icon.set_icon("warning-circle" if is_weak else "shield-check", "amber" if is_weak else "petrol")
        self._retranslate()

    def show_busy(self, *, busy: bool) -> None:
        """While it is being used nothing can be typed."""
        self._fault.clear()
        for field in (self._field, self._again):
            field.field.setReadOnly(busy)
        self._take.setEnabled(not busy)
        self._other.setEnabled(not busy)

    def show_fault(self, fault: Fault) -> None:
        """Say what is wrong; what was typed stays."""
        self.show_busy(busy=False)
        self._fault.show_fault(fault)
        self._field.field.setFocus()

    def clear(self) -> None:
        """Keep nothing of what was typed or offered."""
        self._field.clear()
        self._again.clear()
        self._words.set_text("")
        self._fault.clear()
        self.show_strength(None)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._offered, self._own = self._offer_card(), self._own_card()
        self._fault = FaultBanner()
        self._good_to_know = Banner(BannerKind.GOOD_TO_KNOW)
        self._column.addWidget(Columns(self._offered, self._own))
        self._column.addWidget(self._fault)
        self._column.addWidget(self._good_to_know)

    def _offer_card(self) -> Card:
        card = Card()
        self._words = PaneTitle()
        self._words_hint = QuietBody()
        self._take = AnswerButton(icon="check")
        self._other = QuietButton(icon="arrows-clockwise")
        buttons = FlowLayout(gap=Space.PAIR)
        buttons.addWidget(self._take)
        buttons.addWidget(self._other)
        card.body.addWidget(self._words)
        card.body.addWidget(self._words_hint)
        card.body.addStretch(1)
        card.body.addLayout(buttons)
        return card

    def _own_card(self) -> Card:
        card = Card()
        self._label, self._field = _field("new-passphrase")
        self._again_label, self._again = _field("new-passphrase-again")
        self._judged = QWidget()
        row = QHBoxLayout(self._judged)
        row.setContentsMargins(0, 0, 0, 0)
        self._judged_icon = IconDrawing("shield-check", "petrol", Size.ICON_SMALL)
        row.addWidget(self._judged_icon)
        self._judgement = Body()
        row.addWidget(self._judgement, 1)
        # What stands below doesn't move while somebody types.
        stays = self._judged.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self._judged.setSizePolicy(stays)
        self._judged.hide()
        self._own_hint = QuietBody()
        for widget in (self._label, self._field, CapsNote(self._field.field), self._judged, self._own_hint):
            card.body.addWidget(widget)
        for widget in (self._again_label, self._again, CapsNote(self._again.field)):
            card.body.addWidget(widget)
        card.body.addStretch(1)
        return card

    def _connect(self) -> None:
        self._take.clicked.connect(self._on_take_clicked)
        self._other.clicked.connect(self.other_words_requested)
        self._field.textEdited.connect(self._on_field_edited)
        self._field.returnPressed.connect(self._again.field.setFocus)
        self._again.textEdited.connect(self._fault.clear)
        self._again.returnPressed.connect(self.submitted)

    def _on_take_clicked(self) -> None:
        for field in (self._field, self._again):
            field.set_text(self._words.text())
        self._on_field_edited()

    def _on_field_edited(self) -> None:
        self._fault.clear()
        self.show_strength(None)
        self.edited.emit()

    def _retranslate(self) -> None:
        self._offered.set_title(self.tr("Five words for you"))
        self._words_hint.set_text(
            self.tr(
                "They mean nothing together. That is why nobody guesses them. Write them on paper that nobody else "
                "finds, until you know them by heart."
            )
        )
        self._take.set_text(self.tr("Use these words"))
        self._other.set_text(self.tr("Other words"))
        self._own.set_title(self.tr("Or words of your own"))
        name = self.tr("Your passphrase")
        self._label.set_text(name)
        self._field.set_texts(name)
        again = self.tr("Once more, so that you know it")
        self._again_label.set_text(again)
        self._again.set_texts(again)
        self._own_hint.set_text(self.tr("Long is better than difficult. Spaces and capitals count."))
        self._judgement.set_text(self._judged_in_words())
        self._good_to_know.set_texts(
            self.tr("Good to know."),
            self.tr("Egel does not know your passphrase and cannot send it to you."),
        )

    def _judged_in_words(self) -> str:
        match self._strength:
            case Strength.WEAK:
                return self.tr("Easy to guess. Make it longer.")
            case Strength.FAIR:
                return self.tr("Not so easy to guess. Longer is better.")
            case Strength.GOOD:
                return self.tr("Hard to guess.")
            case Strength.STRONG:
                return self.tr("Very hard to guess.")
            case None:
                return ""

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.CARD))


def _field(name: str) -> tuple[Strong, PassphraseField]:
    """A field for a passphrase, and the label before it."""
    label, field = Strong(), PassphraseField()
    field.field.setObjectName(name)
    label.setBuddy(field.field)
    return label, field
