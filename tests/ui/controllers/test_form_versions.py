"""Under the form of a promise, topic or person stands what it was before; at a press it is in the form again."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.language import Language
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.topics import Topic, Want, Weight
from diary.services.bin import erase, put_in_bin
from diary.services.people import person, record_person
from diary.services.promises import promise, record_promise, settle_promise
from diary.services.topics import record_topic, topic
from diary.services.versions import earlier_versions
from diary.ui.controllers.form_controller import FormController
from diary.ui.controllers.people import PeopleController
from diary.ui.controllers.promises import PromisesController
from diary.ui.controllers.topics import TopicsController
from diary.ui.desk import Desk
from diary.ui.widgets.texts import Text
from tests.support.desks import NOW, Heard, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small

_CONTROLLERS = {Noun.PROMISE: PromisesController, Noun.TOPIC: TopicsController, Noun.PERSON: PeopleController}
_WAYS = {
    Noun.PROMISE: (promise, record_promise),
    Noun.TOPIC: (topic, record_topic),
    Noun.PERSON: (person, record_person),
}
_TOMORROW = NOW.date() + timedelta(days=1)


@dataclass
class Room:
    """The form of a record that was changed once."""

    desk: Desk
    controller: FormController
    before: Entry
    heard: Heard

    @property
    def ref(self):
        return EntryRef.of(self.before)

    @property
    def form(self):
        return self.controller._form_page.form

    def now(self):
        return _WAYS[self.ref.noun][0](self.desk.diary, self.ref.id)

    def change(self):
        self.controller.show_record(0)
        show_in_window(self.controller, 1000, 1400)
        self.controller._form_page.edit_requested.emit(self.ref.id)
        settle()
        return self

    def buttons(self):
        return [each for each in self.form.findChildren(QAbstractButton) if each.isVisible()]

    def press(self, text):
        QTest.mouseClick(
            next(each for each in self.buttons() if each.text().startswith(text)), Qt.MouseButton.LeftButton
        )
        settle()

    def texts(self):
        return "\n".join(each.text() for each in self.form.findChildren(Text) if each.isVisible())


def _recorded(desk, entry, changed):
    _, record = _WAYS[EntryRef.of(entry).noun]
    at = (NOW,) if isinstance(entry, Promise) else ()
    recorded = record(desk.diary, entry, *at)
    record(desk.diary, changed(recorded), *at)
    return recorded


def _first(noun, sam):
    match noun:
        case Noun.PROMISE:
            return Promise(Owner.WORKER, NOW.date(), what="bellen", person=sam.id, due=_TOMORROW)
        case Noun.TOPIC:
            wants = frozenset({Want.LISTEN})
            return Topic(what="de huur", person=sam.id, weight=Weight.MUST, wants=wants, outcome="nog niet")
        case _:
            return Person(name="Inge", role="stagiair", reach="0470 12", came_after=sam.id, note="lief")


def _changed(entry):
    if isinstance(entry, Person):
        return replace(entry, name="Anders", role="", reach="", came_after=None, note="")
    return replace(entry, what="anders", person=None)


@pytest.fixture
def desk(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        yield desk
        desk.diary.close()


@pytest.fixture
def sam(desk):
    return record_person(desk.diary, Person(name="Sam"))


@pytest.fixture(params=_CONTROLLERS)
def room(desk, sam, request):
    before = _recorded(desk, _first(request.param, sam), _changed)
    controller = _CONTROLLERS[request.param](desk)
    return Room(desk, controller, before, listen_to(controller))


_SAID = {
    Noun.PROMISE: "Different now\nbellen\nDifferent now\nOf Sam\nDue tomorrow",
    Noun.TOPIC: "Different now\nde huur\nDifferent now\nWith Sam\nMust\nJust listen\nnog niet",
    Noun.PERSON: "Different now\nInge\nDifferent now\nstagiair\nDifferent now\n0470 12\nDifferent now\nlief",
}


def test_what_it_was_before_can_be_read(room):
    room.change()
    assert "Earlier versions" in room.texts()
    assert "Different now" not in room.texts()
    room.press("Until ")
    assert _SAID[room.ref.noun].lower() in room.texts().lower()


def test_something_new_has_no_earlier_versions(room):
    room.change().press("Leave it as it was")
    room.controller._form_page.new_requested.emit()
    settle()
    assert "Earlier versions" not in room.texts()


def test_one_press_puts_it_in_the_form_and_saving_keeps_the_one_of_now(room):
    room.change().press("Until ")
    room.press("Put this in the form")
    assert room.now() != room.before
    room.press("Save")
    assert room.now() == room.before or replace(room.now(), history=()) == room.before
    assert len(earlier_versions(room.desk.diary, room.ref)) == 2


def test_what_stood_in_the_form_comes_back_with_undo(room):
    room.change()
    QTest.keyClicks(QApplication.focusWidget(), " en meer")
    typed = room.controller._written()
    room.press("Until ")
    room.press("Put this in the form")
    assert room.controller._written() != typed
    room.heard.undo()
    settle()
    assert room.controller._written() == typed


def test_somebody_who_is_gone_for_good_is_left_out(room, sam):
    put_in_bin(room.desk.diary, EntryRef.of(sam), NOW)
    erase(room.desk.diary, EntryRef.of(sam))
    room.change().press("Until ")
    room.press("Put this in the form")
    room.press("Save")
    now = room.now()
    assert (now.came_after if isinstance(now, Person) else now.person) is None


def test_the_keyboard_alone_puts_it_back(room):
    room.change()
    for wanted in ("version-1", ""):
        for _ in range(60):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            if (focus.objectName() == wanted) if wanted else focus.text() == "Put this in the form":
                break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        settle()
    assert room.controller._written() == room.controller._draft_of(room.before)


def test_another_language_says_it_too(room):
    room.change()
    room.desk.preferences.choose_language(Language.DUTCH)
    room.controller.show_record(0)
    settle()
    assert "Eerdere versies" in room.texts()
    assert any(each.text().startswith("Tot ") and "uur" in each.text() for each in room.buttons())


def test_nothing_is_cut_off_too_small_or_nameless(room):
    room.change().press("Until ")
    assert (cut_off(room.form), too_small(room.form), nameless(room.form)) == ([], [], [])


def test_where_a_promise_stands_stays_when_its_words_are_put_back(desk, sam):
    before = _recorded(desk, _first(Noun.PROMISE, sam), _changed)
    settle_promise(desk.diary, before.id, PromiseChange(PromiseState.KEPT, NOW))
    controller = PromisesController(desk)
    room = Room(desk, controller, before, listen_to(controller)).change()
    room.press("Until ")
    room.press("Put this in the form")
    room.press("Save")
    assert (room.now().what, room.now().state) == ("bellen", PromiseState.KEPT)
