"""The pages to look at: sharp for the screen they are on, turned and made larger by hand or keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from diary.domain.language import Language
from diary.services.sharing import make_typesetter
from diary.share.select import choose
from diary.share.summary import summary
from diary.ui.pages.share.pages_view import PagesView
from tests.support.document_words import HandMadeWords
from tests.support.qt import settle, shown
from tests.support.shared_diary import CONSENT, EVERYTHING, SOURCE, TODAY


@pytest.fixture(scope="module")
def document():
    return summary(choose(SOURCE, EVERYTHING, CONSENT), CONSENT, HandMadeWords(Language.ENGLISH), TODAY)


@pytest.fixture(scope="module")
def typesetter():
    return make_typesetter()


@pytest.fixture
def view(document, typesetter):
    view = PagesView()
    view.wishes = []
    view.sharpness_wanted.connect(view.wishes.append)
    shown(view, 576, 600)
    view.show_images(typesetter.page_images(document, view.sharpness), view.sharpness)
    settle()
    view.wishes.clear()
    return view


def button(view, name):
    return next(each for each in view.findChildren(QAbstractButton) if each.text() == name)


def place(view):
    return next(label.text() for label in view.findChildren(QLabel) if label.text().startswith("Page "))


def test_the_first_page_comes_first(view):
    assert place(view) == f"Page 1 of {len(view.images)}"
    assert not button(view, "Page before").isEnabled()


def test_pages_are_turned(view):
    for number in range(2, len(view.images) + 1):
        button(view, "Next page").click()
        assert place(view) == f"Page {number} of {len(view.images)}"
    assert not button(view, "Next page").isEnabled()


def test_pages_are_turned_by_the_keyboard_at_their_end(view):
    ground, pages = view.first_control(), len(view.images)
    for _ in range(4 * pages):
        QTest.keyClick(ground, Qt.Key.Key_PageDown)
    assert place(view) == f"Page {pages} of {pages}"
    for _ in range(4 * pages):
        QTest.keyClick(ground, Qt.Key.Key_PageUp)
    assert place(view) == f"Page 1 of {pages}"


def test_larger_pages_are_asked_for_as_sharp_as_they_are_large(view):
    before = view.sharpness
    button(view, "Larger").click()
    assert view.wishes == [pytest.approx(before * 1.25, rel=0.01)]
    button(view, "Smaller").click()
    assert view.wishes[-1] == pytest.approx(before, rel=0.01)


def test_a_wider_window_asks_for_sharper_pages(view):
    before = view.sharpness
    view.resize(900, 600)
    settle()
    assert view.wishes
    assert view.wishes[-1] > before


def test_pages_that_were_made_for_another_size_are_asked_for_again(view):
    right = view.sharpness
    view.show_images(view.images, right / 2)
    assert view.wishes == [right]


def test_while_pages_are_made_nothing_old_is_shown(view):
    view.ask_for_pages()
    assert view.images == ()
    assert any(label.text() == "The pages are being made…" and label.isVisible() for label in view.findChildren(QLabel))
    assert len(view.wishes) == 1
