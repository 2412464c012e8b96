"""Sharing: only what was chosen leaves, with a trace of exactly that; or nothing leaves and nothing is noted."""

import hashlib
import os
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from diary.demo.story import story
from diary.demo.write import fill_many, fill_story
from diary.domain.choosing import Group, with_fields
from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import ClientCanMend, FaultCode, SurroundingsFailed
from diary.domain.language import Language
from diary.domain.sharing import (
    About,
    Consent,
    ContactChoice,
    ContactField,
    PromiseField,
    Selection,
    SharePlan,
    Told,
    TopicField,
)
from diary.services.bin import put_in_bin
from diary.services.contacts import contact_cards, contact_to_edit
from diary.services.drafts import keep_draft, kept_draft
from diary.services.people import everyone
from diary.services.sharing import (
    RECORDS_A_PAGE,
    check_plan,
    is_known_what_was_shared,
    make_typesetter,
    newest_promises,
    newest_topics,
    note_asked_back,
    prepare_summary,
    preview,
    save_copy,
    share_as_pdf,
    share_log,
    share_totals,
    shareable_fields,
)
from diary.store import shares
from tests.support import pdfs
from tests.support.disks import fill, small_disk
from tests.support.document_words import HandMadeWords

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()
WORDS = HandMadeWords(Language.DUTCH)
CONSENT = Consent(reader="Sam Peeters", giver="Samira", until=date(2027, 2, 17))
#: Far more than it takes on the slowest computer, far less than reading a whole large diary.
QUICK = timedelta(milliseconds=250)


@pytest.fixture(scope="module")
def typesetter():
    return make_typesetter()


@pytest.fixture
def story_diary(diary):
    with diary.writing() as connection:
        fill_story(connection, story(TODAY))
    return diary


def plan_for(diary, *fields):
    """A plan for the newest contact with these fields."""
    card = contact_cards(diary)[0]
    selection = with_fields(Selection(), Group.CONTACTS, card.id, frozenset(fields or {ContactField.HAPPENED}))
    return SharePlan(CONSENT, selection, Language.DUTCH)


def seen(diary, typesetter, plan):
    return preview(typesetter, prepare_summary(diary, plan, WORDS, TODAY), 1.0)


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


# What is refused.


@pytest.mark.parametrize(
    ("change", "code", "missing"),
    [
        ({"consent": replace(CONSENT, reader="  ")}, FaultCode.CONSENT_UNFINISHED, "reader"),
        ({"selection": Selection()}, FaultCode.NOTHING_CHOSEN, None),
        ({"consent": replace(CONSENT, until=None)}, FaultCode.CONSENT_UNFINISHED, "until"),
        ({"consent": replace(CONSENT, until=TODAY - timedelta(1))}, FaultCode.CONSENT_UNFINISHED, "until"),
        ({"language": None}, FaultCode.CONSENT_UNFINISHED, "language"),
        ({"until_typed": "na de zomer"}, FaultCode.CONSENT_UNFINISHED, "day"),
    ],
)
def test_a_plan_that_lacks_something_is_refused_and_says_what(story_diary, change, code, missing):
    with pytest.raises(ClientCanMend) as raised:
        prepare_summary(story_diary, replace(plan_for(story_diary), **change), WORDS, TODAY)
    assert (raised.value.code, raised.value.facts.get("missing")) == (code, missing)


def test_no_end_is_an_answer_to_until_when(story_diary):
    check_plan(replace(plan_for(story_diary), consent=replace(CONSENT, until=None, no_end=True)), TODAY)


def test_a_choice_that_has_left_the_diary_since_is_no_choice(story_diary):
    plan = plan_for(story_diary)
    put_in_bin(story_diary, EntryRef(Noun.CONTACT, plan.selection.contacts[0].id), NOW)
    with pytest.raises(ClientCanMend) as raised:
        prepare_summary(story_diary, plan, WORDS, TODAY)
    assert raised.value.code is FaultCode.NOTHING_CHOSEN


# What there is to choose from.


def test_promises_and_topics_come_page_by_page_newest_first(diary):
    with diary.writing() as connection:
        fill_many(connection, 400, TODAY)
    totals = share_totals(diary)
    first = newest_promises(diary)
    second = newest_promises(diary, first[-1].id)
    assert len(first) == RECORDS_A_PAGE < totals.promises
    assert first[0].id > first[-1].id > second[0].id
    assert len(newest_topics(diary)) == min(RECORDS_A_PAGE, totals.topics)


