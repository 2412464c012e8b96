"""One meeting as it is prepared: topics, promises of both sides, questions, who comes along, what to take along."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.promises import Promise
from diary.services.meeting_lists import ToBringUp
from diary.services.meetings import WholeMeeting
from diary.ui.pages.meetings.company_card import MeetingCompanyCard
from diary.ui.pages.meetings.promises_card import MeetingPromisesCard
from diary.ui.pages.meetings.questions_card import MeetingQuestionsCard
from diary.ui.pages.meetings.topics_card import MeetingTopicsCard
from diary.ui.pages.parts.ends_layout import EndsLayout
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.meeting_texts import MeetingTexts
from diary.ui.pages.parts.promise_texts import PromiseTexts
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import PlainButton, QuietButton
from diary.ui.widgets.columns import Columns, PageColumn
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.tab_order import tab_as_the_eye_goes
from diary.ui.widgets.texts import Heading, Lead

#: What is discussed and asked has more to say than what stands beside it.
_SHARES: Final = (7, 5)


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A meeting, what could be put on its lists, the questions that are still to ask, and whether it was already."""

    whole: WholeMeeting
    to_bring_up: ToBringUp
    questions: tuple[str, ...] = ()
    is_over: bool = False


class MeetingPage(Page):
    """The cards speak for themselves; what comes after the meeting has a place at the top, see `set_after`."""

    back_requested = Signal()
    edit_requested = Signal()
    call_off_requested = Signal()
    go_on_requested = Signal()
    became_contact_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topics, self.promises = MeetingTopicsCard(), MeetingPromisesCard()
        self.questions, self._company = MeetingQuestionsCard(), MeetingCompanyCard()
        self._back = LinedUpButton(icon="arrow-left")
        self._heading, self._lead = Heading(), Lead()
        self._call_off, self._edit = QuietButton(icon="prohibit"), PlainButton(icon="pencil-simple")
        self._cards = (
            Columns(self.topics, self.promises, shares=_SHARES),
            Columns(self.questions, self._company, shares=_SHARES),
        )
        self._fold, self._is_over, self._is_folded = LinedUpButton(), False, True
        self._is_past = False
        self._off = Banner(BannerKind.GOOD_TO_KNOW, icon="prohibit")
        self._go_on = PlainButton()
        self._off.add_action(self._go_on)
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        named = {"back": self._back, "edit": self._edit, "call-off": self._call_off, "go-on": self._go_on}
        named["prepared"] = self._fold
        for name, button in named.items():
            button.setObjectName(f"meeting-{name}")
        titles, actions = QWidget(), QWidget()
        column = QVBoxLayout(titles)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._lead)
        flow = FlowLayout(actions, Space.ROW)
        flow.addWidget(self._call_off)
        flow.addWidget(self._edit)
        head = EndsLayout(gap=Space.GROUP)
        head.addWidget(titles)
        head.addWidget(actions)
        page = PageColumn(Size.CONTENT)
        page.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addLayout(head)
        page.body.addWidget(self._off)
        self._body, self._after_place = page.body, page.body.count()
        page.body.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        for cards in self._cards:
            page.body.addWidget(cards)
        page.body.addStretch(1)
        self.area = PageScroll(page)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.area)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._edit.clicked.connect(self.edit_requested)
        self._call_off.clicked.connect(self.call_off_requested)
        self._go_on.clicked.connect(self.go_on_requested)
        self._fold.clicked.connect(self._on_fold_clicked)
        self._company.became_contact_requested.connect(self.became_contact_requested)

    def set_after(self, after: QWidget) -> None:
        """What comes after the meeting, over the full width under its name; it hides itself before."""
        self._body.insertWidget(self._after_place, after)

    def show_meeting(self, view: MeetingView, texts: MeetingTexts, promise_texts: PromiseTexts) -> None:
        """Show a meeting as it is prepared so far; once it was, that is folded."""
        whole, meeting = view.whole, view.whole.meeting
        self._heading.set_text(texts.title(meeting))
        self._lead.set_text(texts.when_and_where(meeting))
        self._off.setVisible(meeting.called_off)
        self._call_off.setVisible(not meeting.called_off and meeting.contact is None)
        self._is_past = meeting.when.day < texts.today
        self._retranslate()
        self.topics.show_topics([each.topic for each in whole.topics], view.to_bring_up.topics)
        promises = sorted((*whole.promises, *view.to_bring_up.promises), key=_by_day)
        self.promises.show_promises(promises, {promise.id for promise in whole.promises}, promise_texts)
        self.questions.show_questions(meeting.questions, view.questions)
        self._company.show_meeting(meeting)
        self._company.show_band(is_shown=not view.is_over and not meeting.called_off)
        self._is_over = view.is_over
        self._show_cards()
        tab_as_the_eye_goes(self)

    def start(self) -> None:
        """Begin at the top, with what was prepared folded where the meeting was already."""
        self._is_folded = True
        self._show_cards()
        self.area.verticalScrollBar().setValue(0)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    def _on_fold_clicked(self) -> None:
        self._is_folded = not self._is_folded
        self._show_cards()

    def _show_cards(self) -> None:
        self._fold.setVisible(self._is_over)
        self._fold.set_icon("caret-down" if self._is_folded else "caret-up")
        for cards in self._cards:
            cards.setVisible(not (self._is_over and self._is_folded))

    def _retranslate(self) -> None:
        self._fold.set_text(self.tr("What I had prepared"))
        self._back.set_text(self.tr("To all meetings"))
        self._edit.set_text(self.tr("Change"))
        is_off, was_off = self.tr("It doesn't go on"), self.tr("It didn't go on")
        self._call_off.set_text(was_off if self._is_past else is_off)
        is_off, was_off = self.tr("This meeting doesn't go on."), self.tr("This meeting didn't go on.")
        self._off.set_texts(was_off if self._is_past else is_off, self.tr("What stands here stays."))
        self._go_on.set_text(self.tr("It did go on") if self._is_past else self.tr("It goes on after all"))

    def _relook(self) -> None:
        self._whole.setContentsMargins(0, self.look.px(Space.PAIR), 0, 0)


def _by_day(promise: Promise) -> tuple[bool, date, int]:
    """What is due first, then what has no day; the same order whether it is chosen or not."""
    return promise.due is None, promise.due or date.max, promise.id
