"""A photo, a PDF or a voice note beside a note: there before it is saved, and nowhere without it."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from diary.domain.attachments import UNSAVED_MOMENT, AttachmentKind
from diary.domain.entries import EntryRef
from diary.domain.language import Language
from diary.domain.moments import Moment
from diary.domain.when import When
from diary.services.attachments import attach, attachments_of, put_back_attachment, removed_attachments
from diary.services.bin import entries_in_bin
from diary.services.moments import newest_moments, record_moment
from diary.ui.controllers.moments import MomentsController
from diary.ui.pages.attachments.row import AttachmentRow
from diary.ui.pages.attachments.viewer import AttachmentViewer
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom
from tests.support.pictures import drawn, file_of
from tests.support.qt import settle
from tests.support.sound_card import SoundCard
from tests.support.sounds import tone, voice_note
from tests.support.waiting import PATIENCE, Ear, wait_for

NOTE = Moment(When(NOW.date()), words="De zon scheen.")


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = FormRoom(MomentsController, desk, tmp_path)
        room.show()
        yield room
        desk.tasks.stop()
        room.diary.close()


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "brief.jpg"
    path.write_bytes(file_of(drawn()))
    return path


@pytest.fixture
def sound_card(tmp_path, monkeypatch):
    card = SoundCard(tmp_path, monkeypatch)
    with card.speaking(tone(60)):
        yield card


def after_it_changed(room, act):
    ear = Ear(room.controller._attachments.changed)
    act()
    assert ear.hears(PATIENCE)
    settle()


def give(room, picture):
    after_it_changed(room, lambda: room.page.fields.attachments.file_given.emit(picture))


def attached(room):
    """What is attached to each note, newest first."""
    return [
        [each.kind for each in attachments_of(room.diary, EntryRef.of(note))] for note in newest_moments(room.diary)
    ]


def dropped(room, mime):
    part = room.page.fields.attachments
    place, copy = QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction
    part.dropEvent(QDropEvent(place, copy, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def test_a_note_with_nothing_but_a_photo_is_saved(room, picture):
    room.press("New note")
    give(room, picture)
    assert newest_moments(room.diary) == ()
    room.press("Save")
    assert attached(room) == [[AttachmentKind.PHOTO]]


def test_what_is_dropped_or_pasted_goes_with_the_note(room, picture):
    room.press("New note")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    after_it_changed(room, lambda: dropped(room, mime))
    QGuiApplication.clipboard().setImage(drawn())
    settle()
    after_it_changed(room, lambda: room.press("Paste"))
    QGuiApplication.clipboard().clear()
    room.press("Save")
    assert attached(room) == [[AttachmentKind.PHOTO] * 2]


def test_what_is_said_goes_with_the_note_though_it_is_saved_while_one_speaks(room, sound_card):
    room.press("New note")
    room.press_named("attachment-record")
    wait_for(lambda: room.page.fields.attachments._recording._seconds > 0)
    room.press("Save")
    wait_for(lambda: newest_moments(room.diary))
    assert attached(room) == [[AttachmentKind.VOICE_NOTE]]
    assert not room.page.is_writing


def test_saving_waits_for_a_file_that_is_still_looked_at(room, picture):
    room.press("New note")
    room.page.fields.attachments.file_given.emit(picture)
    room.press("Save")
    wait_for(lambda: newest_moments(room.diary))
    assert attached(room) == [[AttachmentKind.PHOTO]]


def test_what_is_refused_is_told_where_the_note_still_stands(room, tmp_path):
    room.press("New note")
    (tmp_path / "geen.jpg").write_bytes(b"niets")
    room.page.fields.attachments.file_given.emit(tmp_path / "geen.jpg")
    room.press("Save")
    wait_for(lambda: room.heard.faults)
    settle()
    assert newest_moments(room.diary) == ()
    assert room.page.is_writing


def test_it_survives_a_lock_though_nothing_else_is_written(room, picture):
    room.press("New note")
    give(room, picture)
    room.controller.keep()
    room.reopen()
    assert room.page.is_writing
    assert len(room.page.fields.findChildren(AttachmentRow)) == 1
    room.press("Save")
    assert attached(room) == [[AttachmentKind.PHOTO]]


def test_what_was_said_is_seen_after_a_kill_though_nothing_else_was_written(room):
    room.press("New note")
    # As far as it was kept while one spoke.
    attach(room.diary, UNSAVED_MOMENT, voice_note(), NOW)
    room.reopen()
    assert room.page.is_writing
    assert len(room.page.fields.findChildren(AttachmentRow)) == 1
    room.controller.keep()
    room.reopen()
    room.press("Go on later")
    room.controller.show_record(0)
    assert not room.page.is_writing


def test_put_away_it_is_there_again_with_the_note(room, picture):
    room.press("New note")
    give(room, picture)
    room.press("Go on later")
    room.press("New note")
    assert len(room.page.fields.findChildren(AttachmentRow)) == 1


def test_saving_can_be_undone_and_nothing_of_it_is_lost(room, picture):
    room.press("New note")
    give(room, picture)
    room.press("Save")
    room.heard.undo()
    settle()
    assert newest_moments(room.diary) == ()
    assert len(room.page.fields.findChildren(AttachmentRow)) == 1
    room.press("Save")
    assert attached(room) == [[AttachmentKind.PHOTO]]


def test_thrown_away_it_waits_in_the_bin_and_undo_brings_the_form_back(room, picture):
    room.press("New note")
    give(room, picture)
    room.press("Throw away")
    assert len(entries_in_bin(room.diary)) == 1
    assert attachments_of(room.diary, UNSAVED_MOMENT) == ()
    room.heard.undo()
    settle()
    assert entries_in_bin(room.diary) == ()
    assert room.page.is_writing
    assert len(attachments_of(room.diary, UNSAVED_MOMENT)) == 1


def test_the_next_note_begins_with_nothing(room, picture):
    room.press("New note")
    give(room, picture)
    room.press("Save")
    room.press("New note")
    assert not room.page.fields.attachments._shown
    room.press("Save")
    assert "Write something, choose a word, or add a photo, a PDF or a voice note." in room.texts()


def test_a_note_that_is_read_shows_it_and_opens_it(room):
    kept = record_moment(room.diary, NOTE, NOW)
    after = attach(room.diary, EntryRef.of(kept), voice_note(), NOW, name="Stem")
    room.show()
    assert "Stem" in room.texts()
    room.page.card(kept.id)._attached.opened.emit(after.id)
    assert room.controller._viewing._player._playing == after.id
    room.page.hide()
    wait_for(lambda: room.controller._viewing._player._playing is None)


def test_a_photo_of_a_note_that_is_read_is_seen_over_the_window(room, picture):
    room.press("New note")
    give(room, picture)
    room.press("Save")
    (row,) = room.page.card(newest_moments(room.diary)[0].id).findChildren(AttachmentRow)
    row.open.click()
    settle()
    (viewer,) = room.page.findChildren(AttachmentViewer)
    wait_for(lambda: not viewer._image.isNull())
    viewer.close()


def test_taken_away_while_a_saved_note_is_changed_it_is_gone_from_its_card(room):
    kept = record_moment(room.diary, NOTE, NOW)
    attach(room.diary, EntryRef.of(kept), voice_note(), NOW)
    room.show()
    room.press_named(f"edit-{kept.id}")
    (row,) = room.page.fields.findChildren(AttachmentRow)
    after_it_changed(room, row.remove.click)
    assert attached(room) == [[]]
    assert not room.page.card(kept.id)._attached.isVisible()
    room.heard.undo()
    assert attached(room) == [[AttachmentKind.VOICE_NOTE]]


def take_away(room):
    (row,) = room.page.fields.findChildren(AttachmentRow)
    after_it_changed(room, row.remove.click)


def put_back_from_bin(room):
    (taken_away,) = removed_attachments(room.diary)
    put_back_attachment(room.diary, taken_away.id)


def test_taken_away_from_a_note_that_is_thrown_away_it_hangs_on_no_other_note(room, picture):
    room.press("New note")
    give(room, picture)
    take_away(room)
    room.press("Throw away")
    room.press("New note")
    room.type("Iets anders.")
    room.press("Save")
    put_back_from_bin(room)
    words = [note.words for note in newest_moments(room.diary)]
    assert dict(zip(words, attached(room), strict=True)) == {"Iets anders.": [], "": [AttachmentKind.PHOTO]}


def test_taken_away_from_a_note_that_is_put_away_it_is_put_back_into_that_note(room, picture):
    room.press("New note")
    give(room, picture)
    take_away(room)
    room.press("Go on later")
    room.reopen()
    put_back_from_bin(room)
    room.show()
    assert room.page.is_writing
    assert len(room.page.fields.findChildren(AttachmentRow)) == 1


def test_a_note_of_which_nothing_is_left_is_saved_with_something_in_it_only(room, picture):
    room.press("New note")
    give(room, picture)
    take_away(room)
    room.press("Save")
    assert newest_moments(room.diary) == ()
    assert room.page.is_writing
