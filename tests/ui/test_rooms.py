"""The rooms of an open diary: every place can be gone to, and no step away loses what was typed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QTextEdit, QWidget

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form, PersonDraft, Place
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.when import When
from diary.services.card_care import card_care
from diary.services.contacts import record_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.locking.capture_band import CaptureBand
from diary.ui.pages.keys.passphrase_chooser import PassphraseChooser
from diary.ui.pages.settings_parts.overview import SettingsOverview
from diary.ui.pages.timeline import TimelinePage
from diary.ui.pages.today import TodayPage
from diary.ui.pages.topics.page import TopicsPage
from diary.ui.pages.write.page import WritePage
from diary.ui.rooms import Rooms
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.fields import LongText, TextField
from diary.ui.widgets.side_bar import NavButton, SideBar
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.qt import settle, shown


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on an empty diary."""
    diary = make_diary(tmp_path / "diary")
    with desk_on(diary, tmp_path / "settings") as desk:
        yield desk
    diary.close()


def rooms_on(desk: Desk) -> Rooms:
    """The rooms, in a window."""
    rooms = Rooms(desk)
    shown(rooms, 1280, 820)
    rooms.start()
    settle()
    return rooms


def page_seen(rooms: Rooms, kind: type) -> bool:
    """Whether a page of this kind is what the client sees."""
    return any(page.isVisible() for page in rooms.findChildren(kind))


def test_an_opened_diary_begins_with_today(desk: Desk) -> None:
    assert page_seen(rooms_on(desk), TodayPage)


def test_after_a_lock_the_client_is_where_it_was(desk: Desk) -> None:
    keep_draft(desk.diary, Form.PLACE, Place("topics"))
    assert page_seen(rooms_on(desk), TopicsPage)


@pytest.mark.parametrize(
    ("page", "field", "draft"),
    [
        (
            PageName.WRITE,
            "happened",
            (Form.CONTACT, ContactDraft(Contact(When(NOW.date()), happened="Sam zei"), step=2)),
        ),
        (PageName.PEOPLE, "person-role", (Form.PERSON, PersonDraft(name="Sam", role="begeleider"))),
    ],
)
def test_after_a_lock_one_types_on_behind_what_stands_there(
    desk: Desk, page: PageName, field: str, draft: tuple[Form, object]
) -> None:
    keep_draft(desk.diary, *draft)
    keep_draft(desk.diary, Form.PLACE, Place(page.value, field=field))
    rooms = rooms_on(desk)
    focused = rooms.focusWidget()
    assert isinstance(focused, TextField | LongText)
    assert focused.objectName() == field
    before = focused.text()
    QTest.keyClicks(focused, "!")
    assert focused.text() == before + "!"


def test_who_came_in_with_the_card_is_offered_a_new_passphrase_once(desk: Desk) -> None:
    rooms = Rooms(desk)
    shown(rooms, 1280, 820)
    rooms.start(opened_with_card=True)
    settle()
    assert card_care(desk.diary).seen_on == NOW.date()
    choose = next(each for each in rooms.findChildren(PlainButton) if each.text() == "Kies een nieuwe wachtzin")
    assert choose.isVisible()
    QTest.mouseClick(choose, Qt.MouseButton.LeftButton)
    settle()
    assert page_seen(rooms, PassphraseChooser)
    assert not choose.isVisible()
    rooms.go(Destination(PageName.TODAY))
    rooms.go(Destination(PageName.SETTINGS))
    assert not page_seen(rooms, PassphraseChooser)


def test_a_place_that_this_app_does_not_know_leads_to_today(desk: Desk) -> None:
    keep_draft(desk.diary, Form.PLACE, Place("look-back"))
    assert page_seen(rooms_on(desk), TodayPage)


def test_every_place_in_the_side_bar_opens_a_page(desk: Desk) -> None:
    rooms = rooms_on(desk)
    buttons = rooms.findChildren(NavButton)
    opened = set()
    for button in buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()
        opened |= {type(page).__name__ for page in rooms.findChildren(QWidget) if _is_page(page)}
    assert len(buttons) == 8
    assert {"TodayPage", "TimelinePage", "PeoplePage", "PromisesPage", "TopicsPage", "SettingsPage"} <= opened
    assert {"SharesPage", "MomentsPage"} <= opened


def _is_page(found: QWidget) -> bool:
    return type(found).__name__.endswith("Page") and found.isVisible()


@pytest.mark.parametrize("page", [PageName.SAFETY, PageName.BACKUPS, PageName.BIN, PageName.WIPE])
@pytest.mark.parametrize("press", [QAbstractButton.toggle, QAbstractButton.click], ids=["assistive", "click"])
def test_the_place_in_the_side_bar_leads_out_of_what_lies_behind_it(desk: Desk, page, press) -> None:
    rooms = rooms_on(desk)
    rooms.go(Destination(page))
    settings = rooms.findChildren(NavButton)[-1]
    gone = QSignalSpy(rooms.findChild(SideBar).chosen)
    press(settings)
    settle()
    assert rooms.findChild(SettingsOverview).isVisible()
    assert settings.isChecked()
    assert gone.count() == 1


