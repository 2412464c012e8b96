from datetime import date, time, timedelta
from itertools import pairwise

import pytest

from diary.demo.cast import FATIMA, INGE, NADIA, RIK, SAM, TOM
from diary.demo.story import story
from diary.domain.contacts import AskedBy, Contact, Way
from diary.domain.experience import Chip, Mark, Voice
from diary.domain.feelings import Degree, Posture
from diary.domain.meetings import TopicAnswer
from diary.domain.moments import MomentMark
from diary.domain.own_steps import Step
from diary.domain.people import PersonKind
from diary.domain.permissions import PermissionAnswer
from diary.domain.positions import Clarity, Point
from diary.domain.promises import Owner, PromiseState
from diary.domain.themes import ThemeKind
from diary.domain.topics import TopicState, Want, Weight
from diary.domain.trust import TrustReply, TrustSide
from diary.domain.when import Precision, When

#: The day on the pictures of the screens.
PICTURED = date(2026, 11, 17)
LEAP_DAY = date(2028, 2, 29)
LONGEST_TEXT = 600  # characters
SATURDAY = 5

a_week = pytest.mark.parametrize("today", [PICTURED + timedelta(days=ahead) for ahead in range(7)], ids=str)


def all_texts(told):
    for person in told.people:
        yield from (person.name, person.role, person.organisation, person.reach, person.note)
    for contact in told.contacts:
        yield from (contact.happened, contact.view, contact.place, contact.way_own)
        yield from (feeling.own for feeling in contact.feelings)
        yield from (experience.own for experience in contact.experiences)
    for promise in told.promises:
        yield from (promise.what, *(change.words for change in promise.history))
    for topic in told.topics:
        yield from (topic.what, topic.outcome)
    yield from (answer.words for person in told.people for answer in person.position.answers)
    yield from (each.words for each in told.moments)
    yield from (each.what for each in told.at_stake)
    for permission in told.permissions:
        yield from (permission.asker, permission.to_whom, permission.what, permission.why, permission.condition)
    for told_meeting in told.meetings:
        meeting = told_meeting.meeting
        yield from (meeting.place, meeting.along, meeting.take_along, *meeting.questions)
        yield from (topic.words for topic in told_meeting.topics)


def contact_on(told, day):
    return next(contact for contact in told.contacts if contact.when.day == day)


def promise_called(told, what):
    return next(promise for promise in told.promises if promise.what == what)


def test_the_same_day_gives_the_same_diary():
    assert story(PICTURED) == story(PICTURED)


def test_another_day_moves_the_whole_diary_along():
    a_week_later = timedelta(days=7)
    days = [contact.when.day for contact in story(PICTURED).contacts]
    later = [contact.when.day for contact in story(PICTURED + a_week_later).contacts]
    assert later == [day + a_week_later for day in days]


@pytest.mark.parametrize("today", [PICTURED, LEAP_DAY, date(2027, 1, 1)], ids=str)
def test_about_forty_contacts_fill_the_year_before_today(today):
    days = [contact.when.day for contact in story(today).contacts]
    assert 36 <= len(days) <= 44
    assert today - timedelta(days=366) <= min(days) <= today - timedelta(days=330)
    assert max(days) < today


@a_week
def test_contacts_run_from_old_to_new_on_days_of_their_own(today):
    assert all(one.when.day < next_one.when.day for one, next_one in pairwise(story(today).contacts))


@a_week
def test_workers_are_met_on_working_days(today):
    told = story(today)
    workers = {person.id for person in told.people if person.kind is PersonKind.WORKER} - {TOM}
    met = [contact for contact in told.contacts if workers.intersection(contact.people)]
    assert met
    assert all(contact.when.day.weekday() < SATURDAY for contact in met)


@a_week
def test_only_due_days_lie_ahead_and_every_history_runs_forward(today):
    for promise in story(today).promises:
        moments = [change.at for change in promise.history]
        assert promise.made_on == moments[0].date() < today
        assert all(one < next_one for one, next_one in pairwise(moments))
        assert moments[-1].date() < today
        assert promise.due is None or promise.due >= promise.made_on


@a_week
def test_everybody_is_met_while_they_are_there(today):
    told = story(today)
    people = {person.id: person for person in told.people}
    for contact in told.contacts:
        for person in (people[person] for person in contact.people if person != TOM):
            assert person.since is None or person.since <= contact.when.day
            assert person.until is None or contact.when.day <= person.until


