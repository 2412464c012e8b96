"""Nothing of a share in the making is lost, and nothing of a finished one comes back."""

from PySide6.QtCore import Qt

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.entries import EntryRef, Noun
from diary.domain.language import Language
from diary.domain.sharing import Condition
from diary.services.bin import put_in_bin
from diary.services.contacts import contact_cards
from diary.ui.pages.share.path import CHECK, HAND, TERMS, WHAT, WHOM
from diary.ui.widgets.checks import CheckBox
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary, open_again
from tests.support.sharing import TODAY, Client


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
    put_in_bin(path.diary, EntryRef(Noun.CONTACT, contact_cards(path.diary)[0].id), NOW)
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
