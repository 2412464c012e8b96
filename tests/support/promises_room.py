"""The page of promises on a real diary, as a client sees and uses it."""

from dataclasses import replace
from datetime import timedelta

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from diary.domain.promises import Owner, Promise
from diary.services.promises import promise, record_promise
from diary.ui.controllers.promises import PromisesController
from diary.ui.pages.parts.promise_answers import PromiseAnswers
from diary.ui.pages.parts.promise_card import PromiseCard
from diary.ui.widgets.fields import TextField
from tests.support.desks import NOW, listen_to
from tests.support.diaries import open_again
from tests.support.qt import settle, shown

TODAY = NOW.date()


class Room:
    """The page of promises on a real diary, as a client sees it."""

    def __init__(self, desk, folder):
        self.desk, self.diary, self.folder = desk, desk.diary, folder
        self.controller = PromisesController(desk)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page

    def show(self):
        self.controller.show_record(0)
        shown(self.page, 1100, 800)
        self.page.activateWindow()
        settle()
        return self

    def add(self, what, owner=Owner.WORKER, **fields):
        return record_promise(self.diary, Promise(owner, TODAY - timedelta(days=1), what=what, **fields), NOW).id

    def cards(self):
        return [card for card in self.page.findChildren(PromiseCard) if card.isVisible()]

    def answers(self, what):
        return next(
            answers
            for answers in self.page.findChildren(PromiseAnswers)
            if answers.isVisible() and button(answers, "Done").accessibleDescription() == what
        )

    def form(self):
        return self.page.form


def button(inside, text):
    return next(
        each
        for each in inside.findChildren(QAbstractButton)
        if text in {each.text(), each.accessibleName()} and each.isVisibleTo(inside)
    )


def press(inside, text):
    QTest.mouseClick(button(inside, text), Qt.MouseButton.LeftButton)
    settle()


def day_field(room):
    field = room.form().findChild(TextField, "promise-day")
    field.setFocus()
    return field


def state_of(room, promise_id):
    return promise(room.diary, promise_id).state


def reopen(room):
    """Lock, and open again in a fresh app."""
    room.diary.close()
    shiboken6.delete(room.page)
    room.__init__(replace(room.desk, diary=open_again(room.folder / "diary")), room.folder)
    room.show()
