"""What goes with a contact while it is written: nothing of it is lost, however little else is written."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from diary.domain.attachments import AttachmentKind
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import Fault, OurBug
from diary.services.attachments import attachments_of, erase_attachment
from diary.services.contacts import contact_cards, count_contacts
from diary.ui.controllers.timeline import TimelineController
from diary.ui.controllers.write import WriteController
from diary.ui.pages.attachments.row import AttachmentRow
from diary.ui.pages.attachments.viewer import AttachmentViewer
from tests.support.desks import listen_to, show_in_window
from tests.support.diaries import make_diary, open_again
from tests.support.pictures import drawn, file_of
from tests.support.qt import settle
from tests.support.sound_card import SoundCard
from tests.support.sounds import tone
from tests.support.waiting import PATIENCE, Ear, wait_for
from tests.support.writing import kept, opened, press, type_in


@pytest.fixture
def speaking(tmp_path, monkeypatch):
    with SoundCard(tmp_path, monkeypatch).speaking(tone(60)):
        yield


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "brief.jpg"
    path.write_bytes(file_of(drawn()))
    return path


def attached(diary):
    (card,) = contact_cards(diary)
    return attachments_of(diary, EntryRef(Noun.CONTACT, card.id))


def give(write, path):
    ear = Ear(write._attachments.changed)
    write.page.attachments.file_given.emit(path)
    assert ear.hears(PATIENCE)
    settle()


def speak(write, page, *, until_saved=True):
    press(page, "attachment-record")
    wait_for(lambda: page.attachments._recording._seconds > 0)
    if until_saved:
        ear = Ear(write._attachments.changed)
        press(page, "attachment-stop")
        assert ear.hears(PATIENCE)
        settle()


def test_a_contact_with_nothing_but_a_voice_note_is_there_afterwards(diary, write, speaking):
    page = opened(write)
    press(page, "Verder", "Verder")
    speak(write, page)
    press(page, "Klaar")
    (note,) = attached(diary)
    assert note.kind is AttachmentKind.VOICE_NOTE
    assert kept(diary) is None


def test_what_is_still_said_when_the_page_is_left_is_kept(diary, write, speaking):
    page = opened(write)
    press(page, "Verder", "Verder")
    speak(write, page, until_saved=False)
    press(page, "Klaar")
    wait_for(lambda: not write._attachments._recorder.is_recording)
    assert len(attached(diary)) == 1


def limit(diary, more):
    """Let the disk have room for so many pages more."""
    with diary.writing() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages + more}")


def speak_on_a_full_disk(diary, write, page):
    """Record more than there is room for, and stop."""
    limit(diary, 8)
    press(page, "attachment-record")
    wait_for(lambda: write.page.attachments._recording._seconds > 12)


def test_what_could_not_be_saved_when_the_page_was_left_is_asked_for_and_saved_later(diary, write, speaking):
    page = opened(write)
    press(page, "Verder", "Verder")
    heard = listen_to(write)
    speak_on_a_full_disk(diary, write, page)
    press(page, "Klaar")
    wait_for(lambda: heard.faults)
    assert heard.gone_to
    with pytest.raises(Fault):
        write.keep()
    limit(diary, 1_000)
    write.keep()
    assert len(attached(diary)) == 1


def test_a_file_that_is_still_looked_at_when_the_page_is_left_is_kept(diary, write, picture):
    page = opened(write)
    press(page, "Verder", "Verder")
    write.page.attachments.file_given.emit(picture)
    press(page, "Klaar")
    wait_for(lambda: not write._attachments.has_any or write._attachments._shown)
    assert [each.name for each in attached(diary)] == ["brief"]


def test_beside_a_whole_contact_it_changes_nothing_of_what_is_written(diary, write, sam, picture):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder")
    type_in(page, "happened", "Er kwam een brief")
    give(write, picture)
    type_in(page, "view", "Ik begreep hem niet")
    press(page, "Klaar")
    (photo,) = attached(diary)
    assert (photo.kind, photo.name) == (AttachmentKind.PHOTO, "brief")
    (card,) = contact_cards(diary)
    assert (card.words, card.names) == ("Er kwam een brief", ("Sam",))


def test_with_what_was_attached_taken_away_again_nothing_is_left_but_the_way_back(diary, write, picture):
    page = opened(write)
    press(page, "Verder", "Verder")
    give(write, picture)
    heard = listen_to(write)
    press(page, f"attachment-{attached(diary)[0].id}-remove", "Klaar")
    assert count_contacts(diary) == 0
    heard.undo()
    assert [each.name for each in attached(diary)] == ["brief"]


def test_the_foot_says_that_it_is_saved(diary, write, picture):
    page = opened(write)
    press(page, "Verder", "Verder")
    give(write, picture)
    assert "Bewaard in je dagboek" in {label.text() for label in page.findChildren(QLabel)}


def test_a_lock_takes_nothing_of_it(desk, tmp_path, picture):
    diary = make_diary(tmp_path / "locked")
    write = WriteController(replace(desk, diary=diary))
    page = opened(write)
    press(page, "Verder", "Verder")
    give(write, picture)
    (photo,) = attached(diary)
    type_in(page, f"attachment-{photo.id}-words", "de tweede bladzijde")
    write.keep()
    diary.close()
    diary = open_again(diary.folder)
    later = WriteController(replace(desk, diary=diary))
    opened(later)
    rows = later.page.findChildren(AttachmentRow)
    assert [row.attachment.words for row in rows] == ["de tweede bladzijde"]
    diary.close()


def test_what_goes_with_it_and_cannot_be_kept_takes_no_words_of_the_contact_along(diary, write, sam, picture):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder")
    give(write, picture)
    (photo,) = attached(diary)
    type_in(page, f"attachment-{photo.id}-words", "de tweede bladzijde")
    erase_attachment(diary, photo.id)
    type_in(page, "view", "Ik begreep hem niet")
    with pytest.raises(OurBug):
        write.keep()
    assert kept(diary).contact.view == "Ik begreep hem niet"


def test_where_a_contact_is_read_it_is_seen_from_there(diary, desk, write, sam, picture):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder")
    give(write, picture)
    press(page, "Klaar")
    timeline = TimelineController(desk)
    heard = listen_to(timeline)
    timeline.show_record(contact_cards(diary)[0].id)
    show_in_window(timeline, 1280, 820)
    (photo,) = attached(diary)
    shown = timeline.page.findChild(QAbstractButton, f"attachment-{photo.id}-open")
    assert shown.isVisible()
    assert not timeline.page.findChild(QAbstractButton, f"attachment-{photo.id}-remove").isVisible()
    shown.click()
    viewer = timeline.page.findChild(AttachmentViewer)
    wait_for(lambda: not viewer._image.isNull())
    assert (viewer._image.width(), viewer._image.height()) == (60, 40)
    viewer.close()
    settle()
    assert heard.faults == []
