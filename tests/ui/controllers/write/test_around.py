"""What most contacts need no answer to: folded away, answered where the client wants, and taken back."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.domain.contacts import AskedBy, Contact
from diary.domain.drafts import ContactDraft
from diary.domain.feelings import Feeling, FeelingWord, Posture
from diary.domain.own_steps import OwnStep, Step
from diary.domain.themes import Theme, ThemeKind
from diary.services.contacts import record_contact
from diary.ui.pages.write.around import Around
from tests.support.desks import NOW, listen_to
from tests.support.writing import (
    PREFILLED,
    TODAY,
    field_of,
    kept,
    leave_field,
    only_contact,
    opened,
    press,
    type_in,
)


def whole_enough(page, sam):
    press(page, f"person-{sam.id}", "snuffelen")


def test_it_is_folded_away_until_it_is_asked_for(write, sam):
    page = opened(write)
    assert not page.findChild(Around).isVisibleTo(page)
    press(page, "fold-around")
    assert page.findChild(Around).isVisibleTo(page)


def test_who_asked_for_it_is_kept_and_taken_back(diary, write, sam):
    page = opened(write)
    whole_enough(page, sam)
    press(page, "fold-around", "asked-by-me")
    assert only_contact(diary).contact.asked_by is AskedBy.ME
    press(page, "asked-by-me")
    assert only_contact(diary).contact.asked_by is None


def test_own_words_about_who_asked_go_with_that_answer_alone(diary, write, sam):
    page = opened(write)
    whole_enough(page, sam)
    press(page, "fold-around", "asked-by-somebody-else")
    type_in(page, "asked-by-own", "de school")
    write.keep()
    assert only_contact(diary).contact.asked_by_own == "de school"
    press(page, "asked-by-them")
    contact = only_contact(diary).contact
    assert (contact.asked_by, contact.asked_by_own) == (AskedBy.THEM, "")


def test_the_day_on_paper_is_kept_and_taken_back(diary, write, sam):
    page = opened(write)
    whole_enough(page, sam)
    press(page, "fold-around")
    leave_field(type_in(page, "on-paper", "15 november"))
    assert only_contact(diary).contact.on_paper == date(2026, 11, 15)
    leave_field(type_in(page, "on-paper", ""))
    assert only_contact(diary).contact.on_paper is None


def test_a_day_on_paper_that_cannot_be_read_is_asked_again_and_kept_as_typed(diary, write, sam):
    heard, page = listen_to(write), opened(write)
    whole_enough(page, sam)
    press(page, "fold-around")
    type_in(page, "on-paper", "ergens in de herfst")
    press(page, "Klaar")
    assert heard.gone_to == []
    write.keep()
    assert kept(diary).unread.of("on-paper") == "ergens in de herfst"
    again = opened(write)
    assert field_of(again, "on-paper").text() == "ergens in de herfst"


def test_feelings_before_and_after_stay_apart_from_those_in_it(diary, write, sam):
    page = opened(write)
    whole_enough(page, sam)
    press(page, "Verder", "feeling-heard", "fold-before", "before-afraid", "fold-after", "after-calm")
    contact = only_contact(diary).contact
    assert contact.feelings == (Feeling(FeelingWord.HEARD),)
    assert contact.feelings_before == (Feeling(FeelingWord.AFRAID),)
    assert contact.feelings_after == (Feeling(FeelingWord.CALM),)


def test_what_i_did_is_kept_with_own_words_behind_it(diary, write, sam):
    page = opened(write)
    whole_enough(page, sam)
    press(page, "Verder", "step-said-no", "step-asked-on")
    press(page, "Iets anders")
    type_in(page, "own-own-step-0", "ik bleef zitten")
    press(page, "step-said-no")
    write.keep()
    assert only_contact(diary).contact.own_steps == (OwnStep(Step.ASKED_ON), OwnStep(own="ik bleef zitten"))


def test_what_it_is_about_is_kept(diary, write, sam):
    page = opened(write)
    whole_enough(page, sam)
    press(page, "Verder", "Verder", "theme-home", "theme-money", "theme-home")
    assert only_contact(diary).contact.themes == (Theme(ThemeKind.MONEY),)


def test_where_it_was_answered_before_it_stands_open(diary, write, sam):
    contact = Contact(
        PREFILLED,
        people=(sam.id,),
        posture=Posture.SNIFFING,
        asked_by=AskedBy.TOGETHER,
        feelings_before=(Feeling(FeelingWord.AFRAID),),
        on_paper=TODAY,
    )
    page = opened(write, record_contact(diary, ContactDraft(contact), NOW).contact.id)
    assert page.findChild(Around).isVisibleTo(page)
    assert field_of(page, "on-paper").text() == "17 november 2026"
    press(page, "Verder")
    assert page._steps[1]._before.isVisibleTo(page)
    assert not page._steps[1]._later.isVisibleTo(page)


def test_by_keyboard_alone_the_fold_opens(write, sam):
    page = opened(write)
    button = page.findChild(type(page._steps[0]._more._button), "fold-around")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert page.findChild(Around).isVisibleTo(page)
