import json
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from diary.domain.at_stake import AtStake
from diary.domain.contacts import Contact, Way
from diary.domain.drafts import (
    ContactDraft,
    Form,
    MeetingDraft,
    MomentDraft,
    PermissionDraft,
    PersonDraft,
    Place,
    PointDraft,
    PromiseDraft,
    Unread,
    WordsDraft,
)
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.language import Language
from diary.domain.meetings import MeetingTopic, TopicAnswer
from diary.domain.moments import Moment, MomentMark
from diary.domain.people import Person, PersonKind
from diary.domain.permissions import Permission, PermissionAnswer
from diary.domain.positions import Point
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.sharing import (
    Condition,
    Consent,
    ContactChoice,
    ContactField,
    PromiseChoice,
    PromiseField,
    Selection,
    SharePlan,
    TopicChoice,
    TopicField,
)
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply
from diary.domain.when import Precision, When
from diary.store import drafts
from tests.support.stores import HARD_TEXTS

DAY = date(2026, 3, 4)
PERSON = Person(1, "Bert", PersonKind.CLOSE, "buur", "", "bel", date(1, 1, 1), date(9999, 12, 31), 2, "nota")
PROMISE = Promise(
    Owner.ME,
    DAY,
    3,
    "bellen",
    1,
    2,
    DAY,
    before_next=True,
    state=PromiseState.KEPT,
    told_beforehand=True,
    history=(PromiseChange(PromiseState.OPEN, datetime(2026, 3, 4, 9, tzinfo=UTC), words="ja"),),
)
TOPIC = Topic(4, "geld", 1, Weight.IF_TIME, frozenset(Want), TopicState.LATER, "nog niet", 2)
CONTACT = Contact(
    When(DAY, time(9, 30), Precision.ABOUT),
    people=(1, 2),
    way=Way.PHONE,
    posture=Posture.ROLLED_UP,
    feelings=(Feeling(FeelingWord.NUMB, degree=Degree.QUITE), Feeling(own="leeg")),
    experiences=(Experience(Voice.HELPED, Chip.TIME),),
    marks=frozenset(Mark),
    trust=TrustAnswer(TrustReply.YES, None, TrustReply.NO),
    happened="tekst",
)
PLAN = SharePlan(
    Consent(1, "Bert", conditions=frozenset(Condition), until=DAY),
    Selection(
        (ContactChoice(1, frozenset(ContactField)),),
        (PromiseChoice(2, frozenset(PromiseField)),),
        (TopicChoice(3, frozenset(TopicField)),),
    ),
    Language.ENGLISH,
    step=4,
)
MOMENT = Moment(
    When(DAY),
    5,
    "De zon scheen.",
    (Feeling(FeelingWord.CALM, degree=Degree.VERY),),
    frozenset(MomentMark),
    (Theme(own="de tuin"),),
)
PERMISSION = Permission(
    DAY,
    6,
    1,
    "de school",
    "het CLB",
    "mijn adres",
    "voor de bus",
    PermissionAnswer.YES_IF,
    "alleen het adres",
    DAY,
    DAY,
)
UNREAD = Unread((("day", "ergens in de herfst"),))
FILLED = {
    Form.CONTACT: ContactDraft(CONTACT, (PROMISE,), (TOPIC,), step=3, unread=UNREAD),
    Form.PERSON: replace(PersonDraft.of(PERSON), unread=UNREAD),
    Form.PROMISE: replace(PromiseDraft.of(PROMISE), unread=UNREAD),
    Form.ANSWER: WordsDraft(((3, "bijna"), (4, ""))),
    Form.TOPIC: TOPIC,
    Form.OUTCOME: WordsDraft(((4, "nog niet"),)),
    Form.MEETING: MeetingDraft(
        When(DAY),
        9,
        (1, 2),
        "Gent",
        "Rik",
        (MeetingTopic(4, TopicAnswer.WOULD_NOT, "geen tijd"), MeetingTopic(5)),
        (3,),
        ("Wie?",),
        "de brief",
        UNREAD,
    ),
    Form.MEETING_TOPIC: WordsDraft(((5, "de sleutel"),)),
    Form.MEETING_QUESTION: WordsDraft(((5, "Wie komt er"),)),
    Form.SHARE: PLAN,
    Form.PLACE: Place("contact", 7, "happened"),
    Form.MOMENT: MomentDraft(MOMENT, UNREAD),
    Form.AT_STAKE: AtStake(2, "de kinderen", (Theme(ThemeKind.FAMILY), Theme(own="rust"))),
    Form.PERMISSION: PermissionDraft(PERMISSION, UNREAD),
    Form.POSITION: PointDraft(3, Point.REPORTING, "bijna alles"),
}
EMPTY = {
    Form.CONTACT: ContactDraft(Contact(When(DAY))),
    Form.PERSON: PersonDraft(),
    Form.PROMISE: PromiseDraft(),
    Form.ANSWER: WordsDraft(),
    Form.TOPIC: Topic(),
    Form.OUTCOME: WordsDraft(),
    Form.MEETING: MeetingDraft(),
    Form.MEETING_TOPIC: WordsDraft(),
    Form.MEETING_QUESTION: WordsDraft(),
    Form.SHARE: SharePlan(),
    Form.PLACE: Place(),
    Form.MOMENT: MomentDraft(Moment(When(DAY))),
    Form.AT_STAKE: AtStake(),
    Form.PERMISSION: PermissionDraft(Permission(DAY)),
    Form.POSITION: PointDraft(),
}
# Bodies as version 1 wrote them. When one no longer reads, a migration has to rewrite the drafts: what somebody was
# writing when the app was renewed must not get lost.
FROM_VERSION_1 = {
    Form.PERSON: '{"id":0,"name":"Bert","kind":"worker","role":"","organisation":"","reach":"","since":"2026-03-04",'
    '"until":null,"came_after":null,"note":""}',
    Form.PROMISE: '{"id":0,"owner":null,"what":"bellen","person":1,"due":null,"before_next":true,'
    '"made_on":"2026-03-04","made_in":null}',
    Form.ANSWER: '{"pairs":[[3,"bijna"]]}',
    Form.TOPIC: '{"id":0,"what":"geld","person":null,"weight":"must","wants":["advice","listen"],"state":"open",'
    '"outcome":"","from_contact":null}',
    Form.OUTCOME: '{"pairs":[[4,"nog niet"]]}',
    Form.CONTACT: '{"contact":{"when":{"day":"2026-03-04","time":null,"precision":"day"},"id":0,"people":[1],'
    '"way":"phone","way_own":"","place":"","posture":"sniffing","feelings":[{"word":"calm","own":"","degree":null}],'
    '"experiences":[{"voice":"helped","chip":"time","own":""}],"marks":["break"],"trust":{"integrity":"yes",'
    '"recognition":null,"competence":null},"happened":"tekst","view":""},"promises":[],"topics":[],"step":2}',
    Form.SHARE: '{"consent":{"person":1,"reader":"Bert","reader_role":"","giver":"","why":"","until":null,'
    '"no_end":true,"conditions":["ask-me-first"],"own_condition":""},"selection":{"contacts":[{"id":1,'
    '"fields":["happened"]}],"promises":[],"topics":[]},"language":"nl","step":1}',
    Form.PLACE: '{"page":"contact","record":7,"field":"happened"}',
}

