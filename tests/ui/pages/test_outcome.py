"""What is said at the end of something for which the diary was closed."""

import pytest
from PySide6.QtWidgets import QLabel

from diary.domain.language import Language
from diary.services.wiping import BeyondReach, Wiped
from diary.ui.pages.outcome import WipedPage
from tests.support.languages import speaking
from tests.support.qt import shown
from tests.support.walk import cut_off


@pytest.fixture(autouse=True)
def english():
    with speaking(Language.ENGLISH):
        yield


def said(page):
    labels = [label.text() for label in shown(page, 1280, 820).findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def test_a_wiped_diary_says_what_stays_by_kind_and_number():
    text = said(WipedPage(Wiped(others=4, left=6, readable=1, dead_backups=2)))
    assert "3 files of the diary could not be removed. Nobody can read them." in text
    assert "2 backups could not be removed. Nobody can read them." in text
    assert "1 backup could not be removed. Your passphrase still opens it." in text
    assert "4 things in the folder are not from Egel and were left." in text


def test_what_was_known_to_be_elsewhere_is_named():
    text = said(WipedPage(Wiped(0, 0), BeyondReach("/media/stick", 3)))
    assert "The backups in your second place are still there:\n/media/stick\n" in text
    assert "What you shared is still there: 3 times." in text
    assert "removed" not in text


def test_where_nothing_is_known_any_more_nothing_is_counted():
    text = said(WipedPage(Wiped(0, 0)))
    assert "What you saved in another place or gave to others is still there." in text


def test_all_that_stays_is_said_whole_in_a_narrow_window_with_large_letters(look):
    look.choose(look.theme, 2.0)
    page = WipedPage(Wiped(4, 6, 1, 2), BeyondReach("/media/stick", 3))
    assert cut_off(shown(page, 480, 700)) == []
