"""What is refused after its page was left is told where the client is by then, and leaves no empty contact behind."""

import pytest

from diary.services.contacts import contact_cards, count_contacts
from diary.ui.desk import Destination, PageName
from diary.ui.notice_bar import NoticeBar
from diary.ui.pages.write.page import WritePage
from diary.ui.rooms import Rooms
from tests.support.qt import shown
from tests.support.sound_card import SoundCard
from tests.support.sounds import tone
from tests.support.waiting import PATIENCE, wait_for
from tests.support.writing import press, type_in


@pytest.fixture
def rooms(desk):
    rooms = Rooms(desk)
    rooms.go(Destination(PageName.WRITE))
    shown(rooms, 1280, 820)
    press(page_of(rooms), "Verder", "Verder")
    yield rooms
    desk.tasks.stop()


@pytest.fixture
def nonsense(tmp_path):
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"%PDF-1.7 niets")
    return path


def page_of(rooms):
    return rooms.findChild(WritePage)


def is_told(rooms):
    return rooms.findChild(NoticeBar)._fault.isVisible()


def test_it_is_told_on_the_page_where_the_client_is_and_the_empty_contact_goes(rooms, diary, nonsense):
    page_of(rooms).attachments.file_given.emit(nonsense)
    press(page_of(rooms), "Klaar")
    wait_for(lambda: is_told(rooms))
    assert rooms._here.page is PageName.TODAY
    assert count_contacts(diary) == 0


def test_while_the_page_is_open_it_is_told_there_and_what_is_written_on_goes_on(rooms, diary, nonsense):
    page_of(rooms).attachments.file_given.emit(nonsense)
    wait_for(lambda: is_told(rooms))
    type_in(page_of(rooms), "happened", "Er kwam een brief")
    press(page_of(rooms), "Klaar")
    (card,) = contact_cards(diary)
    assert card.words == "Er kwam een brief"


def test_refused_and_left_with_nothing_else_no_contact_stays(rooms, diary, nonsense):
    page_of(rooms).attachments.file_given.emit(nonsense)
    wait_for(lambda: is_told(rooms))
    press(page_of(rooms), "Klaar")
    assert count_contacts(diary) == 0


def test_with_words_in_it_the_contact_stays(rooms, diary, nonsense):
    type_in(page_of(rooms), "happened", "Er kwam een brief")
    page_of(rooms).attachments.file_given.emit(nonsense)
    press(page_of(rooms), "Klaar")
    wait_for(lambda: is_told(rooms))
    assert count_contacts(diary) == 1


def test_a_microphone_that_gives_nothing_leaves_no_empty_contact_either(rooms, diary, tmp_path, monkeypatch):
    with SoundCard(tmp_path, monkeypatch).silent_after(tone(0)):
        press(page_of(rooms), "attachment-record")
        press(page_of(rooms), "Klaar")
        wait_for(lambda: is_told(rooms))
    assert count_contacts(diary) == 0


def test_refused_while_the_app_locks_it_leaves_no_empty_contact(rooms, desk, diary, nonsense):
    page_of(rooms).attachments.file_given.emit(nonsense)
    press(page_of(rooms), "Klaar")
    desk.tasks.ask_to_stop()
    assert desk.tasks.has_ended_within(PATIENCE / 1000)
    assert count_contacts(diary) == 0
