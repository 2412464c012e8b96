"""What the client chose about the app is seen at once, and kept where that is possible."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QSignalSpy

from diary.domain.language import Language
from diary.services.settings import Settings, ThemeChoice, load_settings, save_settings
from diary.ui.i18n import Translation, current_language
from diary.ui.preferences import Preferences
from diary.ui.theme.look import Look, Theme


@pytest.fixture
def translation(app) -> Iterator[Translation]:
    before = QLocale()
    translation = Translation(app)
    yield translation
    for each in translation._installed:
        app.removeTranslator(each)
    QLocale.setDefault(before)


@pytest.fixture
def preferences_in(look: Look, translation: Translation):
    return lambda folder: Preferences(folder, look, translation)


def test_a_choice_is_seen_at_once_told_and_kept(preferences_in, tmp_path, look):
    preferences = preferences_in(tmp_path)
    told = QSignalSpy(preferences.changed)
    preferences.choose_language(Language.DUTCH)
    assert current_language() is Language.DUTCH
    preferences.choose_theme(ThemeChoice.DARK)
    assert look.theme is Theme.DARK
    preferences.choose_text_size(150)
    assert look.scale == 1.5
    assert told.count() == 3
    assert load_settings(tmp_path) == Settings(Language.DUTCH, ThemeChoice.DARK, 150)


def test_who_hears_of_a_choice_sees_it_done(preferences_in, tmp_path, look):
    preferences, seen = preferences_in(tmp_path), []
    preferences.changed.connect(lambda: seen.append((current_language(), preferences.settings.language, look.scale)))
    preferences.choose_language(Language.DUTCH)
    preferences.choose_text_size(200)
    assert seen == [(Language.DUTCH, Language.DUTCH, 1.0), (Language.DUTCH, Language.DUTCH, 2.0)]


def test_what_was_kept_holds_at_the_next_start(preferences_in, tmp_path, look):
    save_settings(tmp_path, Settings(Language.DUTCH, ThemeChoice.HIGH_CONTRAST, 125))
    preferences_in(tmp_path).apply()
    assert current_language() is Language.DUTCH
    assert (look.theme, look.scale) == (Theme.HIGH_CONTRAST, 1.25)


def test_nothing_chosen_is_kept_as_nothing(preferences_in, tmp_path):
    preferences = preferences_in(tmp_path)
    preferences.apply()
    assert preferences.settings.language is None
    assert preferences.language in Language
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_kept_choices_still_hold(preferences_in, tmp_path, look):
    (tmp_path / "config").write_text("in the way of the folder")
    preferences = preferences_in(tmp_path / "config")
    preferences.choose_theme(ThemeChoice.DARK)
    preferences.choose_language(Language.DUTCH)
    preferences.choose_text_size(200)
    assert (look.theme, look.scale, current_language()) == (Theme.DARK, 2.0, Language.DUTCH)
    assert preferences.settings == Settings(Language.DUTCH, ThemeChoice.DARK, 200)


def test_a_damaged_file_is_no_trouble_and_the_next_choice_mends_it(preferences_in, tmp_path):
    (tmp_path / "settings.json").write_bytes(b'{"theme": "da')
    preferences = preferences_in(tmp_path)
    preferences.apply()
    preferences.choose_theme(ThemeChoice.LIGHT)
    assert load_settings(tmp_path) == Settings(theme=ThemeChoice.LIGHT)


def test_two_windows_do_not_undo_what_the_other_one_kept(preferences_in, tmp_path):
    one, other = preferences_in(tmp_path), preferences_in(tmp_path)
    one.choose_text_size(200)
    other.choose_language(Language.ENGLISH)
    assert load_settings(tmp_path) == Settings(Language.ENGLISH, ThemeChoice.SYSTEM, 200)
