"""One app for one diary, and what others see of it."""

import pytest

pytestmark = pytest.mark.e2e


@pytest.fixture
def opened(with_diary, client):
    first = with_diary.start()
    client.unlock()
    return first


def test_a_second_app_ends_quietly_and_the_first_comes_to_the_front(opened, own_computer, reader):
    with reader.another_window("A letter"):
        reader.wait_front("A letter")
        assert own_computer.start().wait(20) == 0
        reader.wait_front("Egel")
    assert len(reader.wait_apps()) == 1
    assert opened.poll() is None


def test_the_window_is_called_egel_and_nothing_else(opened, reader):
    assert reader.titles() == ["Egel"]
