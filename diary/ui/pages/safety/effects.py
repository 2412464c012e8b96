"""What Egel does with a safety profile, one thing after the other, each in one sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.safety import BackupAdvice, Safety, backup_advice
from diary.ui.i18n import fill
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.cards import Card
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import QuietBody, Strong


class _Effect(Page):
    """An icon, what is done, and a sentence under it."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._name, self._sentence = Strong(), QuietBody()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._sentence)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(IconDrawing(icon, "petrol", Size.ICON), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self._relook()

    def set_texts(self, name: str, sentence: str) -> None:
        """What is done, in the language of the app."""
        self._name.set_text(name)
        self._sentence.set_text(sentence)

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.GROUP))


class SafetyEffects(Card):
    """Says what holds with a `Safety`; for none chosen, what holds anyway."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._safety = Safety()
        self._lock, self._name = _Effect("lock"), _Effect("eye-slash")
        self._backup, self._capture = _Effect("usb"), _Effect("camera-slash")
        for effect in (self._lock, self._name, self._backup, self._capture):
            self.body.addWidget(effect)
        self.body.addStretch(1)
        self._retranslate()

    def show_safety(self, safety: Safety) -> None:
        """Say what this does."""
        self._safety = safety
        self._retranslate()

    def _retranslate(self) -> None:
        is_chosen = self._safety.profile is not None
        self.set_title(self.tr("This is what Egel does") if is_chosen else self.tr("Egel does this if you choose none"))
        self._lock.set_texts(*self._lock_texts())
        self._name.set_texts(self.tr("The window is called Egel"), self.tr("No name and no word of yours is in it."))
        self._backup.set_texts(*self._backup_texts())
        self._capture.set_texts(self.tr("No pictures of the screen"), self.tr("If this computer can do that."))
        self._capture.setVisible(self._safety.block_capture)

    def _lock_texts(self) -> tuple[str, str]:
        minutes = self._safety.lock_after_minutes
        if minutes is None:
            name = self.tr("Locked when you ask for it")
        else:
            name = fill(self.tr("Locked after {1} minutes"), self.locale().toString(minutes))
        if self._safety.lock_when_minimised:
            return name, self.tr("And when you make the window small.")
        return name, self.tr("When you do nothing for so long.")

    def _backup_texts(self) -> tuple[str, str]:
        match backup_advice(self._safety.profile):
            case BackupAdvice.NOT_AT_HOME:
                return self.tr("A backup outside your home"), self.tr("With somebody you trust. You choose it later.")
            case BackupAdvice.STICK_ONLY:
                return self.tr("A backup on a stick"), self.tr("That you take along. You choose it later.")
            case _:
                return self.tr("A backup every day"), self.tr("Locked like your diary.")
