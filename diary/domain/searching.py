"""Searching in the diary: what was typed, what is found, and where in the text it stands."""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from diary.domain.contacts import ContactCard
from diary.domain.entries import EntryRef
from diary.domain.folding import fold, keeps_places, spread
from diary.domain.ids import PersonId

#: What stands between quotes is looked for word for word; an opening one alone counts too, while it is being typed.
_PARTS: Final = re.compile('["“”„«»]([^"“”„«»]*)(["“”„«»]?)|([^\\s"“”„«»]+)')
#: More than anybody types; of a pasted text the start is looked for.
_MOST_PARTS: Final = 12
_MOST_LETTERS: Final = 200

#: How much of a text a hit shows, and of that before the first mark; in characters.
SNIPPET: Final = 200
_BEFORE: Final = 40
#: How much is folded at a time to find the letter that a place in the folded text comes from.
_STRETCH: Final = 1_000


@dataclass(frozen=True, slots=True)
class Part:
    """Words that stand next to each other; the last one may go on, unless they were put in quotes.

    For spread text it has two patterns: one for the beginning of a word, and one for where no word begins with it.
    """

    words: str
    is_whole: bool = False
    pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)
    pattern_inside: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """The patterns are made once: many texts are looked through."""
        inside = " +".join(map(re.escape, self.words.split()))
        begins = f"(?<![^ ]){inside}(?![^ ])" if self.is_whole else f"(?<![^ ]){inside}"
        object.__setattr__(self, "pattern", re.compile(begins))
        object.__setattr__(self, "pattern_inside", re.compile(inside))

    def first_in(self, folded: str) -> re.Match[str] | None:
        """Where it stands first in a spread text: where no word begins with it, inside of words too."""
        return self.pattern.search(folded) or self.pattern_inside.search(folded)

    def begins_in(self, folded: str) -> bool:
        """Whether it stands in a folded text at the beginning of a word."""
        return self.pattern.search(folded) is not None


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: entries in which all parts stand."""

    parts: tuple[Part, ...]

    @classmethod
    def typed(cls, text: str) -> "Query":
        """The query of what was typed; without words it has no parts."""
        parts = []
        for found in _PARTS.finditer(text[:_MOST_LETTERS]):
            quoted, closed, bare = found.groups()
            words = fold(bare if quoted is None else quoted)
            if words:
                parts.append(Part(words, is_whole=bool(closed)))
        return cls(tuple(dict.fromkeys(parts))[:_MOST_PARTS])

    def marks_in(self, text: str, *, also_inside: bool = True) -> tuple["Mark", ...]:
        """Where the parts stand in a text, in order; also inside of words for parts that begin none there."""
        folded, sources = spread(text), _sources(text)
        patterns = self._found_by(folded) if also_inside else [part.pattern for part in self.parts]
        found = sorted(span for pattern in patterns for span in _spans(pattern, folded))
        marks: list[Mark] = []
        for first, last in found:
            start, end = sources[first], sources[last - 1] + 1
            # An accent that follows its letter belongs to it.
            while end < len(text) and not spread(text[end]):
                end += 1
            if marks and start <= marks[-1].end:
                marks[-1] = Mark(marks[-1].start, max(end, marks[-1].end))
            else:
                marks.append(Mark(start, end))
        return tuple(marks)

    def first_in(self, text: str) -> int | None:
        """Where the first of the parts begins in a text."""
        folded = spread(text)
        begins = [found.start() for part in self.parts if (found := part.first_in(folded))]
        return _source(text, min(begins)) if begins else None

    def _found_by(self, folded: str) -> list[re.Pattern[str]]:
        """For each part the pattern that finds it: where no word begins with it, inside of words too."""
        return [part.pattern if part.begins_in(folded) else part.pattern_inside for part in self.parts]


@dataclass(frozen=True, slots=True)
class Called:
    """The people whose names have a part of a query at the beginning of a word, and those who have it inside of one."""

    begins: tuple[PersonId, ...] = ()
    inside: tuple[PersonId, ...] = ()


def called(query: Query, names: Mapping[PersonId, str]) -> dict[Part, Called]:
    """For each part of a query whose names have it: whatever names these people is found by it too."""
    folded = {person: fold(name) for person, name in names.items()}
    return {part: _called(part, folded) for part in query.parts}


def _called(part: Part, folded: Mapping[PersonId, str]) -> Called:
    there = [(person, part.begins_in(name)) for person, name in folded.items() if part.pattern_inside.search(name)]
    return Called(
        tuple(person for person, is_begun in there if is_begun),
        tuple(person for person, is_begun in there if not is_begun),
    )


class FilterKind(StrEnum):
    """What a filter asks of an entry."""

    NOUN = "noun"
    PERSON = "person"
    WAY = "way"
    FEELING = "feeling"
    HELPED = "helped"
    DID_NOT_HELP = "did-not-help"
    THEME = "theme"
    OWN_STEP = "own-step"
    MARK = "mark"
    HAS = "has"
    SHARED = "shared"
    SINCE = "since"
    DURING = "during"


#: What an entry can have, for filters of that kind.
PROMISE_IN_IT: Final = "promise"
ATTACHMENT: Final = "attachment"
#: The one value of filters that ask whether something of an entry ever left.
NEVER: Final = "never"

#: How a month is written in a filter.
_MONTH: Final = "2026-11"
_DAYS: Final = frozenset({FilterKind.SINCE, FilterKind.DURING})


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing that is asked of an entry.

    `value` is an id, an ISO day or month, or the value of what the kind names.
    """

    kind: FilterKind
    value: str

    @classmethod
    def during_month(cls, day: dt.date) -> "Filter":
        """What was in the month of this day."""
        return cls(FilterKind.DURING, day.isoformat()[: len(_MONTH)])

    @property
    def is_month(self) -> bool:
        """Whether it is about a whole month."""
        return self.kind is FilterKind.DURING and len(self.value) == len(_MONTH)

    @property
    def day(self) -> dt.date:
        """The first day of a filter that is about days; that day counts too."""
        return dt.date.fromisoformat(f"{self.value}-01" if self.is_month else self.value)

    @property
    def last_day(self) -> dt.date | None:
        """The last one, which counts too; None where there is none."""
        if self.kind is not FilterKind.DURING:
            return None
        return self.day.replace(day=monthrange(self.day.year, self.day.month)[1]) if self.is_month else self.day


