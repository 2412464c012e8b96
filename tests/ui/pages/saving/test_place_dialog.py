"""Choosing where a file goes: nothing beforehand, nothing replaced by accident, everything by keyboard."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from diary.domain.language import Language
from diary.ui.pages.saving.place_dialog import PlaceDialog
from diary.ui.pages.saving.places import Place, PlaceKind
from diary.ui.theme.look import Theme
from tests.support.languages import speaking
from tests.support.qt import settle, shown
from tests.support.walk import cut_off, nameless, too_small

THERE = "A file of this name is here already."


class Client:
    """The dialog as a client sees it."""

    def __init__(self, home, width=1280, height=820):
        self.window = shown(QWidget(), width, height)
        places = (Place(PlaceKind.DOCUMENTS, home / "Documents"), Place(PlaceKind.HOME, home))
        self.dialog = PlaceDialog("summary.pdf", places, self.window)
        self.chosen = []
        self.dialog.chosen.connect(self.chosen.append)
        self.dialog.open()
        self.dialog.activateWindow()
        settle()

    def button(self, text):
        return next(each for each in self.buttons() if text in {each.text(), each.accessibleName()})

    def buttons(self):
        return [each for each in self.dialog.findChildren(QAbstractButton) if each.isVisible()]

    def press(self, text):
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        settle()
        return self

    def texts(self):
        return " ".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    def name(self):
        return self.dialog.findChild(QLineEdit, "save-name")

    def type_name(self, text):
        self.name().setFocus()
        self.name().selectAll()
        QTest.keyClicks(self.name(), text)


@pytest.fixture(autouse=True)
def english():
    with speaking(Language.ENGLISH):
        yield


@pytest.fixture
def home(tmp_path):
    for name in ("Documents/Letters/2026", "Documents/.hidden", "Music"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "Documents" / "letter.txt").touch()
    return tmp_path


@pytest.fixture
def client(home):
    return Client(home)


def test_no_place_is_chosen_beforehand(client):
    assert not client.button("Save here").isEnabled()
    assert client.dialog.windowTitle() == "Egel"
    assert client.name().text() == "summary.pdf"


def test_a_file_goes_to_the_place_that_was_pressed(client, home):
    client.press("Documents").press("Save here")
    assert client.chosen == [home / "Documents" / "summary.pdf"]
    assert not client.dialog.isVisible()


def test_a_folder_shows_the_folders_in_it_and_neither_files_nor_hidden_ones(client):
    client.press("Documents")
    shown_now = {button.text() for button in client.buttons()}
    assert shown_now == {"Out of this folder", "Letters", "Do not save", "Save here"}


def test_the_way_goes_on_into_folders_and_is_said(client, home):
    client.press("Documents").press("Letters").press("2026")
    assert "Documents \u203a Letters \u203a 2026" in client.texts()
    assert "There are no folders in this one." in client.texts()
    client.press("Save here")
    assert client.chosen == [home / "Documents" / "Letters" / "2026" / "summary.pdf"]


def test_escape_goes_out_of_each_folder_and_then_back_without_an_answer(client):
    client.press("Documents").press("Letters")
    for text in ("Documents", "Choose a place"):
        QTest.keyClick(client.dialog, Qt.Key.Key_Escape)
        assert text in client.texts()
    QTest.keyClick(client.dialog, Qt.Key.Key_Escape)
    assert not client.dialog.isVisible()
    assert client.chosen == []


def test_thinking_better_of_it_tells_nothing(client):
    client.press("Documents").press("Do not save")
    assert client.chosen == []


def test_a_name_that_is_taken_is_offered_with_a_number(client, home):
    for name in ("summary.pdf", "summary 2.pdf"):
        (home / "Documents" / name).touch()
    client.press("Documents")
    assert client.name().text() == "summary 3.pdf"
    client.press("Letters")
    assert client.name().text() == "summary.pdf"


def test_a_name_that_the_client_typed_stays_in_every_folder(client, home):
    client.type_name("for Sam")
    client.press("Documents").press("Letters").press("Save here")
    assert client.chosen == [home / "Documents" / "Letters" / "for Sam.pdf"]


def test_a_file_that_is_there_is_replaced_only_by_saying_so(client, home):
    (home / "Documents" / "old.pdf").touch()
    client.type_name("old")
    client.press("Documents").press("Save here")
    assert THERE in client.texts()
    assert client.chosen == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert client.chosen == []
    client.press("Replace that file")
    assert client.chosen == [home / "Documents" / "old.pdf"]


def test_another_name_takes_the_question_away(client, home):
    (home / "Documents" / "old.pdf").touch()
    client.type_name("old")
    client.press("Documents").press("Save here")
    client.type_name("new")
    assert THERE not in client.texts()
    client.press("Save here")
    assert client.chosen == [home / "Documents" / "new.pdf"]


def test_a_folder_of_the_same_name_is_never_replaced(client, home):
    (home / "Documents" / "map.pdf").mkdir()
    client.type_name("map")
    client.press("Documents").press("Save here")
    assert "A folder of this name is here already." in client.texts()
    assert "Replace that file" not in {button.text() for button in client.buttons()}


@pytest.mark.parametrize("name", ["", "  ", "..", "a/b", "a\\b", "a:b", "a\u202eb"])
def test_a_name_that_no_file_can_have_is_said(client, name):
    client.press("Documents")
    client.name().setText(name)
    client.press("Save here")
    assert "This name will not do." in client.texts()
    assert client.chosen == []


def test_a_double_press_goes_in_once(client):
    row = client.button("Documents")
    place = row.mapTo(client.dialog, row.rect().center())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    settle()
    under = client.dialog.childAt(place)
    QTest.mouseDClick(client.button("Letters") if under is None else under, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(client.button("Letters"), Qt.MouseButton.LeftButton)
    assert "Letters" in {button.text() for button in client.buttons()}


def test_a_place_is_chosen_with_the_keyboard_alone(client, home):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert client.chosen == [home / "Documents" / "summary.pdf"]


def test_many_folders_come_some_at_a_time(home):
    for number in range(60):
        (home / "Music" / f"{number:02}").mkdir()
    client = Client(home).press("My own folder").press("Music")
    assert "49" in {button.text() for button in client.buttons()}
    assert "50" not in {button.text() for button in client.buttons()}
    client.press("Show more folders")
    assert "59" in {button.text() for button in client.buttons()}
    assert QApplication.focusWidget() is client.button("50")


def test_a_folder_that_is_gone_has_no_folders(client, home):
    (home / "Documents" / "Letters" / "2026").rmdir()
    client.press("Documents")
    (home / "Documents" / "Letters").rmdir()
    client.press("Letters")
    assert "There are no folders in this one." in client.texts()


@pytest.mark.skipif(os.name == "nt", reason="making links needs rights there")
def test_a_link_that_leads_nowhere_hides_no_folder(client, home):
    (home / "Documents" / "round").symlink_to(home / "Documents" / "round")
    client.press("Documents")
    assert {"Letters", "Save here"} <= {button.text() for button in client.buttons()}


@pytest.mark.parametrize("size", [(1280, 820), (700, 620)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", Language)
def test_it_can_be_read_pressed_and_heard_at_every_size(home, look, size, scale, language):
    (home / "Documents" / ("A" * 120)).mkdir()
    (home / "Documents" / "summary.pdf").touch()
    look.choose(Theme.LIGHT, scale)
    with speaking(language):
        client = Client(home, *size)
        client.dialog.browser.go_to(home / "Documents")
        client.name().setText("summary.pdf")
        client.dialog._on_save_clicked()
        settle()
        assert (cut_off(client.dialog), too_small(client.dialog), nameless(client.dialog)) == ([], [], [])
        assert client.window.rect().contains(0, client.dialog.height())


def test_where_a_place_is_on_this_computer_can_be_read(home):
    client = Client(home)
    assert str(home) not in client.texts()
    client.press("My own folder")
    assert str(home) in client.texts()
    client.press("Music")
    assert str(home / "Music") in client.texts()


def test_a_place_is_called_the_same_where_it_lies(home):
    with speaking(Language.DUTCH):
        assert Client(home).press("Mijn eigen map").button("Documenten")


def test_a_long_way_into_a_folder_is_not_cut_off(home):
    deep = home.joinpath("Documents", *("a" * 60 for _ in range(3)))
    deep.mkdir(parents=True)
    client = Client(home, 480, 480)
    client.dialog.browser.go_to(deep)
    settle()
    assert not cut_off(client.dialog)


def test_the_corners_of_the_dialog_are_the_ground_of_the_page_and_not_a_hole(home, look):
    picture = Client(home).dialog.grab().toImage()
    far = picture.width() - 1, picture.height() - 1
    for x, y in ((0, 0), (far[0], 0), (0, far[1]), far):
        assert picture.pixelColor(x, y).name() == look.colours.bg.lower()
