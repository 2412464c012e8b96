"""The nouns of the diary in words: English here, other languages in resources/translations.

Words are in lower case where they stand inside a line. Nothing judges: a promise is done or not done, not broken.
"""

from typing import Final

from diary.domain.contacts import AskedBy, Way
from diary.domain.experience import Chip, Mark, Voice
from diary.domain.feelings import Degree, FeelingWord, Posture
from diary.domain.moments import MomentMark
from diary.domain.own_steps import Step
from diary.domain.people import PersonKind
from diary.domain.permissions import PermissionAnswer
from diary.domain.positions import Clarity, Point
from diary.domain.promises import Owner, PromiseState
from diary.domain.sharing import Condition, ContactField, DocumentKind, PromiseField, TopicField
from diary.domain.themes import ThemeKind
from diary.domain.topics import TopicState, Want, Weight
from diary.domain.trust import TrustReply, TrustSide
from diary.domain.when import Precision
from diary.ui.i18n import phrase

POSTURES: Final = {
    Posture.ROLLED_UP: phrase("words", "rolled up"),
    Posture.SPIKES_UP: phrase("words", "spikes up"),
    Posture.SNIFFING: phrase("words", "sniffing"),
    Posture.SPIKES_SETTLING: phrase("words", "spikes settling"),
    Posture.AT_EASE: phrase("words", "at ease"),
}

FEELINGS: Final = {
    FeelingWord.SEEN: phrase("words", "seen"),
    FeelingWord.UNSURE: phrase("words", "unsure"),
    FeelingWord.HEARD: phrase("words", "heard"),
    FeelingWord.TENSE: phrase("words", "tense"),
    FeelingWord.ANGRY: phrase("words", "angry"),
    FeelingWord.HOPEFUL: phrase("words", "hopeful"),
    FeelingWord.TIRED: phrase("words", "tired"),
    FeelingWord.RELIEVED: phrase("words", "relieved"),
    FeelingWord.AFRAID: phrase("words", "afraid"),
    FeelingWord.WAITING: phrase("words", "waiting to see"),
    FeelingWord.CALM: phrase("words", "calm"),
    FeelingWord.POWERLESS: phrase("words", "powerless"),
    FeelingWord.SAFE: phrase("words", "safe"),
    FeelingWord.CONFUSED: phrase("words", "confused"),
    FeelingWord.PROUD: phrase("words", "proud"),
    FeelingWord.SAD: phrase("words", "sad"),
    FeelingWord.UNDERSTOOD: phrase("words", "understood"),
    FeelingWord.FRUSTRATED: phrase("words", "frustrated"),
    FeelingWord.SUPPORTED: phrase("words", "supported"),
    FeelingWord.ASHAMED: phrase("words", "ashamed"),
    FeelingWord.CURIOUS: phrase("words", "curious"),
    FeelingWord.UNSAFE: phrase("words", "unsafe"),
    FeelingWord.GRATEFUL: phrase("words", "grateful"),
    FeelingWord.NOT_HEARD: phrase("words", "not heard"),
    FeelingWord.STRONG: phrase("words", "strong"),
    FeelingWord.DISAPPOINTED: phrase("words", "disappointed"),
    FeelingWord.CONNECTED: phrase("words", "connected"),
    FeelingWord.IN_A_BOX: phrase("words", "put in a box"),
    FeelingWord.NUMB: phrase("words", "feeling nothing"),
    FeelingWord.JUDGED: phrase("words", "judged"),
    FeelingWord.LONELY: phrase("words", "lonely"),
    FeelingWord.OVERWHELMED: phrase("words", "overwhelmed"),
}

DEGREES: Final = {
    Degree.A_LITTLE: phrase("words", "a little"),
    Degree.QUITE: phrase("words", "quite"),
    Degree.VERY: phrase("words", "very much"),
}

VOICES: Final = {
    Voice.HELPED: phrase("words", "What helped"),
    Voice.DID_NOT_HELP: phrase("words", "What didn't help"),
}

