"""The timeline as a list: read a page at a time, in the diary's order, and mended in place."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester

from diary.domain.contacts import Contact, ContactCard, Way
from diary.domain.drafts import ContactDraft
from diary.domain.experience import Mark
from diary.domain.feelings import Posture
from diary.domain.ids import ContactId
from diary.domain.sharing import Language
from diary.domain.when import Precision, When
from diary.services.contacts import CARDS_A_PAGE, cards_from, contact_card, contact_cards, newer_cards, record_contact
from diary.ui.models.card_texts import CardTexts
from diary.ui.models.timeline import NOWHERE, TimelineModel, TimelineRole
from diary.ui.words import words_for
from tests.support.desks import NOW
from tests.support.diaries import make_diary

TODAY = date(2026, 11, 17)
TEXTS = CardTexts(words_for(Language.DUTCH), TODAY)
CARD = ContactCard(
    ContactId(1), When(date(2026, 11, 16)), ("Sam",), Way.HOME_VISIT, "", None, "", frozenset(), 0
)  # fmt: skip


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    yield diary
    diary.close()


@pytest.fixture
def complaints():
    """What Qt's own tester of models finds wrong."""
    found = []
    before = qInstallMessageHandler(lambda kind, _context, text: kind != QtMsgType.QtDebugMsg and found.append(text))
    yield found
    qInstallMessageHandler(before)


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


