"""A promise in words: the same for both sides, told beforehand as such, days in the client's own calendar."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.sharing import Language
from diary.ui.pages.parts.promise_texts import PromiseTexts, icon_of
from diary.ui.words import words_for

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=timezone(timedelta(hours=1)))
SAM = Person(PersonId(1), "Sam", organisation="OCMW")
MADE = PromiseChange(PromiseState.OPEN, datetime(2026, 11, 5, 19, tzinfo=UTC))


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def texts(language=Language.DUTCH):
    return PromiseTexts(words_for(language), NOW, {SAM.id: SAM})


def promised(owner=Owner.WORKER, person=SAM.id, change=None, **fields):
    history = (MADE,) if change is None else (MADE, change)
    newest = history[-1]
    return Promise(
        owner,
        date(2026, 11, 5),
        person=person,
        history=history,
        state=newest.state,
        told_beforehand=newest.told_beforehand,
        **fields,
    )


def changed(state, words="", *, told=False, at=datetime(2026, 11, 9, 19, tzinfo=UTC)):
    return PromiseChange(state, at, told, words)


@pytest.mark.parametrize(
    ("owner", "told"),
    [
        (Owner.ME, "Met Sam, op 5 november"),
        (Owner.WORKER, "Sam, op 5 november"),
        (Owner.TOGETHER, "Samen met Sam, op 5 november"),
        (Owner.ORGANISATION, "De organisatie (OCMW), op 5 november"),
    ],
)
def test_with_whom_and_when_for_every_owner(owner, told):
    assert plain(texts().with_whom(promised(owner))) == told


@pytest.mark.parametrize(
    ("owner", "told"),
    [
        (Owner.ME, "Op 5 november"),
        (Owner.WORKER, "De ander, op 5 november"),
        (Owner.TOGETHER, "Samen, op 5 november"),
        (Owner.ORGANISATION, "De organisatie, op 5 november"),
    ],
)
def test_without_a_person_nothing_is_made_up(owner, told):
    assert texts().with_whom(promised(owner, person=None)) == told


def test_a_day_near_today_is_said_without_on():
    assert plain(texts().with_whom(replace(promised(), made_on=date(2026, 11, 16)))) == "Sam, gisteren"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"due": date(2026, 11, 17)}, "open, uiterlijk vandaag"),
        ({"due": date(2026, 11, 16)}, "open, was uiterlijk gisteren"),
        ({"due": date(2026, 11, 23)}, "open, uiterlijk 23 november"),
        ({"before_next": True}, "open, voor we elkaar weer zien"),
        ({}, "open"),
    ],
)
def test_where_an_open_promise_stands(fields, told):
    assert texts().standing(promised(**fields)) == told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (changed(PromiseState.KEPT), "Gebeurd. Opgeschreven op 9 november."),
        (changed(PromiseState.KEPT, at=NOW), "Gebeurd. Opgeschreven vandaag."),
        (changed(PromiseState.PARTLY_KEPT, at=NOW), "Een deel gebeurd. Opgeschreven vandaag."),
        (changed(PromiseState.PARTLY_KEPT, "Alleen over de huur."), "Een deel gebeurd. ‘Alleen over de huur.’"),
        (changed(PromiseState.NOT_KEPT, "kind ziek", told=True), "Niet gebeurd. Sam zei het vooraf."),
        (changed(PromiseState.CHANGED_TOGETHER, told=True), "Samen veranderd. Opgeschreven op 9 november."),
    ],
)
def test_what_became_of_a_promise(change, told):
    assert plain(texts().settled(promised(change=change))) == told


@pytest.mark.parametrize(
    ("owner", "told"),
    [
        (Owner.ME, "Ik zei het vooraf"),
        (Owner.WORKER, "De ander zei het vooraf"),
        (Owner.TOGETHER, "Het was vooraf gezegd"),
        (Owner.ORGANISATION, "De organisatie zei het vooraf"),
    ],
)
def test_who_said_it_beforehand_for_every_owner(owner, told):
    assert texts().told(promised(owner, person=None)) == told


def test_told_beforehand_never_looks_like_not_done():
    not_done = promised(change=changed(PromiseState.NOT_KEPT))
    beforehand = promised(change=changed(PromiseState.NOT_KEPT, told=True))
    assert icon_of(beforehand) != icon_of(not_done)


def test_the_history_tells_every_step_with_its_day_and_words():
    again = PromiseChange(PromiseState.OPEN, datetime(2026, 11, 10, 12, tzinfo=UTC))
    story = promised(change=changed(PromiseState.NOT_KEPT, "vergeten"))
    steps = texts().steps(replace(story, history=(*story.history, again)))
    assert [(step.day, step.what, step.words) for step in steps] == [
        ("5 november", "Afgesproken", ""),
        ("9 november", "Niet gebeurd", "vergeten"),
        ("10 november", "Weer open", ""),
    ]


def test_a_moment_late_in_the_evening_counts_for_the_clients_own_day():
    late = changed(PromiseState.KEPT, at=datetime(2026, 11, 9, 23, 30, tzinfo=UTC))
    assert texts().settled(promised(change=late)) == "Gebeurd. Opgeschreven op 10 november."
