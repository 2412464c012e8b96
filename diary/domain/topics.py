"""What the client wants to talk about."""

from dataclasses import dataclass
from enum import StrEnum

from diary.domain.ids import UNSAVED, ContactId, PersonId, TopicId
from diary.domain.themes import Theme


class Weight(StrEnum):
    """How much it matters to the client."""

    MUST = "must"
    WOULD_LIKE = "would-like"
    IF_TIME = "if-time"


class Want(StrEnum):
    """What the client wants from the other; several may be chosen."""

    LISTEN = "listen"
    ANSWER = "answer"
    DECIDE_TOGETHER = "decide-together"
    DO_SOMETHING = "do-something"
    ADVICE = "advice"


class TopicState(StrEnum):
    """Where a topic stands."""

    OPEN = "open"
    TALKED_ABOUT = "talked-about"
    LATER = "later"
    NO_LONGER_NEEDED = "no-longer-needed"


@dataclass(frozen=True, slots=True)
class Topic:
    """Something to discuss; `outcome` says in own words what came of it."""

    id: TopicId = TopicId(UNSAVED)
    what: str = ""
    person: PersonId | None = None
    weight: Weight | None = None
    wants: frozenset[Want] = frozenset()
    state: TopicState = TopicState.OPEN
    outcome: str = ""
    from_contact: ContactId | None = None
    themes: tuple[Theme, ...] = ()
