"""The two frames, in wide and narrow windows and at every text size."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from diary.ui.theme.look import SCALES, Look, Theme
from diary.ui.widgets.fields import Labelled, LongText
from diary.ui.widgets.frames import PathFrame, RoomFrame
from diary.ui.widgets.room_page import RoomPage
from diary.ui.widgets.side_bar import NavButton, SideBar, SideItem
from diary.ui.widgets.texts import Heading, Text
from tests.support.qt import settle, shown
from tests.support.walk import cut_off, name_of, nameless, too_small

_SMALLEST = 480


@pytest.fixture
def path() -> PathFrame:
    """A path of four steps with a long body."""
    frame = PathFrame(4)
    frame.set_texts("Naar Vandaag", ["Wie", "Gevoel", "Wat", "Daarna"])
    frame.set_buttons("Dit klopt, verder", "Vorige", "Klaar")
    frame.show_state("Bewaard in je dagboek")
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Heading("Hoe voelde het bij de maatschappelijk werker?"))
    for _ in range(6):
        column.addWidget(Labelled(LongText(), "Wat er gebeurde"))
    frame.show_body(body)
    shown(frame, 1280, 820)
    return frame


@pytest.fixture
def room() -> RoomFrame:
    """A room with two places."""
    bar = SideBar([SideItem("today", "house"), SideItem("people", "users-three")], [SideItem("settings", "gear-six")])
    bar.set_texts({"today": "Vandaag", "people": "Personen", "settings": "Instellingen"}, "Op slot")
    frame = RoomFrame(bar)
    page = RoomPage()
    page.set_head("Personen", "Wie je kent")
    page.body.addStretch(1)
    frame.show_page(page)
    shown(frame, 1280, 820)
    return frame


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _narrow(frame: QWidget, width: int) -> None:
    """Drag the edge in: a frame arranges itself anew on the way."""
    for step in (1000, width):
        frame.resize(step, 820)
        settle()


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("width", [_SMALLEST, 800, 1280])
def test_a_path_is_never_cut_off(look: Look, path: PathFrame, scale: float, width: int) -> None:
    look.choose(Theme.LIGHT, scale)
    _narrow(path, width)

    assert path.width() == width
    assert cut_off(path) == []
    assert too_small(path) == []
    assert nameless(path) == []


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("width", [_SMALLEST, 800, 1280])
def test_a_room_is_never_cut_off(look: Look, room: RoomFrame, scale: float, width: int) -> None:
    look.choose(Theme.LIGHT, scale)
    _narrow(room, width)

    assert room.width() == width
    assert cut_off(room) == []
    assert too_small(room) == []
    assert nameless(room) == []


def test_the_main_button_never_moves(path: PathFrame) -> None:
    before = _place(path.main, path).topRight()

    for state, previous in (("", ""), ("Er is nog niets gedeeld", "Vorige")):
        path.show_state(state)
        path.set_buttons("Dit klopt, verder", previous)
        settle()
        assert _place(path.main, path).topRight() == before


def test_no_button_moves_when_something_is_said(path: PathFrame) -> None:
    notice = Text("Bewaard")
    notice.hide()
    path.add_notice(notice)
    buttons = (path.main, path.previous, path.done, path.back, path.lock)
    before = [_place(button, path) for button in buttons]
    notice.show()
    settle()
    assert [_place(button, path) for button in buttons] == before
    assert _place(notice, path).bottom() < before[0].top()


@pytest.mark.parametrize("words", [("Verder", "", "Klaar"), ("Next", "", "Done")])
@pytest.mark.parametrize(("scale", "width"), [(2.0, 1280), (2.0, 700), (1.0, 700), (1.0, _SMALLEST)])
def test_done_stands_beside_the_main_button(
    look: Look, path: PathFrame, scale: float, width: int, words: tuple[str, str, str]
) -> None:
    look.choose(Theme.LIGHT, scale)
    path.set_buttons(*words)
    _narrow(path, width)

    one, other = _place(path.done, path), _place(path.main, path)
    assert path.width() == width
    assert path.done.isVisible()
    assert one.right() < other.left()
    assert one.top() == other.top()
    assert other.bottom() < path.height()
    assert cut_off(path) == []


def test_at_large_text_the_way_back_leaves_the_foot(look: Look, path: PathFrame) -> None:
    assert path.previous.parentWidget() is path.main.parentWidget()

    look.choose(Theme.LIGHT, 2.0)
    settle()

    assert path.previous.parentWidget() is not path.main.parentWidget()
    assert path.previous.isVisible()
    words = [text.text() for text in path.findChildren(Text) if text.isVisible()]
    assert "There is more below" in words
    assert "Step 1 of 4" in words
    look.choose(Theme.LIGHT, 1.0)
    settle()
    assert path.previous.parentWidget() is path.main.parentWidget()


def test_more_below_is_said_only_while_there_is_more(look: Look, path: PathFrame) -> None:
    look.choose(Theme.LIGHT, 2.0)
    settle()

    path.findChild(QScrollArea).ensureWidgetVisible(path.previous)
    settle()

    assert "Bewaard in je dagboek" in [text.text() for text in path.findChildren(Text)]


def test_a_step_tells_where_the_client_is_and_can_be_pressed(path: PathFrame) -> None:
    heard: list[int] = []
    path.step_chosen.connect(heard.append)
    path.steps.show_step(1)
    buttons = path.steps.findChildren(NavButton.__mro__[1])

    assert [name_of(button) for button in buttons] == [
        "Step 1: Wie",
        "Step 2: Gevoel, you are here",
        "Step 3: Wat",
        "Step 4: Daarna",
    ]
    QTest.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    assert heard == [3]


def test_every_button_of_a_path_asks_outward(path: PathFrame) -> None:
    heard: list[str] = []
    path.back_requested.connect(lambda: heard.append("back"))
    path.previous_requested.connect(lambda: heard.append("previous"))
    path.done_requested.connect(lambda: heard.append("done"))
    path.main_requested.connect(lambda: heard.append("main"))
    path.lock_requested.connect(lambda: heard.append("lock"))

    for button in (path.back, path.previous, path.done, path.main, path.lock):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert heard == ["back", "previous", "done", "main", "lock"]


def test_the_side_bar_becomes_a_menu_with_the_same_places(look: Look, room: RoomFrame) -> None:
    heard: list[object] = []
    room.side_bar.chosen.connect(heard.append)
    room.side_bar.lock_requested.connect(lambda: heard.append("lock"))
    assert room.side_bar.isVisible()

    look.choose(Theme.LIGHT, 2.0)
    settle()
    assert not room.side_bar.isVisible()
    menu = room.side_bar.menu(room)
    assert [action.text() for action in menu.actions()] == ["Vandaag", "Personen", "Instellingen", "Op slot"]
    assert not any(action.icon().isNull() for action in menu.actions())
    for action in menu.actions():
        action.trigger()

    assert heard == ["today", "people", "settings", "lock"]


def test_the_menu_begins_with_the_place_where_the_client_is(room: RoomFrame) -> None:
    room.side_bar.set_value("people")
    assert room.side_bar.menu(room).activeAction().text() == "Personen"


def test_a_place_can_be_chosen_again_to_go_back_to_it(room: RoomFrame) -> None:
    heard: list[object] = []
    room.side_bar.chosen.connect(heard.append)
    people = next(each for each in room.side_bar.findChildren(NavButton) if each.text() == "Personen")

    QTest.mouseClick(people, Qt.MouseButton.LeftButton)
    QTest.mouseClick(people, Qt.MouseButton.LeftButton)

    assert heard == ["people", "people"]
    assert people.isChecked()


def test_the_bar_of_the_chosen_place_stands_at_the_start(app, room: RoomFrame) -> None:
    room.side_bar.set_value("today")
    today = next(each for each in room.side_bar.findChildren(NavButton) if each.text() == "Vandaag")

    image = today.grab().toImage()
    assert image.pixelColor(3, today.height() // 2).name() == "#0b6b63"

    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    image = today.grab().toImage()
    assert image.pixelColor(today.width() - 4, today.height() // 2).name() == "#0b6b63"
