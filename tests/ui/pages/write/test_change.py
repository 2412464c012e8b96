"""What a change does to a draft: only what it names, and what came of the contact follows its day and its people."""

from dataclasses import replace
from datetime import date

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft
from diary.domain.ids import PersonId
from diary.domain.promises import Owner, Promise
from diary.domain.topics import Topic
from diary.domain.when import When
from diary.ui.pages.write.change import Change, pressed, typed

TODAY, BEFORE = date(2026, 11, 17), date(2026, 11, 12)
SAM, FATIMA, RIK = PersonId(1), PersonId(2), PersonId(3)
DRAFT = ContactDraft(
    Contact(When(TODAY), people=(SAM, FATIMA)),
    promises=(Promise(Owner.WORKER, TODAY, what="Belt", person=SAM), Promise(Owner.ME, BEFORE, what="Stuur")),
    topics=(Topic(what="De huur", person=FATIMA),),
)


def persons(draft):
    return [each.person for each in (*draft.promises, *draft.topics)]


def test_a_change_leaves_everything_else_as_it_was():
    assert pressed(way=Way.PHONE).made_to(DRAFT) == replace(DRAFT, contact=replace(DRAFT.contact, way=Way.PHONE))
    assert Change().made_to(DRAFT) == DRAFT
    assert typed(view="x").is_typing


def test_promises_made_on_the_day_of_the_contact_go_with_it_to_another_day():
    after = pressed(when=When(date(2026, 11, 1))).made_to(DRAFT)
    assert [each.made_on for each in after.promises] == [date(2026, 11, 1), BEFORE]


def test_who_is_left_alone_takes_what_nobody_else_has():
    assert persons(pressed(people=(SAM,)).made_to(DRAFT)) == [SAM, SAM, SAM]


def test_who_is_taken_out_leaves_promises_open_among_several():
    assert persons(pressed(people=(FATIMA, RIK)).made_to(DRAFT)) == [None, None, FATIMA]


def test_somebody_more_changes_no_promise():
    assert persons(pressed(people=(SAM, FATIMA, RIK)).made_to(DRAFT)) == [SAM, None, FATIMA]
