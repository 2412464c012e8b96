"""A diary with Sam in it, and the controller of the page where a contact is written down."""

import pytest

from diary.domain.people import Person
from diary.services.people import record_person
from diary.ui.controllers.write import WriteController
from tests.support.desks import desk_on
from tests.support.diaries import make_diary


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    yield diary
    diary.close()


@pytest.fixture
def desk(diary, tmp_path):
    with desk_on(diary, tmp_path) as desk:
        yield desk


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam"))


@pytest.fixture
def write(desk):
    return WriteController(desk)