def test_only_parts_that_hold_something_are_offered(story_diary):
    with_view = next(
        card.id for card in contact_cards(story_diary) if contact_to_edit(story_diary, card.id).contact.view
    )
    fields = shareable_fields(story_diary, Group.CONTACTS, with_view, CONSENT)
    assert ContactField.VIEW in fields
    contact = contact_to_edit(story_diary, with_view).contact
    assert (ContactField.HAPPENED in fields) == bool(contact.happened)


def test_the_readers_own_name_is_not_the_name_of_another(story_diary):
    sam = next(person for person in everyone(story_diary) if person.name == "Sam Peeters")
    alone = next(card.id for card in contact_cards(story_diary, person=sam.id) if card.names == ("Sam Peeters",))
    to_sam = shareable_fields(story_diary, Group.CONTACTS, alone, replace(CONSENT, person=sam.id))
    to_another = shareable_fields(story_diary, Group.CONTACTS, alone, Consent(reader="Rik"))
    assert ContactField.NAMES_OF_OTHERS not in to_sam
    assert ContactField.NAMES_OF_OTHERS in to_another


def test_a_record_that_is_gone_offers_nothing(story_diary):
    card = contact_cards(story_diary)[0]
    put_in_bin(story_diary, EntryRef(Noun.CONTACT, card.id), NOW)
    assert shareable_fields(story_diary, Group.CONTACTS, card.id, CONSENT) == frozenset()


def test_a_promise_that_was_only_made_has_no_history_to_share(story_diary):
    offered = {
        promise.id: shareable_fields(story_diary, Group.PROMISES, promise.id, CONSENT)
        for promise in newest_promises(story_diary)
    }
    for promise in newest_promises(story_diary):
        assert (PromiseField.HISTORY in offered[promise.id]) == (len(promise.history) > 1)


def test_a_topic_offers_what_it_is_about(story_diary):
    topic = newest_topics(story_diary)[0]
    assert TopicField.WHAT in shareable_fields(story_diary, Group.TOPICS, topic.id, CONSENT)


# What is prepared.


def test_what_stays_is_counted_over_the_whole_diary(story_diary):
    told = prepare_summary(story_diary, plan_for(story_diary), WORDS, TODAY).manifest
    stays = {item.about: item.count for item in told.will_not_know}
    totals = share_totals(story_diary)
    assert stays[About.OTHER_CONTACTS] == totals.contacts - 1
    assert (stays[About.OTHER_PROMISES], stays[About.OTHER_TOPICS]) == (totals.promises, totals.topics)


def test_preparing_reads_only_what_was_chosen(diary):
    with diary.writing() as connection:
        fill_many(connection, 5_000, TODAY)
    plan = plan_for(diary)
    started = time.perf_counter()
    prepare_summary(diary, plan, WORDS, TODAY)
    assert timedelta(seconds=time.perf_counter() - started) < QUICK


def test_blanks_around_what_was_typed_do_not_leave(story_diary):
    plan = plan_for(story_diary)
    blank = replace(plan, consent=replace(CONSENT, giver="  ", reader=" Sam Peeters "))
    prepared = prepare_summary(story_diary, blank, WORDS, TODAY)
    assert prepared.plan.consent == replace(CONSENT, giver="")
    assert "Voor Sam Peeters" in prepared.document.byline


# What leaves.


def test_the_file_the_copy_and_the_hash_are_the_same_bytes(story_diary, typesetter, tmp_path):
    target = tmp_path / "samenvatting.pdf"
    share = share_as_pdf(story_diary, seen(story_diary, typesetter, plan_for(story_diary)), typesetter, target, NOW)
    with story_diary.reading() as connection:
        copy = shares.copy_of(connection, share.id)
    assert copy == target.read_bytes()
    assert share.sha256 == hashlib.sha256(copy).hexdigest()
    assert share.pages == len(pdfs.reader(copy).pages)
    assert share_log(story_diary) == (share,)


