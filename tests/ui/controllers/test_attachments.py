"""What is attached while writing: said, picked, dropped or pasted; heard and seen in the app; taken away with undo."""

from pathlib import Path

import pytest
import typst
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from diary.domain.attachments import AttachmentKind
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef
from diary.domain.faults import Fault
from diary.domain.when import When
from diary.media.jpeg import is_bare
from diary.services.attachments import attach, attachments_of, body_of
from diary.services.contacts import record_contact
from diary.ui.controllers.attachments import AttachmentsHelp
from diary.ui.desk import Controller
from diary.ui.pages.attachments.part import AttachmentsPart
from diary.ui.widgets.fields import LongText
from tests.support.desks import NOW, desk_on, listen_to
from tests.support.diaries import make_diary, open_again
from tests.support.pictures import drawn, file_of, turned_by_exif
from tests.support.qt import settle, shown
from tests.support.sound_card import SoundCard
from tests.support.sounds import tone, voice_note
from tests.support.waiting import PATIENCE, Ear, wait_for


class Room(Controller):
    """A page with nothing on it but what is attached to one contact."""

    def __init__(self, desk, folder):
        super().__init__(desk)
        self.diary, self.folder = desk.diary, folder
        draft = record_contact(self.diary, ContactDraft(Contact(When(NOW.date()), happened="iets")), NOW)
        self.entry = EntryRef.of(draft.contact)
        self.page = AttachmentsPart()
        self.help = AttachmentsHelp(self.page, desk, self)
        self.heard = listen_to(self)

    def open(self):
        self.help.show(self.entry)
        shown(self.page, 700, 700)
        self.page.activateWindow()
        settle()
        return self

    def control(self, name, kind=QAbstractButton):
        found = self.page.findChild(kind, name)
        assert found is not None
        assert found.isVisible(), name
        return found

    def press(self, name):
        QTest.mouseClick(self.control(name), Qt.MouseButton.LeftButton)

    def after(self, signal, act):
        """Do something, and wait until this was told."""
        ear = Ear(signal)
        act()
        assert ear.hears(PATIENCE)
        settle()

    def attached(self):
        return attachments_of(self.diary, self.entry)

    def wait_until_heard(self):
        """Until something was recorded."""
        wait_for(lambda: self.page._recording._seconds > 0)


@pytest.fixture
def room(tmp_path):
    diary = make_diary(tmp_path / "diary")
    with desk_on(diary, tmp_path) as desk:
        yield Room(desk, tmp_path).open()
        desk.tasks.stop()
    diary.close()


@pytest.fixture
def sound_card(tmp_path, monkeypatch):
    card = SoundCard(tmp_path, monkeypatch)
    with card.speaking(tone(60)):
        yield card


def record(room):
    """Press, speak, press."""
    room.press("attachment-record")
    room.wait_until_heard()
    room.after(room.help.changed, lambda: room.press("attachment-stop"))


def test_press_speak_press_and_what_was_said_is_kept_and_heard_again(room, sound_card):
    record(room)
    (note,) = room.attached()
    assert note.kind is AttachmentKind.VOICE_NOTE
    assert note.seconds > 0
    room.press(f"attachment-{note.id}-open")
    wait_for(lambda: room.help._viewing._player._playing is None)
    said, heard = sound_card.said(), tone(60)
    assert len(said) == round(note.seconds * 16_000)
    assert said == heard[: len(said)]


def test_it_is_done_without_the_mouse(room, sound_card):
    room.control("attachment-record").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    room.wait_until_heard()
    room.after(room.help.changed, lambda: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space))
    assert len(room.attached()) == 1
    assert QApplication.focusWidget() is room.control("attachment-record")


def test_what_is_said_while_the_app_locks_is_kept(room, sound_card):
    room.press("attachment-record")
    room.wait_until_heard()
    room.desk.tasks.ask_to_stop()
    assert room.desk.tasks.has_ended_within(5)
    assert len(room.attached()) == 1


@pytest.mark.parametrize("form", ["png", "webp"])
def test_a_picture_that_another_program_put_on_the_clipboard_is_taken_as_it_gave_it(room, form):
    mime = QMimeData()
    mime.setData(f"image/{form}", file_of(drawn(), form))
    QGuiApplication.clipboard().setMimeData(mime)
    settle()
    room.after(room.help.changed, lambda: room.press("attachment-paste"))
    (photo,) = room.attached()
    assert is_bare(body_of(room.diary, photo.id))
    QGuiApplication.clipboard().clear()