CHIPS_THAT_HELPED: Final = {
    Chip.LISTENING: phrase("words", "really listened"),
    Chip.TIME: phrase("words", "took time for me"),
    Chip.PACE: phrase("words", "went at my pace"),
    Chip.PLAIN: phrase("words", "spoke clearly"),
    Chip.TOGETHER: phrase("words", "we decided together"),
    Chip.BELIEF: phrase("words", "believed in me"),
    Chip.ATTUNED: phrase("words", "noticed how I was doing"),
    Chip.DOING: phrase("words", "we did something together"),
    Chip.BRIDGE: phrase("words", "helped me on with others or with a service"),
    Chip.HONEST: phrase("words", "was honest about what can and can't be done"),
    Chip.BOUNDARIES: phrase("words", "was clear about limits"),
    Chip.SUCCESS: phrase("words", "was glad about my step"),
    Chip.LEARNING: phrase("words", "admitted: “I don't know”"),
    Chip.ADVICE: phrase("words", "gave no advice that I didn't ask for"),
    Chip.SECRET: phrase("words", "kept to themselves what I told"),
    Chip.ONTIME: phrase("words", "was there at the agreed time"),
    Chip.SAMEFACE: phrase("words", "the same person as last time"),
    Chip.UNIQUE: phrase("words", "saw me as a person"),
    Chip.EQUAL: phrase("words", "treated me like others"),
    Chip.RESULT: phrase("words", "did something that really helped"),
}

CHIPS_THAT_DID_NOT_HELP: Final = {
    Chip.LISTENING: phrase("words", "didn't listen"),
    Chip.TIME: phrase("words", "had no time for me"),
    Chip.PACE: phrase("words", "went too fast or too slowly"),
    Chip.PLAIN: phrase("words", "used difficult words"),
    Chip.TOGETHER: phrase("words", "decided for me"),
    Chip.BELIEF: phrase("words", "saw only my problems"),
    Chip.ATTUNED: phrase("words", "didn't notice"),
    Chip.DOING: phrase("words", "we only talked"),
    Chip.BRIDGE: phrase("words", "I had to find out by myself"),
    Chip.HONEST: phrase("words", "was vague or not honest"),
    Chip.BOUNDARIES: phrase("words", "limits were not clear"),
    Chip.SUCCESS: phrase("words", "didn't see my step"),
    Chip.LEARNING: phrase("words", "knew everything better"),
    Chip.ADVICE: phrase("words", "gave advice that I didn't ask for"),
    Chip.SECRET: phrase("words", "passed on something about me without asking"),
    Chip.ONTIME: phrase("words", "came late or didn't come"),
    Chip.SAMEFACE: phrase("words", "somebody else again"),
    Chip.UNIQUE: phrase("words", "put me in a box"),
    Chip.EQUAL: phrase("words", "treated me differently from others"),
    Chip.RESULT: phrase("words", "nothing happened"),
}

MARKS: Final = {
    Mark.BREAK: phrase("words", "something broke"),
    Mark.REPAIR: phrase("words", "it was made good again"),
}

WAYS: Final = {
    Way.OFFICE: phrase("words", "at an office"),
    Way.HOME_VISIT: phrase("words", "home visit"),
    Way.PHONE: phrase("words", "phone"),
    Way.VIDEO: phrase("words", "video call"),
    Way.MESSAGE: phrase("words", "message"),
    Way.LETTER: phrase("words", "letter"),
    Way.TOGETHER: phrase("words", "did something together"),
    Way.THEY_DID_NOT_COME: phrase("words", "didn't come"),
    Way.I_DID_NOT_GO: phrase("words", "I didn't go"),
    Way.OTHER: phrase("words", "something else"),
}

ASKERS: Final = {
    AskedBy.ME: phrase("words", "I did"),
    AskedBy.THEM: phrase("words", "the other person"),
    AskedBy.TOGETHER: phrase("words", "both of us"),
    AskedBy.SOMEBODY_ELSE: phrase("words", "someone else"),
}

