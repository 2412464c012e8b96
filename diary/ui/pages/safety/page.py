"""Safety in the settings: the profile, and each part of it to be set apart."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.safety import LOCK_TIMES, BackupAdvice, Safety, backup_advice, is_adjusted
from diary.ui.pages.safety.capture_card import CaptureCard
from diary.ui.pages.safety.profiles import ProfileTiles
from diary.ui.pages.settings_parts.setting_card import SettingCard
from diary.ui.pages.settings_parts.sub_page import SettingsSubPage
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.checks import CheckBox
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.texts import QuietBody

#: The answer "never", beside the minutes.
NEVER = 0


class SafetyPage(SettingsSubPage):
    """Shows what holds now; every change is asked for by a signal and holds once it is shown."""

    profile_chosen = Signal(object)
    lock_time_chosen = Signal(object)
    minimising_chosen = Signal(bool)
    capture_chosen = Signal(bool)
    capture_pause_requested = Signal()
    capture_resume_requested = Signal()
    card_asking_chosen = Signal(bool)
    backups_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safety = Safety()
        self._build()
        self._connect()
        self._retranslate()

    def show_safety(self, safety: Safety, *, asks_for_card: bool) -> None:
        """Show what holds now."""
        self._safety = safety
        self._tiles.show_profile(safety.profile)
        minutes = safety.lock_after_minutes
        self._lock_time.set_value(NEVER if minutes is None else minutes)
        self._minimising.setChecked(safety.lock_when_minimised)
        self.capture.show_block(is_on=safety.block_capture)
        self._card_asking.setChecked(asks_for_card)
        self._retranslate()

    def begin(self) -> None:
        """The keyboard begins at the way back."""
        self.back.setFocus()

    def _build(self) -> None:
        self._tiles = ProfileTiles()
        self._adjusted = QuietBody()
        self._who = Card()
        self._who.body.addWidget(self._tiles)
        self._who.body.addWidget(self._adjusted)
        self._lock_time = Segments([(each, "") for each in (*LOCK_TIMES, NEVER)], can_take_back=False)
        self._minimising, self._card_asking = CheckBox(), CheckBox()
        self._lock = SettingCard(self._lock_time, self._minimising)
        self.capture = CaptureCard()
        self._to_backups = PlainButton(icon="usb")
        self._title, self._backup = SettingCard(), SettingCard(self._to_backups)
        self._card = SettingCard(self._card_asking)
        for control, name in (
            (self._lock_time, "lock-after"),
            (self._minimising, "lock-when-minimised"),
            (self._card_asking, "ask-for-card"),
            (self._to_backups, "backups"),
        ):
            control.setObjectName(name)
        for part in (
            self._who,
            self._lock,
            self.capture,
            Columns(self._backup, self._card),
            self._title,
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._tiles.chosen.connect(self.profile_chosen)
        self._lock_time.chosen.connect(self.lock_time_chosen)
        self._minimising.clicked.connect(self.minimising_chosen)
        self.capture.block_chosen.connect(self.capture_chosen)
        self.capture.pause_requested.connect(self.capture_pause_requested)
        self.capture.resume_requested.connect(self.capture_resume_requested)
        self._card_asking.clicked.connect(self.card_asking_chosen)
        self._to_backups.clicked.connect(self.backups_requested)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_head(self.tr("Safety"), self.tr("How Egel watches over your diary. You can change each part."))
        self._who.set_title(self.tr("Who can get at this computer?"))
        self._adjusted.set_text(self.tr("You have changed something below since you chose."))
        self._adjusted.setVisible(self._safety.profile is not None and is_adjusted(self._safety))
        self._retranslate_lock()
        self._title.set_texts(
            self.tr("The name of the window"),
            self.tr("The window is always called Egel. No name and no word of yours is ever in it."),
        )
        self._backup.set_texts(self.tr("Backups"), self._backup_sentence())
        self._to_backups.set_text(self.tr("To my backups"))
        self._card.set_texts(
            self.tr("Recovery card"), self.tr("Without the card nobody can help you if you forget your passphrase.")
        )
        self._card_asking.set_text(self.tr("Ask me twice a year whether I still have my recovery card"))

    def _retranslate_lock(self) -> None:
        name = self.tr("Lock by itself")
        self._lock.set_texts(
            name, self.tr("When you do nothing for so many minutes. Egel asks first whether you are still there.")
        )
        self._lock_time.set_name(name)
        texts: dict[object, str] = {minutes: self.locale().toString(minutes) for minutes in LOCK_TIMES}
        self._lock_time.set_texts(texts | {NEVER: self.tr("Never")})
        self._minimising.set_text(self.tr("Lock also when I make the window small"))

    def _backup_sentence(self) -> str:
        match backup_advice(self._safety.profile):
            case BackupAdvice.NOT_AT_HOME:
                return self.tr(
                    "Every day, locked like your diary. A second one is best with somebody outside your home."
                )
            case BackupAdvice.STICK_ONLY:
                return self.tr(
                    "Every day, locked like your diary. A second one is best on a stick that you take along."
                )
            case _:
                return self.tr(
                    "Every day, locked like your diary. A second one on a stick helps if this computer breaks."
                )
