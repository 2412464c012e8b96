"""Gone for good is gone from the files: every page of database, search and their logs is decrypted and searched."""

import contextlib
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from diary.domain.attachments import Pdf
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form, MeetingDraft, PersonDraft, PromiseDraft, WordsDraft
from diary.domain.entries import EntryRef
from diary.domain.experience import Experience, Voice
from diary.domain.feelings import Feeling, Posture
from diary.domain.folding import fold
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.own_steps import OwnStep
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.themes import Theme
from diary.domain.topics import Topic, TopicState
from diary.domain.when import When
from diary.services.after_meeting import answer_topics
from diary.services.attachments import attach, erase_attachment, remove_attachment, write_beside
from diary.services.bin import empty_bin, erase, erase_old, put_in_bin, take_out_of_bin
from diary.services.contacts import finish_contact, keep_contact, record_contact
from diary.services.drafts import drop_draft, keep_draft
from diary.services.indexing import bring_up
from diary.services.meetings import record_meeting, undo_meeting
from diary.services.people import record_person
from diary.services.promises import record_promise, settle_promise
from diary.services.topics import record_topic, settle_topic
from diary.services.versions import earlier_versions, take_back_version
from tests.support.leaks import finds_in, forms
from tests.support.pages import all_pages

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()
#: Stands in everything that is written here and nowhere else.
WORD = "zonnebloemé"
#: Letters at the end of the word that stand in no other; no word written here begins like it.
ENDING = 9
LENGTHS = (0, 400, 5_000, 40_000)


def found_in(diary, word=WORD):
    """Each place in the pages of the diary where the word stands, in any way of writing it."""
    root = diary.vault.root
    pages = all_pages(diary.vault.database_path, bytes(root.database_key()))
    assert pages.startswith(b"SQLite format 3")
    return finds_in(pages, forms(word)) + found_in_index(diary, word)


def found_in_index(diary, word=WORD):
    """The same in the index of the search, which leaves out a beginning that a word shares with another one."""
    pages = all_pages(diary.vault.search_path, bytes(diary.vault.root.search_key()))
    assert pages.startswith(b"SQLite format 3")
    return finds_in(pages, (*forms(word), *forms(fold(word)[-ENDING:])))


