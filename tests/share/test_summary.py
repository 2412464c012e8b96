"""The summary says what was chosen, in its order, and consent comes first."""

from dataclasses import replace

import pytest

from diary.domain.ids import ContactId, PromiseId, TopicId
from diary.domain.language import Language
from diary.domain.sharing import (
    Consent,
    ContactChoice,
    ContactField,
    PromiseChoice,
    PromiseField,
    Selection,
    TopicChoice,
    TopicField,
)
from diary.share.document import Bullets, Cell, Entry, Item, Numbered, Paragraph, Picture, Shape, Table
from diary.share.select import choose
from diary.share.summary import summary
from tests.support.document_words import HandMadeWords
from tests.support.shared_diary import A_LITTLE, CONSENT, EVERYTHING, PROMISES, SOURCE, TODAY


def document(selection=EVERYTHING, consent=CONSENT, language=Language.DUTCH):
    return summary(choose(SOURCE, selection, consent), consent, HandMadeWords(language), TODAY)


def only_block(selection, kind):
    (section,) = document(selection).sections
    (block,) = section.blocks
    assert isinstance(block, kind)
    return block


def test_the_title_names_nobody():
    assert document().title == "Samenvatting"


def test_the_footer_says_until_when_to_keep_it():
    assert document().footer == "Samenvatting · vertrouwelijk · bewaren tot 17 februari 2027"


def test_without_an_end_the_footer_names_no_day():
    without_end = replace(CONSENT, until=None, no_end=True)
    assert document(consent=without_end).footer == "Samenvatting · vertrouwelijk"
    until = document(consent=without_end).consent.reader[-1]
    assert until == Paragraph("Ik zet er geen einde op. Ik kan wel altijd stoppen.", "Tot wanneer")


def test_the_consent_says_who_why_until_when_and_how_to_stop():
    consent = document().consent
    assert consent.reader == (
        Paragraph("Sam Peeters, OCMW", "Voor wie"),
        Paragraph("Zodat ik het niet opnieuw hoef te vertellen.", "Waarom"),
        Paragraph("Tot 17 februari 2027. Daarna wis je dit.", "Tot wanneer"),
    )
    assert (consent.stop, consent.give_back) == (
        "Ik kan altijd stoppen.",
        "Als ik dat zeg, geef je dit terug of wis je het.",
    )


def test_the_consent_counts_what_is_in_and_lists_the_conditions():
    contents, conditions = document(A_LITTLE).consent.terms
    assert [item.text for item in contents.items] == ["3 afspraken", "2 contacten"]
    assert [item.text for item in conditions.items] == [
        "Alleen jij leest dit.",
        "Zet het niet in mijn dossier zonder dat ik het weet.",
        "Laat het mij weten als je weggaat.",
    ]


def test_a_consent_without_conditions_says_so():
    without = replace(CONSENT, conditions=frozenset(), own_condition="")
    assert document(consent=without).consent.terms[1].items == (Item("Ik stel geen voorwaarden."),)


def test_an_empty_consent_leaves_its_lines_out():
    assert document(consent=Consent()).consent.reader == ()
    assert document(consent=Consent()).byline == ("17 november 2026",)


def test_sections_come_in_the_order_one_talks_about_them():
    headings = [section.heading for section in document().sections]
    assert headings == ["Wat ik wil bespreken", "Onze afspraken", "Contacten"]


def test_what_was_not_chosen_has_no_section():
    assert [section.heading for section in document(A_LITTLE).sections] == ["Onze afspraken", "Contacten"]


def test_promises_of_both_sides_stand_in_one_table_alike():
    selection = Selection(
        promises=tuple(
            PromiseChoice(promise.id, frozenset({PromiseField.WHAT, PromiseField.DUE_AND_STATE}))
            for promise in PROMISES[:2]
        )
    )
    table = only_block(selection, Table)
    assert table.head == ("Wat", "Van wie", "Uiterlijk", "Hoe staat het?")
    assert table.rows[0] == (
        Cell("Het woonkantoor bellen over de huur"),
        Cell("Sam Peeters"),
        Cell("16 november 2026", whole=True),
        Cell("gebeurd", Shape.KEPT),
    )
    assert table.rows[1][1:] == (Cell("ik"), Cell("17 november 2026", whole=True), Cell("nog open", Shape.OPEN))


