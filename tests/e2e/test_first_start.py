"""The first start, as somebody with a screen reader and a keyboard goes through it."""

import pytest

pytestmark = pytest.mark.e2e


def test_the_window_is_called_egel_and_nothing_else(own_computer, reader):
    own_computer.start()
    reader.find("frame", "Egel")
    assert reader.titles() == ["Egel"]
