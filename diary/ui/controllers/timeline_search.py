"""Looking for something in the timeline: what is typed and which filters are on becomes what was found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from diary.domain.contacts import Way
from diary.domain.entries import Noun
from diary.domain.experience import Chip, Mark
from diary.domain.faults import Fault
from diary.domain.feelings import FeelingWord
from diary.domain.own_steps import Step
from diary.domain.progress import Stopped, Watch
from diary.domain.searching import ATTACHMENT, NEVER, PROMISE_IN_IT, Filter, FilterKind, Hits, Query, Search, Turn
from diary.domain.themes import ThemeKind
from diary.services.contacts import count_by_day, count_by_month
from diary.services.diary import Diary
from diary.services.indexing import bring_up
from diary.services.people import everyone
from diary.services.search import MOST_COUNTED, count_hits, search
from diary.services.sharing import is_known_what_was_shared
from diary.ui.desk import Desk, PageName
from diary.ui.models.card_texts import CardTexts
from diary.ui.models.filter_texts import FilterTexts
from diary.ui.models.hits import HitsModel
from diary.ui.pages.finding.filter_panel import Offer
from diary.ui.pages.finding.finding import Finding
from diary.ui.words import screen_words

#: The index is brought up to date once the page has stood for a moment, so that nobody waits for it.
_REST: Final = 2_000  # milliseconds
#: How many months the filters about time go back, before the one that it is.
_PERIODS: Final = (0, 3, 12)
#: Where entries that are no contacts are read. What has no page yet is not looked for: it could not be opened.
PAGES_OF: Final = MappingProxyType(
    {
        Noun.PROMISE: PageName.PROMISES,
        Noun.TOPIC: PageName.TOPICS,
        Noun.PERSON: PageName.PEOPLE,
        Noun.MOMENT: PageName.MOMENTS,
        Noun.AT_STAKE: PageName.AT_STAKE,
        Noun.PERMISSION: PageName.PERMISSIONS,
        Noun.MEETING: PageName.MEETINGS,
    }
)
_NOUNS: Final = (Noun.CONTACT, *PAGES_OF)


@dataclass(frozen=True, slots=True)
class _Answer:
    """One page of what was found for the question with this number."""

    number: int
    is_first: bool
    hits: Hits
    count: int


@dataclass(slots=True)
class _Questions:
    """How many there were; looked at in the thread of the work too, where no part of the screen may be held."""

    newest: int = 0


class TimelineSearch(QObject):
    """Connects what the client looks for with the services. Only the newest question is answered.

    `answered` carries the first entries found for something else than before, `place_requested` the day from which the
    timeline is to be seen, where nothing is looked for.
    """

    answered = Signal(object)
    place_requested = Signal(object)

    def __init__(self, desk: Desk, model: HitsModel, finding: Finding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._finding = finding
        self._typed = ""
        self._filters: tuple[Filter, ...] = ()
        self._count = 0
        self._place: date | None = None
        self._questions = _Questions()
        self._is_asked_anew = False
        self._is_bringing_up = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._bring_up)
        model.more_requested.connect(self._on_model_more_requested)
        finding.bar.typed.connect(self._on_bar_typed)
        finding.filter_turned.connect(self._on_filter_turned)
        finding.offers_requested.connect(self._on_offers_requested)
        finding.line.months_requested.connect(self._on_months_requested)
        finding.line.days_requested.connect(self._on_days_requested)
        finding.line.month_chosen.connect(self._on_month_chosen)
        finding.line.day_chosen.connect(self._on_day_chosen)

    def refresh(self) -> None:
        """Say everything afresh, and look again: something may have changed. The timeline is seen from its top."""
        self._place = None
        self._model.say(CardTexts(screen_words(), self._today()))
        self._show_filters()
        self.look_again()
        self._rest.start()

    def look_again(self) -> None:
        """Ask anew what is asked now."""
        asked = self._asked()
        self._questions.newest += 1
        if asked.is_empty:
            self._model.clear()
            self._finding.line.forget_found()
        else:
            self._find(asked, None)
        self._finding.show_searching(asked)

    def _asked(self) -> Search:
        query = Query.typed(self._typed)
        if not (query.parts or self._filters) or any(each.kind is FilterKind.NOUN for each in self._filters):
            return Search(query, self._filters)
        # Only contacts stand in the timeline: without words the others are found when they are asked for.
        nouns = _NOUNS if query.parts else (Noun.CONTACT,)
        return Search(query, (*self._filters, *(Filter(FilterKind.NOUN, noun) for noun in nouns)))

    def _find(self, asked: Search, turn: Turn | None) -> None:
        work = partial(_answer, self._desk.diary, self._questions, self._questions.newest, asked, turn)
        self._desk.tasks.run(work, self, self._on_found, self._on_failed)

    def _bring_up(self) -> None:
        if not self._is_bringing_up:
            self._is_bringing_up = True
            work = partial(_is_brought_up, self._desk.diary, self._desk.tasks.watch)
            self._desk.tasks.run_long(work, self, self._on_brought_up, self._on_not_brought_up)

    def _show_filters(self) -> None:
        texts = self._texts()
        if texts is not None:
            self._finding.bar.show_filters(self._filters, texts)
            self._finding.panel.show_on(self._filters)

    def _texts(self) -> FilterTexts | None:
        try:
            names = {str(person.id): person.name for person in everyone(self._desk.diary)}
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
            return None
        return FilterTexts(screen_words(), self._today(), names)

    def _today(self) -> date:
        return self._desk.clock().date()

    def _on_bar_typed(self, text: str) -> None:
        self._typed = text
        self._is_asked_anew = True
        self.look_again()

    def _on_filter_turned(self, turned: Filter, is_on: bool) -> None:  # noqa: FBT001 -- a slot
        others = tuple(each for each in self._filters if each != turned)
        if turned.kind in {FilterKind.SINCE, FilterKind.DURING}:
            others = tuple(each for each in others if each.kind is not turned.kind)
        self._filters = (*others, turned) if is_on else others
        self._show_filters()
        self._is_asked_anew = True
        self.look_again()

    def _on_offers_requested(self) -> None:
        texts = self._texts()
        if texts is None:
            return
        try:
            is_known = is_known_what_was_shared(self._desk.diary)
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
            return
        offers = _offers(tuple(texts.names), self._today())
        self._finding.panel.show_offers(offers, self._filters, texts, is_known_what_was_shared=is_known)

    def _on_months_requested(self) -> None:
        try:
            counts = count_by_month(self._desk.diary)
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
            return
        if counts:
            during = (each.day for each in self._filters if each.kind is FilterKind.DURING)
            near = next(during, self._place or self._today())
            self._finding.line.choose_month(counts, near, self._today())

    def _on_days_requested(self, month: date) -> None:
        try:
            counts = count_by_day(self._desk.diary, month)
        except Fault as fault:
            self._desk.notices.tell_fault(fault)
            return
        self._finding.line.show_days(counts)

    def _on_month_chosen(self, first: date) -> None:
        asked = Filter.during_month(first)
        self._go_to(asked, asked.last_day or first)

    def _on_day_chosen(self, day: date) -> None:
        self._go_to(Filter(FilterKind.DURING, day.isoformat()), day)

    def _go_to(self, asked: Filter, day: date) -> None:
        """In the timeline one goes there; of what is looked for, no more than what was then is found."""
        self._place = day
        if self._finding.is_searching:
            self._on_filter_turned(asked, is_on=True)
        else:
            self.place_requested.emit(day)

    def _on_model_more_requested(self, turn: Turn) -> None:
        self._find(self._asked(), turn)

    def _on_found(self, answer: _Answer) -> None:
        if answer.number != self._questions.newest:
            return
        if answer.is_first:
            self._count = answer.count
            self._model.show_first(answer.hits)
            if self._is_asked_anew:
                self._is_asked_anew = False
                self.answered.emit(tuple(hit.ref for hit in answer.hits.hits))
        else:
            self._model.add(answer.hits)
        self._finding.show_found(self._count, MOST_COUNTED, answer.hits.readiness)
        if answer.hits.readiness < 1.0:
            self._bring_up()

    def _on_failed(self, fault: Fault) -> None:
        self._desk.notices.tell_fault(fault)

    def _on_brought_up(self, is_whole: bool) -> None:  # noqa: FBT001 -- a receiver
        self._is_bringing_up = False
        if is_whole and not self._asked().is_empty:
            self.look_again()

    def _on_not_brought_up(self, fault: Fault) -> None:
        self._is_bringing_up = False
        if not self._asked().is_empty:
            self._desk.notices.tell_fault(fault)


def _answer(diary: Diary, questions: _Questions, number: int, asked: Search, turn: Turn | None) -> _Answer:
    """In the thread of the work: whatever was asked since makes it needless."""
    if number != questions.newest:
        raise Stopped
    hits = search(diary, asked, turn)
    return _Answer(number, turn is None, hits, count_hits(diary, asked) if turn is None else 0)


def _is_brought_up(diary: Diary, watch: Watch) -> bool:
    """Whether nobody stopped it: of what is stopped there would be no answer, and it could not be begun again."""
    try:
        bring_up(diary, watch)
    except Stopped:
        return False
    return True


def _offers(people: tuple[str, ...], today: date) -> Iterator[Offer]:
    """The filters to choose from, in the order of the panel."""
    yield _offer(FilterKind.PERSON, people)
    yield _offer(FilterKind.SINCE, (_months_back(today, months).isoformat() for months in _PERIODS))
    yield _offer(FilterKind.NOUN, _NOUNS)
    yield _offer(FilterKind.HAS, (PROMISE_IN_IT, ATTACHMENT))
    yield _offer(FilterKind.SHARED, (NEVER,))
    yield _offer(FilterKind.THEME, ThemeKind)
    yield _offer(FilterKind.MARK, Mark)
    yield _offer(FilterKind.FEELING, FeelingWord)
    yield _offer(FilterKind.HELPED, Chip)
    yield _offer(FilterKind.DID_NOT_HELP, Chip)
    yield _offer(FilterKind.OWN_STEP, Step)
    yield _offer(FilterKind.WAY, Way)


def _offer(kind: FilterKind, values: Iterable[str]) -> Offer:
    return Offer(kind, tuple(Filter(kind, str(value)) for value in values))


def _months_back(day: date, months: int) -> date:
    """The first day of the month so many months before that of this day."""
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(max(years, 1), month + 1, 1)