def test_an_honest_i_cannot_in_time_is_shown_as_such():
    selection = Selection(promises=(PromiseChoice(PromiseId(4), frozenset({PromiseField.DUE_AND_STATE})),))
    row = only_block(selection, Table).rows[0]
    assert row[3] == Cell("niet gebeurd", Shape.NOT_KEPT, ("vooraf gezegd",))


def test_what_is_left_out_of_a_promise_is_shown_as_left_out():
    selection = Selection(promises=(PromiseChoice(PromiseId(4), frozenset({PromiseField.DUE_AND_STATE})),))
    assert only_block(selection, Table).rows[0][0] == Cell("deel ik niet", muted=True)


def test_columns_that_nobody_chose_are_not_there():
    selection = Selection(promises=(PromiseChoice(PromiseId(1), frozenset({PromiseField.WHAT})),))
    assert only_block(selection, Table).head == ("Wat", "Van wie")


def test_the_history_of_a_promise_goes_with_it_step_by_step():
    selection = Selection(promises=(PromiseChoice(PromiseId(3), frozenset(PromiseField)),))
    assert only_block(selection, Table).rows[0][0].notes == (
        "22 oktober 2026: niet gebeurd, vooraf gezegd. Hij was ziek",
        "5 november 2026: samen veranderd. Elke twee weken",
    )


def test_topics_say_what_i_want_and_what_came_of_it():
    selection = Selection(topics=(TopicChoice(TopicId(2), frozenset(TopicField)),))
    (item,) = only_block(selection, Numbered).items
    assert item.text == "Ik slaap slecht door het lawaai."
    assert item.notes == (
        Paragraph("Dit wil ik graag · besproken"),
        Paragraph("gewoon luisteren", "Wat ik van je wil"),
        Paragraph("Sam praat met de buren.", "Wat ervan kwam"),
    )


def test_a_contact_says_everything_chosen_and_in_the_clients_own_words():
    selection = Selection((ContactChoice(ContactId(3), frozenset(ContactField)),))
    entry = only_block(selection, Entry)
    assert (entry.heading, entry.beside) == ("22 oktober 2026, rond 09:00", "kwam niet · met Sam Peeters")
    happened, feeling, did_not_help = entry.blocks
    assert happened == Paragraph("Ik heb een uur gewacht. Er kwam niemand.", "Wat er gebeurde")
    assert isinstance(feeling, Picture)
    assert (feeling.alt, feeling.text) == ("Egel: stekels op", "boos (best wel), gespannen")
    assert did_not_help == Bullets(
        (Item("kwam te laat of kwam niet", Shape.CROSS), Item("Ik wist van niets", Shape.CROSS)), "Wat niet hielp"
    )
    assert entry.marks == (Item("er ging iets stuk", Shape.BREAK),)


def test_who_asked_feelings_around_it_and_what_i_did_are_said_when_chosen():
    fields = frozenset({ContactField.ASKED_BY, ContactField.FEELINGS, ContactField.OWN_STEPS})
    asked_by, before, _, after, own_steps = only_block(Selection((ContactChoice(ContactId(1), fields),)), Entry).blocks
    assert asked_by == Paragraph("De huisbaas", "Wie vroeg het")
    assert before == Paragraph("gespannen (best wel)", "Hoe ik mij vooraf voelde")
    assert after == Paragraph("rustiger dan anders", "Hoe ik mij daarna voelde")
    assert own_steps == Bullets((Item("asked on"), Item("Ik bleef zitten")), "Wat ik deed")


def test_what_a_contact_is_about_and_that_it_was_on_paper_are_never_said():
    said = repr(document(EVERYTHING))
    assert "lek in het dak" not in said
    assert "15 november" not in said


def test_trust_that_was_not_answered_is_not_said():
    selection = Selection((ContactChoice(ContactId(1), frozenset({ContactField.TRUST})),))
    (trust,) = only_block(selection, Entry).blocks
    assert [item.text for item in trust.items] == ["Was eerlijk met mij: ja", "Deed iets dat hielp: een beetje"]


@pytest.mark.parametrize(
    ("language", "words"), [(Language.DUTCH, "Niets ingevuld"), (Language.ENGLISH, "Nothing filled in")]
)
def test_a_contact_of_which_only_empty_fields_are_shared_says_so(language, words):
    selection = Selection((ContactChoice(ContactId(2), frozenset({ContactField.TRUST})),))
    (entry,) = document(selection, language=language).sections[0].blocks
    assert entry == Entry("Contact", "", (Paragraph(words),))
