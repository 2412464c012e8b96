"""The day and the time, as exactly as the client knows them; what can not be read is kept as it was typed."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.when import Precision, When
from diary.services.contacts import record_contact
from diary.ui.controllers.write import WriteController
from diary.ui.desk import Destination, PageName
from diary.ui.widgets.texts import Small
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
    state_of,
    step,
    type_in,
)


def test_the_time_goes_when_the_day_becomes_another(write, sam):
    page = opened(write)
    leave_field(type_in(page, "day", "12 november"))
    assert write._draft.contact.when == When(date(2026, 11, 12))
    press(page, "rond die tijd")
    leave_field(type_in(page, "time", "9u30"))
    assert write._draft.contact.when == When(date(2026, 11, 12), time(9, 30), Precision.ABOUT)


def test_a_time_the_client_filled_in_stays_with_another_day(write):
    page = opened(write)
    leave_field(type_in(page, "time", "9"))
    leave_field(type_in(page, "day", "12/11/2026"))
    assert write._draft.contact.when == When(date(2026, 11, 12), time(9), Precision.EXACT)


def test_the_time_can_be_left_out_and_taken_back(write):
    page = opened(write)
    press(page, "alleen de dag")
    assert write._draft.contact.when == When(TODAY)
    press(page, "precies")
    assert write._draft.contact.when == PREFILLED


def test_an_emptied_day_comes_back_and_an_unclear_one_stays_as_typed(write, sam):
    page = opened(write)
    field = type_in(page, "day", "")
    leave_field(field)
    assert field.text() == "17 november 2026"
    leave_field(type_in(page, "day", "ergens in de herfst"))
    press(page, f"person-{sam.id}")
    assert field.text() == "ergens in de herfst"
    assert write._draft.contact.when == PREFILLED


@pytest.mark.parametrize(
    ("written", "day"),
    [("1/1/0001", date(1, 1, 1)), ("31/12/9999", date(9999, 12, 31)), ("3/3/2030", date(2030, 3, 3))],
)
def test_any_day_there_is_can_be_filled_in(diary, write, sam, written, day):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen")
    leave_field(type_in(page, "day", written))
    press(page, "Klaar")
    assert only_contact(diary).contact.when == When(day)


UNCLEAR = "ergens in de herfst"


def by_escape(write, page):
    QTest.keyClick(page, Qt.Key.Key_Escape)
    return opened(write)


def by_a_lock(write, _page):
    write.keep()
    return opened(WriteController(write.desk))


def a_contact_with(write, sam, field):
    """A contact in which something that can't be read is being typed."""
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen")
    if field == "promise-day":
        for name in ("Verder", "Verder", "Verder", "add-me"):
            step(page, name)
        type_in(page, "promise-words", "bellen")
    type_in(page, field, UNCLEAR)
    return page


@pytest.mark.parametrize("leave", [by_escape, by_a_lock])
@pytest.mark.parametrize("field", ["day", "time", "promise-day"])
def test_what_can_not_be_read_is_kept_as_typed_and_asked_again(write, sam, field, leave):
    page = leave(write, a_contact_with(write, sam, field))
    again = field_of(page, field)
    assert again.text() == UNCLEAR
    assert again.parentWidget().findChild(Small).isVisibleTo(page)


@pytest.mark.parametrize("field", ["day", "time"])
def test_done_on_a_later_step_goes_back_to_what_can_not_be_read(diary, write, sam, field):
    page = a_contact_with(write, sam, field)
    heard = listen_to(write)
    step(page, "Verder")
    press(page, "Klaar")
    assert heard.gone_to == []
    assert state_of(page) == "Eén dag of uur is nog niet duidelijk"
    assert field_of(page, field).text() == UNCLEAR
    leave_field(type_in(page, field, "12 november" if field == "day" else "9u30"))
    press(page, "Klaar")
    assert heard.gone_to == [Destination(PageName.TODAY)]
    assert kept(diary) is None
    when = only_contact(diary).contact.when
    assert when.day == date(2026, 11, 12) if field == "day" else when.time == time(9, 30)


def test_done_on_an_earlier_step_goes_on_to_the_promise_whose_day_can_not_be_read(diary, write, sam):
    page = a_contact_with(write, sam, "promise-day")
    heard = listen_to(write)
    for name in ("Vorige", "Vorige", "Klaar"):
        step(page, name)
    assert heard.gone_to == []
    leave_field(type_in(page, "promise-day", "23 november"))
    press(page, "Klaar")
    assert [each.due for each in only_contact(diary).promises] == [date(2026, 11, 23)]


def test_a_time_that_is_left_out_after_all_is_not_asked_for_again(diary, write, sam):
    page = a_contact_with(write, sam, "time")
    press(page, "alleen de dag", "Klaar")
    assert only_contact(diary).contact.when == When(TODAY)


def test_a_promise_taken_away_takes_the_day_that_can_not_be_read_with_it(diary, write, sam):
    page = a_contact_with(write, sam, "promise-day")
    press(page, "Haal weg", "Klaar")
    assert (only_contact(diary).promises, kept(diary)) == ((), None)


def test_what_can_not_be_read_is_finished_before_another_contact_is_changed(diary, write, sam):
    other = record_contact(diary, ContactDraft(Contact(When(TODAY), people=(sam.id,))), NOW)
    page = by_escape(write, a_contact_with(write, sam, "day"))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    heard = listen_to(write)
    page = opened(write, other.contact.id)
    assert field_of(page, "day").text() == UNCLEAR
    assert len(heard.done) == 1
