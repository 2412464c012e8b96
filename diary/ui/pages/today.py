"""Today: the big button, the next meeting, what was promised for today, what is shared still, and the last entries."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from diary.ui.pages.home.card_ask import CardAsk
from diary.ui.pages.home.cards import LastCard, PromisesCard, SharesCard
from diary.ui.pages.home.hero import Hero
from diary.ui.pages.home.meeting_card import MeetingCard
from diary.ui.pages.home.today import Today
from diary.ui.pages.parts.meeting_texts import MeetingTexts
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.columns import PageColumn
from diary.ui.widgets.frames import NARROW_PX
from diary.ui.widgets.page import Page
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.tab_order import tab_as_the_eye_goes
from diary.ui.widgets.texts import Heading, Lead
from diary.ui.words import screen_words


class TodayPage(Page):
    """Nothing to browse here: what needs an answer today, and the way to write down."""

    write_requested = Signal()
    promise_answered = Signal(int, object)
    promise_requested = Signal(int)
    promises_requested = Signal()
    share_requested = Signal(int)
    entry_requested = Signal(int)
    meeting_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Today | None = None
        self._placed: tuple[list[QWidget], list[QWidget]] | None = None
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def show_today(self, today: Today) -> None:
        """Show the day; cards without anything in them are not there."""
        self._today = today
        self._day.set_text(screen_words().dates.with_weekday(today.day, today.day))
        self._draft.setVisible(today.has_draft)
        if today.meeting is not None:
            self._meeting.show_meeting(today.meeting, MeetingTexts(screen_words(), today.day, today.people))
        self._promises.show_promises(today)
        self._shares.show_shares(today)
        self._last.show_entries(today)
        self._arrange()
        # What is in the cards is new, also where the cards stand as they did.
        tab_as_the_eye_goes(self)

    def focus_answers(self) -> None:
        """Give the keyboard to the first promise that waits for an answer, or else to the big button."""
        if not self._promises.take_focus():
            self._hero.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for two columns, or for one."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._heading, self._day = Heading(), Lead()
        self._hero = Hero()
        self._draft = Banner(BannerKind.GOOD_TO_KNOW, icon="pencil-simple")
        self._go_on = PlainButton()
        self._go_on.setObjectName("go-on")
        self._draft.add_action(self._go_on)
        self.card_ask = CardAsk()
        self._meeting = MeetingCard()
        self._promises, self._shares, self._last = PromisesCard(), SharesCard(), LastCard()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignBottom)
        self._head.addWidget(self._day, 1, Qt.AlignmentFlag.AlignBottom)
        self._start, self._end = QVBoxLayout(), QVBoxLayout()
        self._cards = QHBoxLayout()
        for side in (self._start, self._end):
            side.addStretch(1)
            self._cards.addLayout(side, 1)
        for card in self._every_card():
            self._start.insertWidget(0, card)
        column = PageColumn(Size.CONTENT_NARROW)
        self._top = QVBoxLayout()
        self._top.addLayout(self._head)
        self._top.addWidget(self._hero)
        column.body.addLayout(self._top)
        column.body.addWidget(self._draft)
        column.body.addWidget(self.card_ask)
        column.body.addLayout(self._cards)
        column.body.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(PageScroll(column))

    def _connect(self) -> None:
        self._hero.clicked.connect(self.write_requested)
        self._go_on.clicked.connect(self.write_requested)
        self._meeting.opened.connect(self.meeting_requested)
        self._promises.answered.connect(self.promise_answered)
        self._promises.opened.connect(self.promise_requested)
        self._promises.all_requested.connect(self.promises_requested)
        self._shares.opened.connect(self.share_requested)
        self._last.opened.connect(self.entry_requested)

    def _arrange(self) -> None:
        """The meeting or the promises at the start, the rest beside; what is not there leaves no hole."""
        sides = self._sides()
        if sides == self._placed:
            return
        self._placed = sides
        for card in self._every_card():
            self._start.removeWidget(card)
            self._end.removeWidget(card)
            card.setVisible(card in sides[0] or card in sides[1])
        for column, there in zip((self._start, self._end), sides, strict=True):
            for place, widget in enumerate(there):
                column.insertWidget(place, widget)
        self._cards.setStretch(1, 1 if sides[1] else 0)
        self._space_cards()
        tab_as_the_eye_goes(self)

    def _every_card(self) -> tuple[QWidget, ...]:
        return self._meeting, self._promises, self._last, self._shares

    def _sides(self) -> tuple[list[QWidget], list[QWidget]]:
        """The cards that are there, in the column at the start and in the one at the end."""
        today = self._today
        if today is None:
            return [], []
        meeting: list[QWidget] = [self._meeting] if today.meeting is not None else []
        promises: list[QWidget] = [self._promises] if today.promises else []
        last: list[QWidget] = [self._last] if today.last else []
        shares: list[QWidget] = [self._shares] if today.shares else []
        if self.look.is_large or self.window().width() < NARROW_PX:
            return [*meeting, *promises, *last, *shares], []
        if meeting:
            is_one_short = bool(promises) and not shares
            return ([*meeting, *last], promises) if is_one_short else ([*meeting, *shares], [*promises, *last])
        if not promises:
            return (last, shares) if last else (shares, [])
        return ([*promises, *shares], last) if len(today.promises) == 1 else (promises, [*last, *shares])

    def _space_cards(self) -> None:
        self._cards.setSpacing(self.look.px(Space.CARD) if self._placed and self._placed[1] else 0)

    def _retranslate(self) -> None:
        self._heading.set_text(self.tr("Today"))
        self._draft.set_texts(self.tr("You were writing something."))
        self._go_on.set_text(self.tr("Go on writing"))
        if self._today is not None:
            self.show_today(self._today)

    def _relook(self) -> None:
        is_large = self.look.is_large
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(0 if is_large else self.look.px(Space.GROUP))
        self._top.setSpacing(self.look.px(Space.GROUP))
        for side in (self._start, self._end):
            side.setSpacing(self.look.px(Space.CARD))
        self._space_cards()
        top = self.look.px(Space.PAGE_TOP) - self.look.px(Space.PAIR)
        self._whole.setContentsMargins(0, 0 if is_large else top, 0, 0)
        self._arrange()
