import pytest

from tests.support.diaries import make_diary


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    yield diary
    diary.close()
