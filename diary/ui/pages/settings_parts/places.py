"""The rows of the settings that lead further: keys, safety, backups, and what is gone for good."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.ui.widgets.cards import Card, ListRow


class SettingsPlace(StrEnum):
    """Where a row leads."""

    PASSPHRASE = "passphrase"  # noqa: S105 -- a name, not a password
    CARD = "card"
    NEW_KEYS = "new-keys"
    SAFETY = "safety"
    BACKUPS = "backups"
    BIN = "bin"
    WIPE = "wipe"


class PlaceGroup(StrEnum):
    """What belongs together, in one card."""

    KEYS = "keys"
    KEEPING = "keeping"


_ICONS: Final[Mapping[PlaceGroup, Mapping[SettingsPlace, str]]] = MappingProxyType(
    {
        PlaceGroup.KEYS: {
            SettingsPlace.PASSPHRASE: "key",
            SettingsPlace.CARD: "identification-card",
            SettingsPlace.NEW_KEYS: "arrows-clockwise",
            SettingsPlace.SAFETY: "shield-check",
        },
        PlaceGroup.KEEPING: {
            SettingsPlace.BACKUPS: "archive",
            SettingsPlace.BIN: "trash",
            SettingsPlace.WIPE: "eraser",
        },
    }
)


class SettingsPlaces(Card):
    """`chosen` carries the place."""

    chosen = Signal(object)

    def __init__(self, group: PlaceGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._group = group
        self._rows = {place: ListRow(icon=icon) for place, icon in _ICONS[group].items()}
        for place, row in self._rows.items():
            row.setObjectName(f"settings-{place.value}")
            row.clicked.connect(self._on_row_clicked)
            self.body.addWidget(row)
        self._retranslate()

    def _on_row_clicked(self) -> None:
        row = self.sender()
        self.chosen.emit(next(place for place, each in self._rows.items() if each is row))

    def _retranslate(self) -> None:
        is_keys = self._group is PlaceGroup.KEYS
        self.set_title(self.tr("Keys and safety") if is_keys else self.tr("Keeping and letting go"))
        texts = self._texts()
        for place, row in self._rows.items():
            name, sentence = texts[place]
            row.setText(name)
            row.set_small(sentence)

    def _texts(self) -> Mapping[SettingsPlace, tuple[str, str]]:
        return {
            SettingsPlace.PASSPHRASE: (
                self.tr("Passphrase"),
                self.tr("It opens your diary. Choose a new one here."),
            ),
            SettingsPlace.CARD: (
                self.tr("Recovery card"),
                self.tr("For when you forget your passphrase. Make a new card here."),
            ),
            SettingsPlace.NEW_KEYS: (
                self.tr("Replace all keys"),
                self.tr("For when somebody may know your passphrase or your card."),
            ),
            SettingsPlace.SAFETY: (
                self.tr("Safety"),
                self.tr("Who can get at this computer, and when Egel locks by itself."),
            ),
            SettingsPlace.BACKUPS: (
                self.tr("Backups"),
                self.tr("A copy from each day that you wrote. You can go back to a day."),
            ),
            SettingsPlace.BIN: (
                self.tr("Bin"),
                self.tr("What you threw away. For 30 days you can put it back."),
            ),
            SettingsPlace.WIPE: (
                self.tr("Wipe everything"),
                self.tr("Your diary then goes from this computer for good."),
            ),
        }
