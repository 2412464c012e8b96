"""Settings hold the look and the language; trouble with their file is never trouble for the client."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.language import Language
from diary.services.settings import TEXT_SIZES, Settings, ThemeChoice, load_settings, save_settings
from tests.support.disks import fill, make_read_only, small_disk

_ROOT = Path(__file__).resolve().parents[2]


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_settings_come_back_as_they_were_saved(tmp_path):
    chosen = Settings(Language.ENGLISH, ThemeChoice.HIGH_CONTRAST, 200)
    save_settings(tmp_path / "config", chosen)
    assert load_settings(tmp_path / "config") == chosen


def test_without_a_file_nothing_is_chosen(tmp_path):
    assert load_settings(tmp_path) == Settings(language=None)


def test_a_damaged_file_gives_the_defaults(tmp_path):
    (tmp_path / "settings.json").write_bytes(b'{"language": "xx", ')
    assert load_settings(tmp_path) == Settings()


def test_a_text_size_that_does_not_exist_is_not_taken(tmp_path):
    (tmp_path / "settings.json").write_bytes(b'{"theme": "dark", "text_size": 5000}')
    assert load_settings(tmp_path) == Settings(theme=ThemeChoice.DARK)


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"[]",
        b"7",
        b"null",
        b"\xff\xfe",
        b"[" * 5000,
        b'{"language": ["nl"]}',
        b'{"text_size": true}',
        b'{"theme": {}}',
    ],
)
def test_whatever_stands_in_the_file_gives_settings(tmp_path, kept):
    (tmp_path / "settings.json").write_bytes(kept)
    assert load_settings(tmp_path) == Settings()


def test_what_can_be_understood_is_kept(tmp_path):
    (tmp_path / "settings.json").write_bytes(b'{"language": "en", "theme": "neon", "text_size": 150, "newer": 1}')
    assert load_settings(tmp_path) == Settings(Language.ENGLISH, text_size=150)


def test_a_file_far_larger_than_settings_are_is_not_taken(tmp_path):
    (tmp_path / "settings.json").write_bytes(b'{"theme": "dark"' + b" " * 10_000_000 + b"}")
    assert load_settings(tmp_path) == Settings()


def test_a_folder_in_the_place_of_the_file_gives_the_defaults(tmp_path):
    (tmp_path / "settings.json").mkdir()
    assert load_settings(tmp_path) == Settings()


def test_saving_mends_a_damaged_file(tmp_path):
    (tmp_path / "settings.json").write_bytes(b"\x00" * 500)
    save_settings(tmp_path, Settings(Language.DUTCH))
    assert load_settings(tmp_path) == Settings(Language.DUTCH)


def test_settings_belong_to_their_owner(tmp_path):
    save_settings(tmp_path / "config", Settings())
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "config", tmp_path / "config" / "settings.json")]
    assert modes == [0o700, 0o600]
    assert names(tmp_path / "config") == ["settings.json"]


def test_what_stands_in_the_way_of_the_folder_is_a_fault(tmp_path):
    (tmp_path / "config").write_text("a letter")
    with pytest.raises(SurroundingsFailed) as failed:
        save_settings(tmp_path / "config", Settings())
    assert failed.value.code is FaultCode.CANNOT_WRITE
    assert load_settings(tmp_path / "config") == Settings()
    assert (tmp_path / "config").read_text() == "a letter"


def test_a_disk_that_takes_nothing_keeps_the_settings_it_has(tmp_path):
    with small_disk(tmp_path / "disk", kibibytes=64) as disk:
        save_settings(disk, Settings(Language.DUTCH))
        fill(disk)
        with pytest.raises(SurroundingsFailed) as full:
            save_settings(disk, Settings(Language.ENGLISH))
        make_read_only(disk)
        with pytest.raises(SurroundingsFailed) as locked:
            save_settings(disk, Settings(Language.ENGLISH))
        assert load_settings(disk) == Settings(Language.DUTCH)
    assert (full.value.code, locked.value.code) == (FaultCode.DISK_FULL, FaultCode.CANNOT_WRITE)


def test_apps_that_save_at_the_same_time_never_leave_half_of_anything(tmp_path):
    script = (
        "import sys; from pathlib import Path; from diary.services.settings import *\n"
        "for _ in range(100):\n"
        "    save_settings(Path(sys.argv[1]), Settings(None, ThemeChoice(sys.argv[2]), int(sys.argv[3])))"
    )
    chosen = [Settings(None, ThemeChoice.DARK, 200), Settings(None, ThemeChoice.LIGHT, TEXT_SIZES[0])]
    save_settings(tmp_path, chosen[0])
    apps = [
        subprocess.Popen([sys.executable, "-c", script, tmp_path, each.theme, str(each.text_size)], cwd=_ROOT)
        for each in chosen
    ]
    while any(app.poll() is None for app in apps):
        assert load_settings(tmp_path) in chosen
    assert [app.returncode for app in apps] == [0, 0]
    assert names(tmp_path) == ["settings.json"]
