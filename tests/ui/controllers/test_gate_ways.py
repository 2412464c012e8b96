"""Other ways in: a backup with or without a diary, what can still be read of a damaged one, and wiping from outside."""

import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from diary.domain.topics import Topic, TopicState
from diary.services.backups import back_up
from diary.services.contacts import count_contacts
from diary.services.folders import FolderKind, kind_of
from diary.services.opening import open_diary
from diary.services.topics import record_topic, topics_in
from diary.ui.closed_work import ClosedWork
from diary.ui.pages.wipe.page import SECONDS, WipePage
from diary.vault.folder import WIPED
from tests.support.doors import PASSPHRASE, Door, lock_diary
from tests.support.holder import OtherApp
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)


class App(Door):
    """A door with what EgelApp does for it: the work that needs the diary closed."""

    def __init__(self, folder):
        super().__init__(folder)
        self.folder = folder
        self.anew = 0
        self.gate.closing_requested.connect(self._on_gate_closing_requested)

    def _on_gate_closing_requested(self, task):
        self.work = ClosedWork(self.folder, self.hold, self.tasks, lambda: NOW)
        self.work.shown.connect(self._on_gate_shown)
        self.work.finished.connect(self._on_work_finished)
        self.work.start(task)

    def _on_work_finished(self):
        self.anew += 1
        self.hold.release()

    def wait(self):
        for _ in range(3):
            super().wait()

    def give(self, secret):
        field = next(each for each in self.page.findChildren(QLineEdit) if each.isVisible())
        field.setText(secret)
        self.press("Open this backup")
        self.wait()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "diary"


@pytest.fixture
def code(folder):
    """A locked diary with one topic, and a backup of yesterday without it."""
    code = lock_diary(folder)
    with closing(open_diary(folder, PASSPHRASE)) as diary:
        back_up(diary, NOW - timedelta(days=1))
        record_topic(diary, Topic(what="de huur"))
    return code


@pytest.fixture
def app_at(folder):
    apps = []

    def open_app():
        app = App(folder).show()
        apps.append(app)
        return app

    yield open_app
    for app in apps:
        app.close()


def topics(folder):
    with closing(open_diary(folder, PASSPHRASE)) as diary:
        return [topic.what for topic in topics_in(diary, frozenset(TopicState))]


def test_a_backup_is_put_back_from_the_locked_window_and_what_was_there_is_kept(app_at, folder, code):
    app = app_at()
    app.press("Put back a backup")
    assert "Which backup do you want to put back?" in app.texts()
    app.press("Put back")
    app.give(PASSPHRASE)
    assert "1 thing to discuss" in app.texts()
    assert "0 things to discuss" in app.texts()
    app.press("Put this day back")
    app.wait()
    assert "Your diary is put back" in app.texts()
    app.press("Go on")
    assert app.anew == 1
    assert topics(folder) == []
    assert any("before-restore" in path.name for path in (folder / "backups").iterdir())


def test_the_recovery_card_opens_a_backup_too(app_at, code):
    app = app_at()
    app.press("Put back a backup")
    app.press("Put back")
    app.press("Forgotten? Take your recovery card")
    app.type("".join(code.groups))
    app.press("Open this backup")
    app.wait()
    assert "Do you want to go back to this day?" in app.texts()


def test_a_wrong_passphrase_is_told_and_another_can_be_tried(app_at, code):
    app = app_at()
    app.press("Put back a backup")
    app.press("Put back")
    app.give("niet deze")
    assert "That is not the passphrase." in app.texts()
    app.give(PASSPHRASE)
    assert "Do you want to go back to this day?" in app.texts()


def test_thinking_better_of_it_leads_back_to_the_locked_diary(app_at, folder, code):
    app = app_at()
    app.press("Put back a backup")
    app.press("Back")
    assert "Your diary is locked" in app.texts()
    assert topics(folder) == ["de huur"]


def test_with_no_diary_at_all_a_backup_from_anywhere_makes_one(app_at, folder, code, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "stick").mkdir()
    shutil.copy(next((folder / "backups").iterdir()), tmp_path / "stick" / "egel-2026-11-16.backup")
    shutil.rmtree(folder)
    app = app_at()
    app.press("I have a backup of my diary")
    for press in ("My own folder", "stick", "egel-2026-11-16.backup"):
        app.press(press)
    app.give(PASSPHRASE)
    app.press("Put this day back")
    app.wait()
    assert "Your diary is put back" in app.texts()
    with closing(open_diary(folder, PASSPHRASE)) as diary:
        assert count_contacts(diary) == 0


def lose_keys(folder):
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).unlink()


def test_with_the_keys_gone_a_backup_gives_them_back_and_nothing_written_since_is_lost(app_at, folder, code):
    lose_keys(folder)
    app = app_at()
    app.press("Put back a backup")
    app.press("Put back")
    app.give(PASSPHRASE)
    assert "Your diary is locked" in app.texts()
    assert any("Your diary has its keys back." in text for text in app.texts().splitlines())
    assert topics(folder) == ["de huur"]


def test_with_the_keys_and_the_database_gone_the_day_of_the_backup_is_put_back(app_at, folder, code):
    lose_keys(folder)
    (folder / "diary-1.db").unlink()
    app = app_at()
    app.press("Put back a backup")
    app.press("Put back")
    app.give(PASSPHRASE)
    app.press("Put this day back")
    app.wait()
    app.press("Go on")
    assert topics(folder) == []