def test_what_is_being_said_is_kept_already_and_shown_when_it_is_whole(room, sound_card, tmp_path):
    path = tmp_path / "brief.jpg"
    path.write_bytes(file_of(drawn()))
    room.press("attachment-record")
    wait_for(room.attached)
    room.after(room.help.changed, lambda: room.page.file_given.emit(path))
    spoken, photo = room.attached()
    assert [*room.page._shown] == [photo.id]
    room.after(room.help.changed, lambda: room.press("attachment-stop"))
    assert [*room.page._shown] == [spoken.id, photo.id]
    assert room.attached()[0].seconds > spoken.seconds


def test_a_microphone_that_gives_nothing_ends_when_told_to_and_nothing_was_heard(room, tmp_path, monkeypatch):
    heard = []
    room.help._recorder.heard.connect(lambda *told: heard.append(told))
    with SoundCard(tmp_path, monkeypatch).silent_after(tone(0)):
        room.press("attachment-record")
        room.after(room.desk.notices.failed, lambda: room.press("attachment-stop"))
    assert heard == []
    assert room.control("attachment-record").isVisible()


def test_without_a_microphone_it_is_told_and_the_buttons_come_back(room, sound_card):
    sound_card.take_away()
    room.after(room.desk.notices.failed, lambda: room.press("attachment-record"))
    settle()
    assert [fault.what for fault in room.heard.faults] == ["Egel hoort geen microfoon."]
    assert room.control("attachment-record").isVisible()
    assert room.attached() == ()


def test_what_is_heard_can_be_paused_and_goes_on_from_there(room, sound_card):
    kept = attach(room.diary, room.entry, voice_note(20), NOW)
    room.help.show(room.entry)
    settle()
    heard = []
    room.help._viewing.heard.connect(lambda _, second: heard.append(second))
    room.press(f"attachment-{kept.id}-open")
    wait_for(lambda: max(heard, default=0) > 0)
    room.press(f"attachment-{kept.id}-open")
    wait_for(lambda: room.help._viewing._player._playing is None)
    paused = max(heard)
    assert 0 < paused < 20
    heard.clear()
    room.press(f"attachment-{kept.id}-open")
    wait_for(lambda: heard)
    assert heard[0] == pytest.approx(paused, abs=0.01)
    room.help.leave()
    wait_for(lambda: room.help._viewing._player._playing is None)


def drop(room, data):
    place = QPointF(20, 20)
    around = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(20, 20), *around)
    room.page.dragEnterEvent(entering)
    if entering.isAccepted():
        room.page.dropEvent(QDropEvent(place, *around))
    return entering.isAccepted()


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def letter(folder):
    path = folder / "brief OCMW.pdf"
    path.write_bytes(typst.compile(b"een brief #pagebreak() twee", ignore_system_fonts=True))
    return path


def photo(folder):
    path = folder / "foto.jpg"
    path.write_bytes(turned_by_exif(file_of(drawn()), 6))
    return path


def test_a_photo_that_is_dropped_comes_in_bare_and_stays_where_it_was(room):
    path = photo(room.folder)
    room.after(room.help.changed, lambda: drop(room, files(path)))
    (kept,) = room.attached()
    assert (kept.kind, kept.name) == (AttachmentKind.PHOTO, "foto")
    assert is_bare(body_of(room.diary, kept.id))
    assert path.exists()


def test_several_files_at_once_all_come_in(room):
    assert drop(room, files(photo(room.folder), letter(room.folder)))
    wait_for(lambda: len(room.attached()) == 2)
    assert {(each.name, each.pages) for each in room.attached()} == {("foto", 0), ("brief OCMW", 2)}


def test_what_is_no_file_of_this_computer_is_not_taken(room):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/x.jpg")])
    assert not drop(room, data)
    data = QMimeData()
    data.setText("woorden")
    assert not drop(room, data)


def test_a_picture_in_the_clipboard_is_offered_and_pasted(room):
    assert room.page.findChild(QAbstractButton, "attachment-paste").isHidden()
    QGuiApplication.clipboard().setImage(drawn())
    settle()
    room.after(room.help.changed, lambda: room.press("attachment-paste"))
    room.control("attachment-record").setFocus()
    room.after(room.help.changed, lambda: QTest.keySequence(QApplication.focusWidget(), "Ctrl+V"))
    assert [each.kind for each in room.attached()] == [AttachmentKind.PHOTO] * 2
    QGuiApplication.clipboard().clear()


def test_a_file_is_picked_by_keyboard_from_the_folders_here(room):
    photo(room.folder)
    (room.folder / "brief.docx").write_bytes(b"x")
    room.press("attachment-pick")
    picker = room.page._picker
    picker._browser.go_to(room.folder)
    settle()
    shown_names = [row.text() for row in picker._browser._rows._buttons]
    assert shown_names[0] == "foto.jpg"
    assert "brief.docx" not in shown_names
    picker._browser.focus_first()
    room.after(room.help.changed, lambda: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space))
    assert [each.name for each in room.attached()] == ["foto"]
    assert picker.isHidden()
    assert QApplication.focusWidget() is room.control("attachment-pick")