OWN_STEPS: Final = {
    Step.TOLD_SOMETHING_HARD: phrase("words", "told something hard"),
    Step.ASKED_ON: phrase("words", "kept asking"),
    Step.SAID_NO: phrase("words", "said no"),
    Step.ASKED_FOR_HELP: phrase("words", "asked for help"),
    Step.KEPT_MY_PROMISE: phrase("words", "kept my promise"),
    Step.CAME_ALONG: phrase("words", "came along although it was hard"),
}

THEMES: Final = {
    ThemeKind.HOME: phrase("words", "living and home"),
    ThemeKind.MONEY: phrase("words", "money"),
    ThemeKind.HEALTH: phrase("words", "health"),
    ThemeKind.FAMILY: phrase("words", "family and children"),
    ThemeKind.WORK: phrase("words", "work and school"),
    ThemeKind.PAPERS: phrase("words", "papers and rights"),
    ThemeKind.PEOPLE: phrase("words", "people around me"),
    ThemeKind.FREE_TIME: phrase("words", "free time"),
    ThemeKind.MYSELF: phrase("words", "myself"),
}

MOMENT_MARKS: Final = {
    MomentMark.GOOD_MOMENT: phrase("words", "a good moment"),
    MomentMark.SMALL_STEP: phrase("words", "a small step"),
}

PERMISSION_ANSWERS: Final = {
    PermissionAnswer.YES: phrase("words", "yes"),
    PermissionAnswer.YES_IF: phrase("words", "yes, if…"),
    PermissionAnswer.NO: phrase("words", "no"),
}

#: One thing that it is good to know of a worker, asked of oneself: {1} is their name.
POINTS: Final = {
    Point.TASK: phrase("words", "What is the task of {1}?"),
    Point.REPORTING: phrase("words", "Must {1} report things, and to whom?"),
    Point.BETWEEN_US: phrase("words", "What stays between us?"),
    Point.CANNOT: phrase("words", "What can {1} not do?"),
    Point.REACH: phrase("words", "When is {1} there, and where are the limits?"),
    Point.EXPECTATIONS: phrase("words", "What do we expect of each other?"),
    Point.NEXT: phrase("words", "What happens next, and in which order?"),
}

#: What one can ask about each point, said to the worker.
QUESTIONS: Final = {
    Point.TASK: phrase("words", "What is your task here?"),
    Point.REPORTING: phrase("words", "Must you report things I tell you, and to whom?"),
    Point.BETWEEN_US: phrase("words", "What stays between us?"),
    Point.CANNOT: phrase("words", "What can you not do for me?"),
    Point.REACH: phrase("words", "When and how can I reach you?"),
    Point.EXPECTATIONS: phrase("words", "What do you expect of me, and what may I expect of you?"),
    Point.NEXT: phrase("words", "What happens next, and in which order?"),
}

CLARITIES: Final = {
    Clarity.TOLD: phrase("words", "told"),
    Clarity.NOT_TOLD: phrase("words", "not told"),
    Clarity.UNCLEAR: phrase("words", "unclear"),
}

TRUST_SIDES: Final = {
    TrustSide.INTEGRITY: phrase("words", "Was honest with me"),
    TrustSide.RECOGNITION: phrase("words", "Saw me and my life"),
    TrustSide.COMPETENCE: phrase("words", "Got something done, even something small"),
}

TRUST_REPLIES: Final = {
    TrustReply.YES: phrase("words", "yes"),
    TrustReply.PARTLY: phrase("words", "partly"),
    TrustReply.NO: phrase("words", "no"),
    TrustReply.DONT_KNOW: phrase("words", "I don't know"),
}

PERSON_KINDS: Final = {
    PersonKind.WORKER: phrase("words", "worker"),
    PersonKind.ADVOCATE: phrase("words", "advocate"),
    PersonKind.CLOSE: phrase("words", "someone close to me"),
    PersonKind.OTHER: phrase("words", "someone else"),
}

