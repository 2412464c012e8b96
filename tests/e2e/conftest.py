"""The whole app on a screen of its own."""

import pytest

from tests.support.at_spi.screen import screen
from tests.support.computer import computer


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
