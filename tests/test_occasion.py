"""What Egel is started for: a made-up diary is gone afterwards, and nothing else is ever taken away."""

import tempfile
from pathlib import Path

import pytest

from diary.arguments import Arguments, parse
from diary.occasion import Occasion, occasion_of


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the system for what is temporary."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def filled(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "vault.json").write_text("{}")
    return folder


def test_a_made_up_diary_gets_a_folder_of_its_own_that_nobody_else_can_read(temporary):
    first, second = occasion_of(parse(["demo"])), occasion_of(parse(["demo"]))
    assert first.is_demo
    assert first.folder != second.folder
    assert first.folder.parent.parent == temporary
    assert first.folder.parent.stat().st_mode & 0o077 == 0


def test_a_made_up_diary_is_gone_afterwards(temporary):
    occasion = occasion_of(parse(["demo"]))
    filled(occasion.folder)
    occasion.clean_up()
    assert list(temporary.iterdir()) == []


def test_a_made_up_diary_opened_again_after_locking_is_gone_afterwards_too(temporary):
    first = occasion_of(parse(["demo"]))
    filled(first.folder)
    again = occasion_of(parse(list(first.locked_arguments())))
    assert again == first
    again.clean_up()
    assert list(temporary.iterdir()) == []


def test_cleaning_up_twice_or_nothing_is_no_trouble():
    occasion = occasion_of(parse(["demo"]))
    occasion.clean_up()
    occasion.clean_up()
    assert not occasion.folder.parent.exists()


def test_the_clients_own_diary_is_never_taken_away_wherever_it_lies(temporary):
    folder = filled(temporary / "egel-demo-1" / "diary")
    occasion_of(parse(["--diary", str(folder)])).clean_up()
    assert (folder / "vault.json").exists()


@pytest.mark.parametrize(
    "place",
    [
        "home/diary",
        "home/egel-demo-mine/diary",
        "temporary/letters/diary",
        "temporary/deeper/egel-demo-1/diary",
        "temporary/egel-demo-1",
        "temporary",
        "temporary/egel-demo-1/../../home/diary",
        "temporary/../home/egel-demo-mine/diary",
    ],
)
def test_reopening_a_folder_that_is_not_ours_takes_nothing_away(tmp_path, place):
    filled(tmp_path / "home" / "diary")
    filled(tmp_path / "home" / "egel-demo-mine" / "diary")
    filled(tmp_path / "temporary" / "letters" / "diary")
    filled(tmp_path / "temporary" / "deeper" / "egel-demo-1" / "diary")
    filled(tmp_path / "temporary" / "egel-demo-1" / "diary")
    before = sorted(tmp_path.rglob("*"))
    occasion_of(parse(["demo", "--reopen", f"{tmp_path}/{place}"])).clean_up()
    assert sorted(tmp_path.rglob("*")) == before


def test_a_link_that_looks_like_a_made_up_diary_leads_to_nothing_being_taken_away(tmp_path, temporary):
    filled(tmp_path / "home" / "diary")
    (temporary / "egel-demo-link").symlink_to(tmp_path / "home")
    Occasion(temporary / "egel-demo-link" / "diary", is_demo=True).clean_up()
    assert (tmp_path / "home" / "diary" / "vault.json").exists()


def test_a_fresh_app_is_started_for_the_same_diary(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    own = occasion_of(parse(["--diary", "my diary"]))
    assert own.folder == tmp_path / "my diary"
    monkeypatch.chdir("/")
    assert occasion_of(parse(list(own.locked_arguments()))) == own


def test_a_folder_in_the_clients_home_is_found(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert occasion_of(parse(["--diary", "~/diary"])).folder == tmp_path / "diary"


def test_without_a_word_the_diary_lies_where_the_system_keeps_such_things(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    occasion = occasion_of(Arguments())
    assert not occasion.is_demo
    assert occasion.folder.is_relative_to(tmp_path)
    assert list(tmp_path.iterdir()) == [tmp_path / "temporary"], "and nothing is made before it is needed"


def test_an_example_opened_from_the_first_start_knows_the_way_back_also_when_it_was_locked(tmp_path):
    own = tmp_path / "own"
    arguments = Occasion(tmp_path / "made-up", is_demo=True, from_start=own).locked_arguments()
    assert occasion_of(parse(list(arguments))).from_start == own
    assert occasion_of(parse(["demo", "--reopen", str(tmp_path)])).from_start is None
