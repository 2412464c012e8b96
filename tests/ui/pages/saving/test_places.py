"""The places where a file can be saved have names that people know."""

from pathlib import Path

import pytest

from diary.domain.language import Language
from diary.ui.pages.saving.places import Place, PlaceKind, folder_in_words, place_name, places_here
from tests.support.languages import speaking

HOME = Path("/home/samira")
STICK = Place(PlaceKind.STICK, Path("/media/samira/A1"), "KINGSTON")
PLACES = (
    Place(PlaceKind.DOCUMENTS, HOME / "Documents"),
    Place(PlaceKind.HOME, HOME),
    STICK,
    Place(PlaceKind.COMPUTER, Path("/")),
)


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        (HOME / "Documents", "Documenten"),
        (HOME / "Documents" / "Brieven" / "2026", "Documenten \u203a Brieven \u203a 2026"),
        (HOME / "Music", "Mijn eigen map \u203a Music"),
        (Path("/media/samira/A1/brief"), "USB-stick of schijf: KINGSTON \u203a brief"),
        (Path("/srv/shared"), "/srv/shared"),
        (HOME.parent / "samira2", "/home/samira2"),
    ],
)
def test_a_folder_is_said_by_the_nearest_place_with_a_name(folder, words):
    with speaking(Language.DUTCH):
        assert folder_in_words(folder, PLACES) == words


def test_a_folder_without_places_is_said_as_its_path():
    assert folder_in_words(HOME, ()) == "/home/samira"


def test_what_was_plugged_in_is_called_by_its_own_name():
    with speaking(Language.ENGLISH):
        assert place_name(STICK) == "USB stick or disk: KINGSTON"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home with folders for documents and for what was downloaded, and none for the desktop."""
    for name in ("Documents", "Downloads"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    return tmp_path


def test_only_places_that_are_there_are_offered_and_the_whole_computer_comes_last(home):
    found = {place.kind: place.folder for place in places_here() if place.kind is not PlaceKind.STICK}
    assert found == {
        PlaceKind.DOCUMENTS: home / "Documents",
        PlaceKind.DOWNLOADS: home / "Downloads",
        PlaceKind.HOME: home,
        PlaceKind.COMPUTER: Path("/"),
    }
    assert places_here()[-1].kind is PlaceKind.COMPUTER


def test_a_folder_is_offered_once(home):
    (home / ".config").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Downloads"\n')
    folders = [place.folder for place in places_here()]
    assert folders.count(home / "Downloads") == 1
    assert len(folders) == len(set(folders))
