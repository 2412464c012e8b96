"""Each contact starts short: what was unfolded in the one before is folded again, but for what holds an answer."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from diary.domain.contacts import AskedBy, Contact
from diary.domain.drafts import ContactDraft
from diary.domain.feelings import Feeling, FeelingWord
from diary.domain.people import Person
from diary.services.contacts import record_contact
from diary.services.people import record_person
from tests.support.desks import NOW
from tests.support.writing import PREFILLED, opened, press, step

#: More than are shown at first.
_MANY = 20
#: How many steps there are.
_STEPS = 4


@pytest.fixture
def many(diary):
    return [record_person(diary, Person(name=f"Iemand {number}")) for number in range(_MANY)]


def in_sight(page):
    """All controls and fields of each step, by name, with what says whether they are unfolded."""
    seen = []
    for number in range(_STEPS):
        page._on_step_chosen(number)
        controls = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
        seen += [(each.objectName(), each.text()) for each in controls if each.isVisibleTo(page)]
    page._on_step_chosen(0)
    return seen


def unfold_everything(page):
    press(page, "Iedereen (20)", "Iemand anders", "fold-around")
    step(page, "Verder")
    asked = {"Eigen woord", "In eigen woorden"}
    own = [each for each in page.findChildren(QAbstractButton) if each.text() in asked]
    press(page, "fold-before", "fold-after")
    for button in (*own, *(each for each in page.findChildren(QAbstractButton) if each.text().startswith("Alle "))):
        button.click()
    press(page, "Iets anders")
    step(page, "Verder")
    press(page, "Iets anders", "attachment-pick")


def test_the_next_contact_starts_short(write, many):
    page = opened(write)
    short = in_sight(page)
    unfold_everything(page)
    page._on_step_chosen(0)
    assert len(in_sight(page)) > len(short)

    page._frame.done_requested.emit()
    assert in_sight(opened(write)) == short


def test_what_holds_an_answer_stands_open(diary, write, many):
    contact = Contact(
        PREFILLED,
        asked_by=AskedBy.ME,
        feelings=(Feeling(own="opgelaten"),),
        feelings_before=(Feeling(FeelingWord.HEARD),),
    )
    record = record_contact(diary, ContactDraft(contact), NOW).contact.id
    unfold_everything(opened(write))
    write.page._frame.done_requested.emit()

    seen = dict(in_sight(opened(write, record)))
    assert seen["own-feeling-0"] == "opgelaten"
    assert {"asked-by-me", "before-heard"} <= seen.keys()
    assert not {"after-heard", "own-feeling-1", "own-theme-0"} & seen.keys()
