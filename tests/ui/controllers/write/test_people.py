"""With whom: chosen in their order, and somebody new by name alone."""

from PySide6.QtWidgets import QAbstractButton

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form
from diary.domain.people import Person
from diary.services.contacts import contact_cards, record_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import everyone, record_person
from tests.support.desks import NOW
from tests.support.writing import PREFILLED, control, kept, leave_field, only_contact, opened, press, type_in


def test_somebody_new_is_chosen_and_in_the_diary(diary, write, sam):
    keep_draft(diary, Form.PERSON, Person(name="Half getypt"))
    page = opened(write)
    press(page, "Iemand anders")
    type_in(page, "new-name", "Ayşe Vandenbroucke-Abdurrahmanoğlu")
    press(page, "Voeg toe", "snuffelen")
    ayse = next(person for person in everyone(diary) if person.name.startswith("Ay"))
    assert only_contact(diary).contact.people == (ayse.id,)
    assert control(page, f"person-{ayse.id}").isChecked()
    assert kept_draft(diary, Form.PERSON, Person) is not None


def test_in_an_empty_diary_the_first_name_is_asked_for_at_once(diary, write):
    page = opened(write)
    field = type_in(page, "new-name", "Sam")
    leave_field(field)
    press(page, "snuffelen", "Klaar")
    assert contact_cards(diary)[0].names == ("Sam",)


def test_a_name_still_in_its_field_is_somebody_at_a_lock(diary, write, sam):
    page = opened(write)
    press(page, "Iemand anders")
    type_in(page, "new-name", "Rik")
    write.keep()
    assert {person.name for person in everyone(diary)} == {"Sam", "Rik"}
    assert len(kept(diary).contact.people) == 1


def test_several_people_stand_in_the_order_they_were_pressed(diary, write, sam):
    rik = record_person(diary, Person(name="Rik"))
    page = opened(write)
    press(page, f"person-{sam.id}", f"person-{rik.id}", "snuffelen")
    assert only_contact(diary).contact.people == (sam.id, rik.id)


def test_the_people_met_last_stand_first_and_everybody_can_be_reached(diary, write):
    people = [record_person(diary, Person(name=f"Persoon {number:02}")) for number in range(12)]
    record_contact(diary, ContactDraft(Contact(PREFILLED, people=(people[11].id,))), NOW)
    page = opened(write)
    shown = [each.text() for each in page.findChildren(QAbstractButton) if each.objectName().startswith("person-")]
    assert shown[:2] == ["Persoon 11", "Persoon 00"]
    assert not page.findChild(QAbstractButton, f"person-{people[10].id}").isVisibleTo(page)
    press(page, "Iedereen (12)", f"person-{people[10].id}", "Minder mensen")
    assert control(page, f"person-{people[10].id}").isChecked()


def test_a_name_that_is_there_in_other_letters_is_asked_about_and_can_be_taken(diary, write):
    noemie = record_person(diary, Person(name="Noémie"))
    page = opened(write)
    press(page, "Iemand anders")
    type_in(page, "new-name", "noem")
    assert not page.findChild(QAbstractButton, "known-already").isVisibleTo(page)
    field = type_in(page, "new-name", "noemie ")
    assert control(page, "known-already").text() == "Is dit Noémie, die er al staat?"
    control(page, "known-already").setFocus()
    leave_field(field)
    press(page, "known-already", "snuffelen")
    assert everyone(diary) == (noemie,)
    assert only_contact(diary).contact.people == (noemie.id,)
    assert control(page, f"person-{noemie.id}").isChecked()


def test_somebody_else_of_the_same_name_can_be_written_down(diary, write, sam):
    page = opened(write)
    press(page, "Iemand anders")
    type_in(page, "new-name", "Sam")
    press(page, "Voeg toe", "snuffelen")
    assert [person.name for person in everyone(diary)] == ["Sam", "Sam"]
    assert only_contact(diary).contact.people != (sam.id,)


def test_a_name_that_was_only_asked_about_is_not_lost_at_a_lock(diary, write, sam):
    page = opened(write)
    press(page, "Iemand anders")
    leave_field(type_in(page, "new-name", "SAM"))
    assert {person.name for person in everyone(diary)} == {"Sam"}
    write.keep()
    assert {person.name for person in everyone(diary)} == {"Sam", "SAM"}
