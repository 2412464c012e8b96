"""The path of sharing on a real diary: nothing is on beforehand, only what was looked at leaves, nothing is lost."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from diary.demo.story import story
from diary.demo.write import fill_many, fill_story
from diary.domain.choosing import FACTS_OF, Group, chosen_of, with_fields
from diary.domain.drafts import Form
from diary.domain.ids import UNSAVED
from diary.domain.language import Language
from diary.domain.sharing import Condition, Consent, ContactField, Selection, SharePlan
from diary.services.contacts import contact_cards, contact_to_edit, remove_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import everyone
from diary.services.sharing import share_log
from diary.ui.controllers.share import ShareController, months_on
from diary.ui.desk import Destination, PageName
from diary.ui.pages.share.path import CHECK, HAND, TERMS, WHAT, WHOM
from diary.ui.pages.share.record_row import RecordRow
from diary.ui.pages.share.side import ChosenSide, IconLine
from diary.ui.save_place import SavePlace
from diary.ui.widgets.checks import CheckBox
from diary.ui.widgets.pills import FilterPill, PersonPill
from tests.support import pdfs
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary, open_again
from tests.support.qt import settle

TODAY = NOW.date()
NOTHING_CHOSEN = "Nothing is chosen yet. Turn on what may go along."


class AnsweredPlace(SavePlace):
    """Answers at once with one path, or with nothing."""

    def __init__(self):
        super().__init__()
        self.answer = None
        self.offered = []

    def ask(self, parent, name):
        self.offered.append(name)
        if self.answer is not None:
            self.chosen.emit(self.answer)


class Client:
    """The path as a client sees it."""

    def __init__(self, desk):
        self.desk, self.diary = desk, desk.diary
        self.place = AnsweredPlace()
        self.controller = ShareController(desk, place=self.place)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page
        self.window = show_in_window(self.controller, 1280, 820)

    def open(self, record=UNSAVED):
        self.controller.show_record(record)
        self.wait()
        return self

    def go(self, step):
        self.page.step_requested.emit(step)
        self.wait()

    def wait(self):
        for _ in range(4):
            self.desk.tasks.wait()
            settle()

    def plan(self):
        self.controller.keep()
        return kept_draft(self.diary, Form.SHARE, SharePlan)

    def rows(self):
        return [row for row in self.page.findChildren(RecordRow) if row.isVisible()]

    def texts(self):
        return [label.text() for label in self.page.what.findChildren(QLabel) if label.isVisible()]

    def button(self, text):
        return next(
            each for each in self.page.findChildren(QAbstractButton) if each.text() == text and each.isVisible()
        )

    def prepare(self, **changes):
        """Go on from a kept plan that lacks nothing."""
        card = contact_cards(self.diary)[0]
        fields = frozenset({ContactField.WHEN_AND_HOW, ContactField.HAPPENED})
        plan = SharePlan(
            Consent(reader="Sam Peeters", giver="Samira", until=TODAY + timedelta(90)),
            with_fields(Selection(), Group.CONTACTS, card.id, fields),
            Language.DUTCH,
        )
        keep_draft(self.diary, Form.SHARE, replace(plan, **changes))
        return self.open()


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    with diary.writing() as connection:
        fill_story(connection, story(TODAY))
    yield diary
    diary.close()


@pytest.fixture
def desk(diary, tmp_path):
    with desk_on(diary, tmp_path, Language.ENGLISH) as desk:
        yield desk
        desk.tasks.wait()
        settle()


@pytest.fixture
def path(desk):
    return Client(desk)


# Nothing beforehand.


def test_nobody_is_chosen_and_nothing_is_filled_in_at_first(path):
    path.open()
    assert path.page.step == WHOM
    assert not any(pill.isChecked() for pill in path.page.findChildren(PersonPill))
    assert path.plan() is None


def test_no_record_is_chosen_at_first(path):
    path.open().go(WHAT)
    assert len(path.rows()) == len(contact_cards(path.diary))
    boxes = path.page.what.findChildren(CheckBox)
    assert {box.checkState() for box in boxes} == {Qt.CheckState.Unchecked}


def test_no_end_condition_or_language_is_chosen_at_first(path):
    path.open().go(TERMS)
    terms = path.page.terms
    assert not any(pill.isChecked() for pill in terms.findChildren(FilterPill))
    assert not any(box.isChecked() for box in terms.findChildren(CheckBox))
    assert not terms.language_control().isChecked()


# Choosing.


def test_a_tick_takes_the_facts_along_and_leaves_the_rest_off(path):
    path.open().go(WHAT)
    row = path.rows()[0]
    row.findChild(CheckBox).click()
    (fields,) = chosen_of(path.plan().selection, Group.CONTACTS).values()
    assert fields <= FACTS_OF[Group.CONTACTS]
    assert ContactField.WHEN_AND_HOW in fields


def test_a_tick_leaves_whether_something_broke_at_home(path):
    path.open().go(WHAT)
    marked = next(card for card in contact_cards(path.diary) if contact_to_edit(path.diary, card.id).contact.marks)
    path.page.what.pressed.emit(marked.id)
    fields = chosen_of(path.plan().selection, Group.CONTACTS)[marked.id]
    assert ContactField.EXPERIENCES in fields
    assert ContactField.MARKS not in fields


def test_going_on_with_nothing_chosen_says_so_and_stays(path):
    path.open().go(WHAT)
    path.button("Next").click()
    path.wait()
    assert path.page.step == WHAT
    assert NOTHING_CHOSEN in path.texts()
    path.rows()[0].findChild(CheckBox).click()
    assert NOTHING_CHOSEN not in path.texts()
    path.button("Next").click()
    path.wait()
    assert path.page.step == TERMS


def test_nothing_chosen_has_no_tick_before_it(path):
    path.open().go(WHAT)
    side = path.page.findChild(ChosenSide)
    words = next(label for label in side.findChildren(QLabel) if label.text() == "Nothing yet")
    assert words.isVisible()
    assert not any(line.isAncestorOf(words) for line in side.findChildren(IconLine))
    path.rows()[0].findChild(CheckBox).click()
    assert not words.isVisible()


def test_a_second_press_turns_everything_off_again(path):
    path.open().go(WHAT)
    box = path.rows()[0].findChild(CheckBox)
    box.click()
    assert box.checkState() is not Qt.CheckState.Unchecked
    box.click()
    assert box.checkState() is Qt.CheckState.Unchecked
    assert path.plan().selection.is_empty


def test_each_part_is_turned_on_by_itself(path):
    path.open().go(WHAT)
    row = path.rows()[0]
    path.controller.page.what.unfold_requested.emit(contact_cards(path.diary)[0].id)
    settle()
    view = next(box for box in row.findChildren(CheckBox) if box.text() == "What I think of it")
    view.click()
    (fields,) = chosen_of(path.plan().selection, Group.CONTACTS).values()
    assert fields == {ContactField.VIEW}
    assert row.findChild(CheckBox).checkState() is Qt.CheckState.PartiallyChecked


def test_what_is_chosen_and_what_stays_is_counted_beside_it(path):
    path.open().go(WHAT)
    path.rows()[0].findChild(CheckBox).click()
    total = len(contact_cards(path.diary))
    texts = [label.text() for label in path.page.what.findChildren(QLabel)]
    assert "1 contact" in texts
    assert f"{total - 1} contacts" in texts


def test_more_records_come_at_a_press(tmp_path):
    diary = make_diary(tmp_path / "many")
    with diary.writing() as connection:
        fill_many(connection, 60, TODAY)
    with desk_on(diary, tmp_path, Language.ENGLISH) as desk:
        path = Client(desk).open()
        path.go(WHAT)
        assert len(path.rows()) == 50
        path.button("Show more").click()
        settle()
        assert len(path.rows()) == 60
        path.wait()
    diary.close()


def test_the_reader_is_told_by_their_own_role_from_the_diary(path):
    path.open()
    sam = next(person for person in everyone(path.diary) if person.name == "Sam Peeters")
    path.page.findChildren(PersonPill)[0].click()
    assert path.plan().consent.person == sam.id
    assert path.plan().consent.reader_role == f"{sam.role}, {sam.organisation}"


def test_an_end_of_one_press_is_a_day_and_can_be_taken_back(path):
    path.open().go(TERMS)
    path.button("Three months").click()
    assert path.plan().consent.until == date(2027, 2, 17)
    path.button("Three months").click()
    assert path.plan().consent.until is None


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 11, 17), 3, date(2027, 2, 17)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_on_is_the_same_day_or_the_last_one(day, months, expected):
    assert months_on(day, months) == expected


# What is missing.


@pytest.mark.parametrize(
    ("changes", "step"),
    [
        ({"consent": Consent(until=TODAY)}, WHOM),
        ({"selection": Selection()}, WHAT),
        ({"consent": Consent(reader="Sam")}, TERMS),
        ({"consent": Consent(reader="Sam", until=TODAY - timedelta(1))}, TERMS),
        ({"language": None}, TERMS),
    ],
)
@pytest.mark.parametrize("wanted", [CHECK, HAND])
def test_the_pages_need_everything_before_them_and_lead_to_what_is_missing(path, changes, step, wanted):
    path.prepare(**changes)
    path.go(wanted)
    assert path.page.step == step


# Looking and sharing.


def test_the_pages_looked_at_are_those_of_the_pdf(path, tmp_path):
    path.prepare().go(CHECK)
    shown = path.page.check.pages.images
    path.place.answer = tmp_path / "out.pdf"
    path.go(HAND)
    path.button("Save as PDF").click()
    path.wait()
    assert len(shown) == len(pdfs.reader((tmp_path / "out.pdf").read_bytes()).pages)


def test_sharing_writes_the_file_and_its_trace_and_shows_the_end(path, tmp_path):
    path.prepare().go(HAND)
    path.place.answer = tmp_path / "out.pdf"
    path.button("Save as PDF").click()
    path.wait()
    (share,) = share_log(path.diary)
    assert share.consent.reader == "Sam Peeters"
    assert path.controller.record() == share.id
    assert kept_draft(path.diary, Form.SHARE, SharePlan) is None
    path.button("To Share").click()
    assert path.heard.gone_to == [Destination(PageName.SHARES)]


def test_only_chosen_words_leave(path, tmp_path):
    path.prepare().go(HAND)
    path.place.answer = tmp_path / "out.pdf"
    path.button("Save as PDF").click()
    path.wait()
    contact = contact_to_edit(path.diary, contact_cards(path.diary)[0].id).contact
    everything = pdfs.everything_in((tmp_path / "out.pdf").read_bytes())
    assert contact.happened.split(".")[0] in pdfs.text((tmp_path / "out.pdf").read_bytes())
    assert contact.view
    assert contact.view.split(".")[0].encode() not in everything


@pytest.mark.parametrize(
    ("language", "name"), [(Language.DUTCH, "samenvatting.pdf"), (Language.ENGLISH, "summary.pdf")]
)
def test_the_name_offered_for_the_file_names_nobody(path, language, name):
    path.prepare(language=language).go(HAND)
    path.button("Save as PDF").click()
    assert path.place.offered == [name]
    assert share_log(path.diary) == ()


def test_nothing_is_asked_and_nothing_shared_before_the_last_button(path):
    path.prepare()
    for step in (WHAT, TERMS, CHECK, HAND):
        path.go(step)
    assert path.place.offered == []
    assert share_log(path.diary) == ()


def test_where_nothing_can_be_written_the_plan_stays(path, tmp_path):
    path.prepare().go(HAND)
    before = path.plan()
    path.place.answer = tmp_path / "gone" / "out.pdf"
    path.button("Save as PDF").click()
    path.wait()
    assert [fault.what for fault in path.heard.faults] == ["This could not be saved: nothing can be written here."]
    assert (share_log(path.diary), path.plan(), path.page.step) == ((), before, HAND)
    path.place.answer = tmp_path / "out.pdf"
    path.button("Save as PDF").click()
    path.wait()
    assert len(share_log(path.diary)) == 1


def test_the_folder_of_the_diary_is_no_place_for_it(path):
    path.prepare().go(HAND)
    path.place.answer = path.diary.folder / "out.pdf"
    path.button("Save as PDF").click()
    path.wait()
    assert [fault.what for fault in path.heard.faults] == ["This is the folder of your diary itself."]
    assert not path.place.answer.exists()


def test_a_moved_diary_shares_nothing(path, tmp_path):
    path.prepare().go(HAND)
    path.place.answer = tmp_path / "out.pdf"
    path.diary.folder.rename(tmp_path / "elsewhere")
    path.button("Save as PDF").click()
    path.wait()
    assert [fault.what for fault in path.heard.faults] == ["The diary is no longer where it was."]
    assert not path.place.answer.exists()
    (tmp_path / "elsewhere").rename(path.diary.folder)


# Nothing is lost.


def test_a_lock_in_the_middle_loses_nothing(tmp_path):
    diary = make_diary(tmp_path / "locked")
    with diary.writing() as connection:
        fill_story(connection, story(TODAY))
    condition = f"share-condition-{Condition.NOT_PASSED_ON.value}"
    with desk_on(diary, tmp_path, Language.ENGLISH) as desk:
        before = Client(desk).prepare()
        before.go(TERMS)
        before.page.findChild(CheckBox, condition).click()
        before.page.terms._own.setPlainText("Bel mij eerst")
        before.controller.keep()
    diary.close()
    again = open_again(tmp_path / "locked")
    with desk_on(again, tmp_path, Language.ENGLISH) as desk:
        later = Client(desk).open()
        assert later.page.step == TERMS
        assert later.page.findChild(CheckBox, condition).isChecked()
        assert later.page.terms._own.text() == "Bel mij eerst"
        later.wait()
    again.close()


def test_a_lock_before_the_last_button_makes_the_pages_again(path):
    path.prepare(step=HAND)
    assert path.page.step == HAND
    assert path.button("Save as PDF").isEnabled()


def test_a_lock_at_the_end_comes_back_to_the_end(path, tmp_path):
    path.prepare().go(HAND)
    path.place.answer = tmp_path / "out.pdf"
    path.button("Save as PDF").click()
    path.wait()
    again = Client(path.desk).open(path.controller.record())
    assert again.page.shared.isVisible()


def test_a_contact_that_left_the_diary_is_out_of_the_choice(path):
    path.prepare()
    remove_contact(path.diary, contact_cards(path.diary)[0].id)
    path.open().go(CHECK)
    assert path.page.step == WHAT
    assert {row.findChild(CheckBox).checkState() for row in path.rows()} == {Qt.CheckState.Unchecked}


def test_after_sharing_a_new_one_starts_empty(path, tmp_path):
    path.prepare().go(HAND)
    path.place.answer = tmp_path / "out.pdf"
    path.button("Save as PDF").click()
    path.wait()
    path.open()
    assert path.page.step == WHOM
    assert path.page.whom._name.text() == ""
    path.go(WHAT)
    assert {row.findChild(CheckBox).checkState() for row in path.rows()} == {Qt.CheckState.Unchecked}


# The keyboard.


def test_escape_goes_back_step_by_step_and_loses_nothing(path):
    path.prepare().go(TERMS)
    before = path.plan()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert path.page.step == WHAT
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert path.heard.gone_to == [Destination(PageName.SHARES)]
    assert path.plan().selection == before.selection


def test_a_record_is_chosen_with_the_keyboard_alone(path):
    path.open().go(WHAT)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is path.rows()[0].findChild(CheckBox)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert len(path.plan().selection.contacts) == 1


def test_the_last_button_has_the_keyboard_at_the_last_step(path):
    path.prepare().go(CHECK)
    path.go(HAND)
    assert QApplication.focusWidget() is path.button("Save as PDF")
