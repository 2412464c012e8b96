"""Looking for something in the timeline on a real diary: typed by real keys, answered in the background."""

import gc
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef, Noun
from diary.domain.feelings import FeelingWord
from diary.domain.people import Person
from diary.domain.searching import Filter, FilterKind
from diary.domain.sharing import Consent, DocumentKind, Language, Share
from diary.domain.when import When
from diary.services.contacts import CARDS_A_PAGE, contact_cards, count_contacts, record_contact
from diary.services.indexing import bring_up, readiness
from diary.services.people import record_person
from diary.services.search import HITS_A_PAGE
from diary.store import shares
from diary.ui.controllers.timeline import TimelineController
from diary.ui.desk import Destination, PageName
from diary.ui.models.hits import HitsModel
from diary.ui.pages.contacts.card_list import CardList
from diary.ui.pages.contacts.entry_view import EntryView
from diary.ui.pages.finding.filter_panel import FilterPanel
from diary.ui.pages.finding.month_chooser import MonthChooser
from diary.ui.theme.tokens import Size
from diary.ui.widgets.buttons import PlainButton, QuietButton
from diary.ui.widgets.empty import EmptyScreen
from diary.ui.widgets.pills import FilterPill, RemovablePill
from diary.ui.widgets.texts import OwnWords, Text
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small

KEY = Qt.Key
WIDE, NARROW = (1280, 820), (700, 820)
#: What the bar of the window leaves of 768 pixels.
LOW = (1280, 684)


@pytest.fixture
def diary(tmp_path):
    """Samira's diary."""
    diary = make_diary(tmp_path / "diary")
    with diary.writing() as connection:
        fill_story(connection, story(NOW.date()))
    yield diary
    diary.close()


@pytest.fixture
def desk(diary, tmp_path):
    # What other tests left is let go of here: in the thread of the work it would be destroyed there.
    gc.collect()
    with desk_on(diary, tmp_path) as desk:
        yield desk
        desk.tasks.stop()
    gc.collect()


@pytest.fixture
def timeline(desk):
    return TimelineController(desk)


def open_page(timeline, size=WIDE, *, is_ready=True):
    if is_ready:
        bring_up(timeline.desk.diary)
    timeline.show_record(0)
    show_in_window(timeline, *size)
    answered(timeline)
    return timeline.page


def answered(timeline):
    """Let everything that was asked be answered, also what the answers ask."""
    for _ in range(4):
        timeline.desk.tasks.wait()
        settle()


def type_in(timeline, text):
    field = timeline.page.findChild(QLineEdit, "search")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, KEY.Key_Delete)
    answered(timeline)


def hits_in(page) -> CardList:
    return page.findChild(CardList, "hits")


def model_of(page) -> HitsModel:
    return hits_in(page).model()


def found(page):
    model = model_of(page)
    return [model.key(row) for row in range(model.rowCount())]


def said(page):
    return [text.text() for text in page.findChildren(Text) if text.isVisibleTo(page)]


def pills(page):
    return [pill.text() for pill in page.findChildren(RemovablePill) if pill.isVisibleTo(page)]


def press(timeline, widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)
        answered(timeline)


def focused(page):
    return page.window().focusWidget()


def choose_filter(timeline, name):
    QTest.mouseClick(timeline.page.findChild(FilterPill, "filters"), Qt.MouseButton.LeftButton)
    answered(timeline)
    panel = timeline.page.findChild(FilterPanel)
    chosen = next(pill for pill in panel.findChildren(FilterPill) if pill.text() == name)
    press(timeline, chosen, KEY.Key_Space)
    return chosen


def write(diary, happened):
    return record_contact(diary, ContactDraft(Contact(When(NOW.date()), happened=happened)), NOW).contact


def test_before_anything_is_typed_the_timeline_stands_there(timeline):
    page = open_page(timeline)
    assert page.findChild(CardList, "contacts").isVisible()
    assert not hits_in(page).isVisible()
    assert "41 contacten, nieuwste eerst" in said(page)
    assert pills(page) == []


def test_while_one_types_what_was_found_takes_its_place_with_the_count(timeline):
    page = open_page(timeline)
    type_in(timeline, "brief")
    assert hits_in(page).isVisible()
    assert not page.findChild(CardList, "contacts").isVisible()
    assert {ref.noun for ref in found(page)} >= {Noun.CONTACT, Noun.PROMISE, Noun.TOPIC}
    assert f"{len(found(page))} keer gevonden, nieuwste eerst" in said(page)
    type_in(timeline, "")
    assert page.findChild(CardList, "contacts").isVisible()
    assert "41 contacten, nieuwste eerst" in said(page)


