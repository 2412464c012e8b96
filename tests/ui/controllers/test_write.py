"""Writing a contact down on a real diary: kept from the first press, nothing lost, nothing left of an empty one."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft, Form
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.faults import Fault, FaultCode
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.people import Person
from diary.domain.promises import Owner, PromiseChange, PromiseState
from diary.domain.sharing import Language
from diary.domain.topics import Topic, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply
from diary.domain.when import Precision, When
from diary.services.contacts import contact_cards, contact_to_edit, count_contacts, record_contact
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import everyone, record_person
from diary.services.promises import open_promises, settle_promise
from diary.services.settings import ThemeChoice
from diary.ui.controllers.write import WriteController
from diary.ui.desk import Destination, PageName
from tests.support.desks import NOW, desk_on, listen_to
from tests.support.diaries import make_diary, open_again
from tests.support.qt import settle
from tests.support.stores import HARD_TEXTS

TODAY = NOW.date()
PREFILLED = When(TODAY, time(14, 5), Precision.EXACT)


@pytest.fixture
def diary(tmp_path):
    diary = make_diary(tmp_path / "diary")
    yield diary
    diary.close()


@pytest.fixture
def desk(diary, tmp_path):
    with desk_on(diary, tmp_path) as desk:
        yield desk


@pytest.fixture
def sam(diary):
    return record_person(diary, Person(name="Sam"))


@pytest.fixture
def write(desk):
    return WriteController(desk)


def opened(controller, record=0):
    controller.show_record(record)
    return controller.page


def control(page, name, kind=QAbstractButton):
    """What has this object name, or these words, and can be seen."""
    settle()
    found = [each for each in page.findChildren(kind) if each.isVisibleTo(page)]
    return next(each for each in found if name in {each.objectName(), getattr(each, "text", str)()})


def press(page, *names):
    for name in names:
        control(page, name).click()


def field_of(page, name):
    """The field with this object name that can be seen."""
    fields = [*page.findChildren(QLineEdit, name), *page.findChildren(QTextEdit, name)]
    return next(each for each in fields if each.isVisibleTo(page))


def type_in(page, name, words):
    """Type as one does: what stood there is replaced."""
    field = field_of(page, name)
    field.setFocus()
    field.selectAll()
    field.insertPlainText(words) if isinstance(field, QTextEdit) else field.insert(words)
    if isinstance(field, QLineEdit):
        field.textEdited.emit(field.text())
    return field


def leave_field(field):
    field.editingFinished.emit()


def step(page, name):
    press(page, name)
    settle()


def only_contact(diary):
    (card,) = contact_cards(diary)
    return contact_to_edit(diary, card.id)


def kept(diary):
    return kept_draft(diary, Form.CONTACT, ContactDraft)


def state_of(page):
    settle()
    return page._frame._foot._state


def test_two_presses_are_a_contact_in_the_diary(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen")
    contact = only_contact(diary).contact
    assert (contact.people, contact.posture, contact.when) == ((sam.id,), Posture.SNIFFING, PREFILLED)
    assert state_of(page) == "Bewaard in je dagboek"


def test_only_the_present_moment_is_filled_in(diary, write, sam):
    page = opened(write)
    assert write._draft == ContactDraft(Contact(PREFILLED))
    for name in ("Verder", "Verder", "Verder"):
        step(page, name)
    checked = [each for each in page.findChildren(QAbstractButton) if each.isChecked()]
    assert [each.text() for each in checked] == ["op dit uur"]


def test_looking_and_leaving_again_writes_nothing_at_all(diary, write, sam):
    heard = listen_to(write)
    page = opened(write)
    press(page, "Verder", "Klaar")
    assert (count_contacts(diary), kept(diary)) == (0, None)
    assert heard.gone_to == [Destination(PageName.TODAY)]


def test_what_is_taken_back_leaves_nothing(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen")
    press(page, f"person-{sam.id}", "snuffelen")
    assert state_of(page) == "Nog niets ingevuld"
    press(page, "Klaar")
    assert (count_contacts(diary), kept(diary)) == (0, None)


def test_a_posture_pressed_small_is_chosen_large(write, sam):
    page = opened(write)
    press(page, "op mijn gemak", "Verder")
    assert control(page, "op mijn gemak").isChecked()
    press(page, "op mijn gemak", "Vorige")
    assert not control(page, "op mijn gemak").isChecked()


def test_every_answer_of_the_first_two_steps_is_recorded(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "stekels zakken", "way-phone", "Verder")
    press(page, "feeling-heard", "feeling-tense", "heel erg", "helped-listening", "did-not-help-plain")
    press(page, "mark-break", "mark-repair", "een deel", "Klaar")
    contact = only_contact(diary).contact
    assert contact.way is Way.PHONE
    assert contact.feelings == (Feeling(FeelingWord.HEARD, degree=Degree.VERY), Feeling(FeelingWord.TENSE))
    assert contact.experiences == (
        Experience(Voice.HELPED, Chip.LISTENING),
        Experience(Voice.DID_NOT_HELP, Chip.PLAIN),
    )
    assert contact.marks == frozenset(Mark)
    assert contact.trust == TrustAnswer(integrity=TrustReply.PARTLY)


def test_every_answer_can_be_taken_back(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "stekels zakken", "way-phone", "Verder")
    for _ in range(2):
        press(page, "mark-break", "een deel", "helped-listening", "did-not-help-listening")
    press(page, "feeling-heard", "heel erg", "heel erg")
    assert write._draft.contact.feelings == (Feeling(FeelingWord.HEARD),)
    press(page, "feeling-heard", "Vorige", "way-phone")
    contact = write._draft.contact
    assert (contact.feelings, contact.experiences, contact.marks, contact.way) == ((), (), frozenset(), None)
    assert contact.trust == TrustAnswer()


def test_both_sides_of_a_pair_may_be_on(write, sam):
    page = opened(write)
    press(page, "Verder", "helped-pace", "did-not-help-pace")
    assert {each.voice for each in write._draft.contact.experiences} == set(Voice)


def test_all_words_and_all_pairs_unfold_and_a_chosen_one_stays_in_sight(write):
    page = opened(write)
    press(page, "Verder", "Alle 32 woorden", "Toon alle 20")
    press(page, "feeling-overwhelmed", "helped-result")
    press(page, "Minder woorden", "Toon minder")
    assert control(page, "feeling-overwhelmed").isChecked()
    assert control(page, "helped-result").isChecked()
    names = {each.objectName() for each in page.findChildren(QAbstractButton) if each.isVisibleTo(page)}
    assert "feeling-lonely" not in names
    assert "did-not-help-equal" not in names


def test_own_words_stand_beside_the_offered_ones(diary, write, sam):
    page = opened(write)
    press(page, "Verder", "feeling-heard", "Eigen woord")
    type_in(page, "own-feeling-0", "een beetje trots op mezelf")
    press(page, "Eigen woord")
    type_in(page, "own-feeling-1", "leeg")
    press(page, "feeling-tense", "In eigen woorden")
    type_in(page, "own-helped-0", "koffie")
    type_in(page, "own-did-not-help-0", "de telefoon ging")
    press(page, "Klaar")
    contact = only_contact(diary).contact
    assert contact.feelings == (
        Feeling(FeelingWord.HEARD),
        Feeling(FeelingWord.TENSE),
        Feeling(own="een beetje trots op mezelf"),
        Feeling(own="leeg"),
    )
    assert contact.experiences == (
        Experience(Voice.HELPED, own="koffie"),
        Experience(Voice.DID_NOT_HELP, own="de telefoon ging"),
    )


def test_an_own_word_keeps_its_degree_while_it_is_typed_on(write):
    page = opened(write)
    press(page, "Verder", "Eigen woord")
    type_in(page, "own-feeling-0", "leeg")
    press(page, "nogal")
    type_in(page, "own-feeling-0", "heel leeg")
    assert write._draft.contact.feelings == (Feeling(own="heel leeg", degree=Degree.QUITE),)


def test_words_for_something_else_go_when_another_way_is_chosen(write):
    page = opened(write)
    press(page, "way-other")
    type_in(page, "way-own", "op straat")
    assert write._draft.contact.way_own == "op straat"
    press(page, "way-letter")
    assert (write._draft.contact.way, write._draft.contact.way_own) == (Way.LETTER, "")


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


def test_words_without_anybody_are_a_contact_too(diary, write):
    page = opened(write)
    press(page, "Verder", "Verder")
    type_in(page, "happened", "Ik wachtte een uur.")
    assert count_contacts(diary) == 0
    press(page, "Klaar")
    assert only_contact(diary).contact.happened == "Ik wachtte een uur."


@pytest.mark.parametrize("text", [each for each in HARD_TEXTS if each.strip() and "\x0b" not in each])
def test_words_stay_exactly_as_they_were_typed(diary, write, text):
    page = opened(write)
    press(page, "Verder", "Verder")
    type_in(page, "happened", text)
    type_in(page, "view", text)
    press(page, "Klaar")
    contact = only_contact(diary).contact
    assert (contact.happened, contact.view) == (text, text)


def test_what_is_typed_is_kept_within_half_a_second(diary, write):
    page = opened(write)
    press(page, "Verder", "Verder")
    spy = QSignalSpy(write._timer.timeout)
    type_in(page, "happened", "Sam las")
    type_in(page, "happened", "Sam las de brief")
    assert write._timer.interval() == 500
    assert spy.wait(1000)
    assert kept(diary).contact.happened == "Sam las de brief"


def test_a_press_keeps_what_was_typed_just_before(diary, write):
    page = opened(write)
    type_in(page, "place", "op de bank")
    press(page, "way-phone")
    assert kept(diary).contact.place == "op de bank"


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


def test_the_time_goes_when_the_day_becomes_another(write, sam):
    page = opened(write)
    leave_field(type_in(page, "day", "12 november"))
    assert write._draft.contact.when == When(date(2026, 11, 12))
    press(page, "rond die tijd")
    leave_field(type_in(page, "time", "9u30"))
    assert write._draft.contact.when == When(date(2026, 11, 12), time(9, 30), Precision.ABOUT)


def test_a_time_the_client_filled_in_stays_with_another_day(write):
    page = opened(write)
    leave_field(type_in(page, "time", "9"))
    leave_field(type_in(page, "day", "12/11/2026"))
    assert write._draft.contact.when == When(date(2026, 11, 12), time(9), Precision.EXACT)


def test_the_time_can_be_left_out_and_taken_back(write):
    page = opened(write)
    press(page, "alleen de dag")
    assert write._draft.contact.when == When(TODAY)
    press(page, "op dit uur")
    assert write._draft.contact.when == PREFILLED


def test_an_emptied_day_comes_back_and_an_unclear_one_stays_as_typed(write, sam):
    page = opened(write)
    field = type_in(page, "day", "")
    leave_field(field)
    assert field.text() == "17 november 2026"
    leave_field(type_in(page, "day", "ergens in de herfst"))
    press(page, f"person-{sam.id}")
    assert field.text() == "ergens in de herfst"
    assert write._draft.contact.when == PREFILLED


@pytest.mark.parametrize(
    ("written", "day"),
    [("1/1/0001", date(1, 1, 1)), ("31/12/9999", date(9999, 12, 31)), ("3/3/2030", date(2030, 3, 3))],
)
def test_any_day_there_is_can_be_filled_in(diary, write, sam, written, day):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen")
    leave_field(type_in(page, "day", written))
    press(page, "Klaar")
    assert only_contact(diary).contact.when == When(day)


def test_promises_of_both_sides_and_a_topic_are_recorded(diary, write, sam):
    page = opened(write)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Verder", "Verder", "add-me")
    type_in(page, "promise-words", "Ik stuur mijn loonbrief")
    press(page, "voor we elkaar weer zien", "Zo is het goed", "Iets van Sam")
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


def test_when_the_diary_was_moved_the_words_stay_and_saving_goes_on(diary, write, sam):
    heard = listen_to(write)
    settled = QSignalSpy(write.desk.notices.settled)
    page = opened(write)
    moved = diary.folder.with_name("moved")
    diary.folder.rename(moved)
    press(page, f"person-{sam.id}", "snuffelen", "Verder", "Klaar")
    assert [message.what for message in heard.faults] == ["Het dagboek staat niet meer waar het stond."]
    assert (heard.gone_to, state_of(page)) == ([], "Nog niet bewaard")
    moved.rename(diary.folder)
    press(page, "feeling-seen")
    assert settled.count() == 1
    assert only_contact(diary).contact.people == (sam.id,)
    assert state_of(page) == "Bewaard in je dagboek"


def test_on_a_full_disk_the_words_stay_and_saving_goes_on(diary, write):
    heard = listen_to(write)
    page = opened(write)
    press(page, "Verder", "Verder")
    (pages,) = diary._writer.execute("PRAGMA page_count").fetchone()
    diary._writer.execute(f"PRAGMA max_page_count = {pages}")
    words = "Sam las de brief. " * 5_000
    type_in(page, "happened", words)
    with pytest.raises(Fault) as raised:
        write.keep()
    assert raised.value.code is FaultCode.DISK_FULL
    press(page, "Klaar")
    assert [message.what for message in heard.faults] == ["Dit is niet bewaard: de schijf is vol."]
    assert (heard.gone_to, field_of(page, "happened").toPlainText()) == ([], words)
    diary._writer.execute("PRAGMA max_page_count = 1000000")
    press(page, "Klaar")
    assert only_contact(diary).contact.happened == words


def test_a_name_that_can_not_be_saved_stays_in_its_field(diary, write, sam):
    page = opened(write)
    moved = diary.folder.with_name("moved")
    diary.folder.rename(moved)
    press(page, "Iemand anders")
    field = type_in(page, "new-name", "Rik")
    with pytest.raises(Fault):
        write.keep()
    assert field.text() == "Rik"
    moved.rename(diary.folder)
    press(page, "Voeg toe")
    assert {person.name for person in everyone(diary)} == {"Sam", "Rik"}


def test_another_language_or_look_changes_no_word_of_the_client(diary, write, sam, desk):
    page = opened(write)
    press(page, f"person-{sam.id}", "Verder", "Verder")
    type_in(page, "happened", "Nog niet bewaard")
    desk.preferences.choose_language(Language.ENGLISH)
    desk.preferences.choose_theme(ThemeChoice.DARK)
    write.show_record(write.record())
    assert control(page, "Next").isVisibleTo(page)
    assert field_of(page, "happened").toPlainText() == "Nog niet bewaard"
    assert write._draft.contact.people == (sam.id,)
    write.keep()
    assert kept(diary).contact.happened == "Nog niet bewaard"
