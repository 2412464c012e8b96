from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from diary.domain.contacts import AskedBy, Contact, ContactCard, Way
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.faults import OurBug
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.ids import ContactId
from diary.domain.own_steps import OwnStep, Step
from diary.domain.people import Person
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic
from diary.domain.trust import TrustAnswer, TrustReply
from diary.domain.when import Precision, When
from diary.store import contacts, people, promises, topics
from diary.store.contacts import CardCursor
from diary.store.faults import driver_faults
from tests.support.stores import HARD_TEXTS

DAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)
CHILD_TABLES = (
    "contact_person",
    "contact_feeling",
    "contact_experience",
    "contact_own_step",
    "contact_theme",
    "contact_mark",
)


def add(store, *, day=DAY, clock=None, **fields):
    return contacts.add(store, Contact(When(day, clock), **fields))


def read_all(store, *, limit, person=None):
    cards, after = [], None
    while page := contacts.page(store, after=after, limit=limit, person=person):
        assert len(page) <= limit
        cards += page
        assert len(cards) <= contacts.count(store), "a card came twice"
        after = CardCursor.behind(page[-1])
    return cards


def statements_of(store, action):
    seen = []
    store.set_trace_callback(seen.append)
    action()
    store.set_trace_callback(None)
    return seen


def test_a_contact_with_everything_comes_back_as_written(store):
    bert, amina = (people.add(store, Person(name=name)) for name in ("Bert", "Amina"))
    whole = Contact(
        when=When(date(9999, 12, 31), time(23, 59, 59, 999_999), Precision.ABOUT),
        people=(amina, bert),
        way=Way.OTHER,
        way_own="op straat",
        place="voor het station",
        posture=Posture.SPIKES_SETTLING,
        feelings=(
            Feeling(FeelingWord.TENSE, degree=Degree.VERY),
            Feeling(own="kriebelig", degree=Degree.A_LITTLE),
            Feeling(FeelingWord.SEEN),
            Feeling(FeelingWord.TENSE),
        ),
        experiences=(Experience(Voice.DID_NOT_HELP, Chip.ADVICE), Experience(Voice.HELPED, own="thee")),
        marks=frozenset(Mark),
        trust=TrustAnswer(TrustReply.NO, None, TrustReply.DONT_KNOW),
        happened="We liepen samen.",
        view="Dat deed deugd.",
        asked_by=AskedBy.SOMEBODY_ELSE,
        asked_by_own="de school",
        feelings_before=(Feeling(FeelingWord.AFRAID, degree=Degree.VERY), Feeling(FeelingWord.TENSE)),
        feelings_after=(Feeling(own="leeg"), Feeling(FeelingWord.AFRAID, degree=Degree.A_LITTLE)),
        own_steps=(OwnStep(Step.SAID_NO), OwnStep(own="ik bleef zitten")),
        themes=(Theme(ThemeKind.PAPERS), Theme(own="de hond")),
        on_paper=date(2026, 3, 3),
    )

    number = contacts.add(store, whole)

    assert contacts.get(store, number) == replace(whole, id=number)


def test_a_contact_with_nothing_filled_in_stays_empty(store):
    bare = Contact(When(date(1, 1, 1)))

    number = contacts.add(store, bare)

    assert contacts.get(store, number) == replace(bare, id=number)


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_text_stays_exactly_as_typed(store, text):
    number = add(
        store,
        way_own=text,
        place=text,
        feelings=(Feeling(own=text),),
        experiences=(Experience(Voice.HELPED, own=text),),
        happened=text,
        view=text,
        asked_by_own=text,
        feelings_before=(Feeling(own=text),),
        own_steps=(OwnStep(own=text),),
        themes=(Theme(own=text),),
    )

    found = contacts.get(store, number)
    kept = (found.way_own, found.place, found.feelings[0].own, found.experiences[0].own, found.happened, found.view)
    assert kept == (text,) * 6
    assert (found.asked_by_own, found.feelings_before[0].own) == (text,) * 2
    assert (found.own_steps[0].own, found.themes[0].own) == (text,) * 2


@pytest.mark.parametrize(
    "fields",
    [
        *({"way": way} for way in Way),
        *({"posture": posture} for posture in Posture),
        *({"trust": TrustAnswer(reply, reply, reply)} for reply in TrustReply),
        *({"marks": frozenset({mark})} for mark in Mark),
        {"feelings": tuple(Feeling(word) for word in FeelingWord)},
        {"feelings": tuple(Feeling(FeelingWord.CALM, degree=degree) for degree in Degree)},
        {"experiences": tuple(Experience(voice, chip) for chip in Chip for voice in Voice)},
        *({"asked_by": asker} for asker in AskedBy),
        {"own_steps": tuple(OwnStep(step) for step in Step)},
        {"themes": tuple(Theme(kind) for kind in ThemeKind)},
    ],
    ids=str,
)
def test_every_answer_that_is_offered_can_be_kept(store, fields):
    number = add(store, **fields)

    assert contacts.get(store, number) == Contact(When(DAY), id=number, **fields)


