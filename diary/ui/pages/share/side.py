"""Beside the choice: what was chosen, what stays, and for whom it is."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.choosing import Group
from diary.domain.sharing import Consent
from diary.share.words import DocumentText
from diary.ui.i18n import fill
from diary.ui.pages.parts.letters import letter_of
from diary.ui.pages.share.as_many import keep_as_many
from diary.ui.pages.share.views import ChoiceView, Line, Portion
from diary.ui.theme.tokens import Size, Space, TextStyle
from diary.ui.widgets.cards import Card, Row
from diary.ui.widgets.discs import LetterDisc
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, CardTitle, QuietBody, Small, Strong
from diary.ui.words import screen_words

_THINGS = {
    Group.CONTACTS: DocumentText.CONTACTS,
    Group.PROMISES: DocumentText.PROMISES,
    Group.TOPICS: DocumentText.TOPICS,
}
#: Longer reasons are cut where they are only a reminder.
_LONGEST_WHY = 120


class IconLine(Page):
    """An icon, words, and smaller words under them."""

    def __init__(self, icon: str, colour: str) -> None:
        super().__init__()
        self._words, self._small = Body(), Small()
        self._icon_column = QVBoxLayout()
        self._icon_column.addWidget(IconDrawing(icon, colour, Size.ICON))
        self._icon_column.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._small)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._icon_column)
        self._row.addLayout(column, 1)
        self._relook()

    def show_line(self, line: Line) -> None:
        """Say this."""
        self._words.set_text(line.what)
        self._small.set_text(line.small)
        self._small.setVisible(bool(line.small))

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.ROW))
        # In the middle of the first line.
        spare = self.look.line_height(TextStyle.BODY) - self.look.px(Size.ICON)
        self._icon_column.setContentsMargins(0, max(0, spare // 2), 0, 0)


class IconLines(Page):
    """Lines under each other, all with the same icon."""

    def __init__(self, icon: str, colour: str) -> None:
        super().__init__()
        self._icon, self._colour = icon, colour
        self._lines: list[IconLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._relook()

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show these and no others."""
        new = tuple(lines)
        keep_as_many(self._lines, len(new), self._column, partial(IconLine, self._icon, self._colour))
        for shown, line in zip(self._lines, new, strict=True):
            shown.show_line(line)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.ROW))


class ForWhom(Page):
    """Who it is for, and why."""

    def __init__(self) -> None:
        super().__init__()
        self._consent = Consent()
        self._disc = LetterDisc(size=Size.DISC)
        self._name, self._why = Strong(), Small()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._why)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self._relook()

    def show_consent(self, consent: Consent) -> None:
        """Show whom and why, as filled in so far."""
        self._consent = consent
        self._disc.set_letter(letter_of(consent.reader))
        self._why.set_text(_shortened(consent.why))
        self._why.setVisible(bool(consent.why.strip()))
        self.setVisible(bool(consent.reader.strip()))
        self._retranslate()

    def _retranslate(self) -> None:
        self._name.set_text(fill(self.tr("For {1}"), self._consent.reader.strip()))

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.ROW))


class ChosenSide(Card):
    """What was chosen and what stays, counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._portions: Mapping[Group, Portion] = {}
        self._chosen_title, self._stays_title = CardTitle(), CardTitle()
        self._chosen, self._stays = IconLines("check", "petrol"), IconLines("eye-slash", "ink2")
        self._nothing, self._reader = QuietBody(), ForWhom()
        for widget in (self._chosen_title, self._chosen, self._nothing, Row(), self._stays_title, self._stays):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(self._reader)
        self._retranslate()

    def show_choice(self, view: ChoiceView) -> None:
        """Show it as it is now."""
        self._portions = view.portions
        self._reader.show_consent(view.consent)
        self._retranslate()

    def _retranslate(self) -> None:
        self._chosen_title.set_text(self.tr("You chose this"))
        self._stays_title.set_text(self.tr("This stays with you"))
        counts = screen_words().counts
        chosen = [
            Line(counts.in_digits(_THINGS[group], portion.chosen))
            for group, portion in self._portions.items()
            if portion.chosen
        ]
        self._chosen.show_lines(chosen)
        self._chosen.setVisible(bool(chosen))
        self._nothing.set_text(self.tr("Nothing yet"))
        self._nothing.setVisible(not chosen)
        self._stays.show_lines(
            Line(counts.in_digits(_THINGS[group], portion.total - portion.chosen))
            for group, portion in self._portions.items()
            if portion.total > portion.chosen
        )


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_WHY else f"{line[:_LONGEST_WHY].rstrip()}…"