def test_a_promise_stands_where_its_history_ends():
    for promise in story(PICTURED).promises:
        assert promise.history[0].state is PromiseState.OPEN
        assert promise.state is promise.history[-1].state
        assert promise.told_beforehand == promise.history[-1].told_beforehand


def test_every_id_points_at_a_record_of_the_story():
    told = story(PICTURED)
    people = {person.id for person in told.people}
    contacts = {contact.id for contact in told.contacts}
    assert len(people) == 6
    assert len(contacts) == len(told.contacts)
    assert {person.came_after for person in told.people} - {None} <= people
    assert {person for contact in told.contacts for person in contact.people} == people
    assert {promise.person for promise in told.promises} - {None} <= people
    assert {promise.made_in for promise in told.promises} - {None} <= contacts
    assert {topic.person for topic in told.topics} - {None} <= people
    assert {topic.from_contact for topic in told.topics} <= contacts


def test_workers_came_after_each_other():
    people = {person.id: person for person in story(PICTURED).people}
    assert (people[SAM].came_after, people[INGE].came_after, people[TOM].came_after) == (INGE, TOM, None)
    assert (people[SAM].since, people[SAM].until) == (date(2026, 9, 1), None)
    assert (people[INGE].since, people[INGE].until) == (date(2025, 3, 1), date(2026, 8, 31))
    assert people[TOM].until == date(2025, 2, 28)


def test_every_way_posture_and_answer_occurs():
    contacts = story(PICTURED).contacts
    assert {contact.way for contact in contacts} == {*Way, None}
    assert {contact.posture for contact in contacts} == {*Posture, None}
    assert {contact.when.precision for contact in contacts} == set(Precision)
    assert {mark for contact in contacts for mark in contact.marks} == set(Mark)
    assert {contact.trust.get(side) for contact in contacts for side in TrustSide} == {*TrustReply, None}


def test_every_chip_both_voices_and_own_words_occur():
    experiences = [experience for contact in story(PICTURED).contacts for experience in contact.experiences]
    assert {experience.chip for experience in experiences} == {*Chip, None}
    assert {experience.voice for experience in experiences if experience.own} == set(Voice)


def test_every_own_step_theme_and_asker_occurs_and_own_words_too():
    contacts = story(PICTURED).contacts
    assert {own.step for each in contacts for own in each.own_steps} == {*Step, None}
    assert {theme.kind for each in contacts for theme in each.themes} == {*ThemeKind, None}
    assert {each.asked_by for each in contacts} == {*AskedBy, None}


def test_moments_what_is_at_stake_and_permissions_occur():
    told = story(PICTURED)
    assert {mark for moment in told.moments for mark in moment.marks} == {*MomentMark}
    assert [moment.when.day for moment in told.moments] == sorted(moment.when.day for moment in told.moments)
    assert len(told.at_stake) >= 2
    assert {each.answer for each in told.permissions} == {PermissionAnswer.NO, PermissionAnswer.YES_IF}


def test_on_the_pictured_day_what_sam_may_and_must_is_that_of_the_pictures():
    sam = next(person for person in story(PICTURED).people if person.id == SAM)
    assert [(each.point, each.clarity, each.on) for each in sam.position.answers] == [
        (Point.TASK, Clarity.TOLD, date(2026, 9, 1)),
        (Point.REPORTING, Clarity.NOT_TOLD, date(2026, 9, 1)),
        (Point.CANNOT, Clarity.TOLD, date(2026, 10, 1)),
        (Point.BETWEEN_US, Clarity.UNCLEAR, date(2026, 11, 16)),
    ]


def test_feelings_before_and_after_and_a_contact_from_paper_occur():
    contacts = story(PICTURED).contacts
    assert any(each.feelings_before and each.feelings_after for each in contacts)
    assert [each.when.day for each in contacts if each.on_paper] == [
        each.on_paper for each in contacts if each.on_paper
    ]


def test_feelings_occur_in_every_degree_and_in_own_words():
    feelings = [feeling for contact in story(PICTURED).contacts for feeling in contact.feelings]
    assert {feeling.degree for feeling in feelings} == {*Degree, None}
    assert any(feeling.word is None and feeling.own for feeling in feelings)
    assert len({feeling.word for feeling in feelings if feeling.word}) >= 24


