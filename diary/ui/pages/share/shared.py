"""The end of the path: it is shared, this is what was agreed, and the file is outside Egel now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.feelings import Posture
from diary.domain.safety import SafetyProfile
from diary.ui.i18n import fill
from diary.ui.pages.share.facts import Facts
from diary.ui.pages.share.side import IconLine
from diary.ui.pages.share.views import Line, SharedView
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.announce import announce
from diary.ui.widgets.buttons import MainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.columns import PageColumn
from diary.ui.widgets.drawings import Hedgehog
from diary.ui.widgets.page import Page
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.texts import Heading, Lead

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class SharedPage(Page):
    """Nothing more to do than go back."""

    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view = SharedView("", ())
        self._title, self._sentence = Heading(), Lead()
        self._facts, self._card = Facts(), Card()
        self._outside = IconLine("file-text", "petrol")
        self._card.body.addWidget(self._outside)
        self._card.body.addWidget(self._facts)
        self.back = MainButton(big=True)
        self.back.setObjectName("share-back")
        self.back.set_end_icon("arrow-right")
        column = PageColumn(Size.READING)
        self._body = column.body
        self._body.addStretch(1)
        self._body.addWidget(Hedgehog(Posture.AT_EASE, Size.HEDGEHOG_HERO), 0, _MIDDLE)
        for text in (self._title, self._sentence):
            text.setAlignment(_MIDDLE)
            self._body.addWidget(text)
        self._body.addWidget(self._card)
        self._body.addWidget(self.back, 0, _MIDDLE)
        self._body.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(PageScroll(column))
        self.back.clicked.connect(self.back_requested)
        self._retranslate()
        self._relook()

    def show_share(self, view: SharedView) -> None:
        """Show what was shared."""
        self._view = view
        self._facts.show_facts(view.facts)
        self._retranslate()

    def tell(self) -> None:
        """Say it to assistive technology, and put the keyboard on the way back."""
        announce(self, f"{self._title.text()}. {self._sentence.text()}")
        self.back.setFocus()

    def _retranslate(self) -> None:
        self._title.set_text(fill(self.tr("Ready to hand to {1}"), self._view.reader))
        self._sentence.set_text(self.tr("Egel sent nothing. Only you can open the copy in your diary."))
        self._outside.show_line(self._outside_line())
        self.back.set_text(self.tr("To Share"))

    def _outside_line(self) -> Line:
        """Where the file is now, and what to do about it; said more clearly where others can get at this computer."""
        where = self.tr("The PDF is outside Egel now, where you saved it.")
        match self._view.profile:
            case SafetyProfile.SHARED_COMPUTER:
                more = self.tr("Whoever else uses this computer can open it.")
            case SafetyProfile.UNSAFE_HOME:
                more = self.tr("Whoever looks on this computer can find it.")
            case SafetyProfile.LIBRARY:
                more = self.tr("Many people use this computer.")
                then = self.tr("Take it along, and remove it here before you leave, also from the computer's bin.")
                return Line(fill(self.tr("{1} {2}"), where, more), then)
            case _:
                return Line(where, self.tr("Do others use this computer? Remove the file once you have given it."))
        then = self.tr("Remove it once you have given it, also from the computer's bin.")
        return Line(fill(self.tr("{1} {2}"), where, more), then)

    def _relook(self) -> None:
        self._body.setSpacing(self.look.px(Space.ROW))
