"""The timeline on a real diary, by keyboard, in wide and narrow windows."""

import shutil
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.demo.story import story
from diary.demo.write import fill_many, fill_story
from diary.domain.contacts import AskedBy, Contact, Way
from diary.domain.drafts import ContactDraft
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.own_steps import OwnStep, Step
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise
from diary.domain.sharing import Language
from diary.domain.themes import Theme as About
from diary.domain.themes import ThemeKind
from diary.domain.when import Precision, When
from diary.services.contacts import CARDS_A_PAGE, contact_to_edit, count_contacts, record_contact
from diary.services.people import record_person
from diary.ui.controllers.timeline import TimelineController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.contacts.card_list import CardList
from diary.ui.pages.contacts.entry_view import EntryView
from diary.ui.theme.look import SCALES, Theme
from diary.ui.widgets.buttons import MainButton
from diary.ui.widgets.texts import OwnWords, PaneTitle, Text
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small

WIDE, NARROW, SMALLEST = (1280, 820), (700, 820), (480, 480)
KEY = Qt.Key


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    yield diary
    diary.close()


@pytest.fixture
def told(diary):
    """Samira's diary."""
    with diary.writing() as connection:
        fill_story(connection, story(NOW.date()))
    return diary


@pytest.fixture
def desk(diary, tmp_path):
    with desk_on(diary, tmp_path) as desk:
        yield desk


@pytest.fixture
def timeline(desk):
    return TimelineController(desk)


def open_page(controller, size=WIDE, record=0):
    controller.show_record(record)
    show_in_window(controller, *size)
    return controller.page


def view_in(page) -> EntryView:
    return page.findChild(EntryView)


def list_in(page) -> CardList:
    return page.findChild(CardList)


def title_in(page):
    return page.findChild(PaneTitle).text().replace("\u2068", "").replace("\u2069", "")


def press(page, *keys):
    for key in keys:
        QTest.keyClick(page.window().focusWidget(), key)
        settle()


def texts_in(widget):
    return [text.text() for text in widget.findChildren(Text) if text.isVisibleTo(widget)]


def test_beside_the_list_the_newest_contact_is_open(told, timeline):
    page = open_page(timeline)
    assert view_in(page).isVisible()
    assert title_in(page) == "Sam Peeters, huisbezoek"
    assert timeline.record() == list_in(page).standing_on()


def test_arrows_change_the_entry_beside_the_list(told, timeline):
    page = open_page(timeline)
    page.focus_list()
    press(page, KEY.Key_Down)
    assert title_in(page) == "Fatima, telefoon"
    press(page, KEY.Key_Down, KEY.Key_Up, KEY.Key_Up)
    assert title_in(page) == "Sam Peeters, huisbezoek"


def test_enter_goes_into_the_entry_and_escape_back(told, timeline):
    page = open_page(timeline)
    page.focus_list()
    press(page, KEY.Key_Down, KEY.Key_Return)
    assert view_in(page).isAncestorOf(QApplication.focusWidget())
    press(page, KEY.Key_Escape)
    assert list_in(page).hasFocus()
    assert title_in(page) == "Fatima, telefoon"


def test_in_the_entry_tab_comes_to_everything_in_reading_order(told, timeline):
    page = open_page(timeline, NARROW)
    page.focus_list()
    press(page, KEY.Key_Return)
    names = []
    for _ in range(5):
        names.append(QApplication.focusWidget().objectName())
        press(page, KEY.Key_Tab)
    assert names[:4] == ["reading", "edit", "entry-meeting", "remove"]
    assert "back" in names


def test_in_a_narrow_window_the_entry_stands_over_the_list(told, timeline):
    page = open_page(timeline, NARROW)
    assert (list_in(page).isVisible(), view_in(page).isVisible(), timeline.record()) == (True, False, 0)
    page.focus_list()
    press(page, KEY.Key_Down)
    assert not view_in(page).isVisible()
    press(page, KEY.Key_Return)
    assert (list_in(page).isVisible(), view_in(page).isVisible()) == (False, True)
    assert title_in(page) == "Fatima, telefoon"
    press(page, KEY.Key_Escape)
    assert list_in(page).hasFocus()


