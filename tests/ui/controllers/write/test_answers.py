"""What is pressed is in the diary at once, and can be taken back; nothing is chosen beforehand."""

from PySide6.QtWidgets import QAbstractButton

from diary.domain.contacts import Contact, Way
from diary.domain.drafts import ContactDraft
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.trust import TrustAnswer, TrustReply
from diary.services.contacts import count_contacts
from diary.ui.desk import Destination, PageName
from tests.support.desks import listen_to
from tests.support.writing import PREFILLED, control, kept, only_contact, opened, press, state_of, step, type_in


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
    assert [each.text() for each in checked] == ["precies"]


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
    press(page, "mark-break", "mark-repair", "deels", "Klaar")
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
        press(page, "mark-break", "deels", "helped-listening", "did-not-help-listening")
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
