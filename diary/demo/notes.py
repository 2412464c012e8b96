"""Many moments: notes between the contacts, about what the days were like."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Final

from diary.demo import sentences
from diary.demo.chance import Chance
from diary.demo.crowd import days_told
from diary.demo.moods import MOODS
from diary.domain.feelings import Feeling, Posture
from diary.domain.moments import Moment, MomentMark
from diary.domain.themes import Theme
from diary.domain.when import Precision, When

_SEED: Final = 20_241_118

#: One moment for so many contacts.
_CONTACTS_FOR_ONE: Final = 8
#: Shares of all moments, or of the good ones.
_GOOD: Final = 0.55
_WITH_TIME: Final = 0.4
_WITH_THEME: Final = 0.7
_WITH_MARK: Final = 0.6

_MOST_THOUGHTS: Final = 2
_MOST_FEELINGS: Final = 2
_EVENINGS: Final = tuple(time(hour, minute) for hour in range(19, 24) for minute in (0, 30))
_MARKS: Final = tuple(MomentMark)


def notes(count: int, today: date) -> Iterator[Moment]:
    """The moments beside `count` contacts, oldest first; the same count and day give the same ones."""
    chance, days = Chance(_SEED), days_told(count)
    number = count // _CONTACTS_FOR_ONE
    for place in range(number):
        yield _moment(chance, today - timedelta(days=1 + days * (number - 1 - place) // number))


def _moment(chance: Chance, day: date) -> Moment:
    is_good = chance.falls(_GOOD)
    first = chance.one(sentences.GOOD_DAYS if is_good else sentences.HARD_DAYS)
    thoughts = chance.some(sentences.GOOD_THOUGHTS if is_good else sentences.HARD_THOUGHTS, 0, _MOST_THOUGHTS)
    mood = MOODS[Posture.AT_EASE if is_good else Posture.ROLLED_UP]
    return Moment(
        When(day, chance.one(_EVENINGS), Precision.ABOUT) if chance.falls(_WITH_TIME) else When(day),
        words=" ".join((first, *thoughts)),
        feelings=tuple(Feeling(word) for word in chance.some(mood.words, 0, _MOST_FEELINGS)),
        marks=frozenset({chance.one(_MARKS)}) if is_good and chance.falls(_WITH_MARK) else frozenset(),
        themes=tuple(map(Theme, sentences.ABOUT[first])) if chance.falls(_WITH_THEME) else (),
    )
