"""What there is to choose from for a share, read a page at a time, and what a press turns on."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from diary.domain.choosing import FACTS_OF, FIELDS_OF, Fields, Group, RecordId, ShareField, chosen_of, with_fields
from diary.domain.contacts import ContactCard
from diary.domain.ids import PersonId
from diary.domain.promises import Promise, PromiseState
from diary.domain.sharing import Consent, Selection, SharePlan
from diary.domain.topics import Topic
from diary.services.contacts import CARDS_A_PAGE, contact_cards
from diary.services.diary import Diary
from diary.services.people import everyone
from diary.services.sharing import RECORDS_A_PAGE, newest_promises, newest_topics, share_totals, shareable_fields
from diary.share.select import Totals
from diary.ui.i18n import capitalised
from diary.ui.models.card_texts import CardTexts
from diary.ui.pages.share.views import ChoiceView, Portion, RecordView, Tick
from diary.ui.words import Words

#: Own words are cut in a list.
_LONGEST_TITLE = 160
#: So much of it tells one contact from another.
_FIRST_WORDS = 60
_BETWEEN = " · "


@dataclass(slots=True)
class ShareChoice:
    """The lists of the second step: which group is open, what was read of each, and which records are unfolded."""

    diary: Diary
    group: Group = Group.CONTACTS
    _cards: tuple[ContactCard, ...] = ()
    _promises: tuple[Promise, ...] = ()
    _topics: tuple[Topic, ...] = ()
    _totals: Totals = field(default_factory=Totals)
    _names: Mapping[PersonId, str] = field(default_factory=dict)
    _read_whole: set[Group] = field(default_factory=set)
    _unfolded: set[tuple[Group, RecordId]] = field(default_factory=set)

    def read_afresh(self) -> None:
        """Read the first page of each group; what is unfolded stays so."""
        self._totals = share_totals(self.diary)
        self._names = {person.id: person.name for person in everyone(self.diary)}
        self._read_whole.clear()
        self._cards, self._promises, self._topics = (), (), ()
        for group in Group:
            self._read_on(group)

    def read_more(self) -> None:
        """Read the next page of the open group."""
        self._read_on(self.group)

    def fold(self, record: RecordId) -> None:
        """Unfold a record of the open group, or fold it again."""
        self._unfolded ^= {(self.group, record)}

    def press(self, plan: SharePlan, record: RecordId) -> Selection:
        """Turn the facts of a record on; if anything of it is on, turn everything off."""
        if chosen_of(plan.selection, self.group).get(record):
            return with_fields(plan.selection, self.group, record, frozenset())
        facts = FACTS_OF[self.group] & self._filled(record, plan.consent)
        return with_fields(plan.selection, self.group, record, facts)

    def toggle(self, plan: SharePlan, record: RecordId, part: ShareField, *, on: bool) -> Selection:
        """Turn one part of a record on or off."""
        before = chosen_of(plan.selection, self.group).get(record, frozenset())
        return with_fields(plan.selection, self.group, record, before | {part} if on else before - {part})

    def view(self, plan: SharePlan, words: Words, today: date) -> ChoiceView:
        """What the step shows."""
        chosen = chosen_of(plan.selection, self.group)
        return ChoiceView(
            self._portions(plan.selection),
            self.group,
            tuple(self._viewed(record, chosen, plan.consent) for record in self._records(words, today)),
            self.group not in self._read_whole,
            plan.consent,
        )

    def _read_on(self, group: Group) -> None:
        match group:
            case Group.CONTACTS:
                cards = contact_cards(self.diary, after=self._cards[-1] if self._cards else None)
                self._cards += cards
                is_whole = len(cards) < CARDS_A_PAGE
            case Group.PROMISES:
                promises = newest_promises(self.diary, self._promises[-1].id if self._promises else None)
                self._promises += promises
                is_whole = len(promises) < RECORDS_A_PAGE
            case Group.TOPICS:
                topics = newest_topics(self.diary, self._topics[-1].id if self._topics else None)
                self._topics += topics
                is_whole = len(topics) < RECORDS_A_PAGE
        if is_whole:
            self._read_whole.add(group)

    def _portions(self, selection: Selection) -> Mapping[Group, Portion]:
        totals = {
            Group.CONTACTS: self._totals.contacts,
            Group.PROMISES: self._totals.promises,
            Group.TOPICS: self._totals.topics,
        }
        return {group: Portion(len(chosen_of(selection, group)), total) for group, total in totals.items()}

    def _records(self, words: Words, today: date) -> tuple[RecordView, ...]:
        match self.group:
            case Group.CONTACTS:
                return _card_views(self._cards, CardTexts(words, today))
            case Group.PROMISES:
                return tuple(_promise_view(each, self._name(each.person), words, today) for each in self._promises)
            case Group.TOPICS:
                return tuple(_topic_view(topic, words) for topic in self._topics)

    def _viewed(self, record: RecordView, chosen: Mapping[RecordId, Fields], consent: Consent) -> RecordView:
        """With its tick and, unfolded, its parts; other records cost nothing."""
        on = chosen.get(record.id, frozenset())
        is_unfolded = (self.group, record.id) in self._unfolded
        if not on and not is_unfolded:
            return record
        filled = self._filled(record.id, consent)
        tick = Tick.NOTHING if not on else Tick.ALL if filled <= on else Tick.PARTLY
        parts = tuple(part for part in FIELDS_OF[self.group] if part in filled) if is_unfolded else ()
        return replace(record, tick=tick, is_unfolded=is_unfolded, fields=parts, chosen=on)

    def _name(self, person: PersonId | None) -> str:
        return self._names.get(person, "") if person is not None else ""

    def _filled(self, record: RecordId, consent: Consent) -> Fields:
        return shareable_fields(self.diary, self.group, record, consent)


def _card_views(cards: tuple[ContactCard, ...], texts: CardTexts) -> tuple[RecordView, ...]:
    """Those that would read the same are told apart by their first words."""
    views = [_card_view(card, texts) for card in cards]
    alike = Counter(view.name for view in views)
    return tuple(
        replace(view, small=_BETWEEN.join((view.small, _on_one_line(card.words, _FIRST_WORDS))))
        if alike[view.name] > 1 and card.words
        else view
        for card, view in zip(cards, views, strict=True)
    )


def _card_view(card: ContactCard, texts: CardTexts) -> RecordView:
    title = texts.title(card.names, card.way, card.way_own).text
    moment = texts.words.dates.moment(card.when, texts.today)
    return RecordView(card.id, title, moment, has_picture=True, posture=card.posture)


def _promise_view(promise: Promise, name: str, words: Words, today: date) -> RecordView:
    told = [capitalised(words.promise_of(promise.owner, name)), words.promise_state(promise.state)]
    if promise.state is PromiseState.OPEN and promise.due is not None:
        told.append(words.dates.due(promise.due, today))
    return RecordView(promise.id, _on_one_line(promise.what), _BETWEEN.join(told))


def _topic_view(topic: Topic, words: Words) -> RecordView:
    told = [words.weight(topic.weight)] if topic.weight else []
    told.append(words.topic_state(topic.state))
    return RecordView(topic.id, _on_one_line(topic.what), _BETWEEN.join(told))


def _on_one_line(text: str, longest: int = _LONGEST_TITLE) -> str:
    line = " ".join(text[: 2 * longest].split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
