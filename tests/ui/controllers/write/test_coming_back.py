"""A lock takes nothing, and coming back goes on with the same contact."""

from dataclasses import replace

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft, Form
from diary.domain.feelings import Feeling, FeelingWord
from diary.domain.people import Person
from diary.services.contacts import contact_cards, record_contact
from diary.services.drafts import keep_draft
from diary.services.people import record_person
from diary.ui.controllers.write import WriteController
from diary.ui.desk import Destination, PageName
from tests.support.desks import NOW, listen_to
from tests.support.diaries import make_diary, open_again
from tests.support.writing import PREFILLED, control, field_of, kept, only_contact, opened, press, type_in


def test_a_lock_takes_nothing(desk, tmp_path):
    folder = tmp_path / "locked"
    diary = make_diary(folder)
    sam = record_person(diary, Person(name="Sam"))
    write = WriteController(replace(desk, diary=diary))
    page = opened(write)
    press(page, f"person-{sam.id}", "Verder", "Verder")
    type_in(page, "happened", "Midden in een zi")
    write.keep()
    diary.close()
    diary = open_again(folder)
    later = WriteController(replace(desk, diary=diary))
    page = opened(later, write.record())
    assert later._draft.contact.people == (sam.id,)
    assert field_of(page, "happened").toPlainText() == "Midden in een zi"
    diary.close()


def test_coming_back_goes_on_with_the_same_contact(diary, write, sam, desk):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder")
    write.keep()
    later = WriteController(desk)
    press(opened(later), "feeling-seen", "Klaar")
    assert only_contact(diary).contact.feelings == (Feeling(FeelingWord.SEEN),)
    assert kept(diary) is None


def test_after_done_the_next_one_is_new(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Klaar")
    write.show_record(0)
    assert write._draft == ContactDraft(Contact(PREFILLED))
    assert not control(page, f"person-{sam.id}").isChecked()


def test_a_recorded_contact_is_changed_and_not_doubled(diary, write, sam):
    heard = listen_to(write)
    recorded = record_contact(diary, ContactDraft(Contact(PREFILLED, people=(sam.id,), happened="We praatten.")), NOW)
    page = opened(write, recorded.contact.id)
    press(page, "way-video", "Klaar")
    contact = only_contact(diary).contact
    assert (contact.way, contact.happened) == (Way.VIDEO, "We praatten.")
    assert heard.gone_to == [Destination(PageName.TIMELINE, recorded.contact.id)]


def test_another_draft_is_finished_before_a_recorded_contact_is_changed(diary, write, sam):
    recorded = record_contact(diary, ContactDraft(Contact(PREFILLED, people=(sam.id,))), NOW)
    keep_draft(diary, Form.CONTACT, ContactDraft(Contact(PREFILLED, happened="Half opgeschreven")))
    page = opened(write, recorded.contact.id)
    assert control(page, f"person-{sam.id}").isChecked()
    assert kept(diary) is None
    assert "Half opgeschreven" in {card.words for card in contact_cards(diary)}


def test_a_draft_of_the_same_contact_goes_on_after_a_lock(diary, write, sam, desk):
    recorded = record_contact(diary, ContactDraft(Contact(PREFILLED, people=(sam.id,))), NOW)
    page = opened(write, recorded.contact.id)
    press(page, "Verder", "Verder")
    type_in(page, "view", "Het viel mee")
    write.keep()
    later = WriteController(desk)
    opened(later, write.record())
    assert (later._draft.contact.view, later.record(), later._draft.step) == ("Het viel mee", recorded.contact.id, 2)
