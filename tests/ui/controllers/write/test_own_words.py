"""Own words: kept for next time only when asked, as good as the others then, and let go of with a way back."""

import pytest
from PySide6.QtCore import QPoint, QRect

from diary.domain.experience import Experience, Voice
from diary.domain.feelings import Feeling, FeelingWord
from diary.domain.own_words import OwnWordKind
from diary.services.own_words import keep_word, kept_words
from tests.support.desks import listen_to
from tests.support.qt import settle, shown
from tests.support.writing import control, field_of, opened, press, type_in


def own_feelings(write):
    return [feeling.own for feeling in write._draft.contact.feelings if feeling.word is None]


@pytest.fixture
def page(write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "stekels zakken", "Verder")
    return page


def test_nothing_is_kept_unless_asked(diary, page):
    press(page, "Eigen woord")
    type_in(page, "own-feeling-0", "kriebelig")
    press(page, "Klaar")
    assert kept_words(diary, OwnWordKind.FEELING) == ()


def test_a_word_that_is_kept_stays_chosen_and_is_offered_the_next_time_but_not_chosen(diary, write, page, sam):
    press(page, "Eigen woord")
    type_in(page, "own-feeling-0", "kriebelig")
    press(page, "own-feeling-0-keep")
    assert kept_words(diary, OwnWordKind.FEELING) == ("kriebelig",)
    assert own_feelings(write) == ["kriebelig"]
    assert control(page, "kriebelig").isChecked()
    press(page, "Klaar")
    again = opened(write)
    press(again, f"person-{sam.id}", "Verder")
    assert not control(again, "kriebelig").isChecked()
    press(again, "kriebelig", "feeling-tired")
    assert write._draft.contact.feelings == (Feeling(FeelingWord.TIRED), Feeling(own="kriebelig"))


def test_a_kept_word_stands_beside_one_that_is_typed(diary, write, page):
    keep_word(diary, OwnWordKind.HELPED, "maakte koffie")
    opened(write)
    press(page, "maakte koffie", "In eigen woorden")
    type_in(page, "own-helped-0", "wachtte even")
    assert write._draft.contact.experiences == (
        Experience(Voice.HELPED, own="maakte koffie"),
        Experience(Voice.HELPED, own="wachtte even"),
    )


def test_a_word_let_go_of_stays_in_what_was_written_and_can_be_kept_again(diary, write, page):
    keep_word(diary, OwnWordKind.FEELING, "kriebelig")
    heard = listen_to(write)
    opened(write)
    press(page, "kriebelig", "Mijn woorden opruimen", "kriebelig")
    assert kept_words(diary, OwnWordKind.FEELING) == ()
    assert own_feelings(write) == ["kriebelig"]
    ((_, undo),) = heard.done
    undo()
    assert kept_words(diary, OwnWordKind.FEELING) == ("kriebelig",)
    assert control(page, "kriebelig").isChecked()


def test_a_word_that_can_not_be_kept_stays_where_it_was_typed(diary, write, page):
    heard = listen_to(write)
    press(page, "Eigen woord")
    type_in(page, "own-feeling-0", "kriebelig")
    diary.folder.rename(diary.folder.with_name("moved"))
    press(page, "own-feeling-0-keep")
    assert heard.faults
    assert own_feelings(write) == ["kriebelig"]


def test_the_field_for_a_word_comes_in_sight(write, page):
    shown(page, 1000, 600)
    press(page, "Eigen woord")
    settle()
    field = field_of(page, "own-feeling-0")
    assert page.rect().contains(QRect(field.mapTo(page, QPoint()), field.size()))
    assert not field.visibleRegion().isEmpty()
