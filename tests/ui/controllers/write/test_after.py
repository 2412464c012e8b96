"""Promises of both sides, and what to talk about next."""

from datetime import date

from PySide6.QtWidgets import QAbstractButton

from diary.domain.own_words import OwnWordKind
from diary.domain.people import Person
from diary.domain.promises import Owner, PromiseChange, PromiseState
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, Want, Weight
from diary.services.own_words import kept_words
from diary.services.people import record_person
from diary.services.promises import open_promises, settle_promise
from tests.support.desks import NOW, listen_to
from tests.support.writing import field_of, leave_field, only_contact, opened, press, type_in


def test_promises_of_both_sides_and_a_topic_are_recorded(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder", "Verder", "add-me")
    type_in(page, "promise-words", "Ik stuur mijn loonbrief")
    press(page, "Voor we elkaar weer zien", "Zo is het goed", "Iets van Sam")
    type_in(page, "promise-words", "Sam belt het woonkantoor")
    type_in(page, "topic-words", "Mag Sam dat zeggen?")
    press(page, "Graag", "want-answer", "want-listen", "Klaar")
    recorded = only_contact(diary)
    told = [(each.owner, each.what, each.person, each.before_next) for each in recorded.promises]
    assert sorted(told, key=str) == [
        (Owner.ME, "Ik stuur mijn loonbrief", sam.id, True),
        (Owner.WORKER, "Sam belt het woonkantoor", sam.id, False),
    ]
    (topic,) = recorded.topics
    assert (topic.what, topic.weight, topic.wants, topic.person) == (
        "Mag Sam dat zeggen?",
        Weight.WOULD_LIKE,
        frozenset({Want.ANSWER, Want.LISTEN}),
        sam.id,
    )


def test_promises_and_topics_can_say_what_they_are_about_and_nobody_is_asked(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder", "Verder", "add-me")
    for noun in ("promise", "topic"):
        assert not page.findChild(QAbstractButton, f"{noun}-theme-money").isVisibleTo(page)
    type_in(page, "promise-words", "Ik stuur mijn loonbrief")
    press(page, "fold-promise-themes", "promise-theme-money", "promise-theme-papers", "promise-theme-money")
    type_in(page, "topic-words", "Mag Sam dat zeggen?")
    press(page, "fold-topic-themes", "topic-theme-money", "Klaar")
    recorded = only_contact(diary)
    assert [each.themes for each in recorded.promises] == [(Theme(ThemeKind.PAPERS),)]
    assert [each.themes for each in recorded.topics] == [(Theme(ThemeKind.MONEY),)]


def test_own_words_of_a_promise_are_kept_for_next_time_and_offered_in_the_next_one(diary, write, sam):
    page = opened(write)
    press(
        page,
        f"person-{sam.id}",
        "snuffelen",
        "Verder",
        "Verder",
        "Verder",
        "add-me",
        "fold-promise-themes",
        "Iets anders",
    )
    type_in(page, "promise-own-theme-0", "de kelder")
    press(page, "promise-own-theme-0-keep")
    assert kept_words(diary, OwnWordKind.THEME) == ("de kelder",)
    type_in(page, "promise-words", "De kelder leegmaken")
    press(page, "Zo is het goed", "add-worker", "fold-promise-themes", "de kelder")
    assert [each.themes for each in write._draft.promises] == [(Theme(own="de kelder"),)] * 2


def test_promises_made_together_and_by_the_organisation_have_their_own_card(write, sam):
    page = opened(write)
    press(page, "Verder", "Verder", "Verder", "Iets wat jullie samen doen")
    type_in(page, "promise-words", "Elke week bellen")
    press(page, "Iets van de organisatie")
    type_in(page, "promise-words", "Een vaste medewerker")
    assert [each.owner for each in write._draft.promises] == [Owner.TOGETHER, Owner.ORGANISATION]


def test_among_several_people_nobody_is_meant_until_the_client_says_so(diary, write, sam):
    rik = record_person(diary, Person(name="Rik"))
    page = opened(write)
    press(page, f"person-{sam.id}", f"person-{rik.id}", "Verder", "Verder", "Verder", "add-worker")
    assert write._draft.promises[0].person is None
    press(page, "Rik")
    assert write._draft.promises[0].person == rik.id


def test_a_promise_without_words_is_no_promise(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder", "Verder", "add-me", "add-worker", "Klaar")
    assert only_contact(diary).promises == ()


def test_a_promise_taken_away_can_be_put_back_with_all_that_became_of_it(diary, write, sam):
    heard = listen_to(write)
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder", "Verder", "add-me")
    type_in(page, "promise-words", "Ik bel")
    press(page, "Klaar")
    recorded = only_contact(diary)
    settle_promise(diary, recorded.promises[0].id, PromiseChange(PromiseState.KEPT, NOW))
    write.show_record(recorded.contact.id)
    press(page, "Verder", "Verder", "Verder", "Wijzig", "Haal weg")
    assert write._draft.promises == ()
    heard.undo()
    press(page, "Klaar")
    assert [each.state for each in only_contact(diary).promises] == [PromiseState.KEPT]


def test_a_promise_taken_away_leaves_the_diary_with_done(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder", "Verder", "add-me")
    type_in(page, "promise-words", "Ik bel")
    press(page, "Zo is het goed", "Wijzig", "Haal weg", "Klaar")
    assert open_promises(diary, tuple(Owner), 10) == ()


def test_topics_follow_each_other_and_each_can_be_opened_again(diary, write, sam):
    heard = listen_to(write)
    page = opened(write)
    press(page, "Verder", "Verder", "Verder")
    type_in(page, "topic-words", "De huur")
    press(page, "Nog iets om te bespreken")
    type_in(page, "topic-words", "Het lawaai")
    press(page, "Moet", "Wijzig", "Graag")
    assert write._draft.topics == (
        Topic(what="De huur", weight=Weight.WOULD_LIKE),
        Topic(what="Het lawaai", weight=Weight.MUST),
    )
    press(page, "Haal weg")
    assert [each.what for each in write._draft.topics] == ["Het lawaai"]
    heard.undo()
    press(page, "Klaar")
    assert {each.what for each in only_contact(diary).topics} == {"De huur", "Het lawaai"}


def test_a_day_that_is_read_stands_in_its_field_in_words(write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder", "Verder", "add-me")
    type_in(page, "promise-words", "Ik bel")
    field = type_in(page, "promise-day", "20/12")
    leave_field(field)
    assert field_of(page, "promise-day").text() == "20 december 2026"
    assert write._draft.promises[0].due == date(2026, 12, 20)