#: Whose promise it is, as the answer to "who?". The other goes by name, or by this word when there is none.
OWNERS: Final = {
    Owner.ME: phrase("words", "me"),
    Owner.WORKER: phrase("words", "the other person"),
    Owner.TOGETHER: phrase("words", "together"),
    Owner.ORGANISATION: phrase("words", "the organisation"),
}

#: Whose promise it is, said of the promise: {1} is the name of the other.
PROMISES_OF: Final = {
    Owner.ME: phrase("words", "mine"),
    Owner.WORKER: phrase("words", "of {1}"),
    Owner.TOGETHER: phrase("words", "of both of us"),
    Owner.ORGANISATION: phrase("words", "of the organisation"),
}

PROMISE_STATES: Final = {
    PromiseState.OPEN: phrase("words", "open"),
    PromiseState.KEPT: phrase("words", "done"),
    PromiseState.PARTLY_KEPT: phrase("words", "partly done"),
    PromiseState.NOT_KEPT: phrase("words", "not done"),
    PromiseState.CHANGED_TOGETHER: phrase("words", "changed together"),
    PromiseState.NO_LONGER_NEEDED: phrase("words", "no longer needed"),
}

WEIGHTS: Final = {
    Weight.MUST: phrase("words", "Must"),
    Weight.WOULD_LIKE: phrase("words", "Would like"),
    Weight.IF_TIME: phrase("words", "If there is time"),
}

WANTS: Final = {
    Want.LISTEN: phrase("words", "just listen"),
    Want.ANSWER: phrase("words", "give an answer"),
    Want.DECIDE_TOGETHER: phrase("words", "decide together"),
    Want.DO_SOMETHING: phrase("words", "do something"),
    Want.ADVICE: phrase("words", "give advice"),
}

TOPIC_STATES: Final = {
    TopicState.OPEN: phrase("words", "open"),
    TopicState.TALKED_ABOUT: phrase("words", "talked about"),
    TopicState.LATER: phrase("words", "another time"),
    TopicState.NO_LONGER_NEEDED: phrase("words", "no longer needed"),
}

PRECISIONS: Final = {
    Precision.EXACT: phrase("words", "at this time"),
    Precision.ABOUT: phrase("words", "around then"),
    Precision.DAY: phrase("words", "only the day"),
}

CONTACT_FIELDS: Final = {
    ContactField.WHEN_AND_HOW: phrase("words", "When and how"),
    ContactField.ASKED_BY: phrase("words", "Who asked for it"),
    ContactField.HAPPENED: phrase("words", "What happened"),
    ContactField.VIEW: phrase("words", "What I think of it"),
    ContactField.FEELINGS: phrase("words", "How it felt"),
    ContactField.EXPERIENCES: phrase("words", "What helped and what didn't help"),
    ContactField.OWN_STEPS: phrase("words", "What I did"),
    ContactField.MARKS: phrase("words", "Whether something broke or was mended"),
    ContactField.TRUST: phrase("words", "Trust"),
    ContactField.NAMES_OF_OTHERS: phrase("words", "Names of others"),
}

PROMISE_FIELDS: Final = {
    PromiseField.WHAT: phrase("words", "What was promised"),
    PromiseField.DUE_AND_STATE: phrase("words", "By when, and how it stands"),
    PromiseField.HISTORY: phrase("words", "What became of it over time"),
}

TOPIC_FIELDS: Final = {
    TopicField.WHAT: phrase("words", "What it is about"),
    TopicField.WANTS: phrase("words", "What I want from you"),
    TopicField.OUTCOME: phrase("words", "What came of it"),
}

CONDITIONS: Final = {
    Condition.ONLY_YOU_READ: phrase("words", "Only you read this."),
    Condition.NOT_IN_FILE: phrase("words", "Don't put it in my file without my knowing."),
    Condition.NOT_PASSED_ON: phrase("words", "Don't pass it on to others."),
    Condition.ASK_ME_FIRST: phrase("words", "Ask me first if you want to do something with it."),
}

DOCUMENT_KINDS: Final = {
    DocumentKind.SUMMARY: phrase("words", "summary"),
}
