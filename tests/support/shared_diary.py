"""A made-up diary to share from, and the choices a client could make in it."""

from datetime import UTC, date, datetime, time

from diary.domain.contacts import AskedBy, Contact, Way
from diary.domain.experience import Chip, Experience, Mark, Voice
from diary.domain.feelings import Degree, Feeling, FeelingWord, Posture
from diary.domain.ids import ContactId, PersonId, PromiseId, TopicId
from diary.domain.own_steps import OwnStep, Step
from diary.domain.people import Person, PersonKind
from diary.domain.promises import Owner, Promise, PromiseChange, PromiseState
from diary.domain.sharing import (
    Condition,
    Consent,
    ContactChoice,
    ContactField,
    PromiseChoice,
    PromiseField,
    Selection,
    TopicChoice,
    TopicField,
)
from diary.domain.themes import Theme, ThemeKind
from diary.domain.topics import Topic, TopicState, Want, Weight
from diary.domain.trust import TrustAnswer, TrustReply
from diary.domain.when import Precision, When
from diary.share.select import SummarySource, Totals

TODAY = date(2026, 11, 17)
SAM, FATMA = PersonId(1), PersonId(2)

PEOPLE = (
    Person(SAM, "Sam Peeters", PersonKind.WORKER, "maatschappelijk werker", "OCMW", note="Notitie over Sam"),
    Person(FATMA, "Fatma Yilmaz", PersonKind.CLOSE, "mijn zus"),
)
CONTACTS = (
    Contact(
        When(date(2026, 11, 16), time(10, 30), Precision.EXACT),
        ContactId(1),
        (SAM, FATMA),
        Way.HOME_VISIT,
        place="Dorpsstraat 12",
        posture=Posture.SPIKES_SETTLING,
        feelings=(
            Feeling(FeelingWord.HEARD, degree=Degree.VERY),
            Feeling(FeelingWord.HOPEFUL),
            Feeling(own="een beetje trots op mezelf"),
        ),
        experiences=(
            Experience(Voice.HELPED, Chip.LISTENING),
            Experience(Voice.HELPED, Chip.TIME),
            Experience(Voice.DID_NOT_HELP, Chip.PACE),
        ),
        marks=frozenset({Mark.REPAIR}),
        trust=TrustAnswer(TrustReply.YES, None, TrustReply.PARTLY),
        happened=(
            "Sam las met mij de brief over de huur. Hij zei dat hij de vorige keer niet op tijd was, en dat het zijn "
            "fout was.\n\nDaarna belden we samen naar het woonkantoor."
        ),
        view="Ik vond het goed dat hij het zelf zei. Ik durf nu meer te vragen.",
        asked_by=AskedBy.SOMEBODY_ELSE,
        asked_by_own="De huisbaas",
        feelings_before=(Feeling(FeelingWord.TENSE, degree=Degree.QUITE),),
        feelings_after=(Feeling(own="rustiger dan anders"),),
        own_steps=(OwnStep(Step.ASKED_ON), OwnStep(own="Ik bleef zitten")),
        themes=(Theme(ThemeKind.HOME), Theme(own="Het lek in het dak")),
        on_paper=date(2026, 11, 15),
    ),
    Contact(
        When(date(2026, 11, 4)),
        ContactId(2),
        (SAM,),
        Way.PHONE,
        posture=Posture.SNIFFING,
        happened="Sam belde om een nieuwe dag af te spreken.",
        view="Geheime mening over het telefoontje",
    ),
    Contact(
        When(date(2026, 10, 22), time(9, 0), Precision.ABOUT),
        ContactId(3),
        (SAM,),
        Way.THEY_DID_NOT_COME,
        posture=Posture.SPIKES_UP,
        feelings=(Feeling(FeelingWord.ANGRY, degree=Degree.QUITE), Feeling(FeelingWord.TENSE)),
        experiences=(
            Experience(Voice.DID_NOT_HELP, Chip.ONTIME),
            Experience(Voice.DID_NOT_HELP, own="Ik wist van niets"),
        ),
        marks=frozenset({Mark.BREAK}),
        happened="Ik heb een uur gewacht. Er kwam niemand.",
    ),
)
PROMISES = (
    Promise(
        Owner.WORKER,
        date(2026, 11, 4),
        PromiseId(1),
        "Het woonkantoor bellen over de huur",
        SAM,
        due=date(2026, 11, 16),
        state=PromiseState.KEPT,
    ),
    Promise(Owner.ME, date(2026, 11, 4), PromiseId(2), "Mijn loonbrief sturen", SAM, due=date(2026, 11, 17)),
    Promise(
        Owner.TOGETHER,
        date(2026, 10, 5),
        PromiseId(3),
        "Elke week even langskomen",
        SAM,
        state=PromiseState.CHANGED_TOGETHER,
        history=(
            PromiseChange(PromiseState.NOT_KEPT, datetime(2026, 10, 22, 12, tzinfo=UTC), True, "Hij was ziek"),
            PromiseChange(
                PromiseState.CHANGED_TOGETHER, datetime(2026, 11, 5, 12, tzinfo=UTC), False, "Elke twee weken"
            ),
        ),
    ),
    Promise(
        Owner.WORKER,
        date(2026, 10, 5),
        PromiseId(4),
        "Uitzoeken of ik huurtoeslag kan krijgen",
        SAM,
        before_next=True,
        state=PromiseState.NOT_KEPT,
        told_beforehand=True,
    ),
    Promise(Owner.ORGANISATION, date(2026, 10, 5), PromiseId(5), "Een vaste medewerker geven", FATMA),
    Promise(Owner.ME, date(2026, 9, 5), PromiseId(6), "Papieren zoeken", SAM, state=PromiseState.PARTLY_KEPT),
    Promise(Owner.WORKER, date(2026, 9, 5), PromiseId(7), "Taalles zoeken", SAM, state=PromiseState.NO_LONGER_NEEDED),
)
TOPICS = (
    Topic(
        TopicId(1),
        "De huur is te hoog geworden.",
        SAM,
        Weight.MUST,
        frozenset({Want.DECIDE_TOGETHER, Want.DO_SOMETHING}),
    ),
    Topic(
        TopicId(2),
        "Ik slaap slecht door het lawaai.",
        SAM,
        Weight.WOULD_LIKE,
        frozenset({Want.LISTEN}),
        TopicState.TALKED_ABOUT,
        "Sam praat met de buren.",
    ),
    Topic(TopicId(3), "De taalles is op een moeilijk moment.", SAM),
)
SOURCE = SummarySource(CONTACTS, PROMISES, TOPICS, PEOPLE, Totals(len(CONTACTS), len(PROMISES), len(TOPICS)))