def test_what_is_opened_after_the_client_went_away_is_closed_and_not_shown(app_at, code):
    app = app_at()
    app.press("Put back a backup")
    app.press("Put back")
    field = next(each for each in app.page.findChildren(QLineEdit) if each.isVisible())
    field.setText(PASSPHRASE)
    app.button("Open this backup").click()
    app.press("Back")
    app.wait()
    assert "Do you want to go back to this day?" not in app.texts()


def test_a_diary_open_in_another_app_is_not_replaced(app_at, folder, code):
    app = app_at()
    app.press("Put back a backup")
    app.press("Put back")
    app.give(PASSPHRASE)
    other = OtherApp(folder)
    assert other.says() == "taken"
    app.press("Put this day back")
    app.wait()
    assert "Your diary is open in another window." in app.texts()
    other.ends()


def damage(folder):
    file = folder / "diary-1.db"
    file.write_bytes(file.read_bytes()[:-4096])


def test_damage_offers_the_newest_backup_that_opens_without_asking_again(app_at, folder, code):
    damage(folder)
    app = app_at()
    app.type(PASSPHRASE)
    app.enter()
    app.wait()
    assert "Part of the diary is damaged. Your passphrase is right." in app.texts()
    app.press("Put back the newest backup")
    app.wait()
    assert "Do you want to go back to this day?" in app.texts()


def test_damage_offers_to_save_what_can_still_be_read_and_says_what_came_of_it(app_at, folder, code):
    damage(folder)
    app = app_at()
    app.type(PASSPHRASE)
    app.enter()
    app.wait()
    app.press("Save what can still be read")
    app.wait()
    assert "What could be read is saved" in app.texts()
    assert "The damaged files are kept, among your backups." in app.texts()
    assert topics(folder) == ["de huur"]


def test_no_offer_stands_there_for_a_wrong_passphrase(app_at, code):
    app = app_at()
    app.type("niet deze")
    app.enter()
    app.wait()
    assert "Put back the newest backup" not in [
        button.text() for button in app.page.findChildren(type(app.button("Show")))
    ]


def count_down(page):
    for _ in range(SECONDS):
        page._timer.timeout.emit()
    settle()


def ask_for_wiping(app):
    app.press("Forgotten? Take your recovery card")
    app.press("No card either? Wipe this diary")


def test_wiping_is_not_offered_to_whoever_only_sees_the_locked_window(app_at, code):
    app = app_at()
    assert (
        "wipe"
        not in " ".join(
            button.text() for button in app.window.findChildren(QAbstractButton) if button.isVisible()
        ).lower()
    )


def test_from_outside_it_is_said_what_a_lock_can_and_cannot_do(app_at, code):
    app = app_at()
    ask_for_wiping(app)
    assert "whoever uses this computer can throw its files away" in app.texts()
    assert "A backup in another place stays yours." in app.texts()


def test_a_locked_diary_is_wiped_after_a_word_and_five_seconds(app_at, folder, code):
    app = app_at()
    ask_for_wiping(app)
    assert not app.button("Wipe my diary").isEnabled()
    app.page.findChild(QLineEdit).setText("Wipe ")
    app.press("Wipe my diary")
    assert "Your diary is wiped in 5 seconds." in app.texts()
    count_down(app.page)
    app.wait()
    assert "Your diary is wiped" in app.texts()
    assert kind_of(folder) is FolderKind.EMPTY
    app.press("Go on")
    assert app.anew == 1


def test_wiping_can_be_stopped_while_it_counts(app_at, folder, code):
    app = app_at()
    ask_for_wiping(app)
    app.page.findChild(QLineEdit).setText("wipe")
    app.press("Wipe my diary")
    page = app.page
    assert isinstance(page, WipePage)
    page._timer.timeout.emit()
    app.press("Stop, keep my diary")
    assert not page._timer.isActive()
    assert not app.button("Wipe my diary").isEnabled()
    app.press("Keep my diary")
    assert "Your diary is locked" in app.texts()
    assert topics(folder) == ["de huur"]


def test_another_word_wipes_nothing(app_at, code):
    app = app_at()
    ask_for_wiping(app)
    for word in ("", "wip", "wissen", "wipe it"):
        app.page.findChild(QLineEdit).setText(word)
        assert not app.button("Wipe my diary").isEnabled()


@pytest.mark.parametrize(("width", "per_cent"), [(1280, 100), (700, 100), (700, 200)])
@pytest.mark.parametrize("go", [lambda app: app.press("Put back a backup"), ask_for_wiping], ids=["backup", "wipe"])
def test_nothing_is_cut_off_or_without_a_name(app_at, code, width, per_cent, go):
    app = app_at()
    go(app)
    app.preferences.choose_text_size(per_cent)
    app.window.resize(width, 820)
    settle()
    assert not cut_off(app.page)
    assert not nameless(app.page)
    assert not too_small(app.page)
    app.preferences.choose_text_size(100)


@pytest.mark.parametrize("name", ["vault.json", "vault.json.bak"])
def test_a_wipe_that_was_cut_short_is_finished_without_asking(app_at, folder, code, name):
    (folder / name).write_bytes(WIPED.ljust(594, b"\0"))
    app = app_at()
    app.wait()
    assert "Your diary is wiped" in app.texts()
    assert kind_of(folder) is FolderKind.EMPTY
