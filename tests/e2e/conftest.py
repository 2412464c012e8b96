"""The whole app on a screen of its own."""

import pytest

from diary.services.opening import create_diary
from diary.vault.cost import CEILING, FLOOR, CostPolicy
from tests.support.at_spi.screen import screen
from tests.support.client import Client
from tests.support.computer import computer

PASSPHRASE = "wandelende bomen 9 fluiten"
#: The cheapest that the app itself still opens.
_CHEAP = CostPolicy(FLOOR, CEILING, usual=FLOOR)


@pytest.fixture(scope="session")
def one_screen(tmp_path_factory):
    with screen(tmp_path_factory.mktemp("screen")) as found:
        yield found


@pytest.fixture
def own_computer(tmp_path, one_screen):
    with computer(tmp_path, one_screen) as found:
        yield found


@pytest.fixture
def reader(one_screen):
    return one_screen.reader


@pytest.fixture
def client(reader):
    return Client(reader, PASSPHRASE)


@pytest.fixture
def with_diary(own_computer):
    """The computer, with an empty, locked diary in its place."""
    create_diary(own_computer.diary, PASSPHRASE, policy=_CHEAP)[0].close()
    return own_computer
