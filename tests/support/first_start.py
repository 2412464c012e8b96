"""The way through the first start, up to the recovery card."""

from PySide6.QtWidgets import QLabel

from diary.ui.pages.keys.code_groups import ShownCode

OWN = "wandelende bomen 9 fluiten"


def to_computer(door):
    """To the question who can get at the computer."""
    door.press("Next")


def to_passphrase(door):
    """To the choice of a passphrase."""
    to_computer(door)
    door.press("Next")


def type_twice(door, passphrase):
    """Type a passphrase of one's own as it is asked for."""
    for field in door.fields():
        field.setFocus()
        door.type(passphrase)


def make(door, passphrase=OWN):
    """Go up to the recovery card; gives what stands on it."""
    to_passphrase(door)
    type_twice(door, passphrase)
    door.press("Make my diary")
    door.wait()
    return groups_shown(door)


def groups_shown(door):
    """What stands on the card."""
    texts = [each.text() for each in door.page.findChild(ShownCode).findChildren(QLabel) if each.isVisible()]
    return [text for text in texts if len(text) == 5]
