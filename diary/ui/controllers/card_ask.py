"""Asking after the recovery card and the services meet here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from diary.domain.card_care import CardCare, asks_for_card, was_never_copied
from diary.domain.faults import Fault
from diary.services.card_care import card_care, card_seen, keep_card_care, put_off_card
from diary.ui.controllers.settings import SettingsTask
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.pages.home.card_ask import CardAsk


class CardAskHelp(QObject):
    """Shows the card's question when it is due; every answer can be taken back."""

    go_requested = Signal(object)

    def __init__(self, ask: CardAsk, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask, self._desk = ask, desk
        ask.answered_yes.connect(self._on_ask_answered_yes)
        ask.answered_later.connect(self._on_ask_answered_later)
        ask.answered_no.connect(self._on_ask_answered_no)

    def show(self) -> None:
        """Ask, or be quiet; raises what reading the diary does."""
        care = card_care(self._desk.diary)
        if asks_for_card(care, self._desk.clock().date()):
            self._ask.ask(was_never_copied=was_never_copied(care))
        else:
            self._ask.hide()

    def _on_ask_answered_yes(self) -> None:
        self._answer(card_seen, self.tr("Egel asks again in half a year."))

    def _on_ask_answered_later(self) -> None:
        self._answer(put_off_card, self.tr("Egel asks again in a week."))

    def _on_ask_answered_no(self) -> None:
        self.go_requested.emit(Destination(PageName.SETTINGS, SettingsTask.NEW_CARD))

    def _answer(self, keep: Callable[..., None], told: str) -> None:
        try:
            before = card_care(self._desk.diary)
            keep(self._desk.diary, self._desk.clock().date())
            self.show()
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
            return
        self._desk.notices.tell_done(told, partial(self._take_back, before))

    def _take_back(self, before: CardCare) -> None:
        keep_card_care(self._desk.diary, before)
        self.show()
