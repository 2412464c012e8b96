"""The timeline on Samira's diary."""

import gc

import pytest

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.ui.controllers.timeline import TimelineController
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary


@pytest.fixture
def diary(tmp_path):
    """Samira's diary."""
    diary = make_diary(tmp_path / "diary")
    with diary.writing() as connection:
        fill_story(connection, story(NOW.date()))
    yield diary
    diary.close()


@pytest.fixture
def desk(diary, tmp_path):
    # What other tests left is let go of here: in the thread of the work it would be destroyed there.
    gc.collect()
    with desk_on(diary, tmp_path) as desk:
        yield desk
        desk.tasks.stop()
    gc.collect()


@pytest.fixture
def timeline(desk):
    return TimelineController(desk)
