"""Today on a real diary: what asks for an answer, and the one big button."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft, Form
from diary.domain.feelings import Posture
from diary.domain.meetings import Meeting, MeetingTopic
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseState
from diary.domain.sharing import Consent, DocumentKind, Language, Share
from diary.domain.themes import Theme as About
from diary.domain.themes import ThemeKind
from diary.domain.topics import Topic, Weight
from diary.domain.when import Precision, When
from diary.services.card_care import card_copied
from diary.services.contacts import record_contact
from diary.services.drafts import drop_draft, keep_draft
from diary.services.meetings import call_off, record_meeting
from diary.services.people import record_person
from diary.services.promises import promise, record_promise
from diary.services.topics import record_topic
from diary.store import shares
from diary.ui.controllers.today import TodayController
from diary.ui.desk import Destination, PageName
from diary.ui.pages.home.meeting_card import MeetingCard
from diary.ui.theme.look import SCALES, Theme
from diary.ui.widgets.banners import Banner
from diary.ui.widgets.buttons import AnswerButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.texts import Text
from tests.support.desks import NOW, desk_on, listen_to, show_in_window
from tests.support.diaries import make_diary
from tests.support.qt import settle
from tests.support.walk import cut_off, nameless, too_small

TODAY = NOW.date()
WIDE, NARROW, SMALLEST = (1064, 820), (700, 820), (480, 480)


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    card_copied(diary, TODAY)
    yield diary
    diary.close()


@pytest.fixture
def desk(diary, tmp_path):
    with desk_on(diary, tmp_path) as desk:
        yield desk


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam Peeters"))


@pytest.fixture
def today(desk):
    return TodayController(desk)


def open_page(controller, size=WIDE):
    controller.show_record(0)
    show_in_window(controller, *size)
    return controller.page


def promised(diary, what, *, owner=Owner.WORKER, person=None, due=TODAY):
    return record_promise(diary, Promise(owner, due, what=what, person=person, due=due), NOW)


def shared(diary, reader, until):
    consent = Consent(reader=reader, until=until, no_end=until is None)
    share = Share(DocumentKind.SUMMARY, consent, Language.DUTCH, NOW, "0" * 64, 1, copy=b"x")
    with diary.writing() as connection:
        return shares.add(connection, share)


def button(page, name):
    return next(each for each in page.findChildren(QAbstractButton, name) if each.isVisibleTo(page))


def words_in(page):
    settle()
    texts = [text.text() for text in page.findChildren(Text) if text.isVisibleTo(page)]
    return [text.replace("\u2068", "").replace("\u2069", "") for text in texts]


def test_an_empty_diary_has_the_one_big_button_and_nothing_else(today):
    heard = listen_to(today)
    page = open_page(today)
    assert words_in(page) == [
        "Vandaag",
        "dinsdag 17 november",
        "Iemand gesproken of gezien?",
        "Opschrijven kan in tien seconden.",
    ]
    button(page, "write").click()
    assert heard.gone_to == [Destination(PageName.WRITE)]


def test_promises_of_both_sides_are_asked_about_once_their_day_has_come(diary, today, sam):
    promised(diary, "Sam belt het woonkantoor", person=sam.id, due=TODAY - timedelta(days=1))
    promised(diary, "Ik stuur mijn loonbrief", owner=Owner.ME, person=sam.id)
    promised(diary, "Morgen pas", due=TODAY + timedelta(days=1))
    seen = words_in(open_page(today))
    assert "Afspraak van Sam Peeters, was uiterlijk gisteren" in seen
    assert "Afspraak van mij, uiterlijk vandaag" in seen
    assert "Morgen pas" not in seen


@pytest.mark.parametrize(
    ("owner", "said"),
    [
        (Owner.WORKER, "Afspraak van de ander, uiterlijk vandaag"),
        (Owner.TOGETHER, "Afspraak van ons samen, uiterlijk vandaag"),
        (Owner.ORGANISATION, "Afspraak van de organisatie, uiterlijk vandaag"),
    ],
)
def test_a_promise_says_whose_it_is_also_without_a_name(diary, today, owner, said):
    promised(diary, "Bellen", owner=owner)
    assert said in words_in(open_page(today))


@pytest.mark.parametrize("state", [PromiseState.KEPT, PromiseState.PARTLY_KEPT, PromiseState.NOT_KEPT])
def test_one_press_settles_a_promise_and_undo_opens_it_again(diary, today, sam, state):
    heard = listen_to(today)
    bell = promised(diary, "Sam belt", person=sam.id)
    page = open_page(today)
    button(page, f"promise-{bell.id}-{state}").click()
    assert promise(diary, bell.id).state is state
    assert "Sam belt" not in words_in(page)
    heard.undo()
    assert promise(diary, bell.id).state is PromiseState.OPEN
    assert "Sam belt" in words_in(page)


def test_no_answer_is_chosen_beforehand(diary, today):
    promised(diary, "Sam belt")
    assert not any(answer.isChecked() or answer.isDefault() for answer in open_page(today).findChildren(AnswerButton))


def test_something_else_goes_to_the_promise(diary, today):
    heard = listen_to(today)
    bell = promised(diary, "Sam belt")
    button(open_page(today), f"promise-{bell.id}-else").click()
    assert heard.gone_to == [Destination(PageName.PROMISES, bell.id)]
    assert promise(diary, bell.id).state is PromiseState.OPEN


def test_with_the_keyboard_alone_a_promise_is_settled_and_the_next_one_reached(diary, today):
    first, second = promised(diary, "Eerst"), promised(diary, "Daarna")
    page = open_page(today)
    button(page, "write").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == f"promise-{first.id}-kept"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert promise(diary, first.id).state is PromiseState.KEPT
    assert QApplication.focusWidget().objectName() == f"promise-{second.id}-kept"


def test_after_the_last_answer_the_keyboard_is_at_the_big_button(diary, today):
    bell = promised(diary, "Sam belt")
    page = open_page(today)
    button(page, f"promise-{bell.id}-kept").click()
    settle()
    assert QApplication.focusWidget() is button(page, "write")


def test_many_promises_do_not_fill_the_day(diary, today):
    heard = listen_to(today)
    for number in range(5):
        promised(diary, f"Afspraak {number}")
    page = open_page(today)
    assert len([each for each in page.findChildren(AnswerButton) if each.isVisible()]) == 3 * 4
    more = button(page, "all-promises")
    assert more.text() == "Nog 2 afspraken"
    more.click()
    assert heard.gone_to == [Destination(PageName.PROMISES)]


def test_what_is_still_shared_says_with_whom_and_until_when(diary, today):
    heard = listen_to(today)
    rik = shared(diary, "Rik", date(2026, 11, 22))
    shared(diary, "Fatima", None)
    shared(diary, "Voorbij", date(2026, 11, 16))
    page = open_page(today)
    seen = words_in(page)
    assert seen[seen.index("Je samenvatting voor Rik") + 1] == "Tot zondag 22 november"
    assert seen[seen.index("Je samenvatting voor Fatima") + 1] == "Zonder einddatum"
    assert not any("Voorbij" in text for text in seen)
    button(page, f"share-{rik}").click()
    assert heard.gone_to == [Destination(PageName.SHARES, rik)]


def test_the_last_three_contacts_can_be_read(diary, today, sam):
    heard = listen_to(today)
    recorded = [
        record_contact(
            diary,
            ContactDraft(
                Contact(
                    When(TODAY - timedelta(days=ago)),
                    people=(sam.id,),
                    way=Way.PHONE,
                    posture=Posture.AT_EASE,
                    happened="We lazen samen de brief. Daarna dronken we koffie.",
                )
            ),
            NOW,
        ).contact.id
        for ago in range(1, 5)
    ]
    page = open_page(today)
    seen = words_in(page)
    assert seen.count("Sam Peeters, telefoon") == 3
    assert "Gisteren. We lazen samen de brief." in seen
    button(page, f"entry-{recorded[0]}").click()
    assert heard.gone_to == [Destination(PageName.TIMELINE, recorded[0])]


def test_the_next_meeting_stands_there_with_its_first_topics_and_one_press_opens_it(diary, today, sam):
    heard = listen_to(today)
    whats = ("de huur", "de brief", "slapen", "de sleutel")
    topics = [record_topic(diary, Topic(what=what, weight=Weight.MUST)).id for what in whats]
    planned(diary, TODAY + timedelta(days=9))
    there = planned(diary, date(2026, 11, 20), sam, place="Dorpsstraat 12", topics=map(MeetingTopic, topics))
    page = open_page(today)
    seen = words_in(page)
    start = seen.index("Gesprek met Sam Peeters")
    assert seen[start + 1] == "Vrijdag 20 november, 10.00 uur, Dorpsstraat 12"
    assert [text for text in seen if text in whats] == ["de huur", "de brief", "slapen"]
    assert "en nog 1" in seen
    button(page, "prepare-meeting").click()
    assert heard.gone_to == [Destination(PageName.MEETINGS, there.id)]


def test_a_meeting_that_was_or_does_not_go_on_is_not_the_next_one(diary, today):
    planned(diary, TODAY - timedelta(days=1))
    call_off(diary, planned(diary, TODAY + timedelta(days=1)).id)
    page = open_page(today)
    assert not any(each.isVisibleTo(page) for each in page.findChildren(MeetingCard))


def test_a_topic_has_the_drawing_of_what_it_is_about(diary, today):
    about = record_topic(diary, Topic(what="de huur", themes=(About(ThemeKind.HOME),)))
    planned(diary, TODAY, topics=[MeetingTopic(about.id)])
    (card,) = open_page(today).findChildren(MeetingCard)
    assert len(card.findChildren(IconDrawing)) == 1


@pytest.mark.parametrize("scale", SCALES)
def test_the_big_button_stays_in_view_whatever_comes(diary, desk, look, sam, scale):
    planned(diary, TODAY, sam, place="Dorpsstraat 12", topics=[MeetingTopic(record_topic(diary, Topic(what="x")).id)])
    keep_draft(diary, Form.CONTACT, ContactDraft(Contact(When(TODAY))))
    look.choose(Theme.LIGHT, scale)
    today = TodayController(desk)
    page = open_page(today)
    write = button(page, "write")
    assert page.rect().contains(write.rect().translated(write.mapTo(page, QPoint())))


def planned(diary, day, person=None, *, place="", topics=()):
    when = When(day, time(10), Precision.EXACT)
    persons = () if person is None else (person.id,)
    return record_meeting(diary, Meeting(when, persons=persons, place=place, topics=tuple(topics)), NOW)


def test_unfinished_writing_is_offered_quietly(diary, today):
    heard = listen_to(today)
    keep_draft(diary, Form.CONTACT, ContactDraft(Contact(When(TODAY))))
    page = open_page(today)
    button(page, "go-on").click()
    assert heard.gone_to == [Destination(PageName.WRITE)]
    drop_draft(diary, Form.CONTACT)
    today.show_record(0)
    assert not page.findChild(Banner).isVisible()


def test_when_the_diary_was_moved_the_answer_waits_and_it_is_said(diary, today):
    heard = listen_to(today)
    bell = promised(diary, "Sam belt")
    page = open_page(today)
    moved = diary.folder.with_name("moved")
    diary.folder.rename(moved)
    button(page, f"promise-{bell.id}-kept").click()
    moved.rename(diary.folder)
    assert [message.what for message in heard.faults] == ["Het dagboek staat niet meer waar het stond."]
    assert ("Sam belt" in words_in(page), heard.done) == (True, [])
    assert promise(diary, bell.id).state is PromiseState.OPEN


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_too_small_or_nameless(diary, desk, look, language, scale):
    sam = record_person(diary, Person(name="Sam Vandenbroucke-Abdurrahmanoğlu"))
    for number in range(4):
        promised(diary, f"Sam belt het woonkantoor over de huur, keer {number}", person=sam.id)
    shared(diary, "Rik van de Verenigde Ervaringsdeskundigen", date(2027, 11, 22))
    contact = Contact(When(TODAY), people=(sam.id,), way=Way.THEY_DID_NOT_COME, happened="Ik wachtte 🦔 " * 20)
    record_contact(diary, ContactDraft(contact), NOW)
    keep_draft(diary, Form.CONTACT, ContactDraft(contact))
    rent = record_topic(diary, Topic(what="De huurprijsindexering van het woonkantoor", weight=Weight.IF_TIME))
    planned(diary, TODAY, sam, place="Dorpsstraat 12, achterbouw", topics=[MeetingTopic(rent.id)])
    look.choose(Theme.LIGHT, scale)
    desk.preferences.choose_language(language)
    today = TodayController(desk)
    page = open_page(today)
    for size in (WIDE, NARROW, SMALLEST):
        page.window().resize(*size)
        settle()
        assert page.width() == size[0]
        assert [*cut_off(page), *too_small(page), *nameless(page)] == []


def test_another_language_is_spoken_at_once(diary, desk, today):
    promised(diary, "Sam belt", owner=Owner.ME)
    page = open_page(today)
    desk.preferences.choose_language(Language.ENGLISH)
    today.show_record(0)
    seen = words_in(page)
    assert {"Today", "Tuesday 17 November", "My promise, due today"} <= set(seen)


def test_tab_goes_over_the_day_from_top_to_bottom(diary, today, sam):
    record_contact(diary, ContactDraft(Contact(When(TODAY), people=(sam.id,), posture=Posture.SNIFFING)), NOW)
    shared(diary, "Rik", None)
    planned(diary, TODAY)
    page = open_page(today, SMALLEST)
    # The second time, the cards stand as they did, and what is in them is new.
    today.show_record(0)
    settle()
    first = today.page._hero.button
    first.setFocus()
    seen = [first]
    while (now := tabbed(page)) not in seen:
        seen.append(now)
    heights = [each.mapTo(page, each.rect().center()).y() for each in seen if page.isAncestorOf(each)]
    assert len(heights) > 2
    assert heights == sorted(heights)


def tabbed(page):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    settle()
    return QApplication.focusWidget()
