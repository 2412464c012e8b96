"""Where nothing can be written, the words stay and saving goes on."""

import pytest
from PySide6.QtTest import QSignalSpy

from diary.domain.faults import Fault, FaultCode
from diary.services.people import everyone
from tests.support.desks import listen_to
from tests.support.writing import field_of, only_contact, opened, press, state_of, type_in


def test_when_the_diary_was_moved_the_words_stay_and_saving_goes_on(diary, write, sam):
    heard = listen_to(write)
    settled = QSignalSpy(write.desk.notices.settled)
    page = opened(write)
    moved = diary.folder.with_name("moved")
    diary.folder.rename(moved)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Klaar")
    assert [message.what for message in heard.faults] == ["Het dagboek staat niet meer waar het stond."]
    assert (heard.gone_to, state_of(page)) == ([], "Nog niet bewaard")
    moved.rename(diary.folder)
    press(page, "feeling-seen")
    assert settled.count() == 1
    assert only_contact(diary).contact.people == (sam.id,)
    assert state_of(page) == "Bewaard in je dagboek"


def test_on_a_full_disk_the_words_stay_and_saving_goes_on(diary, write):
    heard = listen_to(write)
    page = opened(write)
    press(page, "Verder", "Verder")
    (pages,) = diary._writer.execute("PRAGMA page_count").fetchone()
    diary._writer.execute(f"PRAGMA max_page_count = {pages}")
    words = "Sam las de brief. " * 5_000
    type_in(page, "happened", words)
    with pytest.raises(Fault) as raised:
        write.keep()
    assert raised.value.code is FaultCode.DISK_FULL
    press(page, "Klaar")
    assert [message.what for message in heard.faults] == ["Dit is niet bewaard: de schijf is vol."]
    assert (heard.gone_to, field_of(page, "happened").toPlainText()) == ([], words)
    diary._writer.execute("PRAGMA max_page_count = 1000000")
    press(page, "Klaar")
    assert only_contact(diary).contact.happened == words


def test_a_name_that_can_not_be_saved_stays_in_its_field(diary, write, sam):
    page = opened(write)
    moved = diary.folder.with_name("moved")
    diary.folder.rename(moved)
    press(page, "Iemand anders")
    field = type_in(page, "new-name", "Rik")
    with pytest.raises(Fault):
        write.keep()
    assert field.text() == "Rik"
    moved.rename(diary.folder)
    press(page, "Voeg toe")
    assert {person.name for person in everyone(diary)} == {"Sam", "Rik"}
