"""What wiping takes away, and what it can't reach."""

from PySide6.QtWidgets import QVBoxLayout

from diary.services.wiping import BeyondReach
from diary.ui.i18n import fill
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.cards import Card, Row
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body


class _Lines(Card):
    """Sentences with an icon before each; one without words is not there."""

    def __init__(self, icon: str, colour: str, lines: int) -> None:
        super().__init__()
        self._texts = tuple(Body() for _ in range(lines))
        self._rows = tuple(
            Row(IconDrawing(icon, colour, Size.ICON_SMALL), text, has_line=False) for text in self._texts
        )
        for row in self._rows:
            self.body.addWidget(row)
        self.body.addStretch(1)

    def set_lines(self, title: str, lines: tuple[str, ...]) -> None:
        """Say it in the language of the app."""
        self.set_title(title)
        for row, text, words in zip(self._rows, self._texts, lines, strict=True):
            text.set_text(words)
            row.setVisible(bool(words))


class ReachView(Page):
    """Two columns. `show_reach` with None where the diary is locked, and so nobody knows."""

    def __init__(self) -> None:
        super().__init__()
        self._reach: BeyondReach | None = None
        self._goes, self._stays = _Lines("x-circle", "ink2", 3), _Lines("info", "petrol", 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(self._goes, self._stays))
        column.setSpacing(self.look.px(Space.CARD))
        self._retranslate()

    def show_reach(self, reach: BeyondReach | None) -> None:
        """Say what stays."""
        self._reach = reach
        self._retranslate()

    def _retranslate(self) -> None:
        self._goes.set_lines(
            self.tr("This goes"),
            (
                self.tr("Everything that you wrote, and the bin."),
                self.tr("All backups beside it."),
                self.tr("Its keys. Your passphrase and your card then open nothing of it."),
            ),
        )
        self._stays.set_lines(self.tr("Egel cannot reach this"), self._staying())

    def _staying(self) -> tuple[str, ...]:
        return (
            self._second_place_text(),
            self._shared_text(),
            self.tr("Copies that you made yourself, and papers that you printed."),
            self.tr("That Egel is on this computer: others can still see that."),
        )

    def _second_place_text(self) -> str:
        if self._reach is None:
            return self.tr("Backups on a stick or in another folder. Your passphrase and your card still open those.")
        if not self._reach.second_backup_place:
            return ""
        return fill(
            self.tr("The backups on your second place: {1}. Your passphrase and your card still open those."),
            self._reach.second_backup_place,
        )

    def _shared_text(self) -> str:
        if self._reach is None:
            return self.tr("What you have shared with others.")
        if not self._reach.shared_files:
            return ""
        return self.tr("What you have shared: %n time(s).", "", self._reach.shared_files)
