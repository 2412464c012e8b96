"""The share log on a real diary: what left, until when, and what one can still do about it."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from diary.domain.choosing import Group, with_fields
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form
from diary.domain.language import Language
from diary.domain.sharing import Consent, ContactField, Selection, SharePlan
from diary.domain.when import When
from diary.services.contacts import record_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.services.sharing import make_typesetter, prepare_summary, preview, share_as_pdf, share_log
from diary.ui.controllers.shares import SharesController
from diary.ui.desk import Destination, PageName
from diary.ui.words import words_for
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.sharing import TODAY, AnsweredPlace
from tests.support.walk import name_of

#: The way to what others may pass on stands there always.
PERMISSIONS = "Permission between services"


class Room:
    """The log as a client sees it."""

    def __init__(self, desk, folder):
        self.desk, self.diary, self.folder = desk, desk.diary, folder
        self.place = AnsweredPlace()
        self.controller = SharesController(desk, place=self.place)
        self.heard = listen_to(self.controller)
        self.page = self.controller.page
        self.window = show_in_window(self.controller, 1064, 820)

    def show(self, record=0):
        self.controller.show_record(record)
        settle()
        return self

    def share(self, reader="Sam Peeters", days_ago=0, hours_ago=0, until=None):
        at = NOW - timedelta(days_ago, hours=hours_ago)
        contact = record_contact(self.diary, ContactDraft(Contact(When(TODAY), happened="We lazen de brief.")), NOW)
        selection = with_fields(Selection(), Group.CONTACTS, contact.contact.id, frozenset({ContactField.HAPPENED}))
        consent = Consent(reader=reader, until=until, no_end=until is None)
        plan = SharePlan(consent, selection, Language.DUTCH)
        typesetter = make_typesetter()
        prepared = prepare_summary(self.diary, plan, words_for(Language.DUTCH), at.date())
        target = self.folder / f"{reader}.pdf"
        return share_as_pdf(self.diary, preview(typesetter, prepared, 0.5), typesetter, target, at)

    def texts(self):
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]

    def button(self, text):
        return next(
            each
            for each in self.page.findChildren(QAbstractButton)
            if (text == each.text() or each.accessibleName().startswith(text)) and each.isVisible()
        )

    def buttons(self):
        return [each.text() for each in self.page.findChildren(QAbstractButton) if each.isVisible()]


@pytest.fixture
def room(tmp_path):
    diary = make_diary(tmp_path / "diary")
    with desk_on(diary, tmp_path, Language.ENGLISH) as desk:
        yield Room(desk, tmp_path)
    diary.close()


def test_an_empty_log_offers_the_first_step(room):
    room.show()
    assert "You have not shared anything yet" in room.texts()
    assert room.buttons() == [PERMISSIONS, "Share something"]
    room.button("Share something").click()
    assert room.heard.gone_to == [Destination(PageName.SHARE)]


def test_from_here_one_comes_to_permissions_between_services(room):
    room.show()
    room.page.findChild(QAbstractButton, "shares-permissions").click()
    assert room.heard.gone_to == [Destination(PageName.PERMISSIONS)]


def test_each_share_says_with_whom_and_until_when(room):
    room.share("Inge Claes", days_ago=120, until=TODAY - timedelta(5))
    room.share("Rik", days_ago=40)
    room.share(until=TODAY + timedelta(90))
    texts = room.show().texts()
    assert [text for text in texts if text in {"Sam Peeters", "Rik", "Inge Claes"}] == [
        "Sam Peeters",
        "Rik",
        "Inge Claes",
    ]
    assert {"Until 15 February 2027", "No end", "Over since 12 November"} <= set(texts)
    assert "Today, 14:05 · Summary of one page, in Dutch" in texts


def test_two_shares_with_one_person_on_one_day_are_told_apart(room):
    room.share()
    room.share(hours_ago=2)
    room.show()
    look = "Look at what you shared with Sam Peeters"
    names = [name for each in room.page.findChildren(QAbstractButton) if (name := name_of(each)).startswith(look)]
    assert names == [
        f"{look}. Today, 14:05 · Summary of one page, in Dutch",
        f"{look}. Today, 12:05 · Summary of one page, in Dutch",
    ]


def test_each_share_says_what_was_in_it(room):
    room.share()
    texts = room.show().texts()
    assert texts[texts.index("1 contact") + 1] == "What happened then"


def test_a_share_that_is_read_says_where_it_was_saved(room, tmp_path):
    share = room.share("Rik")
    room.show()
    assert "Rik.pdf" not in " ".join(room.texts())
    room.show(share.id)
    assert f"Rik.pdf\n{tmp_path}" in room.texts()


def test_a_share_is_read_in_place(room):
    share = room.share()
    room.show()
    assert share.sha256[:8] not in " ".join(room.texts())
    room.button("Look at what you shared with Sam Peeters").click()
    assert share.sha256 in "".join(" ".join(room.texts()).split())
    assert room.controller.record() == share.id
    room.button("Close what you shared with Sam Peeters").click()
    assert room.controller.record() == 0


def test_a_copy_saved_again_is_the_same_file(room, tmp_path):
    share = room.share()
    room.show(share.id)
    room.place.answer = tmp_path / "again.pdf"
    room.button("Save this copy again").click()
    assert room.place.offered == ["samenvatting.pdf"]
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "Sam Peeters.pdf").read_bytes()
    assert room.heard.done[-1][0] == "The copy is saved: the same file as before."


def test_a_copy_that_cannot_be_saved_is_told(room, tmp_path):
    share = room.share()
    room.show(share.id)
    room.place.answer = tmp_path / "gone" / "again.pdf"
    room.button("Save this copy again").click()
    assert [fault.what for fault in room.heard.faults] == ["This could not be saved: nothing can be written here."]


def test_asking_back_is_written_down_once(room):
    share = room.share()
    room.show(share.id)
    room.button("I asked it back").click()
    settle()
    assert "Asked back: today" in room.texts()
    assert "I asked it back" not in room.buttons()
    assert share_log(room.diary)[0].asked_back_on == TODAY


def test_what_was_being_made_can_be_gone_on_with(room):
    keep_draft(room.diary, Form.SHARE, SharePlan(Consent(reader="Nadia")))
    room.show()
    assert "You were getting something ready for Nadia" in room.texts()
    assert room.buttons() == [PERMISSIONS, "Go on", "Throw away"]
    room.button("Go on").click()
    assert room.heard.gone_to == [Destination(PageName.SHARE)]


def test_what_was_thrown_away_can_be_had_back(room):
    plan = SharePlan(Consent(reader="Nadia"))
    keep_draft(room.diary, Form.SHARE, plan)
    room.show()
    room.button("Throw away").click()
    assert kept_draft(room.diary, Form.SHARE, SharePlan) is None
    room.heard.undo()
    assert kept_draft(room.diary, Form.SHARE, SharePlan) == plan
    settle()
    assert "Go on" in room.buttons()


def test_a_path_that_was_only_looked_into_is_nothing_to_go_on_with(room):
    keep_draft(room.diary, Form.SHARE, SharePlan(step=2))
    assert room.show().buttons() == [PERMISSIONS, "Share something"]