@dataclass(frozen=True, slots=True)
class Search:
    """All that is looked for. Of several filters of one kind any will do, but for days."""

    query: Query = Query(())
    filters: tuple[Filter, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked."""
        return not (self.query.parts or self.filters)

    @property
    def alternatives(self) -> tuple[tuple[Filter, ...], ...]:
        """The filters but those about days, those of one kind together."""
        kinds = dict.fromkeys(each.kind for each in self.filters if each.kind not in _DAYS)
        return tuple(tuple(each for each in self.filters if each.kind is kind) for kind in kinds)

    @property
    def since(self) -> dt.date | None:
        """The first day that may be found."""
        return max((each.day for each in self.filters if each.kind in _DAYS), default=None)

    @property
    def until(self) -> dt.date | None:
        """The last day that may be found."""
        ends = (each.last_day for each in self.filters if each.kind in _DAYS)
        return min((day for day in ends if day is not None), default=None)


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that was looked for."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Snippet:
    """The piece of an entry's own words in which something was found, on one line, as it was written."""

    text: str
    marks: tuple[Mark, ...]
    begins_within: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found. `names` are of the people in it; a contact has its card, whose words are the snippet's.

    Somebody who was found stands alone among the names. `name_marks` are those in each of the names.
    """

    ref: EntryRef
    names: tuple[str, ...]
    snippet: Snippet
    name_marks: tuple[tuple[Mark, ...], ...] = ()
    day: dt.date | None = None
    time: dt.time | None = None
    card: ContactCard | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the next page of hits begins; words that have it inside come behind those that begin with it."""

    before: int
    is_inside: bool = False


@dataclass(frozen=True, slots=True)
class Hits:
    """One page of what was found, and where the next one begins; it may be empty where another follows.

    `readiness` is the part of the diary that can be searched already, from 0 to 1.
    """

    hits: tuple[Hit, ...]
    next: Turn | None
    readiness: float = 1.0


def snippet_of(texts: tuple[str, ...], query: Query) -> Snippet:
    """The piece of an entry's texts to show: around the first mark, or the start where there is none."""
    for text in texts:
        first = query.first_in(text)
        if first is not None:
            return _around(text, first, query)
    return _around(next((text for text in texts if text.strip()), ""), 0, query)


def _around(text: str, first: int, query: Query) -> Snippet:
    start = _word_start(text, first)
    piece = text[start : start + SNIPPET]
    line = " ".join(piece.split())
    return Snippet(line, query.marks_in(line), start > 0)


def _word_start(text: str, first: int) -> int:
    """The beginning of a word somewhat before a mark."""
    earliest = max(0, first - _BEFORE)
    if earliest == 0:
        return 0
    space = re.search(r"\s\S", text[earliest : first + 1])
    return earliest + space.start() + 1 if space else first


def _spans(pattern: re.Pattern[str], folded: str) -> list[tuple[int, int]]:
    return [found.span() for found in pattern.finditer(folded) if found.end() > found.start()]


def _source(text: str, place: int) -> int:
    """Which letter of the text a place in the spread text comes from."""
    if keeps_places(text[: place + 1]):
        # So it is in most texts, and most words stand near the beginning.
        return place
    for start in range(0, len(text), _STRETCH):
        piece = text[start : start + _STRETCH]
        length = len(spread(piece))
        if place < length:
            return start + _sources(piece)[place]
        place -= length
    return len(text)


def _sources(text: str) -> Sequence[int]:
    """For each letter of the spread text the place of the one that it comes from."""
    if keeps_places(text):
        return range(len(text))
    return [at for at, letters in enumerate(map(spread, text)) for _ in letters]