def test_of_all_that_was_typed_only_the_last_is_answered(timeline):
    page = open_page(timeline)
    field, seen = page.findChild(QLineEdit, "search"), []
    model_of(page).modelReset.connect(lambda: seen.append(found(page)))
    for text in ("sam", "fatima", "verzekering"):
        field.setText(text)
        timeline.desk.tasks.wait()
    answered(timeline)
    assert all(shown in ([], found(page)) for shown in seen)
    sentences = [model_of(page).hit(row).snippet.text.casefold() for row in range(len(found(page)))]
    assert sentences
    assert all("verzekering" in sentence for sentence in sentences)


def test_what_was_looked_for_is_marked_on_the_card(timeline, look):
    page = open_page(timeline)
    type_in(timeline, "verzekering")
    page.close_entry()
    seen = hits_in(page).viewport().grab().toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(0, seen.width(), 2) for y in range(0, 140, 2)}
    assert look.colours.mark in colours


def test_a_name_is_marked_on_the_card_of_a_contact_that_says_nothing_of_it(timeline, diary, look):
    noor = record_person(diary, Person(name="Noor"))
    quiet = record_contact(diary, ContactDraft(Contact(When(NOW.date()), people=(noor.id,), happened="thee")), NOW)
    page = open_page(timeline)
    type_in(timeline, "noo")
    page.close_entry()
    row = found(page).index(EntryRef.of(quiet.contact))
    card = hits_in(page).viewport().grab(hits_in(page).visualRect(model_of(page).index(row))).toImage()
    assert look.colours.mark in {
        card.pixelColor(x, y).name() for x in range(0, card.width(), 2) for y in range(0, card.height(), 2)
    }


def test_what_was_looked_for_is_marked_where_it_is_read(timeline):
    page = open_page(timeline)
    type_in(timeline, "verzekering")
    marks = [(words.text(), words._hits) for words in page.findChildren(OwnWords)]
    assert [text[start : start + length] for text, hits in marks for start, length in hits] == ["verzekering"]
    type_in(timeline, "")
    assert not any(words._hits for words in page.findChildren(OwnWords))


def test_what_is_open_and_was_not_found_does_not_stand_beside_what_was(timeline, diary):
    kept, other = write(diary, "de sleutel"), write(diary, "de huur")
    page = open_page(timeline)
    timeline.show_record(kept.id)
    type_in(timeline, "sleutel")
    assert page.entry == kept.id
    type_in(timeline, "huur")
    assert page.entry is None
    assert EntryRef(Noun.CONTACT, other.id) in found(page)


def test_nothing_found_is_said_calmly(timeline):
    page = open_page(timeline)
    type_in(timeline, "zzz")
    assert page.finding.findChild(EmptyScreen).isVisible()
    assert "Niets gevonden" in said(page)
    type_in(timeline, "brief")
    assert not page.finding.findChild(EmptyScreen).isVisible()


def test_words_inside_of_words_come_behind_by_themselves(timeline, diary):
    inside = EntryRef.of(write(diary, "een loonbriefje"))
    page = open_page(timeline)
    type_in(timeline, "briefje")
    assert inside in found(page)


def test_by_keyboard_from_the_field_into_the_list_to_an_entry_and_back(timeline):
    page = open_page(timeline)
    type_in(timeline, "gemeente formulier")
    press(timeline, focused(page), KEY.Key_Down)
    assert focused(page) is hits_in(page)
    press(timeline, hits_in(page), KEY.Key_Return)
    first = found(page)[0]
    assert (first.noun, page.entry) == (Noun.CONTACT, first.id)
    assert page.findChild(EntryView).isAncestorOf(focused(page))
    press(timeline, focused(page), KEY.Key_Escape)
    assert focused(page) is hits_in(page)
    press(timeline, hits_in(page), KEY.Key_Escape)
    field = page.findChild(QLineEdit, "search")
    assert focused(page) is field
    press(timeline, field, KEY.Key_Escape)
    assert field.text() == ""
    assert not hits_in(page).isVisible()


