"""What is here now beside what a backup holds."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.backups import Inside
from diary.services.restoring import Comparison, KeysNow
from diary.ui.i18n import fill
from diary.ui.theme.tokens import Space
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.cards import Card
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Body, QuietBody
from diary.ui.words import screen_words

#: So many kinds of things are counted, each on a line of its own.
_KINDS: Final = 10


class InsideCard(Card):
    """How much a diary holds, one line for each kind of thing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines = tuple(Body() for _ in range(_KINDS))
        self._newest = QuietBody()
        for line in (*self._lines, self._newest):
            self.body.addWidget(line)
        self.body.addStretch(1)

    def show_inside(self, title: str, inside: Inside | None, nothing: str, kinds: tuple[bool, ...]) -> None:
        """Show the counts of the `kinds` that there are on either side; `nothing` where they aren't known."""
        self.set_title(title)
        for line, text, is_there in zip(self._lines, self._counts(inside), kinds, strict=True):
            line.set_text(text)
            line.setVisible(bool(text) and is_there)
        newest = inside.newest if inside is not None else None
        last = fill(self.tr("The last contact: {1}"), _day(newest)) if newest is not None else ""
        self._newest.set_text(nothing if inside is None else last)
        self._newest.setVisible(bool(self._newest.text()))

    def _counts(self, inside: Inside | None) -> tuple[str, ...]:
        if inside is None:
            return ("",) * len(self._lines)
        return (
            self.tr("%n contact(s)", "", inside.contacts),
            self.tr("%n promise(s)", "", inside.promises),
            self.tr("%n thing(s) to discuss", "", inside.topics),
            self.tr("%n person(s)", "", inside.people),
            self.tr("Shared %n time(s)", "", inside.shares),
            self.tr("%n note(s)", "", inside.moments),
            self.tr("%n thing(s) at stake", "", inside.at_stake),
            self.tr("%n permission(s)", "", inside.permissions),
            self.tr("%n meeting(s)", "", inside.meetings),
            self.tr("%n photo(s), PDF(s) or voice note(s)", "", inside.attachments),
        )


class ComparisonView(Page):
    """Two columns of equal size, and what happens to what is here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Comparison, KeysNow] | None = None
        self._now, self._then = InsideCard(), InsideCard()
        self._other, self._kept = Banner(BannerKind.WENT_WRONG), Banner(BannerKind.GOOD_TO_KNOW)
        self._shared = Banner(BannerKind.GOOD_TO_KNOW, icon="paper-plane-tilt")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._other, Columns(self._now, self._then), self._shared, self._kept):
            self._column.addWidget(widget)
        self._relook()

    def show_comparison(self, comparison: Comparison, keys: KeysNow) -> None:
        """Show both, and which keys will hold."""
        self._shown = (comparison, keys)
        self._retranslate()

    def _retranslate(self) -> None:
        if self._shown is None:
            return
        comparison, keys = self._shown
        kinds = _kinds_in(comparison)
        self._now.show_inside(self.tr("Now"), comparison.here, self.tr("Not known, or there is nothing here."), kinds)
        made = fill(self.tr("In the backup of {1}"), _day(comparison.made_at.date()))
        self._then.show_inside(made, comparison.there, "", kinds)
        self._other.set_texts(
            self.tr("This is a backup of another diary."), self.tr("It takes the place of the one that is here now.")
        )
        self._other.setVisible(comparison.is_same_diary is False)
        self._shared.set_texts(
            self.tr("What you shared since then is no longer in your list."),
            self.tr("The files themselves stay where you saved them or gave them."),
        )
        self._shared.setVisible(_lacks_shares(comparison))
        after = (
            self.tr("Your passphrase and your card stay the same.")
            if keys is KeysNow.AS_BEFORE
            else self.tr("After this, the passphrase and the card of that day open it.")
        )
        if comparison.here is not None:
            kept = self.tr("What is here now is kept as a backup, for 30 days.")
        else:
            kept = self.tr("What is here now is set aside as it is.")
        self._kept.set_texts(kept, after)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.CARD))


def _lacks_shares(comparison: Comparison) -> bool:
    """Whether something was shared that the backup doesn't know of."""
    return comparison.here is not None and comparison.there.shares < comparison.here.shares


def _kinds_in(comparison: Comparison) -> tuple[bool, ...]:
    """Of which kinds there is something on either side; where there is nothing at all, of all of them."""
    sides = [inside for inside in (comparison.here, comparison.there) if inside is not None]
    counts = [_numbers(each) for each in sides]
    there = tuple(any(numbers) for numbers in zip(*counts, strict=True))
    return there if any(there) else (True,) * len(there)


def _numbers(inside: Inside) -> tuple[int, ...]:
    entries = (inside.contacts, inside.promises, inside.topics, inside.people, inside.shares)
    return (*entries, inside.moments, inside.at_stake, inside.permissions, inside.meetings, inside.attachments)


def _day(day: date) -> str:
    return screen_words().dates.full(day)
