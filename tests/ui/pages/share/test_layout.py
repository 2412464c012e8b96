"""Every step of sharing can be read, pressed and heard at each size and in each language."""

import pytest

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.choosing import Group, with_fields
from diary.domain.drafts import Form
from diary.domain.language import Language
from diary.domain.sharing import Consent, ContactField, Selection, SharePlan
from diary.services.contacts import contact_cards
from diary.services.drafts import keep_draft
from diary.ui.controllers.share import ShareController
from diary.ui.pages.share.path import STEPS, WHAT
from diary.ui.theme.look import Theme
from diary.ui.widgets.frames import NARROW_PX
from tests.support.desks import NOW, desk_on, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small

LONG = "Mevrouw Wilhelmina van der Verschuerenbergh-De Kesel"
NAME_OF_ONE_WORD = "A" * 200


@pytest.fixture(scope="module")
def diary(tmp_path_factory):
    diary = make_diary(tmp_path_factory.mktemp("share") / "diary")
    with diary.writing() as connection:
        fill_story(connection, story(NOW.date()))
    yield diary
    diary.close()


@pytest.fixture
def path(request, diary, tmp_path):
    with desk_on(diary, tmp_path, getattr(request, "param", Language.DUTCH)) as desk:
        yield ShareController(desk)
        desk.tasks.wait()
        settle()


def plan(diary, reader):
    fields = frozenset(ContactField) - {ContactField.NAMES_OF_OTHERS}
    selection = with_fields(Selection(), Group.CONTACTS, contact_cards(diary)[0].id, fields)
    consent = Consent(reader=reader, giver="Samira", why="Omdat het moet. " * 20, no_end=True)
    return SharePlan(consent, selection, Language.DUTCH)


def opened(path, diary, width, reader=LONG):
    """The path with everything filled in, in a window so wide."""
    keep_draft(diary, Form.SHARE, plan(diary, reader))
    window = show_in_window(path, width, 820)
    path.show_record(0)
    path.page.what.unfold_requested.emit(contact_cards(diary)[0].id)
    return window


def go(path, step):
    path.page.step_requested.emit(step)
    for _ in range(3):
        path.desk.tasks.wait()
        settle()


@pytest.mark.parametrize("size", [(1280, 1.0), (700, 1.0), (820, 2.0)])
@pytest.mark.parametrize("path", Language, indirect=True)
def test_nothing_is_cut_off_on_any_step(path, diary, look, size):
    width, scale = size
    look.choose(Theme.LIGHT, scale)
    window = opened(path, diary, width)
    for step in range(STEPS):
        go(path, step)
        assert (step, cut_off(window)) == (step, [])
        assert window.width() == width


def test_everything_is_large_enough_to_press_and_has_a_name(path, diary):
    window = opened(path, diary, 1280)
    for step in range(STEPS):
        go(path, step)
        assert (step, too_small(window), nameless(window)) == (step, [], [])


def test_a_name_of_one_endless_word_does_not_widen_the_window(path, diary):
    window = opened(path, diary, 1280, NAME_OF_ONE_WORD)
    for step in range(STEPS):
        go(path, step)
        assert (step, window.width()) == (step, 1280)


def test_the_columns_of_a_wide_window_fill_it_and_the_page_does_not_scroll(path, diary):
    opened(path, diary, 1280)
    go(path, WHAT)
    body, frame = path.page.what, path.page._frame
    assert frame._scroll.verticalScrollBar().maximum() == 0
    assert body.height() > 0.6 * path.page.height()


def test_a_window_can_be_made_slim_again(path, diary):
    window = opened(path, diary, 1280)
    go(path, WHAT)
    window.resize(700, 820)
    settle()
    assert window.width() == 700 < NARROW_PX
