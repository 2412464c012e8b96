"""What somebody may and must, on their page: one press answers, with a way back, and questions go on the list."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from diary.domain.drafts import Form, PointDraft
from diary.domain.language import Language
from diary.domain.people import Person, PersonKind
from diary.domain.positions import Clarity, Point, PointAnswer, Position
from diary.domain.topics import Topic, TopicState, Want
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import answer_point, person, record_person
from diary.services.topics import topics_in
from diary.ui.controllers.people import PeopleController
from diary.ui.pages.people.point_row import PointRow
from diary.ui.theme.look import SCALES, Theme
from diary.ui.widgets.choosable import Choosable
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.form_room import FormRoom
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small

TODAY = NOW.date()
BEFORE = PointAnswer(Point.BETWEEN_US, date(2026, 9, 1), Clarity.UNCLEAR, "bijna alles")
OPEN = frozenset({TopicState.OPEN})


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = FormRoom(PeopleController, desk, tmp_path)
        yield room
        room.diary.close()


@pytest.fixture
def sam(room):
    return record_person(room.diary, Person(name="Sam", kind=PersonKind.WORKER))


def row(room, point):
    return next(each for each in room.page.findChildren(PointRow) if each._point is point)


def position(room, whom):
    return person(room.diary, whom.id).position


def test_nothing_is_answered_before_the_client_does(room, sam):
    room.show(sam.id)
    assert not [each for each in room.controller._one.position.findChildren(Choosable) if each.isChecked()]
    assert "What is the task of Sam?" in room.texts()


def test_one_press_answers_and_can_be_undone(room, sam):
    room.show(sam.id)
    room.press("told", row(room, Point.TASK))
    assert position(room, sam) == Position((PointAnswer(Point.TASK, TODAY, Clarity.TOLD),))
    room.heard.undo()
    assert position(room, sam) == Position()


def test_a_second_press_takes_the_answer_back(room, sam):
    room.show(sam.id)
    room.press("told", row(room, Point.TASK))
    room.press("told", row(room, Point.TASK))
    assert position(room, sam) == Position()


def test_own_words_go_with_the_answer(room, sam):
    room.show(sam.id)
    room.press("told", row(room, Point.TASK))
    room.press("Write something with it", row(room, Point.TASK))
    room.type("huur en brieven")
    room.press("Done", row(room, Point.TASK))
    assert position(room, sam).now(Point.TASK) == PointAnswer(Point.TASK, TODAY, Clarity.TOLD, "huur en brieven")
    assert "huur en brieven" in room.texts()


def test_another_answer_on_another_day_begins_without_the_old_words_and_keeps_them_as_history(room, sam):
    answer_point(room.diary, sam.id, BEFORE)
    room.show(sam.id)
    room.press("told", row(room, Point.BETWEEN_US))
    now = PointAnswer(Point.BETWEEN_US, TODAY, Clarity.TOLD)
    assert position(room, sam).history(Point.BETWEEN_US) == (now, BEFORE)
    room.press("Earlier (1)", row(room, Point.BETWEEN_US))
    assert "Unclear since 1 September 2026. bijna alles" in room.texts()


def test_words_being_written_survive_a_lock(room, sam):
    room.show(sam.id)
    room.press("Write something with it", row(room, Point.TASK))
    room.type("half geschr")
    room.controller.keep()
    assert kept_draft(room.diary, Form.POSITION, PointDraft) == PointDraft(sam.id, Point.TASK, "half geschr")
    room.diary.close()
    room.reopen()
    room.show(sam.id)
    assert row(room, Point.TASK)._field.toPlainText() == "half geschr"
    assert row(room, Point.TASK)._field.isVisible()


def writing(room, point, words):
    room.press("Write something with it", row(room, point))
    room.type(words)


def test_words_being_written_go_with_the_answer_pressed_beside_them(room, sam):
    room.show(sam.id)
    writing(room, Point.TASK, "huur en brieven")
    room.press("told", row(room, Point.TASK))
    assert position(room, sam).now(Point.TASK) == PointAnswer(Point.TASK, TODAY, Clarity.TOLD, "huur en brieven")
    assert kept_draft(room.diary, Form.POSITION, PointDraft) is None
    assert not row(room, Point.TASK)._field.isVisible()


@pytest.mark.parametrize("answer", ["told", "Done"])
def test_undo_brings_back_words_that_were_being_written(room, sam, answer):
    room.show(sam.id)
    writing(room, Point.TASK, "huur en brieven")
    room.press(answer, row(room, Point.TASK))
    room.heard.undo()
    assert position(room, sam) == Position()
    assert row(room, Point.TASK)._field.isVisible()
    assert row(room, Point.TASK)._field.toPlainText() == "huur en brieven"
    assert kept_draft(room.diary, Form.POSITION, PointDraft) == PointDraft(sam.id, Point.TASK, "huur en brieven")


def test_words_about_one_point_are_saved_when_those_about_another_are_begun(room, sam):
    room.show(sam.id)
    writing(room, Point.TASK, "huur")
    writing(room, Point.REPORTING, "aan de rechter")
    room.press("Done", row(room, Point.REPORTING))
    now = {point: position(room, sam).now(point) for point in (Point.TASK, Point.REPORTING)}
    assert {point: answer.words for point, answer in now.items()} == {
        Point.TASK: "huur",
        Point.REPORTING: "aan de rechter",
    }


def test_undo_of_words_saved_by_beginning_others_loses_neither(room, sam):
    room.show(sam.id)
    writing(room, Point.TASK, "huur")
    writing(room, Point.REPORTING, "aan de rechter")
    room.heard.undo()
    assert row(room, Point.TASK)._field.toPlainText() == "huur"
    assert [(each.point, each.words) for each in position(room, sam).answers] == [(Point.REPORTING, "aan de rechter")]


def test_words_about_somebody_else_are_saved_when_new_ones_are_begun(room, sam):
    nour = record_person(room.diary, Person(name="Nour", kind=PersonKind.WORKER))
    room.show(sam.id)
    writing(room, Point.TASK, "huur")
    room.controller.keep()
    room.show(nour.id)
    writing(room, Point.TASK, "gezin")
    assert position(room, sam).now(Point.TASK).words == "huur"
    room.controller.keep()
    assert kept_draft(room.diary, Form.POSITION, PointDraft) == PointDraft(nour.id, Point.TASK, "gezin")


def test_where_words_can_not_be_saved_no_others_are_begun(room, sam):
    room.show(sam.id)
    writing(room, Point.TASK, "huur")
    with room.diary.writing() as connection:
        connection.execute("PRAGMA query_only=1")
    room.press("Write something with it", row(room, Point.REPORTING))
    assert not row(room, Point.REPORTING)._field.isVisible()
    assert row(room, Point.TASK)._field.toPlainText() == "huur"
    assert room.heard.faults


def test_what_is_not_clear_can_go_on_the_list_of_questions_once(room, sam):
    answer_point(room.diary, sam.id, BEFORE)
    keep_draft(room.diary, Form.TOPIC, Topic(what="half"))
    room.show(sam.id)
    room.press("Put it with my questions", row(room, Point.BETWEEN_US))
    (asked,) = topics_in(room.diary, OPEN)
    assert (asked.what, asked.person, asked.wants) == ("What stays between us?", sam.id, frozenset({Want.ANSWER}))
    assert kept_draft(room.diary, Form.TOPIC, Topic) == Topic(what="half")
    assert not row(room, Point.BETWEEN_US).findChild(QWidget, "point-between-us-ask").isVisible()
    room.heard.undo()
    assert topics_in(room.diary, OPEN) == ()


def test_what_was_told_asks_for_no_question(room, sam):
    answer_point(room.diary, sam.id, PointAnswer(Point.TASK, TODAY, Clarity.TOLD))
    room.show(sam.id)
    assert not row(room, Point.TASK).findChild(QWidget, "point-task-ask").isVisible()


def test_some_points_are_shown_at_first_and_all_at_a_press(room, sam):
    room.show(sam.id)
    assert not row(room, Point.NEXT).isVisible()
    room.press("All 7 questions")
    assert row(room, Point.NEXT).isVisible()


def test_of_somebody_close_it_is_not_asked(room):
    nadia = record_person(room.diary, Person(name="Nadia", kind=PersonKind.CLOSE))
    room.show(nadia.id)
    assert not room.controller._one.position.isVisible()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_too_small_or_nameless(room, sam, look, language, scale):
    answer_point(room.diary, sam.id, BEFORE)
    look.choose(Theme.LIGHT, scale)
    room.desk.preferences.choose_language(language)
    room.show(sam.id)
    room.controller._one.position._all.click()
    row(room, Point.BETWEEN_US)._write.click()
    card = room.controller._one.position
    for size in ((1064, 820), (700, 820), (480, 480)):
        room.page.window().resize(*size)
        # Layouts in layouts take two rounds.
        settle()
        settle()
        assert [*cut_off(card), *too_small(card), *nameless(card)] == []
