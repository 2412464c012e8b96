"""Writing while what searching needs is brought up to date, and made anew where it was lost."""

import contextlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

from diary.domain.entries import Noun
from diary.domain.faults import SurroundingsFailed
from diary.domain.searching import Filter, FilterKind, Query, Search
from diary.services.indexing import bring_up
from diary.services.search import count_hits, search
from tests.proof.author import Author
from tests.proof.inspection import entries_of, judge_diary
from tests.proof.ledger import Ledger
from tests.proof.teller import Teller
from tests.support.diaries import make_diary, open_again

_OF_CONTACTS = Search(filters=(Filter(FilterKind.NOUN, Noun.CONTACT),))


def prepare(room: Path) -> None:
    """An empty diary."""
    make_diary(room / "diary").close()


def act(room: Path, teller: Teller, random: Random) -> None:
    """Write a little, and have it found, again and again."""
    author = Author(open_again(room / "diary"), teller, random)
    while True:
        author.write_on()
        # What there is no room for now is indexed later.
        with contextlib.suppress(SurroundingsFailed):
            bring_up(author.diary)


def judge(room: Path, ledger: Ledger) -> Iterator[str]:
    """All that was told as saved is there, and all that is there is found."""
    yield from _not_found(room / "diary")
    yield from judge_diary(room / "diary", ledger)


def _not_found(folder: Path) -> Iterator[str]:
    with closing(open_again(folder)) as diary:
        bring_up(diary)
        with diary.reading() as connection:
            entries = entries_of(connection)
        if count_hits(diary, _OF_CONTACTS) != len(entries):
            yield f"{count_hits(diary, _OF_CONTACTS)} are found of {len(entries)}"
        for number, version in entries.items():
            if not search(diary, Search(Query.typed(f'"{number} {version}"'))).hits:
                yield f"entry {number} is not found"