def test_contacts_may_be_as_short_as_two_presses_or_a_text():
    contacts = story(PICTURED).contacts
    two_presses = [
        contact
        for contact in contacts
        if contact == Contact(contact.when, contact.id, contact.people, posture=contact.posture)
    ]
    text_only = [
        contact
        for contact in contacts
        if contact == Contact(contact.when, contact.id, contact.people, contact.way, happened=contact.happened)
    ]
    view_only = [contact for contact in contacts if contact.view and not contact.happened]
    assert len(two_presses) >= 3
    assert len(text_only) >= 3
    assert len(view_only) >= 2


def test_promises_of_every_owner_occur_in_every_state():
    promises = story(PICTURED).promises
    assert {promise.owner for promise in promises} == set(Owner)
    assert {promise.state for promise in promises} == set(PromiseState)
    assert {promise.state for promise in promises if promise.owner is Owner.ME} >= {
        PromiseState.KEPT,
        PromiseState.NOT_KEPT,
    }


def test_some_promises_were_told_beforehand_changed_twice_or_have_no_day():
    promises = story(PICTURED).promises
    assert any(promise.told_beforehand and promise.state is PromiseState.NOT_KEPT for promise in promises)
    assert any(len(promise.history) > 2 for promise in promises)
    assert any(promise.before_next for promise in promises)
    assert any(promise.due is None and not promise.before_next for promise in promises)


def test_topics_occur_in_every_weight_want_and_state():
    topics = story(PICTURED).topics
    assert {topic.weight for topic in topics} == {*Weight, None}
    assert {want for topic in topics for want in topic.wants} == set(Want)
    assert {topic.state for topic in topics} == set(TopicState)
    assert any(not topic.wants for topic in topics)


def test_something_breaks_and_mends_with_each_of_three_people():
    for person in (INGE, NADIA, SAM):
        marks = [mark for contact in story(PICTURED).contacts if person in contact.people for mark in contact.marks]
        assert marks == [Mark.BREAK, Mark.REPAIR]


def test_texts_are_short_and_calm():
    for text in all_texts(story(PICTURED)):
        assert len(text) < LONGEST_TEXT
        assert "!" not in text
        assert "{" not in text
        assert text == text.strip()


def test_no_text_names_a_month_or_a_season():
    names = "januari februari maart april juni juli augustus september oktober november december"
    seasons = "lente zomer herfst winter kerst pasen sinterklaas vakantie"
    for text in all_texts(story(PICTURED)):
        assert not {*names.split(), *seasons.split()}.intersection(text.casefold().replace(".", " ").split())


@a_week
def test_the_day_a_promise_names_is_the_day_it_was_due(today):
    names = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")
    promise = next(
        promise
        for promise in story(today).promises
        if promise.what.startswith("Sam komt ") and promise.what.endswith(" langs")
    )
    assert promise.due is not None
    assert promise.what == f"Sam komt {names[promise.due.weekday()]} langs"


def test_on_the_pictured_day_the_contacts_with_sam_are_those_of_the_pictures():
    days = [contact.when.day for contact in story(PICTURED).contacts if SAM in contact.people]
    assert days == [
        date(2026, 9, 1),
        date(2026, 9, 17),
        date(2026, 10, 1),
        date(2026, 10, 22),
        date(2026, 10, 29),
        date(2026, 11, 4),
        date(2026, 11, 16),
    ]


def test_on_the_pictured_day_yesterdays_contact_is_that_of_the_pictures():
    contact = contact_on(story(PICTURED), date(2026, 11, 16))
    assert (contact.people, contact.way, contact.posture) == ((SAM,), Way.HOME_VISIT, Posture.SPIKES_SETTLING)
    assert contact.when.precision is Precision.ABOUT
    assert contact.happened == (
        "We lazen samen de brief van de verzekering. Sam zei: “Dat weet ik niet, ik vraag het na.” "
        "We dronken koffie. Sam bleef een uur."
    )
    assert contact.view == (
        "Ik was blij dat Sam het niet zomaar invulde. Maar het woord ‘franchise’ snap ik nog altijd niet."
    )