@pytest.mark.parametrize("precision", Precision)
@pytest.mark.parametrize("clock", [None, time(0), time(9, 5), time(23, 59, 59, 1)])
def test_every_way_of_knowing_the_moment_can_be_kept(store, precision, clock):
    when = When(DAY, clock, precision)

    assert contacts.get(store, contacts.add(store, Contact(when))).when == when


def test_a_change_replaces_everything(store):
    person = people.add(store, Person(name="Bert"))
    number = add(
        store,
        people=(person,),
        feelings=(Feeling(FeelingWord.SAD),) * 3,
        experiences=(Experience(Voice.HELPED, Chip.TIME),),
        marks=frozenset({Mark.BREAK}),
    )
    changed = Contact(When(date(2025, 1, 1), time(8)), id=number, people=(person,), marks=frozenset({Mark.REPAIR}))

    contacts.change(store, changed)

    assert contacts.get(store, number) == changed


def test_a_contact_that_moved_to_another_day_moves_on_its_persons_page(store):
    person = people.add(store, Person(name="Bert"))
    first, second = (add(store, day=date(2026, 1, day), people=(person,)) for day in (1, 2))

    contacts.change(store, Contact(When(date(2026, 1, 3)), id=first, people=(person,)))

    assert [card.id for card in contacts.page(store, after=None, person=person)] == [first, second]


def test_removing_a_contact_takes_all_its_parts_along(store):
    person = people.add(store, Person(name="Bert"))
    number = add(
        store,
        people=(person,),
        feelings=(Feeling(FeelingWord.SAD),),
        experiences=(Experience(Voice.HELPED),),
        own_steps=(OwnStep(Step.SAID_NO),),
        themes=(Theme(ThemeKind.HOME),),
        marks=frozenset(Mark),
    )

    contacts.remove(store, number)

    assert contacts.count(store) == 0
    left = [store.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in CHILD_TABLES]
    assert not any(left)
    assert people.get(store, person).name == "Bert"


def test_removing_a_contact_keeps_its_promises_and_topics(store):
    number = add(store)
    promise = promises.add(store, Promise(Owner.WORKER, DAY, what="bellen", made_in=number), NOW)
    topic = topics.add(store, Topic(what="de brief", from_contact=number))

    contacts.remove(store, number)

    assert promises.get(store, promise).what == "bellen"
    assert promises.get(store, promise).made_in is None
    assert topics.get(store, topic) == Topic(id=topic, what="de brief")


def test_an_id_is_never_given_twice(store):
    number = add(store)
    contacts.remove(store, number)

    assert add(store) > number


def test_a_contact_that_is_not_there_is_our_bug(store):
    nobody = ContactId(7)
    with pytest.raises(OurBug):
        contacts.get(store, nobody)
    with pytest.raises(OurBug):
        contacts.remove(store, nobody)
    with pytest.raises(OurBug):
        contacts.change(store, Contact(When(DAY), id=nobody))


def test_a_contact_with_somebody_unknown_is_refused(store):
    with pytest.raises(OurBug), driver_faults():
        add(store, people=(99,))


def test_paging_gives_every_contact_once_and_newest_first(store):
    clocks = (None, time(8), time(8), time(8, 0, 1), time(23, 59))
    days = [date(1, 1, 1), date(999, 12, 31), *(DAY + timedelta(days=day) for day in range(4)), date(9999, 12, 31)]
    numbers = {add(store, day=day, clock=clock): (day, clock) for clock in clocks for day in days}
    newest_first = sorted(
        numbers, key=lambda number: (numbers[number][0], numbers[number][1] or time.min, number), reverse=True
    )

    for limit in (1, 2, 7, 100):
        assert [card.id for card in read_all(store, limit=limit)] == newest_first


def test_many_contacts_at_one_moment_are_paged_without_loss(store):
    numbers = [add(store, clock=time(10)) for _ in range(23)]

    assert [card.id for card in read_all(store, limit=5)] == numbers[::-1]


def test_of_one_day_those_without_a_time_come_last(store):
    without = add(store)
    midnight = add(store, clock=time(0))

    assert [card.id for card in contacts.page(store, after=None)] == [midnight, without]


