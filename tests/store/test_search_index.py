"""What is found, and that the index says just what the tables say."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from diary.domain.at_stake import AtStake
from diary.domain.attachments import AttachmentKind
from diary.domain.contacts import Contact, Way
from diary.domain.entries import EntryRef, Noun
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.feelings import Feeling, FeelingWord
from diary.domain.ids import PersonId
from diary.domain.language import Language
from diary.domain.moments import Moment
from diary.domain.own_steps import OwnStep, Step
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.searching import ATTACHMENT, NEVER, PROMISE_IN_IT, Filter, FilterKind, Query, Search, Turn
from diary.domain.sharing import Consent, DocumentKind, Share
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic
from diary.domain.when import Precision, When
from diary.store import (
    at_stake,
    attachments,
    contacts,
    entries,
    moments,
    people,
    promises,
    search_index,
    search_notes,
    search_sources,
    shares,
    topics,
)
from diary.store.attachments import NewAttachment
from tests.support.stores import HARD_TEXTS, open_store

TODAY = date(2026, 11, 17)
NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TOKEN = b"token"


@pytest.fixture
def index(store):
    """An empty index, that notes in the store are followed for."""
    connection = open_store()
    search_index.create(connection, TOKEN)
    search_notes.start(store, TOKEN)
    yield connection
    connection.close()


def follow(store, index):
    """Bring the index in step with the store: what is new, and what was noted."""
    built = search_index.built_up_to(index)
    waiting = search_notes.waiting(store, 10_000)
    for noun in search_sources.NOUNS:
        new = search_sources.ids_behind(store, noun, built.get(noun, 0), 10_000)
        there = list(search_sources.those_of(store, noun, (*new, *ids_of(waiting.refs, noun))))
        search_index.drop(index, {ref for ref in waiting.refs if ref.noun is noun} - {each.ref for each in there})
        search_index.put(index, there)
        if new:
            search_index.set_built(index, EntryRef(noun, new[-1]))
    search_notes.followed(store, TOKEN, waiting.last)


def ids_of(refs, noun):
    return [ref.id for ref in refs if ref.noun is noun]


def found(store, index, typed="", limit=50, **asked):
    follow(store, index)
    return search_index.find(index, Search(Query.typed(typed), **asked), None, limit).refs


def contact(store, day=TODAY, clock=None, **parts):
    precision = Precision.EXACT if clock else Precision.DAY
    return EntryRef(Noun.CONTACT, contacts.add(store, Contact(When(day, clock, precision), **parts)))


@pytest.mark.parametrize("field", ["happened", "view", "place", "way_own"])
def test_every_text_of_a_contact_is_found(store, index, field):
    ref = contact(store, **{field: "een sleutel"})
    assert found(store, index, "sleut") == (ref,)


def test_own_feelings_experiences_and_askers_are_found(store, index):
    ref = contact(
        store,
        feelings=(Feeling(None, "kriebelig"),),
        experiences=(Experience(Voice.HELPED, None, "soep koken"),),
        asked_by_own="de buurvrouw",
    )
    for typed in ("kriebel", "soep", "buurvrouw"):
        assert found(store, index, typed) == (ref,)


def test_every_text_of_a_promise_topic_and_person_is_found(store, index):
    promise = promises.add(store, Promise(Owner.ME, TODAY, what="formulier"), NOW)
    promises.settle(store, promise, PromiseChange(PromiseState.NOT_KEPT, NOW, words="verdwaald"))
    topic = topics.add(store, Topic(what="verhuizing", outcome="uitgesteld"))
    sam = Person(name="Sam", role="buddy", organisation="CAW", reach="0470", note="houdt van thee")
    person = people.add(store, sam)
    for typed in ("formulier", "verdwaald"):
        assert found(store, index, typed) == (EntryRef(Noun.PROMISE, promise),)
    for typed in ("verhuizing", "uitgesteld"):
        assert found(store, index, typed) == (EntryRef(Noun.TOPIC, topic),)
    for typed in ("sam", "buddy", "caw", "0470", "thee"):
        assert found(store, index, typed) == (EntryRef(Noun.PERSON, person),)


def test_names_and_words_of_what_is_attached_are_found_with_the_entry(store, index):
    ref = contact(store, happened="iets")
    new = NewAttachment(ref, AttachmentKind.PDF, NOW, b"%PDF", name="loonbrief.pdf")
    attachment = attachments.add(store, new)
    assert found(store, index, "loonbrief") == (ref,)
    attachments.set_words(store, attachment, "van oktober")
    asked = (Filter(FilterKind.HAS, ATTACHMENT),)
    assert found(store, index, "oktober", filters=asked) == (ref,)
    attachments.mark_removed(store, attachment, NOW)
    assert found(store, index, "oktober") == found(store, index, filters=asked) == ()


def test_the_newest_stand_first_and_what_has_no_day_before_them(store, index):
    old = contact(store, TODAY - timedelta(days=400), time(9), happened="woord")
    early, late = contact(store, clock=time(9), happened="woord"), contact(store, clock=time(17), happened="woord")
    dayless = contact(store, happened="woord")
    oldest = contact(store, date.min, happened="woord")
    newest = contact(store, date.max, time.max, happened="woord")
    person = EntryRef(Noun.PERSON, people.add(store, Person(name="woord")))
    assert found(store, index, "woord") == (person, newest, late, early, dayless, old, oldest)


def test_a_topic_stands_by_the_contact_it_came_from_also_when_that_moves(store, index):
    ref = contact(store, TODAY - timedelta(days=9), happened="woord")
    between = contact(store, TODAY - timedelta(days=5), happened="woord")
    topic = EntryRef(Noun.TOPIC, topics.add(store, Topic(what="woord", from_contact=ref.id)))
    assert found(store, index, "woord") == (between, ref, topic)
    contacts.change(store, replace(contacts.get(store, ref.id), when=When(TODAY)))
    assert found(store, index, "woord") == (ref, topic, between)
    contacts.remove(store, ref.id)
    assert found(store, index, "woord") == (topic, between)


def test_pages_follow_each_other_without_a_gap(store, index):
    refs = [contact(store, happened=f"woord {number}") for number in range(25)]
    follow(store, index)
    asked, pages, turn = Search(Query.typed("woord")), [], None
    while turn is None or not turn.is_inside:
        page = search_index.find(index, asked, turn.before if turn else None, 10)
        pages.append(page.refs)
        turn = page.next
    assert [len(page) for page in pages] == [10, 10, 5]
    assert [ref for page in pages for ref in page] == refs[::-1]
    assert search_index.count(index, asked, 1_000) == 25
    assert search_index.count(index, asked, 20) == 20


def test_words_inside_of_words_are_found_behind_the_others(store, index):
    inside = contact(store, happened="bij de huisarts")
    begins = contact(store, happened="bij een arts en een huisarts")
    assert found(store, index, "arts") == (begins,)
    page = search_index.find_inside(index, Search(Query.typed("arts")), Turn(2**63 - 1).before)
    assert page.refs == (inside,)
    assert page.next is None


def test_a_phrase_doesnt_go_on_in_the_next_text(store, index):
    contact(store, happened="einde", view="begin")
    assert found(store, index, '"einde begin"') == ()


@pytest.mark.parametrize("typed", ["AND", "NEAR(a b)", "folded:x", "a*", "-a", "^a", "a OR b", "'; DROP", "{a}"])
def test_nothing_typed_is_taken_for_an_order(store, index, typed):
    ref = contact(store, happened=f"hier staat {typed} ab x and near")
    assert found(store, index, typed) == (ref,)


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_a_hard_text_hides_no_word_behind_it(store, index, text):
    ref = contact(store, happened=f"{text} sleutel")
    assert found(store, index, "sleutel") == (ref,)


def test_each_filter_finds_what_has_it_with_words_and_without(store, index):
    sam = people.add(store, Person(name="Sam"))
    ref = contact(
        store,
        people=(sam,),
        way=Way.HOME_VISIT,
        feelings=(Feeling(FeelingWord.NOT_HEARD),),
        experiences=(Experience(Voice.HELPED, Chip.LISTENING), Experience(Voice.DID_NOT_HELP, Chip.PLAIN)),
        marks=frozenset({Mark.BREAK}),
        own_steps=(OwnStep(Step.SAID_NO),),
        themes=(Theme(ThemeKind.MONEY),),
        happened="woord",
    )
    contact(store, happened="woord", feelings=(Feeling(FeelingWord.HEARD),), marks=frozenset({Mark.REPAIR}))
    promises.add(store, Promise(Owner.ME, TODAY, what="iets", made_in=ref.id), NOW)
    filters = (
        Filter(FilterKind.PERSON, str(sam)),
        Filter(FilterKind.WAY, Way.HOME_VISIT),
        Filter(FilterKind.FEELING, FeelingWord.NOT_HEARD),
        Filter(FilterKind.HELPED, Chip.LISTENING),
        Filter(FilterKind.DID_NOT_HELP, Chip.PLAIN),
        Filter(FilterKind.MARK, Mark.BREAK),
        Filter(FilterKind.HAS, PROMISE_IN_IT),
        Filter(FilterKind.OWN_STEP, Step.SAID_NO),
        Filter(FilterKind.THEME, ThemeKind.MONEY),
    )
    of_contacts = Filter(FilterKind.NOUN, Noun.CONTACT)
    for each in filters:
        assert found(store, index, "woord", filters=(each,)) == (ref,)
        assert found(store, index, filters=(each, of_contacts)) == (ref,)
    assert found(store, index, "woord", filters=filters) == (ref,)
    assert found(store, index, "anders", filters=filters) == ()


def test_what_a_theme_is_of_is_found_whatever_its_noun(store, index):
    money = (Theme(ThemeKind.MONEY),)
    those = {
        contact(store, themes=money),
        EntryRef(Noun.PROMISE, promises.add(store, Promise(Owner.ME, TODAY, themes=money), NOW)),
        EntryRef(Noun.TOPIC, topics.add(store, Topic(themes=money))),
        EntryRef(Noun.MOMENT, moments.add(store, Moment(When(TODAY), themes=money))),
        EntryRef(Noun.AT_STAKE, at_stake.add(store, AtStake(themes=money))),
    }
    contact(store, themes=(Theme(ThemeKind.HOME),))
    assert set(found(store, index, filters=(Filter(FilterKind.THEME, ThemeKind.MONEY),))) == those


def test_what_was_never_shared_is_found_until_it_is(store, index):
    asked = (Filter(FilterKind.SHARED, NEVER),)
    kept, given = contact(store), contact(store)
    promise = EntryRef(Noun.PROMISE, promises.add(store, Promise(Owner.ME, TODAY), NOW))
    topic = EntryRef(Noun.TOPIC, topics.add(store, Topic()))
    moment = EntryRef(Noun.MOMENT, moments.add(store, Moment(When(TODAY))))
    people.add(store, Person(name="Sam"))
    assert set(found(store, index, filters=asked)) == {kept, given, promise, topic, moment}
    share = Share(DocumentKind.SUMMARY, Consent(), Language.DUTCH, NOW, "0" * 64, 1)
    shares.add(store, share, (given, topic))
    assert set(found(store, index, filters=asked)) == {kept, promise, moment}


def test_of_several_filters_of_a_kind_any_will_do_and_no_filter_is_a_word(store, index):
    heard = contact(store, feelings=(Feeling(FeelingWord.HEARD),), happened="voorhoofd")
    tense = contact(store, feelings=(Feeling(FeelingWord.TENSE),), happened="voorhoofd")
    contact(store, feelings=(Feeling(FeelingWord.SAFE),), happened="voorhoofd")
    asked = tuple(Filter(FilterKind.FEELING, word) for word in (FeelingWord.HEARD, FeelingWord.TENSE))
    assert found(store, index, filters=asked) == (tense, heard)
    search = Search(Query.typed("hoofd"), asked)
    assert search_index.find_inside(index, search, Turn(2**63 - 1).before).refs == (tense, heard)
    for typed in ("feeling", "feelingheard", "contact", "¤feelingheard"):
        assert found(store, index, typed) == ()
    assert search_index.find_inside(index, Search(Query.typed("eelinghear")), Turn(2**63 - 1).before).refs == ()


def test_a_promise_that_goes_takes_its_filter_along(store, index):
    ref = contact(store, happened="woord")
    promise = promises.add(store, Promise(Owner.ME, TODAY, what="iets", made_in=ref.id), NOW)
    asked = (Filter(FilterKind.HAS, PROMISE_IN_IT),)
    assert found(store, index, filters=asked) == (ref,)
    promises.remove(store, promise)
    assert found(store, index, filters=asked) == ()


def test_days_leave_out_what_is_earlier_later_or_without_a_day(store, index):
    days = [TODAY - timedelta(days=number) for number in range(4)]
    refs = [contact(store, day, time(23, 59), happened="woord") for day in days]
    people.add(store, Person(name="woord"))
    since = Filter(FilterKind.SINCE, days[2].isoformat())
    assert found(store, index, "woord", filters=(since,)) == tuple(refs[:3])
    assert found(store, index, "woord", filters=(replace(since, kind=FilterKind.DURING),)) == (refs[2],)


def test_a_month_is_all_its_days_and_no_others(store, index):
    days = (date(2024, 1, 31), date(2024, 2, 1), date(2024, 2, 29), date(2024, 3, 1))
    refs = [contact(store, day, time(23, 59), happened="woord") for day in days]
    february = Filter.during_month(date(2024, 2, 11))
    assert found(store, index, "woord", filters=(february,)) == (refs[2], refs[1])
    since = Filter(FilterKind.SINCE, "2024-02-02")
    assert found(store, index, filters=(since, february)) == (refs[2],)
    assert found(store, index, filters=(Filter.during_month(date.max),)) == ()


def test_before_there_is_an_index_nothing_is_noted(store):
    contact(store, happened="sleutel")
    assert search_notes.tokens(store) == ()
    assert search_notes.waiting(store, 10) == search_notes.Waiting()


def test_a_new_entry_is_not_noted_and_one_that_comes_back_is(store, index):
    first, _ = contact(store, happened="een"), contact(store, happened="twee")
    assert search_notes.waiting(store, 10).refs == ()
    kept = contacts.get(store, first.id)
    contacts.remove(store, first.id)
    follow(store, index)
    contacts.put_back(store, kept)
    assert search_notes.waiting(store, 10).refs == (first,)


@pytest.mark.parametrize("seed", range(6))
def test_after_changes_of_all_kinds_the_index_says_what_the_tables_say(store, index, seed):
    chance = random.Random(seed)
    for _ in range(120):
        store.execute("BEGIN")
        for _ in range(chance.randrange(1, 4)):
            change(store, chance)
        store.execute("COMMIT" if chance.random() < 0.8 else "ROLLBACK")
        if chance.random() < 0.5:
            follow(store, index)
    follow(store, index)
    kept = rows(index)
    # Raises when the index isn't of just these texts.
    index.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    index.execute("DELETE FROM searchable")
    for noun in search_sources.NOUNS:
        ids = [number for (number,) in store.execute(f"SELECT id FROM {noun}")]
        search_index.put(index, search_sources.those_of(store, noun, ids))
    assert rows(index) == kept
    assert len(kept) > 10


def rows(index):
    return index.execute("SELECT place, noun, record, folded, filters FROM searchable ORDER BY place").fetchall()


def change(store, chance):
    """One change of some kind, of an entry that is there."""
    refs = [
        EntryRef(noun, number) for noun in search_sources.NOUNS for (number,) in store.execute(f"SELECT id FROM {noun}")
    ]
    kind = chance.randrange(4) if refs else 0
    if kind == 0:
        add(store, chance)
        return
    ref = chance.choice(refs)
    entry = entries.get(store, ref)
    if kind == 1:
        entries.change(store, reworded(entry, chance))
    elif isinstance(entry, Promise) and kind == 2:
        promises.settle(store, ref.id, PromiseChange(PromiseState.KEPT, NOW, words=words(chance)))
    elif not (isinstance(entry, Person) and contacts.count_with(store, PersonId(ref.id))):
        position = entries.position_of(store, ref)
        entries.remove(store, ref)
        if kind == 2:
            entries.put_back(store, entry, position)


def add(store, chance):
    when = When(TODAY - timedelta(days=chance.randrange(900)))
    person = people.add(store, Person(name=words(chance))) if chance.random() < 0.5 else None
    people_in = (person,) if person else ()
    number = contacts.add(store, Contact(when, people=people_in, happened=words(chance), view=words(chance)))
    promises.add(store, Promise(Owner.ME, when.day, what=words(chance), person=person, made_in=number), NOW)
    topics.add(store, Topic(what=words(chance), from_contact=chance.choice((number, None))))


def reworded(entry, chance):
    match entry:
        case Contact():
            return replace(entry, when=When(TODAY - timedelta(days=chance.randrange(900))), view=words(chance))
        case Person():
            return replace(entry, note=words(chance))
    return replace(entry, what=words(chance))


def words(chance):
    return " ".join(
        chance.choices(("één", "Straße", "医院", "ـمحمد", "woord", "x" * 300, "\x00", "ik"), k=chance.randrange(9))
    )