def test_a_click_opens_an_entry_in_a_narrow_window(told, timeline):
    page = open_page(timeline, NARROW)
    view = list_in(page)
    where = view.visualRect(view.model().index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    settle()
    assert (view_in(page).isVisible(), title_in(page)) == (True, "Fatima, telefoon")


def test_large_text_has_one_column_in_any_window(told, timeline, look):
    page = open_page(timeline)
    look.choose(Theme.LIGHT, 1.5)
    settle()
    assert [list_in(page).isVisible(), view_in(page).isVisible()] == [True, False]


def test_a_wider_window_shows_both_again(told, timeline):
    page = open_page(timeline, NARROW)
    page.focus_list()
    press(page, KEY.Key_Return)
    page.window().resize(*WIDE)
    settle()
    assert (list_in(page).isVisible(), view_in(page).isVisible()) == (True, True)


def test_a_contact_asked_for_is_opened_however_far_back_it_lies(diary, timeline):
    with diary.writing() as connection:
        fill_many(connection, 4 * CARDS_A_PAGE, NOW.date())
    page = open_page(timeline, record=1)
    assert timeline.record() == 1
    assert list_in(page).standing_on() == 1


def test_only_what_is_seen_is_read(diary, timeline):
    with diary.writing() as connection:
        fill_many(connection, 6 * CARDS_A_PAGE, NOW.date())
    page = open_page(timeline)
    assert list_in(page).model().rowCount() <= 2 * CARDS_A_PAGE
    assert "300 contacten, nieuwste eerst" in texts_in(page)


def test_an_empty_diary_explains_itself_and_offers_the_first_step(diary, timeline):
    heard = listen_to(timeline)
    page = open_page(timeline)
    (button,) = (each for each in page.findChildren(MainButton) if each.isVisibleTo(page))
    assert button.text() == "Schrijf een contact op"
    button.click()
    assert heard.gone_to == [Destination(PageName.WRITE)]


def test_edit_goes_on_writing_this_contact(told, timeline):
    heard = listen_to(timeline)
    page = open_page(timeline)
    page.focus_list()
    press(page, KEY.Key_Return, KEY.Key_Tab, KEY.Key_Space)
    assert heard.gone_to == [Destination(PageName.WRITE, timeline.record())]


def test_a_removed_contact_can_be_put_back_with_its_promises(told, timeline):
    heard = listen_to(timeline)
    page = open_page(timeline)
    before = contact_to_edit(told, timeline.record())
    count = count_contacts(told)
    page.findChild(EntryView).remove_requested.emit(timeline.record())
    assert (count_contacts(told), title_in(page)) == (count - 1, "Fatima, telefoon")
    assert heard.done[0][0] == "In de prullenbak gelegd. De afspraken en de dingen om te bespreken eruit blijven staan."
    heard.undo()
    after = contact_to_edit(told, timeline.record())
    assert count_contacts(told) == count
    assert [promise.what for promise in after.promises] == [promise.what for promise in before.promises]
    assert (after.contact, title_in(page)) == (before.contact, "Sam Peeters, huisbezoek")
    assert list_in(page).standing_on() == timeline.record()


def test_removing_leaves_the_keyboard_in_the_list_and_not_on_the_button(told, timeline):
    page = open_page(timeline)
    page.focus_list()
    press(page, KEY.Key_Return, *[KEY.Key_Tab] * 3, KEY.Key_Space)
    assert list_in(page).hasFocus()


def test_removing_the_last_contact_brings_the_first_step_back(diary, timeline):
    record_contact(diary, ContactDraft(Contact(When(NOW.date()))), NOW)
    page = open_page(timeline)
    page.remove_requested.emit(timeline.record())
    settle()
    assert [button.text() for button in page.findChildren(MainButton) if button.isVisibleTo(page)] == [
        "Schrijf een contact op"
    ]


def test_when_the_diary_was_moved_nothing_is_removed_and_it_is_said(told, timeline):
    heard = listen_to(timeline)
    page = open_page(timeline)
    shown_before = timeline.record()
    moved = told.folder.with_name("moved")
    told.folder.rename(moved)
    page.remove_requested.emit(shown_before)
    shutil.move(moved, told.folder)
    assert [message.what for message in heard.faults] == ["Het dagboek staat niet meer waar het stond."]
    assert (timeline.record(), heard.done) == (shown_before, [])
    assert contact_to_edit(told, shown_before).contact.id == shown_before


def everything_filled_in(diary):
    """A contact in which nothing was left empty, with names and words that are long or from another script."""
    long_story = story(NOW.date())
    whole = next(entry.contact for entry in long_story.entries if entry.contact.experiences and entry.contact.marks)
    sam = record_person(diary, Person(name="Sam Vandenbroucke-Abdurrahmanoğlu"))
    leila = record_person(diary, Person(name="ليلى"))
    contact = Contact(
        when=When(date(2024, 11, 16), time(14, 0), Precision.ABOUT),
        people=(sam.id, leila.id),
        way=Way.OTHER,
        way_own="op straat, bij de bakker om de hoek",
        place="Dorpsstraat 12, tweede verdieping",
        posture=Posture.SPIKES_SETTLING,
        feelings=whole.feelings,
        experiences=whole.experiences,
        marks=whole.marks,
        trust=whole.trust,
        happened="We lazen samen de brief van de verzekering. 🦔 " * 4,
        view="قالت لي: «سأتصل بك».",
    )
    promises = (
        Promise(Owner.WORKER, NOW.date(), what="Sam belt het woonkantoor", person=sam.id, due=NOW.date()),
        Promise(Owner.ME, NOW.date(), what="Ik stuur mijn loonbrief", before_next=True),
    )
    return record_contact(diary, ContactDraft(contact, promises), NOW).contact.id


def test_everything_that_was_filled_in_can_be_read(diary, timeline):
    contact = everything_filled_in(diary)
    page = open_page(timeline, record=contact)
    seen = texts_in(view_in(page))
    for told in (
        "Zaterdag 16 november 2024, rond 14 uur",
        "Dorpsstraat 12, tweede verdieping",
        "stekels zakken",
        "Wat er gebeurde",
        "Wat ik ervan vind",
        "قالت لي: «سأتصل بك».",
        "Wat niet hielp",
        "Vertrouwen",
        "open, uiterlijk vandaag",
        "open, voor we elkaar weer zien",
    ):
        assert told in seen


def test_what_stood_around_a_contact_can_be_read(diary, timeline):
    contact = Contact(
        When(date(2026, 11, 16)),
        asked_by=AskedBy.SOMEBODY_ELSE,
        asked_by_own="de school",
        feelings_before=(Feeling(FeelingWord.AFRAID, degree=Degree.VERY),),
        feelings_after=(Feeling(own="leeg"),),
        own_steps=(OwnStep(Step.SAID_NO), OwnStep(own="ik bleef zitten")),
        themes=(About(ThemeKind.MONEY), About(own="de hond")),
        on_paper=date(2026, 11, 15),
    )
    number = record_contact(diary, ContactDraft(contact), NOW).contact.id
    texts = texts_in(view_in(open_page(timeline, record=number)))
    for told in ("de school", "bang, heel erg", "leeg", "nee gezegd", "ik bleef zitten", "geld", "de hond"):
        assert told in texts
    assert "Op papier geschreven op 15 november 2026" in texts


def test_a_contact_of_two_presses_offers_to_tell_more_and_a_longer_one_does_not(diary, timeline):
    sam = record_person(diary, Person(name="Sam"))
    short = Contact(When(NOW.date()), people=(sam.id,), posture=Posture.SNIFFING)
    long = replace(short, when=When(date(2026, 11, 1)), happened="We praatten.")
    short, long = (record_contact(diary, ContactDraft(each), NOW).contact.id for each in (short, long))
    timeline.show_record(long)
    assert timeline.page.findChild(QAbstractButton, "tell-more") is None
    timeline.show_record(short)
    heard = listen_to(timeline)
    timeline.page.findChild(QAbstractButton, "tell-more").click()
    assert heard.gone_to == [Destination(PageName.WRITE, short)]


def test_nothing_is_told_about_what_was_left_empty(diary, timeline):
    sam = record_person(diary, Person(name="Sam"))
    short = record_contact(
        diary, ContactDraft(Contact(When(NOW.date()), people=(sam.id,), posture=Posture.AT_EASE)), NOW
    )
    page = open_page(timeline, record=short.contact.id)
    seen = [text.replace("\u2068", "").replace("\u2069", "") for text in texts_in(view_in(page))]
    assert seen == ["Sam", "Dinsdag 17 november", "op mijn gemak"]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_too_small_or_nameless(diary, desk, look, language, scale):
    contact = everything_filled_in(diary)
    look.choose(Theme.LIGHT, scale)
    desk.preferences.choose_language(language)
    page = open_page(TimelineController(desk), record=contact)
    for size in (WIDE, NARROW, SMALLEST):
        page.window().resize(*size)
        settle()
        assert page.width() == size[0]
        assert [*cut_off(page), *too_small(page), *nameless(page)] == []


def test_a_text_of_a_hundred_thousand_characters_comes_in_portions_and_whole(diary, timeline):
    words = " ".join(f"woord{number}" for number in range(9_500))
    recorded = record_contact(diary, ContactDraft(Contact(When(NOW.date()), happened=words)), NOW)
    page = open_page(timeline, record=recorded.contact.id)
    assert sum(len(part.text()) for part in page.findChildren(OwnWords)) < 5_000
    more = view_in(page).findChild(object, "more")
    while not more.isHidden():
        more.click()
        settle()
    assert " ".join(part.text() for part in page.findChildren(OwnWords)) == words


def test_another_language_is_spoken_at_once(told, desk, timeline):
    page = open_page(timeline)
    desk.preferences.choose_language(Language.ENGLISH)
    timeline.show_record(timeline.record())
    settle()
    assert title_in(page) == "Sam Peeters, home visit"
    assert "41 contacts, newest first" in texts_in(page)
    assert "What happened" in texts_in(view_in(page))


def test_right_to_left_the_list_stands_at_the_right(told, timeline, app):
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = open_page(timeline)
    assert list_in(page).mapTo(page, QPoint(0, 0)).x() > view_in(page).x()
