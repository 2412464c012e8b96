"""A made-up diary, and the path of sharing on it."""

import pytest

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.language import Language
from tests.support.desks import desk_on
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.sharing import TODAY, Client


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    with diary.writing() as connection:
        fill_story(connection, story(TODAY))
    yield diary
    diary.close()


@pytest.fixture
def desk(diary, tmp_path):
    with desk_on(diary, tmp_path, Language.ENGLISH) as desk:
        yield desk
        desk.tasks.wait()
        settle()


@pytest.fixture
def path(desk):
    return Client(desk)
