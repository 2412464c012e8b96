"""Looking and sharing: only what was looked at leaves, and only at the last button."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from diary.domain.drafts import Form
from diary.domain.language import Language
from diary.domain.safety import SafetyProfile
from diary.domain.sharing import SharePlan
from diary.services.contacts import contact_cards, contact_to_edit
from diary.services.drafts import kept_draft
from diary.services.sharing import share_log
from diary.ui.desk import Destination, PageName
from diary.ui.pages.share.path import CHECK, HAND, TERMS, WHAT
from tests.support import pdfs
from tests.support.sharing import Client


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


@pytest.fixture
def done(path, tmp_path):
    """The end of the path, after a file was saved in a folder that has no name of its own."""
    path.prepare().go(HAND)
    path.place.answer = tmp_path / "brief.pdf"
    path.button("Save as PDF").click()
    path.wait()
    return path


def test_the_end_names_the_file_and_its_place_on_the_screen_alone(done, tmp_path):
    words = [label.text() for label in done.page.shared.findChildren(QLabel)]
    assert any("brief.pdf" in text and str(tmp_path) in text for text in words)
    assert done.window.windowTitle() == ""
    assert done.heard.done == []


@pytest.mark.parametrize(
    ("profile", "told"),
    [
        (None, "Do others use this computer? Remove the file once you have given it."),
        (SafetyProfile.ALONE, "Do others use this computer? Remove the file once you have given it."),
        (SafetyProfile.SHARED_COMPUTER, "Whoever else uses this computer can open it."),
        (SafetyProfile.UNSAFE_HOME, "Whoever looks on this computer can find it."),
        (SafetyProfile.LIBRARY, "remove it here before you leave"),
    ],
)
def test_the_end_says_that_the_file_is_outside_egel_now_and_what_to_do_where_others_come(done, profile, told):
    safeguards = done.desk.safeguards
    safeguards.choose(replace(safeguards.safety, profile=profile))
    again = Client(done.desk).open(done.controller.record())
    words = " ".join(label.text() for label in again.page.shared.findChildren(QLabel))
    assert "The PDF is outside Egel now, where you saved it." in words
    assert told in words


def test_after_a_lock_the_end_still_names_the_file(done):
    again = Client(done.desk).open(done.controller.record())
    assert any("brief.pdf" in label.text() for label in again.page.shared.findChildren(QLabel))


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
