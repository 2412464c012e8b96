"""A page with a form and a list, on a real diary, as a client sees it."""

from dataclasses import replace

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.ui.widgets.texts import Text
from tests.support.desks import listen_to
from tests.support.diaries import open_again
from tests.support.qt import settle, shown
from tests.support.walk import cut_off, nameless, too_small


class FormRoom:
    """`make` builds the controller of the page for a desk; `folder` holds the diary."""

    def __init__(self, make, desk, folder):
        self.make, self.desk, self.folder = make, desk, folder
        self.controller = make(desk)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page

    @property
    def diary(self):
        return self.desk.diary

    def show(self, record=0, width=1000, height=900):
        self.controller.show_record(record)
        shown(self.page, width, height)
        self.page.activateWindow()
        settle()
        return self

    def reopen(self):
        """Lock, and open again in a fresh app."""
        self.diary.close()
        shiboken6.delete(self.page)
        self.__init__(self.make, replace(self.desk, diary=open_again(self.folder / "diary")), self.folder)
        return self.show()

    def button(self, text, inside=None):
        buttons = (inside or self.page).findChildren(QAbstractButton)
        return next(each for each in buttons if each.text() == text and each.isVisible())

    def press(self, text, inside=None):
        QTest.mouseClick(self.button(text, inside), Qt.MouseButton.LeftButton)
        settle()

    def named(self, name):
        return self.page.findChild(QAbstractButton, name)

    def press_named(self, name):
        QTest.mouseClick(self.named(name), Qt.MouseButton.LeftButton)
        settle()

    def type(self, words):
        QTest.keyClicks(QApplication.focusWidget(), words)
        settle()

    def flaws(self):
        """What is cut off, too small or nameless, in a wide window, a narrow one and a very small one."""
        for size in ((1064, 820), (700, 820), (480, 480)):
            self.page.window().resize(*size)
            # Layouts in layouts take two rounds.
            settle()
            settle()
            yield from (*cut_off(self.page), *too_small(self.page), *nameless(self.page))

    def texts(self):
        return [text.text() for text in self.page.findChildren(Text) if text.isVisibleTo(self.page)]
