"""Filters of what is looked for: chosen from a panel, seen as pills, taken away with a press."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.domain.entries import EntryRef, Noun
from diary.domain.feelings import FeelingWord
from diary.domain.searching import Filter, FilterKind
from diary.domain.sharing import Consent, DocumentKind, Language, Share
from diary.services.contacts import contact_cards, count_contacts
from diary.store import shares
from diary.ui.pages.contacts.card_list import CardList
from diary.ui.pages.finding.filter_panel import FilterPanel
from diary.ui.widgets.pills import FilterPill, RemovablePill
from tests.support.desks import NOW
from tests.support.timeline_room import (
    KEY,
    answered,
    choose_filter,
    found,
    model_of,
    open_page,
    pills,
    press,
    said,
    type_in,
)


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
    assert "Wat in geen document stond dat je deelde, voor zover dit dagboek weet." in said(page)
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


def test_one_day_of_each_kind_only(timeline):
    page = open_page(timeline)
    for day in ("2026-08-01", "2026-09-01"):
        page.finding.filter_turned.emit(Filter(FilterKind.SINCE, day), True)
    answered(timeline)
    assert pills(page) == ["Sinds september 2026"]
