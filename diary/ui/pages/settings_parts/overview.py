"""Everything that can be chosen about the app, each with one sentence; applied at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary import __version__
from diary.domain.language import Language
from diary.services.settings import TEXT_SIZES, Settings, ThemeChoice
from diary.ui.i18n import LANGUAGE_NAMES, fill
from diary.ui.pages.settings_parts.places import PlaceGroup, SettingsPlaces
from diary.ui.pages.settings_parts.setting_card import SettingCard
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.room_page import RoomPage
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.texts import Body


class SettingsOverview(RoomPage):
    """Shows what is chosen now, and tells what is chosen next."""

    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    text_size_chosen = Signal(object)
    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._build()
        self._connect()
        self._retranslate()

    def show_settings(self, language: Language, settings: Settings) -> None:
        """Show what holds now; `language` is the one that is spoken, chosen or not."""
        self._language.set_value(language)
        self._theme.set_value(settings.theme)
        self._size.set_value(settings.text_size)

    def _build(self) -> None:
        self._language = Segments([(each, "") for each in Language], can_take_back=False)
        self._theme = Segments([(each, "") for each in ThemeChoice], can_take_back=False)
        self._size = Segments([(each, "") for each in TEXT_SIZES], can_take_back=False)
        self._keys, self._keeping = SettingsPlaces(PlaceGroup.KEYS), SettingsPlaces(PlaceGroup.KEEPING)
        for control, name in (
            (self._language, "language"),
            (self._theme, "look"),
            (self._size, "text-size"),
        ):
            control.setObjectName(name)
        self._language_card, self._size_card = SettingCard(self._language), SettingCard(self._size)
        self._look_card = SettingCard(self._theme)
        self._about = SettingCard()
        self._protects, self._protects_not = Body(), Body()
        for text in (self._protects, self._protects_not):
            self._about.body.addWidget(text)
        for part in (
            Columns(self._language_card, self._size_card),
            self._look_card,
            self._keys,
            self._keeping,
            self._about,
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._language.chosen.connect(self.language_chosen)
        self._theme.chosen.connect(self.theme_chosen)
        self._size.chosen.connect(self.text_size_chosen)
        self._keys.chosen.connect(self.place_chosen)
        self._keeping.chosen.connect(self.place_chosen)

    def _retranslate(self) -> None:
        self.set_head(self.tr("Settings"))
        self._retranslate_look()
        about = self.tr("Version {1}. Free software: GNU GPL, version 3 or later. Egel never goes on the internet.")
        self._about.set_texts(self.tr("About Egel"), fill(about, __version__))
        self._protects.set_text(
            self.tr("Without your passphrase or your recovery card nobody can read your diary, even with its files.")
        )
        self._protects_not.set_text(
            self.tr(
                "Egel cannot help against somebody who looks along while it is open, against spying software on this "
                "computer, or against somebody who makes you give your passphrase."
            )
        )

    def _retranslate_look(self) -> None:
        language, look, size = self.tr("Language"), self.tr("Look"), self.tr("Text size")
        self._language_card.set_texts(language, self.tr("Egel speaks this language with you."))
        self._look_card.set_texts(look, self.tr("Strong contrast helps when you do not see well."))
        self._size_card.set_texts(size, self.tr("Everything grows along with the text."))
        for control, name in ((self._language, language), (self._theme, look), (self._size, size)):
            control.set_name(name)
        self._language.set_texts({each: LANGUAGE_NAMES[each] for each in Language})
        self._theme.set_texts(
            {
                ThemeChoice.SYSTEM: self.tr("As the computer"),
                ThemeChoice.LIGHT: self.tr("Light"),
                ThemeChoice.DARK: self.tr("Dark"),
                ThemeChoice.HIGH_CONTRAST: self.tr("Strong contrast"),
            }
        )
        self._size.set_texts({each: fill(self.tr("{1} %"), self.locale().toString(each)) for each in TEXT_SIZES})
