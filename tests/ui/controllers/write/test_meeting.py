"""A contact that was a meeting: its last step asks what came of the topics and promises of that meeting."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import OurBug
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.promises import Owner, Promise, PromiseState
from diary.domain.topics import Topic, TopicState
from diary.domain.when import When
from diary.services.after_meeting import became_contact
from diary.services.attachments import attach, erase_attachment
from diary.services.contacts import contact_cards, contact_to_edit
from diary.services.meetings import meeting, record_meeting
from diary.services.promises import promise, record_promise
from diary.services.topics import record_topic, topic
from diary.ui.desk import Destination, PageName
from diary.ui.pages.parts.dealt_with import DealtWithRow
from diary.ui.pages.parts.meeting_outcome import MeetingOutcome
from diary.ui.widgets.fields import LongText
from diary.ui.widgets.tab_order import stops
from tests.support.desks import NOW, listen_to, show_in_window
from tests.support.qt import settle
from tests.support.sounds import voice_note
from tests.support.writing import opened, press

TODAY = NOW.date()


@pytest.fixture
def rent(diary, sam):
    return record_topic(diary, Topic(what="de huur", person=sam.id)).id


@pytest.fixture
def promised(diary, sam):
    return record_promise(diary, Promise(Owner.ME, TODAY, what="mijn loonbrief sturen", person=sam.id), NOW).id


@pytest.fixture
def talk(diary, sam, rent, promised):
    when = When(TODAY - timedelta(days=1))
    plain = Meeting(when, persons=(sam.id,), topics=(MeetingTopic(rent),), promises=(promised,))
    return record_meeting(diary, plain, NOW).id


@pytest.fixture
def contact(diary, talk):
    return became_contact(diary, talk).id


def answers(page):
    settle()
    return next(row for row in page.findChildren(DealtWithRow) if row.isVisibleTo(page))


def test_a_contact_that_was_no_meeting_asks_nothing_of_the_kind(write, talk, contact):
    assert talk, contact
    page = opened(write)
    press(page, *["Verder"] * 3)
    assert page.findChild(MeetingOutcome).isHidden()


def test_the_last_step_asks_whether_each_topic_was_dealt_with(write, diary, talk, contact, rent):
    page = opened(write, contact)
    press(page, *["Verder"] * 3)
    press(answers(page), "Ja")
    answers(page).findChild(LongText).insertPlainText("Sam vraagt het na")
    press(page, "on")
    assert meeting(diary, talk).topics == (MeetingTopic(rent, TopicAnswer.TALKED_ABOUT, "Sam vraagt het na"),)
    assert topic(diary, rent).outcome == "Sam vraagt het na"


def test_what_is_left_open_stays_open(write, diary, talk, contact, rent):
    page = opened(write, contact)
    press(page, *["Verder"] * 3)
    press(page, "on")
    assert meeting(diary, talk).topics == (MeetingTopic(rent),)
    assert topic(diary, rent).state is TopicState.OPEN


def test_the_promises_that_were_brought_up_are_answered_there(write, diary, contact, promised):
    heard = listen_to(write)
    page = opened(write, contact)
    press(page, *["Verder"] * 3)
    press(page.findChild(MeetingOutcome), "Gebeurd")
    assert promise(diary, promised).state is PromiseState.KEPT
    heard.undo()
    assert promise(diary, promised).state is PromiseState.OPEN


def test_what_is_answered_about_the_meeting_is_no_part_of_the_contact(write, diary, contact):
    page = opened(write, contact)
    before = contact_to_edit(diary, contact)
    press(page, *["Verder"] * 3)
    press(answers(page), "Later")
    press(page, "on")
    after = contact_to_edit(diary, contact)
    assert (after.contact, after.promises, after.topics) == (before.contact, before.promises, before.topics)


def test_words_survive_a_lock_in_the_middle(write, diary, talk, contact, rent):
    page = opened(write, contact)
    press(page, *["Verder"] * 3)
    press(answers(page), "De ander wilde niet")
    answers(page).findChild(LongText).insertPlainText("hij keek weg")
    write.keep()
    assert meeting(diary, talk).topics == (MeetingTopic(rent, TopicAnswer.WOULD_NOT, "hij keek weg"),)


def test_words_are_kept_though_those_beside_what_is_attached_cannot_be(write, diary, talk, contact, rent):
    attached = attach(diary, EntryRef(Noun.CONTACT, contact), voice_note(), NOW).id
    page = opened(write, contact)
    press(page, *["Verder"] * 3)
    press(answers(page), "Later")
    answers(page).findChild(LongText).insertPlainText("geen tijd")
    page.attachments.words_edited.emit(attached, "bij het raam")
    erase_attachment(diary, attached)
    with pytest.raises(OurBug):
        write.keep()
    assert meeting(diary, talk).topics == (MeetingTopic(rent, TopicAnswer.LATER, "geen tijd"),)


def test_tab_comes_to_it_between_the_promises_and_what_to_talk_about_next(write, contact):
    page = opened(write, contact)
    show_in_window(write, 1280, 820)
    press(page, *["Verder"] * 3)
    press(answers(page), "Ja")
    settle()
    inside = [
        each for each in stops(page._after) if each.isVisibleTo(page) and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    inside[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in inside:
        seen.append(QApplication.focusWidget())
        page.focusNextChild()
    assert seen == inside


def test_a_promise_is_changed_on_its_own_page(write, contact, promised):
    heard = listen_to(write)
    page = opened(write, contact)
    press(page, *["Verder"] * 3)
    press(page.findChild(MeetingOutcome), "Meer", "Wijzig de afspraak")
    assert heard.gone_to == [Destination(PageName.PROMISES, promised)]


def test_a_contact_left_with_nothing_written_in_it_can_be_a_meeting_again(write, diary, talk, contact):
    heard = listen_to(write)
    page = opened(write, contact)
    page.left.emit()
    heard.undo()
    assert meeting(diary, talk).contact is None
    assert contact_cards(diary) == ()
    assert heard.gone_to == [Destination(PageName.TIMELINE, contact), Destination(PageName.MEETINGS, talk)]


def test_once_something_is_written_nobody_offers_to_take_the_contact_back(write, contact):
    heard = listen_to(write)
    page = opened(write, contact)
    press(page, "snuffelen")
    page.left.emit()
    assert heard.done == []
