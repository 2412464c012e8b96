"""The version of Qt's binding that we pin can be relied on."""

from PySide6.QtWidgets import QLabel

#: A version that loses a reference to None at every call dies after some 5,300 calls.
_CALLS = 20_000


def test_twenty_thousand_calls_that_return_nothing_are_survived() -> None:
    label = QLabel()

    for number in range(_CALLS):
        label.setText(str(number))

    assert label.text() == str(_CALLS - 1)