def written(diary, count):
    """So many contacts on some days, several without a time; gives their ids."""
    whens = (When(TODAY - timedelta(days=number // 3), *_clock(number % 3)) for number in range(count))
    return [record_contact(diary, ContactDraft(Contact(when=when)), NOW).contact.id for when in whens]


def _clock(number):
    return ((None, Precision.DAY), (time(9, 30), Precision.EXACT), (time(9, 30, 1), Precision.ABOUT))[number]


def model_of(diary):
    model = TimelineModel(lambda after: contact_cards(diary, after), lambda before: newer_cards(diary, before), TEXTS)
    model.reload()
    return model


def ids_in(model):
    return [model.card(row).id for row in range(model.rowCount())]


def all_ids(diary):
    found, after = [], None
    while page := contact_cards(diary, after):
        found += [card.id for card in page]
        after = page[-1]
    return found


def test_from_the_middle_on_it_is_read_both_ways_without_a_gap(diary, complaints):
    written(diary, 3 * CARDS_A_PAGE)
    model = model_of(diary)
    model.start_with(cards_from(diary, TODAY - timedelta(days=25)))
    assert model.card(0).when.day == TODAY - timedelta(days=25)
    while model.canFetchMore(NOWHERE):
        model.fetchMore(NOWHERE)
    watched(model)
    assert [model.read_newer() for _ in range(3)] == [CARDS_A_PAGE, 25, 0]
    assert not model.has_newer
    assert ids_in(model) == all_ids(diary)
    assert complaints == []


def test_what_is_newer_and_cannot_be_read_now_is_asked_for_again(diary):
    written(diary, 2 * CARDS_A_PAGE)
    answers = [None, newer_cards(diary, contact_cards(diary)[1])]
    model = TimelineModel(lambda after: contact_cards(diary, after), lambda _: answers.pop(0), TEXTS)
    model.start_with(contact_cards(diary)[1:])
    assert model.read_newer() == 0
    assert model.has_newer
    assert model.read_newer() == 1
    assert ids_in(model) == all_ids(diary)[:CARDS_A_PAGE]


def test_what_is_newer_than_was_read_is_not_put_above_it(diary):
    ids = written(diary, 2 * CARDS_A_PAGE)
    model = model_of(diary)
    model.start_with(cards_from(diary, TODAY - timedelta(days=20)))
    first = model.card(0).id
    model.put(contact_card(diary, ids[0]))
    assert model.card(0).id == first


def test_before_the_oldest_day_the_timeline_begins_with_the_oldest(diary):
    ids = written(diary, 3)
    assert [card.id for card in cards_from(diary, TODAY - timedelta(days=9))] == [ids[0]]
    assert [card.id for card in cards_from(diary, date.max)] == all_ids(diary)


def test_only_one_page_is_read_until_more_is_asked_for(diary):
    written(diary, CARDS_A_PAGE + 5)
    model = model_of(diary)
    assert model.rowCount() == CARDS_A_PAGE
    assert model.canFetchMore(QModelIndex())


def test_page_by_page_every_contact_comes_once_in_the_order_of_the_diary(diary):
    written(diary, 2 * CARDS_A_PAGE + 5)
    model = model_of(diary)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert ids_in(model) == all_ids(diary)


def test_qt_finds_nothing_wrong_with_the_model(diary, complaints):
    ids = written(diary, CARDS_A_PAGE + 5)
    model = model_of(diary)
    tester = watched(model)
    model.fetchMore(QModelIndex())
    model.take_out(ids[3])
    model.put(contact_card(diary, ids[3]))
    model.put(replace(contact_card(diary, ids[4]), when=When(TODAY)))
    model.say(TEXTS)
    model.reload(reach=ids[-1], at_most=1000)
    model.clear()
    assert (complaints, model.rowCount(), tester.model() is model) == ([], 0, True)


def test_qt_would_find_what_is_wrong(complaints):
    class Wrong(TimelineModel):
        def rowCount(self, _parent=None):
            return -1

    watched(Wrong(lambda _after: (), lambda _before: (), TEXTS))
    assert complaints


def test_reading_afresh_goes_on_until_the_contact_to_show(diary):
    written(diary, 3 * CARDS_A_PAGE)
    last = all_ids(diary)[-1]
    model = model_of(diary)
    model.reload(reach=last, at_most=1000)
    assert model.row_of(last) == 3 * CARDS_A_PAGE - 1


def test_reading_afresh_does_not_go_on_for_ever(diary):
    written(diary, 3 * CARDS_A_PAGE)
    model = model_of(diary)
    model.reload(reach=all_ids(diary)[-1], at_most=CARDS_A_PAGE + 1)
    assert model.rowCount() == 2 * CARDS_A_PAGE


def test_a_changed_contact_is_mended_in_place(diary):
    ids = written(diary, 5)
    model = model_of(diary)
    changes = []
    model.dataChanged.connect(lambda first, last: changes.append((first.row(), last.row())))
    model.modelReset.connect(lambda: changes.append("reset"))
    model.put(replace(contact_card(diary, ids[2]), words="Anders"))
    row = model.row_of(ids[2])
    assert (changes, model.card(row).words) == ([(row, row)], "Anders")


def test_a_contact_of_another_day_moves_to_its_place(diary):
    written(diary, 9)
    oldest = all_ids(diary)[-1]
    model = model_of(diary)
    record_contact(diary, ContactDraft(Contact(When(TODAY + timedelta(days=1)), oldest)), NOW)
    model.put(contact_card(diary, oldest))
    assert (model.row_of(oldest), ids_in(model)) == (0, all_ids(diary))


def test_whatever_is_taken_out_and_put_back_stands_where_it_stood(diary):
    for contact in written(diary, 9):
        model = model_of(diary)
        model.take_out(contact)
        model.put(contact_card(diary, contact))
        assert ids_in(model) == all_ids(diary)


def test_a_contact_further_back_than_was_read_waits_for_its_page(diary):
    written(diary, 2 * CARDS_A_PAGE)
    model = model_of(diary)
    recorded = record_contact(diary, ContactDraft(Contact(When(date(2020, 1, 1)))), NOW)
    model.put(contact_card(diary, recorded.contact.id))
    assert model.rowCount() == CARDS_A_PAGE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert ids_in(model) == all_ids(diary)


def test_a_row_gives_its_card_and_a_sentence_for_who_hears_it(diary):
    model = TimelineModel(lambda after: () if after else (CARD,), lambda _: (), TEXTS)
    model.reload()
    index = model.index(0)
    assert index.data(TimelineRole.CARD) == CARD
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Sam, huisbezoek. maandag 16 november"
    assert index.data(Qt.ItemDataRole.DisplayRole) is None


def test_the_sentence_tells_everything_on_the_card():
    card = replace(
        CARD, posture=Posture.SNIFFING, words="We lazen de brief.", marks=frozenset(Mark), promises=2
    )  # fmt: skip
    assert TEXTS.sentence(card).split(". ")[2:] == [
        "snuffelen",
        "We lazen de brief",
        "er ging iets stuk",
        "het werd weer goed",
        "2 afspraken",
    ]


@pytest.mark.parametrize(
    ("names", "way", "own", "title"),
    [
        (("Sam", "Rik"), Way.PHONE, "", "Sam en Rik, telefoon"),
        (("Sam", "Rik", "Fatima"), None, "", "Sam, Rik en Fatima"),
        (("Sam",), Way.OTHER, " op straat ", "Sam, op straat"),
        (("Sam",), Way.OTHER, "", "Sam, iets anders"),
        ((), Way.LETTER, "", "Brief"),
        ((), None, "", "Zonder naam"),
        (("  ",), None, "", "Zonder naam"),
    ],
)
def test_the_title_says_with_whom_and_how_as_far_as_it_is_known(names, way, own, title):
    assert TEXTS.title(names, way, own).text == title


def test_only_the_names_stand_out():
    title = TEXTS.title(("Sam",), Way.PHONE, "")
    assert title.text[: title.strong] == "Sam"
    other_way = TEXTS.title(("سامية",), Way.PHONE, "")
    assert other_way.text[: other_way.strong] == "\u2068سامية\u2069"


def test_saying_it_in_another_language_changes_every_row(diary):
    written(diary, 3)
    model = model_of(diary)
    spans = []
    model.dataChanged.connect(lambda first, last: spans.append((first.row(), last.row())))
    model.say(CardTexts(words_for(Language.ENGLISH), TODAY))
    assert spans == [(0, 2)]
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Without a name. Tuesday")
