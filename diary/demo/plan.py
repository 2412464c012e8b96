"""What Samira shares with Sam in pictures, tests and benchmarks."""

from datetime import date, timedelta
from typing import Final

from diary.domain.language import Language
from diary.domain.promises import Owner
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
from diary.domain.topics import TopicState
from diary.services.contacts import contact_cards
from diary.services.diary import Diary
from diary.services.people import people_last_met
from diary.services.promises import open_promises
from diary.services.topics import topics_in

_FIELDS: Final = frozenset({ContactField.WHEN_AND_HOW, ContactField.HAPPENED, ContactField.EXPERIENCES})
_THREE_MONTHS: Final = timedelta(days=92)
_PROMISES: Final = 4
_TOPICS: Final = 2


def plan_for_worker(diary: Diary, today: date, language: Language, contacts: int = 2) -> SharePlan:
    """A plan for the worker met last: facts of their newest contacts, the open promises, two topics."""
    worker = people_last_met(diary, 1)[0]
    cards = contact_cards(diary, person=worker.id)[:contacts]
    promises = open_promises(diary, tuple(Owner), _PROMISES)
    topics = topics_in(diary, frozenset({TopicState.OPEN}))[:_TOPICS]
    selection = Selection(
        contacts=tuple(ContactChoice(card.id, _FIELDS) for card in cards),
        promises=tuple(PromiseChoice(promise.id, frozenset(PromiseField)) for promise in promises),
        topics=tuple(TopicChoice(topic.id, frozenset(TopicField)) for topic in topics),
    )
    consent = Consent(
        person=worker.id,
        reader=worker.name,
        giver="Samira",
        why="Zodat ik niet alles opnieuw hoef te vertellen.",
        until=today + _THREE_MONTHS,
        conditions=frozenset({Condition.ONLY_YOU_READ, Condition.NOT_IN_FILE}),
    )
    return SharePlan(consent, selection, language)
