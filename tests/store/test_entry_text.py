"""Golden texts: what the bin and earlier versions hold reads for ever."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from diary.domain.at_stake import AtStake
from diary.domain.contacts import AskedBy, Contact, Way
from diary.domain.entries import EntryRef, Noun
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.faults import OurBug
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.moments import Moment, MomentMark
from diary.domain.own_steps import OwnStep, Step
from diary.domain.people import Person, PersonKind
from diary.domain.permissions import Permission, PermissionAnswer
from diary.domain.positions import Clarity, Point, PointAnswer, Position
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply
from diary.domain.when import Precision, When
from diary.store.entry_text import entry_of, text_of
from tests.support.stores import HARD_TEXTS

DAY = date(2026, 3, 4)
AT = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)

ENTRIES = {
    Noun.CONTACT: Contact(
        When(DAY, time(14, 5), Precision.ABOUT),
        id=7,
        people=(2, 1),
        way=Way.OTHER,
        way_own="per duif",
        place="Gent",
        posture=Posture.SNIFFING,
        feelings=(Feeling(FeelingWord.HEARD, "", Degree.QUITE), Feeling(None, "raar")),
        experiences=(Experience(Voice.HELPED, Chip.TIME), Experience(Voice.DID_NOT_HELP, None, "de bel")),
        marks=frozenset({Mark.REPAIR, Mark.BREAK}),
        trust=TrustAnswer(TrustReply.YES, None, TrustReply.DONT_KNOW),
        happened="We praatten.",
        view="Goed 🦔",
    ),
    Noun.PROMISE: Promise(
        Owner.WORKER,
        DAY,
        3,
        "bellen",
        1,
        7,
        DAY,
        before_next=True,
        state=PromiseState.NOT_KEPT,
        told_beforehand=True,
        history=(
            PromiseChange(PromiseState.OPEN, AT),
            PromiseChange(PromiseState.NOT_KEPT, AT, told_beforehand=True, words="ziek"),
        ),
    ),
    Noun.TOPIC: Topic(
        5, "de huur", 1, Weight.MUST, frozenset({Want.LISTEN, Want.ADVICE}), TopicState.LATER, "nog niet", 7
    ),
    Noun.PERSON: Person(1, "Sam", PersonKind.WORKER, "begeleider", "CAW", "0470", DAY, DAY, 2, "lief"),
    Noun.MOMENT: Moment(
        When(DAY, time(9), Precision.EXACT),
        4,
        "De zon scheen.",
        (Feeling(FeelingWord.CALM, "", Degree.A_LITTLE),),
        frozenset(MomentMark),
        (Theme(ThemeKind.MYSELF), Theme(None, "de tuin")),
    ),
    Noun.AT_STAKE: AtStake(2, "de kinderen", (Theme(ThemeKind.FAMILY),)),
    Noun.PERMISSION: Permission(
        DAY, 6, 1, "de school", "het CLB", "mijn adres", "de bus", PermissionAnswer.YES_IF, "alleen dat", DAY, DAY
    ),
    Noun.MEETING: Meeting(
        When(DAY, time(10, 15), Precision.EXACT),
        9,
        (1, 2),
        "Gent",
        "mijn zus",
        (MeetingTopic(5, TopicAnswer.WOULD_NOT, "geen tijd"), MeetingTopic(3)),
        (3,),
        ("Wie komt er na jou?",),
        "de brief",
        called_off=True,
        contact=7,
    ),
}

#: As the first version of the app that knew their noun wrote them.
GOLDEN = {
    Noun.CONTACT: '{"format":1,"noun":"contact","entry":{"when":{"day":"2026-03-04","time":"14:05:00","precision":'
    '"about"},"id":7,"people":[2,1],"way":"other","way_own":"per duif","place":"Gent","posture":"sniffing","feelings":'
    '[{"word":"heard","own":"","degree":"quite"},{"word":null,"own":"raar","degree":null}],"experiences":[{"voice":'
    '"helped","chip":"time","own":""},{"voice":"did-not-help","chip":null,"own":"de bel"}],"marks":["break","repair"],'
    '"trust":{"integrity":"yes","recognition":null,"competence":"dont-know"},"happened":"We praatten.",'
    '"view":"Goed 🦔"}}',
    Noun.PROMISE: '{"format":1,"noun":"promise","entry":{"owner":"worker","made_on":"2026-03-04","id":3,"what":"bellen"'
    ',"person":1,"made_in":7,"due":"2026-03-04","before_next":true,"state":"not-kept","told_beforehand":true,'
    '"history":[{"state":"open","at":"2026-03-04T09:30:00Z","told_beforehand":false,"words":""},{"state":"not-kept",'
    '"at":"2026-03-04T09:30:00Z","told_beforehand":true,"words":"ziek"}]}}',
    Noun.TOPIC: '{"format":1,"noun":"topic","entry":{"id":5,"what":"de huur","person":1,"weight":"must","wants":'
    '["advice","listen"],"state":"later","outcome":"nog niet","from_contact":7}}',
    Noun.PERSON: '{"format":1,"noun":"person","entry":{"id":1,"name":"Sam","kind":"worker","role":"begeleider",'
    '"organisation":"CAW","reach":"0470","since":"2026-03-04","until":"2026-03-04","came_after":2,"note":"lief"}}',
    Noun.MOMENT: '{"format":1,"noun":"moment","entry":{"when":{"day":"2026-03-04","time":"09:00:00","precision":"exact"'
    '},"id":4,"words":"De zon scheen.","feelings":[{"word":"calm","own":"","degree":"a-little"}],"marks":["good-moment"'
    ',"small-step"],"themes":[{"kind":"myself","own":""},{"kind":null,"own":"de tuin"}]}}',
    Noun.AT_STAKE: '{"format":1,"noun":"at_stake","entry":{"id":2,"what":"de kinderen","themes":[{"kind":"family",'
    '"own":""}]}}',
    Noun.PERMISSION: '{"format":1,"noun":"permission","entry":{"asked_on":"2026-03-04","id":6,"person":1,"asker":'
    '"de school","to_whom":"het CLB","what":"mijn adres","why":"de bus","answer":"yes-if","condition":"alleen dat",'
    '"until":"2026-03-04","withdrawn_on":"2026-03-04"}}',
    Noun.MEETING: '{"format":1,"noun":"meeting","entry":{"when":{"day":"2026-03-04","time":"10:15:00","precision":'
    '"exact"},"id":9,"persons":[1,2],"place":"Gent","along":"mijn zus","topics":[{"topic":5,"answer":"they-would-not",'
    '"words":"geen tijd"},{"topic":3,"answer":null,"words":""}],"promises":[3],"questions":["Wie komt er na jou?"],'
    '"take_along":"de brief","called_off":true,"contact":7}}',
}


@pytest.mark.parametrize("noun", Noun)
def test_a_text_of_format_1_reads_as_it_did(noun):
    assert entry_of(noun, GOLDEN[noun]) == ENTRIES[noun]


#: A contact with everything in it, as version 5 of the schema wrote it first.
WHOLE_CONTACT = (
    GOLDEN[Noun.CONTACT][:-2] + ',"asked_by":"somebody-else","asked_by_own":"de school",'
    '"feelings_before":[{"word":"afraid","own":"","degree":"very"}],'
    '"feelings_after":[{"word":null,"own":"leeg","degree":null}],'
    '"own_steps":[{"step":"said-no","own":""},{"step":null,"own":"bleef zitten"}],'
    '"themes":[{"kind":"home","own":""},{"kind":null,"own":"de hond"}],"on_paper":"2026-03-04"}}'
)

#: What texts of today say besides.
SINCE = {
    Noun.CONTACT: ',"asked_by":null,"asked_by_own":"","feelings_before":[],"feelings_after":[],"own_steps":[],'
    '"themes":[],"on_paper":null',
    Noun.PERSON: ',"position":{"answers":[]}',
    Noun.PROMISE: ',"themes":[]',
    Noun.TOPIC: ',"themes":[]',
}


@pytest.mark.parametrize("noun", Noun)
def test_an_entry_is_spelled_as_it_was_with_what_came_since(noun):
    assert text_of(ENTRIES[noun]) == GOLDEN[noun][:-2] + SINCE.get(noun, "") + "}}"


def test_what_somebody_may_and_must_reads_too():
    text = (
        GOLDEN[Noun.PERSON][:-2] + ',"position":{"answers":[{"point":"task","on":"2026-03-04","clarity":"told",'
        '"words":"huur"},{"point":"between-us","on":"2026-03-04","clarity":null,"words":"bijna"}]}}}'
    )
    told = PointAnswer(Point.TASK, DAY, Clarity.TOLD, "huur")
    whole = replace(ENTRIES[Noun.PERSON], position=Position((told, PointAnswer(Point.BETWEEN_US, DAY, None, "bijna"))))
    assert entry_of(Noun.PERSON, text) == whole
    assert text_of(whole) == text


@pytest.mark.parametrize("noun", [Noun.PROMISE, Noun.TOPIC])
def test_what_a_promise_or_a_topic_is_about_reads_too(noun):
    text = GOLDEN[noun][:-2] + ',"themes":[{"kind":"papers","own":""},{"kind":null,"own":"de hond"}]}}'
    whole = replace(ENTRIES[noun], themes=(Theme(ThemeKind.PAPERS), Theme(None, "de hond")))
    assert entry_of(noun, text) == whole
    assert text_of(whole) == text


def test_what_came_since_reads_too():
    whole = replace(
        ENTRIES[Noun.CONTACT],
        asked_by=AskedBy.SOMEBODY_ELSE,
        asked_by_own="de school",
        feelings_before=(Feeling(FeelingWord.AFRAID, "", Degree.VERY),),
        feelings_after=(Feeling(None, "leeg"),),
        own_steps=(OwnStep(Step.SAID_NO), OwnStep(None, "bleef zitten")),
        themes=(Theme(ThemeKind.HOME), Theme(None, "de hond")),
        on_paper=DAY,
    )
    assert entry_of(Noun.CONTACT, WHOLE_CONTACT) == whole
    assert text_of(whole) == WHOLE_CONTACT


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_every_text_comes_back_letter_by_letter(text):
    person = Person(1, text, note=text)
    assert entry_of(Noun.PERSON, text_of(person)) == person


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        GOLDEN[Noun.PERSON],
        GOLDEN[Noun.TOPIC][:-1],
        GOLDEN[Noun.TOPIC].replace('"format":1', '"format":2'),
        GOLDEN[Noun.TOPIC].replace('"id":5', '"id":"5"'),
        GOLDEN[Noun.TOPIC].replace('"must"', '"most"'),
    ],
    ids=["nothing", "no-entry", "another-noun", "cut", "another-format", "another-type", "an-unknown-word"],
)
def test_what_is_not_a_topic_of_format_1_is_refused_and_none_of_it_told(text):
    with pytest.raises(OurBug) as caught:
        entry_of(Noun.TOPIC, text)
    assert "huur" not in str(caught.value.facts)
    assert caught.value.__cause__ is None


def test_each_entry_says_which_it_is():
    assert [EntryRef.of(entry) for entry in ENTRIES.values()] == [
        EntryRef(Noun.CONTACT, 7),
        EntryRef(Noun.PROMISE, 3),
        EntryRef(Noun.TOPIC, 5),
        EntryRef(Noun.PERSON, 1),
        EntryRef(Noun.MOMENT, 4),
        EntryRef(Noun.AT_STAKE, 2),
        EntryRef(Noun.PERMISSION, 6),
        EntryRef(Noun.MEETING, 9),
    ]