def test_as_long_as_pictures_may_show_the_diary_a_band_says_so_and_ends_it(desk: Desk) -> None:
    rooms = rooms_on(desk)
    band = rooms.findChild(CaptureBand)
    assert not band.isVisible()
    desk.safeguards.pause_capture_block()
    settle()
    assert band.isVisible()
    QTest.mouseClick(band.findChild(QPushButton), Qt.MouseButton.LeftButton)
    settle()
    assert not band.isVisible()
    assert desk.safeguards.blocks_capture


def test_words_that_can_not_be_saved_are_told_of_and_stay_on_the_screen(desk: Desk, tmp_path: Path) -> None:
    rooms = rooms_on(desk)
    told = []
    desk.notices.failed.connect(told.append)
    rooms.go(Destination(PageName.WRITE))
    page = rooms.findChild(WritePage)
    text = page.findChildren(QTextEdit)[0]
    text.setPlainText("een lange dag")
    shutil.move(tmp_path / "diary", tmp_path / "elsewhere")
    rooms.go(Destination(PageName.TODAY))
    settle()
    assert told
    assert text.toPlainText() == "een lange dag"
    assert not page_seen(rooms, TodayPage)
    shutil.move(tmp_path / "elsewhere", tmp_path / "diary")


def test_what_cannot_be_kept_on_one_page_keeps_nothing_else_from_being_kept(desk: Desk, monkeypatch) -> None:
    rooms = rooms_on(desk)
    rooms.go(Destination(PageName.TOPICS))
    topics = rooms._controllers[PageName.TOPICS]
    today = rooms._controllers[PageName.TODAY]

    def keep() -> None:
        raise SurroundingsFailed(FaultCode.DISK_FULL)

    kept = []
    monkeypatch.setattr(today, "keep", keep)
    monkeypatch.setattr(topics, "keep", lambda: kept.append(1))
    with pytest.raises(SurroundingsFailed):
        rooms.keep()
    assert kept
    assert kept_draft(desk.diary, Form.PLACE, Place).page == PageName.TOPICS


def test_what_lists_contacts_is_shown_afresh_when_one_is_gone(desk: Desk) -> None:
    rooms = rooms_on(desk)
    rooms.go(Destination(PageName.TIMELINE))
    record_contact(desk.diary, ContactDraft(Contact(When(NOW.date()))), NOW)
    desk.notices.outdated.emit()
    settle()
    assert rooms._controllers[PageName.TIMELINE]._model.rowCount() == 1


def test_no_page_begins_anew_because_a_contact_elsewhere_is_gone(desk: Desk, monkeypatch) -> None:
    rooms = rooms_on(desk)
    rooms.go(Destination(PageName.MOMENTS))
    shown_again = []
    monkeypatch.setattr(rooms._controllers[PageName.MOMENTS], "show_record", shown_again.append)
    desk.notices.outdated.emit()
    assert not shown_again


def test_a_diary_that_was_moved_away_is_saved_here_again_with_what_was_typed(desk: Desk, tmp_path: Path) -> None:
    rooms = rooms_on(desk)
    again = []
    rooms.written_back.connect(lambda: again.append(1))
    rooms.go(Destination(PageName.WRITE))
    page = rooms.findChild(WritePage)
    page.findChildren(QTextEdit)[0].setPlainText("een lange dag")
    shutil.move(tmp_path / "diary", tmp_path / "elsewhere")
    rooms.go(Destination(PageName.TODAY))
    settle()
    button = next(each for each in rooms.findChildren(PlainButton) if each.text() == "Bewaar mijn dagboek hier opnieuw")
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.tasks.wait()
    settle()
    assert again
    assert not button.isVisible()
    rooms.go(Destination(PageName.TODAY))
    assert page_seen(rooms, TodayPage)
    assert kept_draft(desk.diary, Form.CONTACT, ContactDraft).contact.happened == "een lange dag"


def test_the_place_leads_back_once_so_that_a_backup_put_back_starts_with_today(desk: Desk) -> None:
    keep_draft(desk.diary, Form.PLACE, Place("topics"))
    assert page_seen(rooms_on(desk), TopicsPage)
    assert kept_draft(desk.diary, Form.PLACE, Place) is None


def test_what_is_said_in_passing_moves_nothing_in_the_side_bar(desk: Desk) -> None:
    rooms = rooms_on(desk)
    places = [button for button in rooms.findChildren(NavButton) if button.isVisible()]
    before = [button.mapTo(rooms, button.rect().topLeft()) for button in places]
    desk.notices.tell_done("In de prullenbak gelegd", lambda: None)
    settle()
    assert [button.mapTo(rooms, button.rect().topLeft()) for button in places] == before
    rooms.go(Destination(PageName.WRITE))
    desk.notices.tell_done("In de prullenbak gelegd", lambda: None)
    settle()
    (words,) = [label for label in rooms.findChildren(QLabel) if label.text() == "In de prullenbak gelegd"]
    assert words.isVisible()


def test_the_keys_that_find_lead_from_any_room_into_the_search_field(desk: Desk) -> None:
    record_contact(desk.diary, ContactDraft(Contact(When(NOW.date()))), NOW)
    rooms = rooms_on(desk)
    rooms.activateWindow()
    rooms.go(Destination(PageName.MOMENTS))
    settle()
    QTest.keyClick(rooms, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page_seen(rooms, TimelinePage)
    assert rooms.focusWidget().objectName() == "search"
    QTest.keyClick(rooms, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert rooms.focusWidget().objectName() == "search"