def words(number, length=0):
    return f"{WORD} {number} " + "en nog wat " * (length // 11)


def write_contact(diary, length=0, people=()):
    contact = Contact(
        When(TODAY),
        people=people,
        way_own=words("hoe"),
        place=words("waar"),
        posture=Posture.SNIFFING,
        feelings=(Feeling(None, words("gevoel")),),
        experiences=(Experience(Voice.HELPED, None, words("hielp")),),
        happened=words("feiten", length),
        view=words("blik", length),
        asked_by_own=words("wie vroeg het"),
        feelings_before=(Feeling(None, words("vooraf")),),
        feelings_after=(Feeling(None, words("achteraf")),),
        own_steps=(OwnStep(None, words("ik deed")),),
        themes=(Theme(None, words("waarover")),),
    )
    written = finish_contact(diary, ContactDraft(contact), NOW)
    bring_up(diary)
    return written


def churn(diary):
    """Write others around it, so that pages are split, joined and moved."""
    for number in range(30):
        text = "ander woord " * (number * 37 % 500)
        record_contact(diary, ContactDraft(Contact(When(TODAY), happened=text)), NOW)
    bring_up(diary)


@pytest.mark.parametrize("length", LENGTHS)
def test_a_contact_with_all_that_was_ever_written_in_it(diary, length):
    sam = record_person(diary, Person(name="Sam"))
    churn(diary)
    talk = write_contact(diary, length, (sam.id,))
    churn(diary)
    for number in range(5):
        typed = replace(talk, contact=replace(talk.contact, happened=words(number, length), view=words(number)))
        keep_contact(diary, typed, NOW)
        finish_contact(diary, typed, NOW)
        bring_up(diary)
    ref = EntryRef.of(talk.contact)
    take_back_version(diary, ref, 1, NOW)
    keep_contact(diary, replace(talk, contact=replace(talk.contact, view=words("half", length))), NOW)
    put_in_bin(diary, ref, NOW)
    take_out_of_bin(diary, ref)
    put_in_bin(diary, ref, NOW)
    diary.fold_in_log()
    assert found_in(diary)
    erase(diary, ref)
    assert found_in(diary) == []


def test_a_promise_with_its_history_and_what_was_being_written(diary):
    about = (Theme(None, words("waarover")),)
    promised = record_promise(diary, Promise(Owner.ME, TODAY, what=words("wat", 6_000), themes=about), NOW)
    bring_up(diary)
    settle_promise(diary, promised.id, PromiseChange(PromiseState.NOT_KEPT, NOW, words=words("waarom", 900)))
    record_promise(diary, replace(promised, what=words("anders")), NOW)
    keep_draft(diary, Form.ANSWER, WordsDraft(((promised.id, words("half")),)))
    keep_draft(diary, Form.PROMISE, PromiseDraft.of(replace(promised, what=words("half"))))
    churn(diary)
    put_in_bin(diary, EntryRef.of(promised), NOW)
    erase_old(diary, NOW + timedelta(days=30))
    assert found_in(diary) == []


def test_a_topic_with_what_came_of_it(diary):
    about = record_topic(diary, Topic(what=words("wat", 3_000), themes=(Theme(None, words("waarover")),)))
    bring_up(diary)
    for state in TopicState:
        settle_topic(diary, about.id, state, words(state.value, 700))
    talk = record_meeting(diary, Meeting(When(TODAY), topics=(MeetingTopic(about.id),)), NOW)
    answer_topics(diary, talk.id, (MeetingTopic(about.id, TopicAnswer.TALKED_ABOUT, words("gesprek", 700)),), NOW)
    keep_draft(diary, Form.OUTCOME, WordsDraft(((about.id, words("half")),)))
    churn(diary)
    put_in_bin(diary, EntryRef.of(about), NOW)
    empty_bin(diary)
    assert found_in(diary) == []


@pytest.mark.parametrize("where", ["earlier version", "bin", "draft"])
def test_a_topic_with_what_came_of_it_at_a_meeting_that_waits_elsewhere(diary, where):
    about = record_topic(diary, Topic(what="de huur"))
    talk = record_meeting(diary, Meeting(When(TODAY), topics=(MeetingTopic(about.id),)), NOW)
    keep_draft(diary, Form.MEETING, MeetingDraft.of(talk))
    answer_topics(diary, talk.id, (MeetingTopic(about.id, TopicAnswer.TALKED_ABOUT, words("gesprek", 700)),), NOW)
    if where == "earlier version":
        drop_draft(diary, Form.MEETING)
        answer_topics(diary, talk.id, (MeetingTopic(about.id, TopicAnswer.TALKED_ABOUT, "iets anders"),), NOW)
        assert earlier_versions(diary, EntryRef.of(talk))
    if where == "bin":
        put_in_bin(diary, EntryRef.of(talk), NOW)
    churn(diary)
    put_in_bin(diary, EntryRef.of(about), NOW)
    erase(diary, EntryRef.of(about))
    assert found_in(diary) == []


def test_a_meeting_with_its_questions_and_what_came_of_its_topics(diary):
    about = MeetingTopic(record_topic(diary, Topic(what="de huur")).id, TopicAnswer.LATER, words("later", 900))
    lists = {"topics": (about,), "questions": (words("vraag", 900), words("nog"))}
    talk = Meeting(When(TODAY), place=words("waar", 3_000), along=words("wie"), take_along=words("mee"), **lists)
    kept = record_meeting(diary, talk, NOW)
    bring_up(diary)
    record_meeting(diary, replace(kept, place=words("anders")), NOW)
    answer_topics(diary, kept.id, (replace(about, words=words("toch niet")),), NOW)
    keep_draft(diary, Form.MEETING, replace(MeetingDraft.of(kept), place=words("half")))
    churn(diary)
    put_in_bin(diary, EntryRef.of(kept), NOW)
    empty_bin(diary)
    assert found_in(diary) == []


def test_what_was_being_written_on_a_meeting_that_is_undone(diary):
    talk = record_meeting(diary, Meeting(When(TODAY)), NOW)
    bring_up(diary)
    for form in (Form.MEETING_TOPIC, Form.MEETING_QUESTION):
        keep_draft(diary, form, WordsDraft(((talk.id, words("half")),)))
    undo_meeting(diary, talk.id)
    diary.fold_in_log()
    assert found_in(diary) == []


def test_a_person(diary):
    sam = record_person(diary, Person(name=words("naam"), role=words("rol"), note=words("lief", 9_000)))
    bring_up(diary)
    record_person(diary, replace(sam, name=words("anders"), reach=words("nummer")))
    bring_up(diary)
    keep_draft(diary, Form.PERSON, PersonDraft.of(replace(sam, note=words("half"))))
    put_in_bin(diary, EntryRef.of(sam), NOW)
    empty_bin(diary)
    assert found_in(diary) == []


@pytest.mark.parametrize("length", LENGTHS)
def test_what_was_attached_with_its_name_and_the_words_beside_it(diary, length):
    talk = EntryRef.of(write_contact(diary).contact)
    alone = EntryRef.of(record_contact(diary, ContactDraft(Contact(When(TODAY))), NOW).contact)
    for entry in (talk, alone):
        kept = attach(diary, entry, Pdf(words("pdf", length).encode(), 1), NOW, name=words("naam"))
        write_beside(diary, kept.id, words("erbij", length))
        write_beside(diary, kept.id, words("anders", length))
    churn(diary)
    put_in_bin(diary, talk, NOW)
    remove_attachment(diary, kept.id, NOW)
    diary.fold_in_log()
    assert found_in(diary)
    erase(diary, talk)
    erase_attachment(diary, kept.id)
    assert found_in(diary) == []


def test_a_draft_that_no_longer_read_and_was_set_aside(diary):
    talk = write_contact(diary)
    keep_draft(diary, Form.CONTACT, talk)
    with diary.writing() as connection:
        connection.execute("UPDATE draft SET body = json_set(body, '$.contact.posture', 'flat')")
    keep_draft(diary, Form.CONTACT, ContactDraft(Contact(When(TODAY), happened="iets anders")))
    put_in_bin(diary, EntryRef.of(talk.contact), NOW)
    empty_bin(diary)
    assert found_in(diary) == []


@pytest.mark.parametrize("seed", range(2))
def test_many_entries_of_all_lengths_in_any_order(diary, seed):
    chance = random.Random(seed)
    talks = [write_contact(diary, chance.choice(LENGTHS[:-1])).contact for _ in range(60)]
    for number in chance.choices(range(60), k=60):
        changed = replace(talks[number], happened=words(number, chance.choice(LENGTHS[:-1])))
        record_contact(diary, ContactDraft(changed), NOW)
    churn(diary)
    chance.shuffle(talks)
    for talk in talks:
        put_in_bin(diary, EntryRef.of(talk), NOW)
    for talk in talks[:30]:
        erase(diary, EntryRef.of(talk))
    empty_bin(diary)
    assert found_in(diary) == []
    with diary.reading() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_could_not_leave_the_log_at_once_leaves_it_with_the_next_look_at_the_bin(diary):
    talk = write_contact(diary)
    put_in_bin(diary, EntryRef.of(talk.contact), NOW)
    with contextlib.closing(diary.vault.connect()) as other:
        # As a backup does while it copies; nobody waits long for it here.
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM bin").fetchone()
        with diary.writing() as connection:
            connection.execute("PRAGMA busy_timeout = 20")
        empty_bin(diary)
        assert found_in(diary)
    erase_old(diary, NOW)
    assert found_in(diary) == []


def test_what_is_only_in_the_bin_is_still_there(diary):
    talk = write_contact(diary)
    put_in_bin(diary, EntryRef.of(talk.contact), NOW)
    diary.fold_in_log()
    assert found_in(diary)


def test_without_the_setting_that_overwrites_words_would_stay(diary):
    """The search finds what it has to: this is the mistake that it is there for."""
    with diary.writing() as connection:
        connection.execute("PRAGMA secure_delete = OFF")
    talk = write_contact(diary, 5_000)
    put_in_bin(diary, EntryRef.of(talk.contact), NOW)
    empty_bin(diary)
    assert found_in(diary)


def test_without_an_index_that_overwrites_words_would_stay_in_it(diary):
    """The same for the index of the search."""
    churn(diary)
    with diary.index.writing() as connection:
        connection.execute("INSERT INTO search (search, rank) VALUES ('secure-delete', 0)")
    talk = write_contact(diary, 400)
    put_in_bin(diary, EntryRef.of(talk.contact), NOW)
    empty_bin(diary)
    assert found_in_index(diary)


def test_where_the_index_cannot_follow_it_goes_whole(diary):
    talk = write_contact(diary, 400)
    with diary.index.writing() as connection:
        connection.execute("DROP TABLE searchable")
    put_in_bin(diary, EntryRef.of(talk.contact), NOW)
    empty_bin(diary)
    assert not diary.vault.search_path.exists()
