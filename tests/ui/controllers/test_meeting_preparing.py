"""One meeting as it is prepared: nothing is chosen beforehand, all of it by mouse and keyboard, and with a way back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.drafts import Form, MeetingDraft, WordsDraft
from diary.domain.entries import EntryRef
from diary.domain.language import Language
from diary.domain.people import Person, PersonKind
from diary.domain.positions import Clarity, Point, PointAnswer
from diary.domain.promises import Owner, PromiseChange, PromiseState
from diary.domain.topics import Want, Weight
from diary.services.bin import put_in_bin
from diary.services.drafts import keep_draft, kept_draft
from diary.services.meetings import meeting
from diary.services.people import answer_point, everyone, record_person
from diary.services.promises import settle_promise
from diary.services.topics import topic
from diary.ui.controllers.meetings import MeetingsController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.meetings.rows import OfferRow
from diary.ui.pages.parts.grip import Grip
from diary.ui.theme.look import SCALES, Theme
from diary.ui.widgets.checks import CheckBox
from diary.ui.words import screen_words
from tests.support.desks import NOW, desk_on
from tests.support.diaries import make_diary
from tests.support.meeting_room import TODAY, MeetingRoom, promised
from tests.support.qt import settle


@pytest.fixture
def room(tmp_path):
    with desk_on(make_diary(tmp_path / "diary"), tmp_path / "settings", Language.ENGLISH) as desk:
        room = MeetingRoom(MeetingsController, desk, tmp_path)
        yield room
        room.diary.close()


@pytest.fixture
def sam(room):
    return record_person(room.diary, Person(name="Sam"))


def test_nothing_stands_on_the_lists_of_a_new_meeting(room, sam):
    room.add_topics("de huur", person=sam.id)
    promised(room, "bellen", sam.id)
    room.show(room.plan(persons=(sam.id,)).id)
    texts = room.texts()
    assert {"Nothing stands on the list yet.", "No questions yet.", "Nobody filled in."} <= {*texts}
    assert not room.box("bellen").isChecked()
    assert (room.now().topics, room.now().promises, room.now().questions) == ((), (), ())


def test_a_topic_that_waits_is_put_on_the_list_at_a_press(room, sam):
    rent, sleep = room.add_topics("de huur", "slapen", person=sam.id)
    room.show(room.plan(persons=(sam.id,)).id)
    room.press("Put a topic on the list")
    assert room.offered() == ["de huur", "slapen"]
    room.press("slapen")
    assert (room.order(), room.offered()) == (["slapen"], ["de huur"])
    room.press("de huur")
    assert room.now().topic_ids == (sleep, rent)


def test_topics_are_offered_with_how_much_they_matter_and_what_is_wanted(room):
    wanted = frozenset({Want.LISTEN})
    room.add_topics("de huur", weight=Weight.MUST, wants=wanted)
    room.show(room.plan().id)
    room.press("Put a topic on the list")
    (offer,) = room.page.findChildren(OfferRow, "topic-1-on")
    words = screen_words()
    assert offer.accessibleDescription() == f"{words.weight(Weight.MUST)} · {words.want(Want.LISTEN)}"


def test_many_topics_come_at_a_press(room):
    room.add_topics(*(f"iets {number}" for number in range(12)))
    room.show(room.plan().id)
    room.press("Put a topic on the list")
    assert len(room.offered()) == 8
    room.press("All 12")
    assert len(room.offered()) == 12
    assert QApplication.focusWidget().text() == "iets 8"


def test_something_new_becomes_a_topic_for_the_one_person_of_the_meeting(room, sam):
    room.show(room.plan(persons=(sam.id,)).id)
    room.press("Put a topic on the list")
    room.type("de sleutel")
    room.press("Put it on the list")
    (new,) = room.now().topic_ids
    assert (topic(room.diary, new).what, topic(room.diary, new).person) == ("de sleutel", sam.id)
    room.heard.undo()
    settle()
    assert room.now().topics == ()
    assert kept_words(room, Form.MEETING_TOPIC) == "de sleutel"


def kept_words(room, form):
    room.controller.keep()
    return (kept_draft(room.diary, form, WordsDraft) or WordsDraft()).of(room.controller.record())


def test_a_topic_changes_places_by_keyboard_and_the_focus_goes_along(room):
    ids = room.add_topics("a", "b", "c")
    room.show(room.plan(*ids).id)
    up = room.button("Move up", inside=room.row("c"))
    up.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        settle()
    assert room.order() == ["c", "a", "b"]
    assert room.now().topic_ids == (ids[2], ids[0], ids[1])
    assert QApplication.focusWidget() is room.button("Move down", inside=room.row("c"))


def test_a_topic_is_dragged_to_another_place(room):
    ids = room.add_topics("a", "b", "c")
    room.show(room.plan(*ids).id)
    drag(room, "c", onto="a")
    assert room.order() == ["c", "a", "b"]
    drag(room, "c", onto="b")
    assert room.now().topic_ids == tuple(ids)


def drag(room, what, onto):
    grip = room.row(what).findChild(Grip)
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    target = room.row(onto)
    for place in range(10):
        aim = target.mapToGlobal(target.rect().center())
        here = grip.mapToGlobal(grip.rect().center())
        if abs(aim.y() - here.y()) < target.height() // 2 and place:
            break
        QTest.mouseMove(grip, grip.mapFromGlobal(aim))
        settle()
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    settle()


def test_one_that_waits_in_the_bin_keeps_its_place_and_is_not_shown(room):
    ids = room.add_topics("a", "b", "c")
    there = room.plan(*ids)
    put_in_bin(room.diary, EntryRef.of(topic(room.diary, ids[1])), NOW)
    room.show(there.id)
    assert room.order() == ["a", "c"]
    room.press("Move down", inside=room.row("a"))
    assert room.now().topic_ids == (ids[2], ids[1], ids[0])


def test_a_topic_is_taken_off_with_a_way_back(room):
    ids = room.add_topics("a", "b")
    room.show(room.plan(*ids).id)
    room.press_named(f"topic-{ids[0]}-off")
    assert room.order() == ["b"]
    assert topic(room.diary, ids[0]).what == "a"
    room.heard.undo()
    settle()
    assert room.order() == ["a", "b"]


def test_promises_of_both_sides_are_brought_up_at_a_press_and_left_at_another(room, sam):
    theirs = promised(room, "Sam belt", sam.id)
    mine = promised(room, "ik stuur de brief", sam.id, owner=Owner.ME)
    room.show(room.plan(persons=(sam.id,)).id)
    for box, numbers in (("Sam belt", (theirs.id,)), ("ik stuur de brief", (theirs.id, mine.id))):
        room.press(box)
        assert room.now().promises == numbers
    before = boxes(room)
    room.press("Sam belt")
    assert room.now().promises == (mine.id,)
    assert boxes(room) == before == ["Sam belt", "ik stuur de brief"]
    assert [room.box(what).isChecked() for what in ("Sam belt", "ik stuur de brief")] == [False, True]


def boxes(room):
    """What can be brought up, as it is seen."""
    shown = [box for box in room.page.findChildren(CheckBox) if box.isVisible()]
    return [box.text() for box in sorted(shown, key=lambda box: box.mapToGlobal(QPoint()).y())]


def test_a_promise_on_the_list_says_when_it_is_settled(room, sam):
    call = promised(room, "Sam belt", sam.id)
    there = room.plan(persons=(sam.id,), promises=(call.id,))
    settle_promise(room.diary, call.id, PromiseChange(PromiseState.KEPT, NOW))
    room.show(there.id)
    assert room.box("Sam belt").accessibleDescription().startswith("Done")


@pytest.mark.parametrize("what", ["put on", "moved", "brought up", "asked", "asked in own words"])
def test_the_way_back_of_something_is_gone_once_something_else_was_done(room, sam, what):
    rent, _, *others = room.add_topics("de huur", "slapen", "school", "opvang", person=sam.id)
    promised(room, "bellen", sam.id)
    room.show(room.plan(rent, *others, persons=(sam.id,)).id)
    room.press_named(f"topic-{rent}-off")
    assert room.heard.has_undo
    do = {
        "put on": lambda: (room.press_named("meeting-more-topics"), room.press("slapen")),
        "moved": lambda: room.press("Move down", inside=room.row("school")),
        "brought up": lambda: room.press("bellen"),
        "asked": lambda: (room.press("Choose a question"), room.press(screen_words().question(Point.REPORTING))),
        "asked in own words": lambda: (
            room.press("A question of my own"),
            room.type("Wat nu?"),
            room.press("Put it with my questions"),
        ),
    }
    do[what]()
    assert not room.heard.has_undo


def test_many_promises_come_at_a_press(room, sam):
    for number in range(8):
        promised(room, f"iets {number}", sam.id)
    room.show(room.plan(persons=(sam.id,)).id)
    assert len([box for box in room.page.findChildren(CheckBox) if box.isVisible()]) == 5
    room.press("All 8")
    assert QApplication.focusWidget().text() == "iets 5"
    assert len([box for box in room.page.findChildren(CheckBox) if box.isVisible()]) == 8


@pytest.mark.parametrize("scale", [SCALES[0], SCALES[-1]])
@pytest.mark.parametrize(
    "words", ["Onderhoudsgeldverplichtingscommissievergadering" * 6, "أريد أن أتحدث عن البيت مع سامي " * 6]
)
def test_endless_words_are_broken_and_not_cut_off(room, look, words, scale):
    look.choose(Theme.LIGHT, scale)
    who = record_person(room.diary, Person(name=words[:200].strip()))
    ids = room.add_topics(words, "kort", person=who.id)
    promised(room, words, who.id)
    own = {"place": words, "along": words, "take_along": words, "questions": (words,)}
    room.show(room.plan(*ids, persons=(who.id,), **own).id)
    assert [*room.flaws()] == []


def test_a_question_that_is_still_to_ask_is_chosen_at_a_press(room, sam):
    answer_point(room.diary, sam.id, PointAnswer(Point.TASK, TODAY, Clarity.TOLD))
    room.show(room.plan(persons=(sam.id,)).id)
    room.press("Choose a question")
    words = screen_words()
    assert room.offered() == [words.question(point) for point in Point if point is not Point.TASK]
    room.press(words.question(Point.REPORTING))
    assert room.now().questions == (words.question(Point.REPORTING),)
    assert words.question(Point.REPORTING) not in room.offered()


def test_of_those_close_to_the_client_nothing_is_still_to_ask_when_a_worker_is_there(room, sam):
    answered = [PointAnswer(point, TODAY, Clarity.TOLD) for point in Point]
    for answer in answered:
        answer_point(room.diary, sam.id, answer)
    nadia = record_person(room.diary, Person(name="Nadia", kind=PersonKind.CLOSE))
    room.show(room.plan(persons=(sam.id, nadia.id)).id)
    assert not room.named("meeting-choose-question").isVisible()


def test_a_question_in_own_words_is_kept_while_typed_and_put_with_the_others(room):
    there = room.plan(questions=("Wie komt er?",))
    room.show(there.id)
    room.press("A question of my own")
    room.type("Mag ik meelezen?")
    room.controller.keep()
    room.reopen()
    room.show(there.id)
    room.press("Put it with my questions")
    assert room.now().questions == ("Wie komt er?", "Mag ik meelezen?")
    assert kept_draft(room.diary, Form.MEETING_QUESTION, WordsDraft) is None


def test_a_question_is_let_go_of_with_a_way_back(room):
    room.show(room.plan(questions=("Eén?", "Twee?")).id)
    room.press_named("question-0-off")
    assert room.now().questions == ("Twee?",)
    room.heard.undo()
    settle()
    assert room.now().questions == ("Eén?", "Twee?")
    assert {"Eén?", "Twee?"} <= {*room.texts()}


def test_words_go_with_their_own_meeting_and_to_the_bin_with_it(room):
    there = room.plan()
    room.show(there.id)
    room.press("A question of my own")
    room.type("half")
    assert kept_words(room, Form.MEETING_QUESTION) == "half"
    put_in_bin(room.diary, EntryRef.of(meeting(room.diary, there.id)), NOW)
    assert kept_draft(room.diary, Form.MEETING_QUESTION, WordsDraft) is None


@pytest.mark.parametrize(
    ("form", "button"),
    [(Form.MEETING_TOPIC, "Put a topic on the list"), (Form.MEETING_QUESTION, "A question of my own")],
)
def test_what_is_half_typed_comes_back_with_its_meeting_out_of_the_bin(room, form, button):
    there = room.plan()
    room.show(there.id)
    room.press(button)
    room.type("half")
    room.press("Change")
    room.press("Remove")
    assert kept_draft(room.diary, form, WordsDraft) is None
    room.heard.undo()
    room.show(there.id)
    assert kept_words(room, form) == "half"


def test_what_is_pressed_leaves_a_meeting_that_is_being_written_alone(room):
    (rent,) = room.add_topics("de huur")
    there = room.plan()
    keep_draft(room.diary, Form.MEETING, MeetingDraft(place="half geschreven"))
    room.show(there.id)
    room.press("Put a topic on the list")
    room.press("de huur")
    assert room.now().topic_ids == (rent,)
    room.show()
    assert room.controller._written().place == "half geschreven"


def test_escape_folds_first_and_then_goes_back(room):
    room.add_topics("de huur")
    room.show(room.plan().id)
    room.press("Put a topic on the list")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert room.offered() == []
    assert QApplication.focusWidget() is room.named("meeting-more-topics")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert room.heard.gone_to == [Destination(PageName.MEETINGS)]


def test_once_it_was_what_was_prepared_is_folded(room):
    (rent,) = room.add_topics("de huur")
    there = room.plan(rent, day=TODAY - timedelta(days=1))
    room.show(there.id)
    assert room.order() == []
    room.press("What I had prepared")
    assert room.order() == ["de huur"]


def test_when_nothing_can_be_written_it_is_told_and_the_box_says_how_it_stands(room, sam):
    promised(room, "Sam belt", sam.id)
    there = room.plan(persons=(sam.id,))
    room.show(there.id)
    (room.folder / "diary").rename(room.folder / "elsewhere")
    room.press("Sam belt")
    assert not room.box("Sam belt").isChecked()
    assert {message.what for message in room.heard.faults} == {"The diary is no longer where it was."}
    (room.folder / "elsewhere").rename(room.folder / "diary")
    assert meeting(room.diary, there.id).promises == ()


def test_by_keyboard_alone_everything_is_reached(room, sam):
    ids = room.add_topics("a", "b", person=sam.id)
    promised(room, "Sam belt", sam.id)
    room.show(room.plan(*ids, persons=(sam.id,), questions=("Wie?",)).id)
    named = {each for each in room.page.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()}
    reached = set()
    room.named("meeting-back").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(len(named) + 5):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert named <= reached


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_too_small_or_nameless(room, look, language, scale):
    with room.diary.writing() as connection:
        fill_story(connection, story(TODAY))
    look.choose(Theme.LIGHT, scale)
    room.desk.preferences.choose_language(language)
    sam = next(person for person in everyone(room.diary) if person.name.startswith("Sam"))
    ids = room.add_topics("de huur", "Mag Sam aan de gemeente zeggen wat ik vertel?", wants=frozenset(Want))
    there = room.plan(*ids, persons=(sam.id,), questions=("Wie leest mee?",), along="Rik", take_along="de brief")
    room.show(there.id)
    for name in ("meeting-more-topics", "meeting-choose-question"):
        room.named(name).click()
    settle()
    assert [*room.flaws()] == []
    room.named("meeting-own-question").click()
    settle()
    assert [*room.flaws()] == []