EVERY_CONTACT_FIELD = frozenset(ContactField)
EVERYTHING = Selection(
    tuple(ContactChoice(contact.id, EVERY_CONTACT_FIELD) for contact in CONTACTS),
    tuple(PromiseChoice(promise.id, frozenset(PromiseField)) for promise in PROMISES),
    tuple(TopicChoice(topic.id, frozenset(TopicField)) for topic in TOPICS),
)
A_LITTLE = Selection(
    (
        ContactChoice(
            ContactId(1), frozenset({ContactField.WHEN_AND_HOW, ContactField.HAPPENED, ContactField.EXPERIENCES})
        ),
        ContactChoice(ContactId(3), frozenset({ContactField.WHEN_AND_HOW, ContactField.HAPPENED})),
    ),
    tuple(
        PromiseChoice(promise.id, frozenset({PromiseField.WHAT, PromiseField.DUE_AND_STATE}))
        for promise in PROMISES[:3]
    ),
)
CONSENT = Consent(
    SAM,
    "Sam Peeters",
    "OCMW",
    "Samira",
    "Zodat ik het niet opnieuw hoef te vertellen.",
    date(2027, 2, 17),
    conditions=frozenset({Condition.ONLY_YOU_READ, Condition.NOT_IN_FILE}),
    own_condition="Laat het mij weten als je weggaat.",
)