@pytest.mark.parametrize(
    ("noun", "place"),
    [
        (Noun.PROMISE, PageName.PROMISES),
        (Noun.TOPIC, PageName.TOPICS),
        (Noun.PERSON, PageName.PEOPLE),
        (Noun.MOMENT, PageName.MOMENTS),
        (Noun.AT_STAKE, PageName.AT_STAKE),
        (Noun.PERMISSION, PageName.PERMISSIONS),
        (Noun.MEETING, PageName.MEETINGS),
    ],
)
def test_what_is_no_contact_opens_on_its_own_page(timeline, noun, place):
    page, heard = open_page(timeline), listen_to(timeline)
    type_in(timeline, "younes" if noun in {Noun.MOMENT, Noun.AT_STAKE} else "sam")
    ref = next(each for each in found(page) if each.noun is noun)
    hits_in(page).stand_on(ref)
    press(timeline, hits_in(page), KEY.Key_Return)
    assert heard.gone_to == [Destination(place, ref.id)]


def test_a_filter_stands_as_a_pill_and_goes_when_that_is_pressed(timeline):
    page = open_page(timeline)
    QTest.mouseClick(page.findChild(FilterPill, "filters"), Qt.MouseButton.LeftButton)
    answered(timeline)
    panel = page.findChild(FilterPanel)
    assert panel.isVisible()
    chosen = next(pill for pill in panel.findChildren(FilterPill) if pill.text() == "Fatima")
    assert not any(pill.isChecked() for pill in panel.findChildren(FilterPill))
    press(timeline, chosen, KEY.Key_Space)
    assert pills(page) == ["Fatima"]
    press(timeline, chosen, KEY.Key_Escape)
    assert not panel.isVisible()
    assert {model_of(page).hit(row).ref.noun for row in range(len(found(page)))} == {Noun.CONTACT}
    assert all("Fatima" in model_of(page).hit(row).names for row in range(len(found(page))))
    (pill,) = (each for each in page.findChildren(RemovablePill) if each.isVisible())
    press(timeline, pill, KEY.Key_Space)
    assert pills(page) == []
    assert page.findChild(CardList, "contacts").isVisible()


def test_filters_and_words_go_together_and_words_find_every_noun(timeline):
    page = open_page(timeline)
    page.finding.filter_turned.emit(Filter(FilterKind.FEELING, FeelingWord.TENSE), True)
    answered(timeline)
    tense = found(page)
    type_in(timeline, "brief")
    assert 0 < len(found(page)) < len(tense)
    assert set(found(page)) < set(tense)
    assert pills(page) == ["Gespannen"]


def test_what_was_never_shared_is_a_filter_that_says_what_it_means(timeline, diary):
    cards = contact_cards(diary)
    with diary.writing() as connection:
        share = Share(DocumentKind.SUMMARY, Consent(reader="Sam"), Language.DUTCH, NOW, "0" * 64, 1)
        shares.add(connection, share, (EntryRef(Noun.CONTACT, cards[0].id),))
    page = open_page(timeline)
    chosen = choose_filter(timeline, "Nooit gedeeld")
    assert "Hiervan stond niets in een document dat je met Egel deelde." in said(page)
    assert chosen.accessibleDescription() in said(page)
    press(timeline, chosen, KEY.Key_Escape)
    assert f"{len(cards) - 1} keer gevonden, nieuwste eerst" in said(page)
    assert EntryRef(Noun.CONTACT, cards[0].id) not in found(page)


def test_where_older_shares_cant_be_told_apart_the_filter_says_so(timeline, diary):
    with diary.writing() as connection:
        connection.execute("INSERT INTO share_record (noun, record, share) VALUES ('contact', 1, NULL)")
    page = open_page(timeline)
    choose_filter(timeline, "Nooit gedeeld")
    assert any("alles van toen telt als gedeeld" in text for text in said(page))


@pytest.mark.parametrize("name", ["Geld", "Mijn afspraak gehouden"])
def test_themes_and_own_steps_are_filters(timeline, name):
    page = open_page(timeline)
    chosen = choose_filter(timeline, name)
    press(timeline, chosen, KEY.Key_Escape)
    assert pills(page) == [name]
    assert 0 < len(found(page)) < count_contacts(timeline.desk.diary)


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
        before = top_of(seen)
        seen.verticalScrollBar().setValue(0)
        answered(timeline)
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


def test_one_day_of_each_kind_only(timeline):
    page = open_page(timeline)
    for day in ("2026-08-01", "2026-09-01"):
        page.finding.filter_turned.emit(Filter(FilterKind.SINCE, day), True)
    answered(timeline)
    assert pills(page) == ["Sinds september 2026"]


