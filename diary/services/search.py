"""Searching in all that was written."""

from collections.abc import Mapping, Sequence
from typing import Final

from diary.domain.contacts import ContactCard
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.ids import ContactId
from diary.domain.searching import Called, Hit, Hits, Part, Search, Turn, called, snippet_of
from diary.services.diary import Diary
from diary.services.index_file import IndexLost
from diary.services.indexing import catch_up, readiness
from diary.store import contacts, people, search_index, search_sources
from diary.store.connection import Connection

#: Hits fetched at a time: a screen or two.
HITS_A_PAGE: Final = 20
_NOT_WRITTEN: Final = frozenset({FaultCode.CANNOT_WRITE, FaultCode.DISK_FULL})
#: Hits are counted no further than this.
MOST_COUNTED: Final = 1_000


def search(diary: Diary, asked: Search, turn: Turn | None = None) -> Hits:
    """One page of the entries that have all that is asked, newest first; `turn` is that of the page before.

    Every word may go on, what stands between quotes is looked for as it is; the names of people in an entry count as
    its words. Entries with no day, such as people, come first; those that have it only inside of words come behind all
    others. Of an entry in the bin nothing is found.
    Where `bring_up` has not ended yet, or the disk is full or can only be read, only a part is found; of the first
    `readiness` says so.
    """
    if asked.is_empty:
        return Hits((), None)
    try:
        _catch_up_where_it_can(diary)
        # Before looking: what is indexed meanwhile is found too soon, never left out as if all were there.
        ready = readiness(diary)
        so_called, is_inside = _called(diary, asked), turn is not None and turn.is_inside
        with diary.index.reading() as connection:
            if turn is not None and is_inside:
                found = search_index.find_inside(connection, asked, turn.before, so_called)
            else:
                before = turn.before if turn else None
                found = search_index.find(connection, asked, before, HITS_A_PAGE, so_called)
    except IndexLost:
        return Hits((), None, readiness=0.0)
    with diary.reading() as connection:
        return Hits(_hits(connection, found.refs, asked, is_inside=is_inside), found.next, ready)


def _catch_up_where_it_can(diary: Diary) -> None:
    """Where nothing can be written, what was indexed before is still found."""
    try:
        catch_up(diary)
    except SurroundingsFailed as fault:
        if fault.code not in _NOT_WRITTEN:
            raise


def count_hits(diary: Diary, asked: Search) -> int:
    """How many entries have words that begin with all that is asked; MOST_COUNTED stands for that many and more."""
    so_called = _called(diary, asked)
    try:
        with diary.index.reading() as connection:
            return search_index.count(connection, asked, MOST_COUNTED, so_called)
    except IndexLost:
        return 0


def _called(diary: Diary, asked: Search) -> Mapping[Part, Called]:
    """Who is called as the query says; names are looked up in the diary, so that a new one counts at once."""
    if not asked.query.parts:
        return search_index.NOBODY
    with diary.reading() as connection:
        return called(asked.query, people.names(connection))


def _hits(connection: Connection, refs: Sequence[EntryRef], asked: Search, *, is_inside: bool) -> tuple[Hit, ...]:
    hits: dict[EntryRef, Hit] = {}
    for noun in search_sources.NOUNS:
        if ids := [ref.id for ref in refs if ref.noun is noun]:
            names = search_sources.names_in(connection, noun, ids)
            cards = _cards(connection, ids) if noun is Noun.CONTACT else {}
            for entry in search_sources.words_of(connection, noun, ids):
                # What somebody is called stands among the names already.
                texts = entry.texts[1:] if noun is Noun.PERSON else entry.texts
                snippet = snippet_of(texts, asked.query)
                who = names.get(entry.ref.id, ())
                marks = tuple(asked.query.marks_in(name, also_inside=is_inside) for name in who)
                card = cards.get(entry.ref.id)
                hits[entry.ref] = Hit(entry.ref, who, snippet, marks, entry.day, entry.time, card)
    return tuple(hits[ref] for ref in refs if ref in hits)


def _cards(connection: Connection, ids: Sequence[int]) -> Mapping[int, ContactCard]:
    return {card.id: card for card in contacts.cards_of(connection, map(ContactId, ids))}