def test_on_the_pictured_day_the_open_promises_are_those_of_the_pictures():
    open_ones = {
        (promise.owner, promise.what, promise.person, promise.made_on, promise.due)
        for promise in story(PICTURED).promises
        if promise.state is PromiseState.OPEN
    }
    assert open_ones == {
        (Owner.ME, "Ik stuur mijn loonbrief naar Fatima", SAM, date(2026, 11, 16), PICTURED),
        (Owner.ME, "Ik bel de school over de opvang", SAM, date(2026, 11, 5), date(2026, 11, 23)),
        (Owner.WORKER, "Sam belt het woonkantoor", SAM, date(2026, 11, 16), date(2026, 11, 16)),
        (Owner.WORKER, "Fatima zoekt mijn formulier", FATIMA, date(2026, 11, 13), date(2026, 11, 27)),
    }


@pytest.mark.parametrize(
    ("what", "state", "last_words"),
    [
        ("Ik breng de brief van de gemeente mee", PromiseState.KEPT, ""),
        ("Ik kom elke week langs", PromiseState.CHANGED_TOGETHER, "Om de twee weken. Elke week was te veel."),
        ("Sam komt donderdag langs", PromiseState.NOT_KEPT, "Zijn kind was ziek. Hij belde op voorhand."),
        ("Inge schrijft een overdracht", PromiseState.PARTLY_KEPT, "Alleen over de huur."),
    ],
)
def test_on_the_pictured_day_the_settled_promises_are_those_of_the_pictures(what, state, last_words):
    promise = promise_called(story(PICTURED), what)
    assert (promise.state, promise.history[-1].words) == (state, last_words)


def test_what_is_due_today_stays_due_today_in_a_weekend():
    sunday = date(2026, 11, 22)
    assert promise_called(story(sunday), "Ik stuur mijn loonbrief naar Fatima").due == sunday


def test_somebody_unknown_may_have_been_there():
    nobody_known = [contact for contact in story(PICTURED).contacts if not contact.people]
    assert {contact.place for contact in nobody_known} >= {"School", "Huisarts"}


def test_the_advocate_came_along_to_a_meeting():
    assert any(contact.people == (INGE, RIK) for contact in story(PICTURED).contacts)


def test_a_day_without_a_time_says_so():
    for contact in story(PICTURED).contacts:
        if contact.when.time is None:
            assert contact.when == When(contact.when.day)


@a_week
def test_two_meetings_became_the_contact_of_their_day_and_one_is_to_come_on_a_working_day(today):
    told = story(today)
    *past, coming = (each.meeting for each in told.meetings)
    assert [each.contact for each in past] == [contact_on(told, each.when.day).id for each in past]
    assert all(each.persons == contact_on(told, each.when.day).people for each in past)
    assert coming.is_coming(today)
    assert today < coming.when.day <= today + timedelta(days=3)
    assert coming.when.day.weekday() < SATURDAY


def test_topics_and_promises_of_meetings_are_those_of_the_story():
    told = story(PICTURED)
    topics, promises = {topic.what for topic in told.topics}, {promise.what for promise in told.promises}
    assert all({topic.what for topic in each.topics} <= topics for each in told.meetings)
    assert all(set(each.promises) <= promises for each in told.meetings)


def test_each_topic_stands_where_its_last_answer_left_it_and_the_others_roll_on():
    told = story(PICTURED)
    states = {topic.what: (topic.state, topic.outcome) for topic in told.topics}
    *past, coming = told.meetings
    answers = [topic for each in past for topic in each.topics]
    assert {topic.answer for topic in answers} == set(TopicAnswer)
    for topic in answers:
        if topic.answer is TopicAnswer.TALKED_ABOUT:
            assert states[topic.what] == (TopicState.TALKED_ABOUT, topic.words)
        else:
            assert states[topic.what] == (TopicState.OPEN, "")
            assert topic.what in {each.what for each in coming.topics}


def test_on_the_pictured_day_the_next_meeting_is_that_of_the_pictures():
    coming = story(PICTURED).meetings[-1]
    assert coming.meeting.when == When(date(2026, 11, 20), time(10, 0), Precision.EXACT)
    assert (coming.meeting.persons, coming.meeting.place, coming.meeting.along) == ((SAM,), "Dorpsstraat 12", "Rik")
    assert [topic.what for topic in coming.topics] == [
        "De huur is omhooggegaan",
        "De brief van de verzekering",
        "Ik slaap slecht",
    ]
