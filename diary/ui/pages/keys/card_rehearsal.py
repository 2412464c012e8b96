"""A new recovery card: copied by hand from the screen, then typed back once, so that it is known to be right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.faults import Fault, FaultCode
from diary.domain.safety import SafetyProfile
from diary.ui.pages.keys.code_groups import ShownCode, TypedCode
from diary.ui.pages.keys.fault_banner import FaultBanner
from diary.ui.theme.tokens import Space
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.cards import Card, Row
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, Strong


class CardRehearsal(Page):
    """Two faces: the card to copy, and the fields to type it back; never both at once."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_home_safe = True
        self._build()
        self._code.submitted.connect(self.submitted)
        self.show_copying()
        self._retranslate()
        self._relook()

    @property
    def is_typing_back(self) -> bool:
        """Whether the card is hidden and typed back now."""
        return self._is_typing_back

    def show_groups(self, groups: tuple[str, ...], profile: SafetyProfile | None = None) -> None:
        """Show a new card, to be copied; where it is safe depends on who gets at this computer."""
        self._is_home_safe = profile is not SafetyProfile.UNSAFE_HOME
        self._shown.show_groups(groups)
        self._code.clear()
        self.show_copying()
        self._retranslate()

    def show_copying(self) -> None:
        """Show the card; what was typed back stays."""
        self._show_face(is_typing_back=False)

    def show_typing_back(self) -> None:
        """Hide the card and ask for it."""
        self._show_face(is_typing_back=True)
        self._code.first_field().setFocus()

    def typed(self) -> str:
        """What was typed back."""
        return self._code.text()

    def show_fault(self, fault: Fault) -> None:
        """Say which group is not as on the card, and go there."""
        self._fault.show_fault(fault)
        if fault.code in {FaultCode.MISTYPED_RECOVERY_CODE, FaultCode.RECOVERY_CODE_EMPTY}:
            self._code.go_to(int(fault.facts.get("group", 1)))

    def clear(self) -> None:
        """Keep nothing of the card."""
        self._shown.show_groups(())
        self._code.clear()
        self._fault.clear()

    def _build(self) -> None:
        self._shown = ShownCode()
        self._card = Card()
        self._card.body.addWidget(self._shown)
        self._card.body.addStretch(1)
        self._places = Card()
        self._safe = tuple(Body() for _ in range(3))
        for text, icon in zip(self._safe, ("users", "file-text", "camera-slash"), strict=True):
            self._places.body.addWidget(Row(IconDrawing(icon, "petrol"), text, has_line=False))
        self._places.body.addStretch(1)
        self._good_to_know = Banner(BannerKind.GOOD_TO_KNOW)
        self._copying = Columns(self._card, self._places, shares=(3, 2))
        self._code = TypedCode()
        self._label = Strong()
        self._label.setBuddy(self._code.first_field())
        self._typing = Card()
        self._typing.body.addWidget(self._label)
        self._typing.body.addWidget(self._code)
        self._fault = FaultBanner()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._copying, self._good_to_know, self._typing, self._fault):
            self._column.addWidget(widget)

    def _show_face(self, *, is_typing_back: bool) -> None:
        self._is_typing_back = is_typing_back
        self._copying.setVisible(not is_typing_back)
        self._good_to_know.setVisible(not is_typing_back)
        self._typing.setVisible(is_typing_back)
        self._fault.clear()

    def _retranslate(self) -> None:
        self._card.set_title(self.tr("My recovery card"))
        self._places.set_title(self.tr("A safe place for it"))
        somebody, papers, screen = self._safe
        somebody.set_text(self._somebody_text())
        papers.set_text(self._papers_text())
        screen.set_text(self.tr("Not as a photo. Photos are often copied elsewhere by themselves."))
        self._good_to_know.set_texts(self.tr("Good to know."), self._good_to_know_text())
        self._label.set_text(self.tr("The seven groups on your card"))

    def _somebody_text(self) -> str:
        if self._is_home_safe:
            return self.tr("With somebody you trust.")
        return self.tr("With somebody you trust, outside your home.")

    def _papers_text(self) -> str:
        if self._is_home_safe:
            return self.tr("Between other papers, not beside the computer.")
        return self.tr("Or at work, at school, or in a locker of your own. Not at home.")

    def _good_to_know_text(self) -> str:
        if self._is_home_safe:
            return self.tr("Whoever has this card and this computer can open your diary. Egel does not keep the card.")
        return self.tr(
            "Whoever has this card and this computer can open your diary. Is there no safe place for it? Then destroy "
            "it after this step. From then on only your passphrase opens your diary."
        )

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.CARD))