def test_a_file_that_can_not_be_shown_is_told_and_everything_stays(room):
    path = room.folder / "brief.jpg"
    path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    room.after(room.desk.notices.failed, lambda: drop(room, files(path)))
    assert room.heard.faults[-1].what.startswith("Egel kan dit bestand niet tonen.")
    assert room.attached() == ()
    assert room.control("attachment-pick").isEnabled()


def test_own_words_beside_it_are_kept_while_typed_and_with_the_lock(room):
    kept = attach(room.diary, room.entry, voice_note(), NOW)
    room.help.show(room.entry)
    settle()
    field = room.control(f"attachment-{kept.id}-words", LongText)
    field.setFocus()
    QTest.keyClicks(field, "de hele uitleg")
    room.help.keep()
    assert room.attached()[0].words == "de hele uitleg"
    QTest.keyClicks(field, " van haar")
    wait_for(lambda: room.attached()[0].words == "de hele uitleg van haar")


def test_what_is_taken_away_can_be_put_back(room):
    kept = attach(room.diary, room.entry, voice_note(), NOW)
    room.help.show(room.entry)
    settle()
    room.press(f"attachment-{kept.id}-remove")
    assert room.attached() == ()
    assert room.heard.done[-1][0] == "De spraaknota is weggehaald."
    room.heard.undo()
    assert room.attached() == (kept,)


def view(room, path):
    room.after(room.help.changed, lambda: drop(room, files(path)))
    (kept,) = room.attached()
    room.press(f"attachment-{kept.id}-open")
    viewer = room.help._viewing._viewer
    wait_for(lambda: not viewer._image.isNull())
    return viewer


def test_a_photo_is_seen_over_the_window_and_closed_with_escape(room):
    viewer = view(room, photo(room.folder))
    assert (viewer._image.width(), viewer._image.height()) == (40, 60)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    settle()
    assert room.help._viewing._viewer is None


def test_the_pages_of_a_pdf_are_turned_by_key(room):
    viewer = view(room, letter(room.folder))
    first = viewer._image
    QTest.keyClick(viewer, Qt.Key.Key_PageDown)
    wait_for(lambda: viewer._image != first)
    assert viewer._words.page.text() == "Bladzijde 2 van 2"
    QTest.keyClick(viewer, Qt.Key.Key_PageUp)
    wait_for(lambda: viewer._image == first)
    viewer.close()
    settle()


def test_everything_has_a_name_for_a_screen_reader(room):
    attach(room.diary, room.entry, voice_note(), NOW)
    attach(room.diary, room.entry, voice_note(), NOW, name="gesprek")
    room.help.show(room.entry)
    settle()
    controls = [each for each in room.page.findChildren(QWidget) if each.isVisible() and each.focusPolicy()]
    names = [each.accessibleName() or each.text() for each in controls if isinstance(each, QAbstractButton | LongText)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_on_a_full_disk_what_was_said_stays_and_can_be_saved_later(room, sound_card):
    with room.diary.writing() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")
    room.press("attachment-record")
    wait_for(lambda: room.page._recording._seconds > 8)
    room.after(room.desk.notices.failed, lambda: room.press("attachment-stop"))
    assert "schijf" in room.heard.faults[-1].what
    assert room.attached() == ()
    with pytest.raises(Fault):
        room.help.keep()
    with room.diary.writing() as connection:
        connection.execute("PRAGMA max_page_count=1000000")
    room.after(room.help.changed, lambda: room.press("attachment-stop"))
    assert [each.seconds > 8 for each in room.attached()] == [True]
    assert room.control("attachment-record").isVisible()


def test_what_is_said_while_the_app_locks_on_a_full_disk_is_asked_for(room, sound_card):
    with room.diary.writing() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")
    room.press("attachment-record")
    wait_for(lambda: room.page._recording._seconds > 8)
    room.desk.tasks.ask_to_stop()
    assert room.desk.tasks.is_quiet_within(5)
    # As at the lock: nothing was told to the screen in between.
    with pytest.raises(Fault):
        room.help.keep()
    with room.diary.writing() as connection:
        connection.execute("PRAGMA max_page_count=1000000")
    room.help.keep()
    assert [each.seconds > 8 for each in room.attached()] == [True]


def test_it_is_there_after_a_lock(room):
    attach(room.diary, room.entry, voice_note(), NOW, name="gesprek")
    room.diary.close()
    again = open_again(Path(room.diary.folder))
    assert [each.name for each in attachments_of(again, room.entry)] == ["gesprek"]
    again.close()