#: What version 1 did not know yet, as it is in a draft that was written then.
ADDED_SINCE = {
    **{form: {"unread": {"pairs": []}} for form in (Form.CONTACT, Form.PERSON, Form.PROMISE)},
    Form.SHARE: {"until_typed": ""},
}
ADDED_SINCE[Form.PERSON] |= {"position": {"answers": []}}
ADDED_SINCE[Form.PROMISE] |= {"themes": []}
ADDED_SINCE[Form.TOPIC] = {"themes": []}


def put_raw(store, form, body):
    store.execute("INSERT INTO draft (form, kept_at, set_aside, body) VALUES (?, 'then', 0, ?)", (form, body))


def bodies(store):
    return [body for (body,) in store.execute("SELECT body FROM draft ORDER BY id")]


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("drafts_of", [FILLED, EMPTY], ids=["filled", "empty"])
def test_every_form_gets_its_draft_back_as_it_was(store, form, drafts_of):
    value = drafts_of[form]

    drafts.keep(store, form, value)

    assert drafts.take(store, form, type(value)) == value


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_text_stays_exactly_as_typed(store, text):
    drafts.keep(store, Form.TOPIC, Topic(what=text))

    assert drafts.take(store, Form.TOPIC, Topic) == Topic(what=text)


def test_a_form_without_a_draft_has_none(store):
    drafts.keep(store, Form.TOPIC, TOPIC)

    assert drafts.take(store, Form.PERSON, Person) is None


def test_a_form_keeps_only_its_newest_draft(store):
    for what in "abc":
        drafts.keep(store, Form.TOPIC, Topic(what=what))

    assert drafts.take(store, Form.TOPIC, Topic) == Topic(what="c")
    assert len(bodies(store)) == 1


def test_taking_a_draft_leaves_it_kept(store):
    drafts.keep(store, Form.TOPIC, TOPIC)
    drafts.take(store, Form.TOPIC, Topic)

    assert drafts.take(store, Form.TOPIC, Topic) == TOPIC


def test_dropping_forgets_one_form_only(store):
    drafts.keep(store, Form.TOPIC, TOPIC)
    drafts.keep(store, Form.PERSON, PERSON)

    drafts.drop(store, Form.TOPIC)
    drafts.drop(store, Form.CONTACT)

    assert drafts.take(store, Form.TOPIC, Topic) is None
    assert drafts.take(store, Form.PERSON, Person) == PERSON


def narrowed(after, before):
    """What was there before of what is there now, as deep as it goes."""
    if isinstance(before, dict):
        return {name: narrowed(after[name], value) for name, value in before.items()}
    return after


@pytest.mark.parametrize("form", FROM_VERSION_1)
def test_a_draft_from_version_1_still_reads(store, form):
    put_raw(store, form, FROM_VERSION_1[form])

    drafts.keep(store, form, drafts.take(store, form, type(FILLED[form])))

    (body,) = bodies(store)
    before, after = json.loads(FROM_VERSION_1[form]), json.loads(body)
    assert narrowed(after, before) == before
    assert {name: value for name, value in after.items() if name not in before} == ADDED_SINCE.get(form, {})


@pytest.mark.parametrize(
    "body",
    ["", "not json", "[]", '{"what": 5}', '{"weight": "a word that is gone"}', '{"id": "1"}'],
)
def test_a_draft_that_no_longer_reads_counts_as_none_and_stays(store, body):
    put_raw(store, Form.TOPIC, body)

    assert drafts.take(store, Form.TOPIC, Topic) is None
    assert bodies(store) == [body]


def test_a_new_draft_sets_an_unreadable_one_aside(store):
    put_raw(store, Form.TOPIC, "unreadable words")

    for what in "ab":
        drafts.keep(store, Form.TOPIC, Topic(what=what))
    drafts.drop(store, Form.TOPIC)

    assert bodies(store) == ["unreadable words"]
    assert drafts.take(store, Form.TOPIC, Topic) is None