def test_a_persons_page_holds_only_that_persons_contacts_in_order(store):
    bert, amina, rik = (people.add(store, Person(name=name)) for name in ("Bert", "Amina", "Rik"))
    groups = [(bert,), (amina,), (amina, bert)]
    numbers = [add(store, day=DAY + timedelta(days=at // 4), people=groups[at % 3]) for at in range(30)]
    of_amina = [number for at, number in enumerate(numbers) if at % 3][::-1]

    assert [card.id for card in read_all(store, limit=4, person=amina)] == of_amina
    assert read_all(store, limit=4, person=rik) == []


def test_a_contact_written_meanwhile_does_not_shift_the_next_page(store):
    numbers = [add(store, day=DAY + timedelta(days=at)) for at in range(6)]
    first = contacts.page(store, after=None, limit=3)
    add(store, day=DAY + timedelta(days=99))

    second = contacts.page(store, after=CardCursor.behind(first[-1]), limit=3)

    assert [card.id for card in second] == numbers[2::-1]


def test_a_card_holds_what_the_timeline_shows(store):
    bert, amina = (people.add(store, Person(name=name)) for name in ("Bert", "Am\x00ina"))
    number = add(
        store,
        clock=time(14, 30),
        people=(amina, bert),
        way=Way.OTHER,
        way_own="op de bus",
        posture=Posture.SNIFFING,
        happened="  Eerst\n\n dit,\tdan dat. ",
        view="Mijn kijk",
        marks=frozenset(Mark),
    )
    first = promises.add(store, Promise(Owner.ME, DAY, made_in=number), NOW)
    promises.add(store, Promise(Owner.WORKER, DAY, made_in=number), NOW)
    promises.settle(store, first, PromiseChange(PromiseState.KEPT, NOW))

    assert contacts.page(store, after=None) == (
        ContactCard(
            id=number,
            when=When(DAY, time(14, 30)),
            names=("Am\x00ina", "Bert"),
            way=Way.OTHER,
            way_own="op de bus",
            posture=Posture.SNIFFING,
            words="Eerst dit, dan dat.",
            marks=frozenset(Mark),
            promises=2,
        ),
    )


@pytest.mark.parametrize(
    ("happened", "view", "words"),
    [
        ("", "", ""),
        ("", "Mijn kijk", "Mijn kijk"),
        (" \r\n\t", "Mijn\u2028kijk", "Mijn kijk"),
        ("\x00stil", "", "\x00stil"),
        ("🦔" * 300, "", "🦔" * 200),
        ("a" + "🦔" * 300, "", "a" + "🦔" * 199),
        ("\n" * 5_000 + "eindelijk", "", "eindelijk"),
        ("x" * 100_000, "", "x" * 200),
    ],
    ids=["nothing", "view-only", "blank", "nul", "emoji", "cut-emoji", "late", "long"],
)
def test_a_card_starts_with_what_happened_or_else_the_view(store, happened, view, words):
    add(store, happened=happened, view=view)

    assert contacts.page(store, after=None)[0].words == words


@pytest.mark.parametrize("of_one_person", [False, True])
def test_a_page_is_one_statement_read_in_order_from_an_index(store, of_one_person):
    person = people.add(store, Person(name="Bert"))
    for _ in range(60):
        add(store, people=(person,), marks=frozenset(Mark))

    asked_for = person if of_one_person else None
    (statement,) = statements_of(store, lambda: contacts.page(store, after=None, person=asked_for))

    plan = [row[3] for row in store.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert plan[0].startswith("SEARCH")
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan


def test_they_are_counted_by_month_and_of_a_month_by_day(store):
    assert contacts.count_by_month(store) == {}
    for day in (date(1, 1, 1), date(2024, 2, 29), date(2026, 3, 31), date(2026, 4, 1), DAY, DAY, date.max):
        add(store, day=day)
    months = {(1, 1): 1, (2024, 2): 1, (2026, 3): 3, (2026, 4): 1, (9999, 12): 1}
    assert contacts.count_by_month(store) == {date(*month, 1): number for month, number in months.items()}
    assert contacts.count_by_day(store, DAY.replace(day=1), date(2026, 3, 31)) == {DAY: 2, date(2026, 3, 31): 1}


def test_contacts_are_counted(store):
    assert contacts.count(store) == 0
    for _ in range(3):
        add(store)
    assert contacts.count(store) == 3


def test_of_the_contacts_asked_for_those_that_are_gone_are_left_out(store):
    first, gone, last = (contacts.add(store, Contact(When(DAY), happened=what)) for what in "abc")
    contacts.remove(store, gone)

    assert [contact.happened for contact in contacts.those_of(store, (last, gone, first))] == ["a", "c"]


def test_many_contacts_are_read_in_as_few_statements_as_one_each_with_its_own_parts(store):
    bert, amina = (people.add(store, Person(name=name)) for name in ("Bert", "Amina"))
    written = [
        Contact(
            When(DAY),
            people=(amina, bert)[: 1 + number % 2],
            feelings=(Feeling(own=f"woord {number}"), Feeling(FeelingWord.CALM)),
            experiences=(Experience(Voice.HELPED, own=f"dit {number}"),) * (number % 3),
            marks=frozenset([Mark.BREAK]) if number % 2 else frozenset(),
        )
        for number in range(40)
    ]
    ids = [contacts.add(store, contact) for contact in written]
    read = []

    of_one = statements_of(store, lambda: contacts.get(store, ids[0]))
    of_all = statements_of(store, lambda: read.extend(contacts.those_of(store, ids)))

    assert len(of_all) == len(of_one)
    assert read == [replace(contact, id=number) for number, contact in zip(ids, written, strict=True)]
