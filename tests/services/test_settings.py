"""Settings hold the look and the language; trouble with their file is never trouble for the client."""

import pytest

from diary.domain.language import Language
from diary.services.settings import Settings, ThemeChoice, load_settings, save_settings


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