def test_words_that_were_not_chosen_are_nowhere_in_the_file(story_diary, typesetter, tmp_path):
    target = tmp_path / "samenvatting.pdf"
    plan = plan_for(story_diary)
    contact = contact_to_edit(story_diary, plan.selection.contacts[0].id).contact
    others = [contact_to_edit(story_diary, card.id).contact for card in contact_cards(story_diary)[1:]]
    share_as_pdf(story_diary, seen(story_diary, typesetter, plan), typesetter, target, NOW)
    told = pdfs.text(target.read_bytes())
    everything = pdfs.everything_in(target.read_bytes())
    assert contact.happened.split(".")[0] in told
    withheld = [contact.view, contact.place, *(each.happened for each in others), *(each.view for each in others)]
    withheld += [person.note for person in everyone(story_diary)]
    for text in filter(None, withheld):
        assert text.split(".")[0].encode() not in everything


def test_what_was_told_and_where_it_was_saved_are_kept_with_it(story_diary, typesetter, tmp_path):
    plan = plan_for(story_diary, ContactField.HAPPENED, ContactField.VIEW)
    share_as_pdf(story_diary, seen(story_diary, typesetter, plan), typesetter, tmp_path / "brief.pdf", NOW)
    (share,) = share_log(story_diary)
    assert share.told == (Told(About.CONTACTS, 1), Told(About.HAPPENED, 1), Told(About.VIEW, 1))
    assert share.saved_as == str(tmp_path / "brief.pdf")


@pytest.mark.skipif(os.name == "nt", reason="names are always text there")
def test_a_name_that_is_no_proper_text_is_no_obstacle(story_diary, typesetter, tmp_path):
    target = tmp_path / os.fsdecode(b"brief\xff.pdf")
    share_as_pdf(story_diary, seen(story_diary, typesetter, plan_for(story_diary)), typesetter, target, NOW)
    assert target.exists()
    assert share_log(story_diary)[0].saved_as == str(tmp_path / "brief\ufffd.pdf")


def test_the_draft_is_put_away_once_it_is_shared(story_diary, typesetter, tmp_path):
    plan = plan_for(story_diary)
    keep_draft(story_diary, Form.SHARE, plan)
    share_as_pdf(story_diary, seen(story_diary, typesetter, plan), typesetter, tmp_path / "s.pdf", NOW)
    assert kept_draft(story_diary, Form.SHARE, SharePlan) is None


def test_a_file_that_is_there_is_replaced(story_diary, typesetter, tmp_path):
    target = tmp_path / "s.pdf"
    target.write_bytes(b"old")
    share_as_pdf(story_diary, seen(story_diary, typesetter, plan_for(story_diary)), typesetter, target, NOW)
    assert target.read_bytes().startswith(b"%PDF")
    assert names_in(tmp_path) == ["diary", "s.pdf"]


# Both or neither.


def assert_nothing_shared(diary, plan):
    assert share_log(diary) == ()
    assert kept_draft(diary, Form.SHARE, SharePlan) == plan


@pytest.fixture
def kept_plan(story_diary):
    plan = plan_for(story_diary)
    keep_draft(story_diary, Form.SHARE, plan)
    return plan


def test_where_nothing_can_be_written_nothing_is_shared(story_diary, typesetter, kept_plan, tmp_path):
    with pytest.raises(SurroundingsFailed) as raised:
        share_as_pdf(
            story_diary, seen(story_diary, typesetter, kept_plan), typesetter, tmp_path / "gone" / "s.pdf", NOW
        )
    assert raised.value.code is FaultCode.CANNOT_WRITE
    assert_nothing_shared(story_diary, kept_plan)


def test_a_folder_of_that_name_is_left_alone(story_diary, typesetter, kept_plan, tmp_path):
    (tmp_path / "s.pdf").mkdir()
    (tmp_path / "s.pdf" / "mine").touch()
    with pytest.raises(SurroundingsFailed):
        share_as_pdf(story_diary, seen(story_diary, typesetter, kept_plan), typesetter, tmp_path / "s.pdf", NOW)
    assert names_in(tmp_path / "s.pdf") == ["mine"]
    assert_nothing_shared(story_diary, kept_plan)


def test_on_a_full_disk_nothing_is_shared(story_diary, typesetter, kept_plan, tmp_path):
    with small_disk(tmp_path / "stick", 64) as stick:
        fill(stick)
        with pytest.raises(SurroundingsFailed) as raised:
            share_as_pdf(story_diary, seen(story_diary, typesetter, kept_plan), typesetter, stick / "s.pdf", NOW)
        assert raised.value.code is FaultCode.DISK_FULL
        assert names_in(stick) == ["filler"]
    assert_nothing_shared(story_diary, kept_plan)


