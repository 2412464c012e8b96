"""A month and a day to go to: in the list itself, or as a filter of what is looked for."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.searching import Filter, FilterKind
from diary.domain.when import When
from diary.services.contacts import CARDS_A_PAGE, contact_cards, record_contact
from diary.ui.pages.contacts.card_list import CardList
from diary.ui.pages.finding.month_chooser import MonthChooser
from diary.ui.widgets.buttons import PlainButton, QuietButton
from tests.support.desks import NOW, listen_to
from tests.support.qt import settle
from tests.support.timeline_room import (
    KEY,
    answered,
    focused,
    found,
    model_of,
    open_page,
    pills,
    press,
    type_in,
)


def choose_month(timeline, name):
    QTest.mouseClick(timeline.page.findChild(QuietButton, "month"), Qt.MouseButton.LeftButton)
    settle()
    chooser = timeline.page.findChildren(MonthChooser)[-1]
    months = {each.text(): each for each in chooser.findChildren(PlainButton)}
    QTest.mouseClick(months[name], Qt.MouseButton.LeftButton)
    settle()
    return chooser


def top_of(seen):
    """The card at the top of a list."""
    return seen.model().card(seen.indexAt(seen.viewport().rect().topLeft()).row())


def test_a_month_is_gone_to_in_the_list_and_newer_ones_stay_above_it(timeline):
    page = open_page(timeline)
    chooser = choose_month(timeline, "Augustus")
    QTest.mouseClick(chooser.findChildren(PlainButton)[-1], Qt.MouseButton.LeftButton)
    answered(timeline)
    seen = page.findChild(CardList, "contacts")
    assert not chooser.isVisible()
    assert (pills(page), focused(page)) == ([], seen)
    august = top_of(seen)
    assert (august.when.day.month, seen.standing_on()) == (8, august.id)
    QTest.keyClick(seen, KEY.Key_Up)
    assert seen.model().card(seen.currentIndex().row()).when.day > date(2026, 8, 31)
    QTest.keyClick(seen, KEY.Key_Down)
    QTest.keyClick(seen, KEY.Key_Down)
    assert seen.currentIndex().row() == seen.model().row_of(august.id) + 1


def test_in_a_long_timeline_a_month_is_gone_to_and_all_newer_ones_are_read_as_one_goes_up(timeline, diary):
    for number in range(3 * CARDS_A_PAGE):
        day = date(2025, 3, 1) + timedelta(days=number)
        record_contact(diary, ContactDraft(Contact(When(day))), NOW)
    page = open_page(timeline)
    page.finding.line.day_chosen.emit(date(2025, 4, 10))
    seen = page.findChild(CardList, "contacts")
    answered(timeline)
    assert top_of(seen).when.day == date(2025, 4, 10)
    for _ in range(6):
        before, first = top_of(seen), seen.model().card(0)
        seen.verticalScrollBar().setValue(0)
        answered(timeline)
        assert top_of(seen).id == first.id
    assert not seen.model().has_newer
    assert seen.model().card(0).id == contact_cards(diary)[0].id
    assert before.when.day > date(2025, 4, 10)


def test_home_goes_to_the_newest_of_all(timeline, diary):
    for number in range(3 * CARDS_A_PAGE):
        record_contact(diary, ContactDraft(Contact(When(date(2025, 3, 1) + timedelta(days=number)))), NOW)
    page = open_page(timeline)
    page.finding.line.day_chosen.emit(date(2025, 3, 2))
    seen = page.findChild(CardList, "contacts")
    press(timeline, seen, KEY.Key_Home)
    assert (seen.standing_on(), seen.verticalScrollBar().value()) == (contact_cards(diary)[0].id, 0)


def test_a_day_is_gone_to_from_the_calendar_by_keyboard_alone(timeline):
    page = open_page(timeline)
    button = page.findChild(QuietButton, "month")
    button.setFocus()
    QTest.keyClick(button, KEY.Key_Return)
    settle()
    chooser = page.findChild(MonthChooser)
    QTest.keyClick(chooser.focusWidget(), KEY.Key_Return)
    settle()
    day = chooser.focusWidget()
    assert day.accessibleName() == "maandag 16 november 2026, 1 contact"
    QTest.keyClick(day, KEY.Key_Left)
    QTest.keyClick(chooser.focusWidget(), KEY.Key_Up)
    assert chooser.focusWidget().accessibleName() == "zondag 8 november 2026, niets opgeschreven"
    QTest.keyClick(chooser.focusWidget(), KEY.Key_Right)
    QTest.keyClick(chooser.focusWidget(), KEY.Key_Return)
    answered(timeline)
    seen = page.findChild(CardList, "contacts")
    assert (focused(page), top_of(seen).when.day) == (seen, date(2026, 11, 9))


def test_of_what_is_looked_for_a_month_leaves_what_was_in_it_and_says_so(timeline):
    page = open_page(timeline)
    type_in(timeline, "sam")
    all_found = found(page)
    chooser = choose_month(timeline, "September")
    QTest.mouseClick(chooser.findChildren(PlainButton)[-1], Qt.MouseButton.LeftButton)
    answered(timeline)
    assert pills(page) == ["In september 2026"]
    days = [model_of(page).hit(row).day for row in range(len(found(page)))]
    assert {(day.year, day.month) for day in days} == {(2026, 9)}
    page.finding.line.day_chosen.emit(days[0])
    answered(timeline)
    assert len(pills(page)) == 1
    assert {model_of(page).hit(row).day for row in range(len(found(page)))} == {days[0]}
    page.finding.bar.filter_dropped.emit(Filter(FilterKind.DURING, days[0].isoformat()))
    answered(timeline)
    assert found(page) == all_found


def test_a_diary_that_cant_be_read_tells_so_and_the_calendar_stays_open(timeline, diary, tmp_path):
    page, heard = open_page(timeline), listen_to(timeline)
    QTest.mouseClick(page.findChild(QuietButton, "month"), Qt.MouseButton.LeftButton)
    diary.close()
    page.finding.line.days_requested.emit(date(2026, 11, 1))
    assert heard.faults
