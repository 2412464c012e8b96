"""A step stands still: everything is in its place when it is painted for the first time."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise
from diary.domain.when import When
from diary.services.contacts import record_contact
from diary.services.people import record_person
from diary.ui.controllers.write import WriteController
from diary.ui.theme.look import Theme
from tests.support.desks import NOW, desk_on, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle

TODAY = NOW.date()


class FirstPaint(QObject):
    """Where everything in a window stood when one of its widgets was painted for the first time."""

    def __init__(self, painted: QWidget) -> None:
        super().__init__()
        self.places: list[tuple[str, int, int, int, int]] = []
        painted.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.places:
            self.places = places(watched.window())
        return False


def places(window):
    """Every widget that is seen, and where it stands in the window."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            corner = widget.mapTo(window, widget.rect().topLeft())
            found.append((type(widget).__name__, corner.x(), corner.y(), widget.width(), widget.height()))
    return found


@pytest.fixture
def write(tmp_path):
    """A contact with a good deal in it, opened to be written on."""
    diary = make_diary(tmp_path / "diary")
    sam = record_person(diary, Person(name="Sam"))
    felt = (Feeling(FeelingWord.HEARD, degree=Degree.VERY), Feeling(own="zeeziek"))
    contact = Contact(When(TODAY), people=(sam.id,), posture=Posture.SNIFFING, feelings=felt, happened="Woord. " * 200)
    promises = (Promise(Owner.ME, TODAY, what="Ik bel"), Promise(Owner.TOGETHER, TODAY, what="We gaan"))
    recorded = record_contact(diary, ContactDraft(contact, promises), NOW)
    with desk_on(diary, tmp_path) as desk:
        controller = WriteController(desk)
        controller.show_record(recorded.contact.id)
        yield controller
    diary.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1280, 820), (900, 700), (480, 600)])
def test_nothing_moves_after_the_page_or_a_step_is_first_painted(write, look, size, scale):
    look.choose(Theme.LIGHT, scale)
    first = [FirstPaint(step) for step in write.page._steps]
    window = show_in_window(write, *size)
    going_on = next(each for each in window.findChildren(QAbstractButton) if each.objectName() == "on")
    for number, painted in enumerate(first):
        if number:
            going_on.click()
        settle()
        assert painted.places == places(window), f"step {number}"
