"""The path of sharing as a client sees it, on a real diary."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QAbstractButton, QLabel

from diary.domain.choosing import Group, with_fields
from diary.domain.drafts import Form
from diary.domain.ids import UNSAVED
from diary.domain.language import Language
from diary.domain.sharing import Consent, ContactField, Selection, SharePlan
from diary.services.contacts import contact_cards
from diary.services.drafts import keep_draft, kept_draft
from diary.ui.controllers.share import ShareController
from diary.ui.pages.share.record_row import RecordRow
from diary.ui.save_place import SavePlace
from tests.support.desks import NOW, listen_to, show_in_window
from tests.support.qt import settle

TODAY = NOW.date()
NOTHING_CHOSEN = "Nothing is chosen yet. Turn on what may go along."
UNREAD_DAY = "Egel does not know this day. Type it like this: 17 November 2026"


class AnsweredPlace(SavePlace):
    """Answers at once with one path, or with nothing."""

    def __init__(self):
        super().__init__()
        self.answer = None
        self.offered = []

    def ask(self, parent, name):
        self.offered.append(name)
        if self.answer is not None:
            self.chosen.emit(self.answer)


class Client:
    """The path as a client sees it."""

    def __init__(self, desk):
        self.desk, self.diary = desk, desk.diary
        self.place = AnsweredPlace()
        self.controller = ShareController(desk, place=self.place)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page
        self.window = show_in_window(self.controller, 1280, 820)

    def open(self, record=UNSAVED):
        self.controller.show_record(record)
        self.wait()
        return self

    def go(self, step):
        self.page.step_requested.emit(step)
        self.wait()

    def wait(self):
        for _ in range(4):
            self.desk.tasks.wait()
            settle()

    def plan(self):
        self.controller.keep()
        return kept_draft(self.diary, Form.SHARE, SharePlan)

    def rows(self):
        return [row for row in self.page.findChildren(RecordRow) if row.isVisible()]

    def texts(self):
        return [label.text() for label in self.page.what.findChildren(QLabel) if label.isVisible()]

    def button(self, text):
        return next(
            each for each in self.page.findChildren(QAbstractButton) if each.text() == text and each.isVisible()
        )

    def prepare(self, **changes):
        """Go on from a kept plan that lacks nothing."""
        card = contact_cards(self.diary)[0]
        fields = frozenset({ContactField.WHEN_AND_HOW, ContactField.HAPPENED})
        plan = SharePlan(
            Consent(reader="Sam Peeters", giver="Samira", until=TODAY + timedelta(90)),
            with_fields(Selection(), Group.CONTACTS, card.id, fields),
            Language.DUTCH,
        )
        keep_draft(self.diary, Form.SHARE, replace(plan, **changes))
        return self.open()
