"""The page of promises on an empty diary."""

import pytest

from diary.domain.sharing import Language
from tests.support.desks import desk_on
from tests.support.diaries import make_diary
from tests.support.promises_room import Room


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = Room(desk, tmp_path)
        yield room
        room.diary.close()