def test_going_down_fetches_more_and_never_twice_the_same(timeline, diary):
    refs = [EntryRef.of(write(diary, f"sleutel {number}")) for number in range(2 * HITS_A_PAGE + 5)]
    page = open_page(timeline)
    type_in(timeline, "sleutel")
    assert len(found(page)) == HITS_A_PAGE
    for _ in range(4):
        hits_in(page).scrollToBottom()
        answered(timeline)
    assert found(page) == refs[::-1]
    assert f"{len(refs)} keer gevonden, nieuwste eerst" in said(page)


def test_a_diary_that_was_never_indexed_is_indexed_by_looking_also_after_it_was_stopped(timeline, diary):
    page = open_page(timeline, is_ready=False)
    timeline.desk.tasks.ask_to_stop()
    type_in(timeline, "brieven")
    assert readiness(diary) < 1
    timeline.desk.tasks.stop()
    type_in(timeline, "brief")
    assert readiness(diary) == 1
    assert found(page)


def test_what_is_thrown_away_is_no_longer_found_and_undo_brings_it_back(timeline):
    page, heard = open_page(timeline), listen_to(timeline)
    type_in(timeline, "verzekering")
    before = found(page)
    contact = next(ref for ref in before if ref.noun is Noun.CONTACT)
    page.remove_requested.emit(contact.id)
    answered(timeline)
    assert contact not in found(page)
    heard.undo()
    answered(timeline)
    assert found(page) == before


def test_what_was_changed_elsewhere_is_found_on_coming_back(timeline, diary):
    page = open_page(timeline)
    type_in(timeline, "regenboog")
    assert found(page) == []
    written = write(diary, "een regenboog")
    timeline.show_record(0)
    answered(timeline)
    assert found(page) == [EntryRef.of(written)]
    record_contact(diary, ContactDraft(replace(written, happened="weg")), NOW)
    timeline.show_record(0)
    answered(timeline)
    assert found(page) == []


def test_a_fault_while_searching_is_told_and_the_timeline_stays(timeline, diary, tmp_path):
    page, heard = open_page(timeline), listen_to(timeline)
    diary.index.discard()
    write(diary, "nog iets")
    diary.folder.rename(tmp_path / "away")
    type_in(timeline, "brief")
    assert heard.faults
    (tmp_path / "away").rename(diary.folder)
    type_in(timeline, "briefe")
    type_in(timeline, "brief")
    assert found(page)
    assert count_contacts(diary) == 42


def test_another_language_says_everything_again(timeline, desk):
    page = open_page(timeline)
    page.finding.filter_turned.emit(Filter(FilterKind.FEELING, FeelingWord.TENSE), True)
    type_in(timeline, "brief")
    desk.preferences.choose_language(Language.ENGLISH)
    timeline.show_record(0)
    answered(timeline)
    assert pills(page) == ["Tense"]
    assert any(text.startswith("Found ") for text in said(page))


@pytest.mark.parametrize("typed", ["", "brief"])
def test_with_large_letters_in_a_low_window_nothing_is_squeezed_and_two_cards_begin(timeline, look, typed):
    look.choose(look.theme, 2.0)
    page = open_page(timeline, LOW)
    type_in(timeline, typed)
    pill = page.findChild(FilterPill, "filters")
    assert pill.height() >= pill.sizeHint().height()
    seen = hits_in(page) if typed else page.findChild(CardList, "contacts")
    assert seen.visualRect(seen.model().index(1, 0)).top() < seen.viewport().height() - look.px(Size.TARGET) // 2


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_room(timeline, look, size, scale):
    look.choose(look.theme, scale)
    page = open_page(timeline, size)
    type_in(timeline, "brief")
    page.finding.filter_turned.emit(Filter(FilterKind.FEELING, FeelingWord.TENSE), True)
    answered(timeline)
    assert (nameless(page), too_small(page), cut_off(page)) == ([], [], [])
    QTest.mouseClick(page.findChild(FilterPill, "filters"), Qt.MouseButton.LeftButton)
    answered(timeline)
    assert (nameless(page), too_small(page), cut_off(page)) == ([], [], [])


def test_each_hit_is_a_sentence_for_who_hears_it(timeline):
    page = open_page(timeline)
    type_in(timeline, "sam belt")
    model = model_of(page)
    sentence = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Sam belt" in sentence
    assert "november" in sentence
