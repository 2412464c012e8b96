"""Words stay exactly as they were typed, and are kept while they are typed."""

import pytest
from PySide6.QtTest import QSignalSpy

from diary.domain.sharing import Language
from diary.services.contacts import count_contacts
from diary.services.settings import ThemeChoice
from tests.support.stores import HARD_TEXTS
from tests.support.writing import control, field_of, kept, only_contact, opened, press, type_in


def test_words_without_anybody_are_a_contact_too(diary, write):
    page = opened(write)
    press(page, "Verder", "Verder")
    type_in(page, "happened", "Ik wachtte een uur.")
    assert count_contacts(diary) == 0
    press(page, "Klaar")
    assert only_contact(diary).contact.happened == "Ik wachtte een uur."


@pytest.mark.parametrize("text", [each for each in HARD_TEXTS if each.strip() and "\x0b" not in each])
def test_words_stay_exactly_as_they_were_typed(diary, write, text):
    page = opened(write)
    press(page, "Verder", "Verder")
    type_in(page, "happened", text)
    type_in(page, "view", text)
    press(page, "Klaar")
    contact = only_contact(diary).contact
    assert (contact.happened, contact.view) == (text, text)


def test_what_is_typed_is_kept_within_half_a_second(diary, write):
    page = opened(write)
    press(page, "Verder", "Verder")
    spy = QSignalSpy(write._timer.timeout)
    type_in(page, "happened", "Sam las")
    type_in(page, "happened", "Sam las de brief")
    assert write._timer.interval() == 500
    assert spy.wait(1000)
    assert kept(diary).contact.happened == "Sam las de brief"


def test_a_press_keeps_what_was_typed_just_before(diary, write):
    page = opened(write)
    type_in(page, "place", "op de bank")
    press(page, "way-phone")
    assert kept(diary).contact.place == "op de bank"


def test_another_language_or_look_changes_no_word_of_the_client(diary, write, sam, desk):
    page = opened(write)
    press(page, f"person-{sam.id}", "Verder", "Verder")
    type_in(page, "happened", "Nog niet bewaard")
    desk.preferences.choose_language(Language.ENGLISH)
    desk.preferences.choose_theme(ThemeChoice.DARK)
    write.show_record(write.record())
    assert control(page, "Next").isVisibleTo(page)
    assert field_of(page, "happened").toPlainText() == "Nog niet bewaard"
    assert write._draft.contact.people == (sam.id,)
    write.keep()
    assert kept(diary).contact.happened == "Nog niet bewaard"