@pytest.mark.parametrize("before", [None, b"old"])
def test_when_the_diary_is_full_the_file_is_taken_back(story_diary, typesetter, kept_plan, tmp_path, before):
    target = tmp_path / "s.pdf"
    if before:
        target.write_bytes(before)
    with story_diary.writing() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(SurroundingsFailed) as raised:
        share_as_pdf(story_diary, seen(story_diary, typesetter, kept_plan), typesetter, target, NOW)
    assert raised.value.code is FaultCode.DISK_FULL
    assert (target.read_bytes() if target.exists() else None) == before
    assert names_in(tmp_path) == (["diary", "s.pdf"] if before else ["diary"])
    assert_nothing_shared(story_diary, kept_plan)


@pytest.mark.parametrize("place", ["s.pdf", "deeper/s.pdf"])
def test_the_folder_of_the_diary_itself_is_refused(story_diary, typesetter, kept_plan, place):
    (story_diary.folder / "deeper").mkdir()
    with pytest.raises(ClientCanMend) as raised:
        share_as_pdf(story_diary, seen(story_diary, typesetter, kept_plan), typesetter, story_diary.folder / place, NOW)
    assert raised.value.code is FaultCode.INSIDE_DIARY_FOLDER
    assert_nothing_shared(story_diary, kept_plan)


@pytest.mark.skipif(os.name == "nt", reason="making links needs rights there")
def test_a_link_to_the_folder_of_the_diary_is_refused_too(story_diary, typesetter, kept_plan, tmp_path):
    (tmp_path / "elsewhere").symlink_to(story_diary.folder, target_is_directory=True)
    with pytest.raises(ClientCanMend) as raised:
        share_as_pdf(
            story_diary,
            seen(story_diary, typesetter, kept_plan),
            typesetter,
            tmp_path / "elsewhere" / "s.pdf",
            NOW,
        )
    assert raised.value.code is FaultCode.INSIDE_DIARY_FOLDER


# Afterwards.


def test_a_copy_saved_again_is_what_left(story_diary, typesetter, tmp_path):
    share = share_as_pdf(
        story_diary, seen(story_diary, typesetter, plan_for(story_diary)), typesetter, tmp_path / "s.pdf", NOW
    )
    save_copy(story_diary, share.id, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "s.pdf").read_bytes()


def test_a_copy_is_not_saved_into_the_folder_of_the_diary(story_diary, typesetter, tmp_path):
    share = share_as_pdf(
        story_diary, seen(story_diary, typesetter, plan_for(story_diary)), typesetter, tmp_path / "s.pdf", NOW
    )
    with pytest.raises(ClientCanMend):
        save_copy(story_diary, share.id, story_diary.folder / "again.pdf")


def test_asking_back_is_noted_with_its_day(story_diary, typesetter, tmp_path):
    share = share_as_pdf(
        story_diary, seen(story_diary, typesetter, plan_for(story_diary)), typesetter, tmp_path / "s.pdf", NOW
    )
    note_asked_back(story_diary, share.id, TODAY)
    assert share_log(story_diary) == (replace(share, asked_back_on=TODAY),)


def test_it_is_noted_of_which_entries_something_left_and_of_no_others(story_diary, typesetter, tmp_path):
    cards = contact_cards(story_diary)
    topic = newest_topics(story_diary)[0]
    selection = with_fields(Selection(), Group.CONTACTS, cards[0].id, {ContactField.HAPPENED})
    selection = with_fields(selection, Group.TOPICS, topic.id, {TopicField.WHAT})
    emptied = replace(selection, contacts=(*selection.contacts, ContactChoice(cards[1].id, frozenset())))
    plan = replace(plan_for(story_diary), selection=emptied)
    share = share_as_pdf(story_diary, seen(story_diary, typesetter, plan), typesetter, tmp_path / "s.pdf", NOW)
    with story_diary.reading() as connection:
        noted = connection.execute("SELECT noun, record, share FROM share_record").fetchall()
    assert set(noted) == {("contact", cards[0].id, share.id), ("topic", topic.id, share.id)}
    assert is_known_what_was_shared(story_diary)
