"""Damage while the diary is open: never other words than were written, and the rest of the diary goes on."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.people import Person
from diary.domain.when import When
from diary.services.contacts import contact_to_edit, record_contact
from diary.services.people import everyone, record_person
from tests.support.damage import flip, pages_in
from tests.support.diaries import make_diary, open_again

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
EMPTY = ContactDraft(Contact(When(date(2026, 11, 22))))
#: It goes on over some pages, and a character stands on the border of two.
LONG_TEXT = "é🦔" * 3_000


def with_text(text, number=EMPTY.contact.id):
    return replace(EMPTY, contact=replace(EMPTY.contact, id=number, happened=text))


@pytest.fixture
def closed(tmp_path):
    """A diary with one person and one long text, and the number of the contact that it stands in."""
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Sam"))
    number = record_contact(diary, with_text(LONG_TEXT), NOW).contact.id
    diary.close()
    return diary.folder, number


def read(folder, number):
    """The text, or the fault that is told instead."""
    try:
        with closing(open_again(folder)) as diary:
            return contact_to_edit(diary, number).contact.happened
    except SurroundingsFailed as fault:
        return fault.code


def test_a_text_on_a_damaged_page_is_told_as_damage_and_never_comes_with_other_words(closed):
    folder, number = closed
    outcomes = []
    for page in range(1, pages_in(folder) + 1):
        flip(folder, page)
        outcomes.append(read(folder, number))
        flip(folder, page)
    assert set(outcomes) == {FaultCode.DAMAGED_DIARY, LONG_TEXT}
    # Those of the text itself, which are the last, and what leads to it.
    assert outcomes[-4:] == [FaultCode.DAMAGED_DIARY] * 4


@pytest.fixture
def note_ends_badly(tmp_path):
    """A diary in which the last page of a person's note is damaged, and nothing else is."""
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Sam", note=LONG_TEXT))
    diary.close()
    flip(diary.folder, pages_in(diary.folder))
    return diary.folder


def test_a_text_that_ends_on_a_damaged_page_is_told_though_the_engine_says_nothing(note_ends_badly):
    with closing(open_again(note_ends_badly)) as diary, pytest.raises(SurroundingsFailed) as raised:
        everyone(diary)
    assert raised.value.code is FaultCode.DAMAGED_DIARY


def copy_the_note(diary):
    with diary.writing() as connection:
        # Fetches all pages that writing needs, so that none is fetched after the damaged one.
        connection.execute("UPDATE person SET role = 'rol'")
        (note,) = connection.execute("SELECT note FROM person").fetchone()
        connection.execute("UPDATE person SET role = ?", (note,))


def test_such_a_text_is_not_written_anywhere_else(note_ends_badly):
    with closing(open_again(note_ends_badly)) as diary:
        with pytest.raises(SurroundingsFailed) as raised:
            copy_the_note(diary)
        assert raised.value.code is FaultCode.DAMAGED_DIARY
        with diary.reading() as connection:
            assert connection.execute("SELECT role FROM person").fetchone() == ("",)


def test_after_a_damaged_page_the_rest_of_the_diary_goes_on(closed):
    folder, number = closed
    flip(folder, pages_in(folder))
    with closing(open_again(folder)) as diary:
        for _ in range(2):
            with pytest.raises(SurroundingsFailed) as raised:
                contact_to_edit(diary, number)
            assert raised.value.code is FaultCode.DAMAGED_DIARY
            record_person(diary, Person(name="Rik"))
            assert {each.name for each in everyone(diary)} == {"Sam", "Rik"}


def test_a_damaged_text_is_not_saved_again_as_an_earlier_version(closed):
    folder, number = closed
    flip(folder, pages_in(folder))
    with closing(open_again(folder)) as diary:
        with pytest.raises(SurroundingsFailed) as raised:
            record_contact(diary, with_text("kort", number), NOW)
        assert raised.value.code is FaultCode.DAMAGED_DIARY
        record_person(diary, Person(name="Rik"))
    flip(folder, pages_in(folder))
    assert read(folder, number) == LONG_TEXT


@pytest.mark.parametrize("text", ["een \x00 midden in", "\x00" * 9_000])
def test_zeros_that_were_typed_are_no_damage(tmp_path, text):
    diary = make_diary(tmp_path / "diary")
    number = record_contact(diary, with_text(text), NOW).contact.id
    diary.close()
    assert read(diary.folder, number) == text
