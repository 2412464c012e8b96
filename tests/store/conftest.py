import pytest

from tests.support.stores import new_store


@pytest.fixture
def store():
    connection = new_store()
    yield connection
    connection.close()
