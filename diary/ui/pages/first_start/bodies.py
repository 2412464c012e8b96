"""What the steps of the first start show: a heading, a sentence, and what there is to do."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from diary.domain.feelings import Posture
from diary.domain.language import Language
from diary.domain.safety import SafetyProfile, safety_of
from diary.ui.i18n import LANGUAGE_NAMES, Catalogue, phrase
from diary.ui.pages.keys.card_rehearsal import CardRehearsal
from diary.ui.pages.keys.passphrase_chooser import PassphraseChooser
from diary.ui.pages.safety.effects import SafetyEffects
from diary.ui.pages.safety.profiles import ProfileTiles
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.drawings import Hedgehog
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Heading, Lead
from diary.ui.widgets.tiles import ChoiceTiles

#: Said by each language for itself, whatever the app speaks now.
_IN_THIS_LANGUAGE: Final = phrase("first-start", "Egel speaks English with you.")


class StepBody(Page):
    """A heading and one sentence; the rest goes into `body`."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.lead = Heading(), Lead()
        self._titles = QVBoxLayout()
        self._titles.setSpacing(0)
        self._titles.addWidget(self.heading)
        self._titles.addWidget(self.lead)
        self.body = QVBoxLayout(self)
        self.body.addLayout(self._titles)
        self._relook()

    def _relook(self) -> None:
        self.body.setContentsMargins(0, self.look.px(Space.CARD), 0, 0)
        self.body.setSpacing(self.look.px(Space.CARD))


class LanguageBody(StepBody):
    """Each language by its own name. None is chosen; going on without choosing keeps the one that is shown."""

    chosen = Signal(object)
    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tiles = ChoiceTiles([(language, "chat-circle-text") for language in Language])
        self._tiles.set_texts({language: LANGUAGE_NAMES[language] for language in Language})
        sentences = [Catalogue(each).translate("first-start", _IN_THIS_LANGUAGE) for each in Language]
        self._tiles.set_sentences(sentences)
        self._tiles.chosen.connect(self._on_tiles_chosen)
        self.body.addWidget(self._tiles)
        self._restore = PlainButton(icon="clock-counter-clockwise")
        self._restore.clicked.connect(self.restore_requested)
        row = FlowLayout()
        row.addWidget(self._restore)
        self.body.addLayout(row)
        self._retranslate()

    def begin(self) -> None:
        """The first language has the keyboard, and is not chosen."""
        self._tiles.button(Language.DUTCH).setFocus()

    def _on_tiles_chosen(self, language: Language | None) -> None:
        if language is not None:
            self.chosen.emit(language)

    def _retranslate(self) -> None:
        question = self.tr("Which language do you like to read?")
        self.heading.set_text(question)
        self.lead.set_text(self.tr("Egel speaks English now. You can change this at any time."))
        self._tiles.set_name(question)
        self._restore.set_text(self.tr("I have a backup of my diary"))


class ComputerBody(StepBody):
    """Who can get at this computer, and what Egel then does. May stay unanswered."""

    def __init__(self) -> None:
        super().__init__()
        self.profile: SafetyProfile | None = None
        self._tiles, self._effects = ProfileTiles(), SafetyEffects()
        self._tiles.chosen.connect(self._on_tiles_chosen)
        self._good_to_know = Banner(BannerKind.GOOD_TO_KNOW)
        self.body.addWidget(Columns(self._tiles, self._effects, shares=(17, 10)))
        self.body.addWidget(self._good_to_know)
        self._effects.show_safety(safety_of(None))
        self._retranslate()

    def begin(self) -> None:
        """The first tile has the keyboard, and is not chosen."""
        self._tiles.begin()

    def _on_tiles_chosen(self, profile: SafetyProfile | None) -> None:
        self.profile = profile
        self._effects.show_safety(safety_of(profile))

    def _retranslate(self) -> None:
        self.heading.set_text(self.tr("Who can get at this computer?"))
        self.lead.set_text(self.tr("Choose what fits best, or nothing. You can change this later."))
        self._good_to_know.set_texts(
            self.tr("Good to know."),
            self.tr("Others can see that Egel is on this computer. When Egel is locked, they can read nothing."),
        )


class PassphraseBody(StepBody):
    """A new passphrase."""

    def __init__(self) -> None:
        super().__init__()
        self.chooser = PassphraseChooser()
        self.body.addWidget(self.chooser)
        self._retranslate()

    def begin(self) -> None:
        """The offered words come first."""
        self.chooser.begin()

    def _retranslate(self) -> None:
        self.heading.set_text(self.tr("Choose your passphrase"))
        self.lead.set_text(self.tr("Your diary opens with it. Without it, or your card, nobody opens it."))


class CardBody(StepBody):
    """The recovery card, copied and typed back."""

    def __init__(self) -> None:
        super().__init__()
        self.rehearsal = CardRehearsal()
        self.body.addWidget(self.rehearsal)
        self._retranslate()

    def show_typing_back(self, *, typing_back: bool) -> None:
        """The card, or the fields to type it back."""
        if typing_back:
            self.rehearsal.show_typing_back()
        else:
            self.rehearsal.show_copying()
        self._retranslate()

    def _retranslate(self) -> None:
        if self.rehearsal.is_typing_back:
            self.heading.set_text(self.tr("Type the card back once"))
            self.lead.set_text(self.tr("Then you know for sure that it is right."))
        else:
            self.heading.set_text(self.tr("Copy your recovery card onto paper"))
            self.lead.set_text(self.tr("If you forget your passphrase, only this card opens your diary."))


class DoneBody(StepBody):
    """The diary is there."""

    def __init__(self) -> None:
        super().__init__()
        self.body.insertWidget(0, Hedgehog(Posture.SNIFFING, Size.HEDGEHOG_TILE), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.heading, self.lead):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.set_text(self.tr("Your diary is empty and only yours"))
        self.lead.set_text(self.tr("What you write stays on this computer, locked with your passphrase."))
