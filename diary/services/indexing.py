"""Bringing the index that searching is done in up to date with the diary, a step at a time."""

import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.domain.progress import Stopped, Watch, go_on, tell
from diary.services.diary import Diary
from diary.services.index_file import IndexFile, IndexLost
from diary.store import search_index, search_notes, search_sources
from diary.store.connection import Connection
from diary.store.search_notes import Waiting
from diary.store.search_sources import Searched

#: Entries indexed in one step, and letters: folding and indexing that many takes a fifth of a second or so.
_AT_ONCE: Final = 500
_LETTERS_AT_ONCE: Final = 200_000
_TOKEN_BYTES: Final = 16
#: A disk that damages what was just written would have it begin for ever.
_MOST_BEGINNINGS: Final = 3


_NO_NOTES: Final = Waiting()


@dataclass(frozen=True, slots=True)
class _Step:
    """What is indexed at once: what `waiting` says has changed, or what is new up to the entry `built`."""

    found: list[Searched]
    waiting: Waiting = _NO_NOTES
    built: EntryRef | None = None


def bring_up(diary: Diary, watch: Watch = go_on) -> None:
    """Index all that the index lacks, and a whole diary where there is none; raises Stopped between two steps.

    What was indexed stays when it is stopped, also by closing the diary. The first time takes seconds where there are
    many entries. Raises CANNOT_WRITE where the disk keeps nothing that can be searched.
    """
    try:
        _bring_up(diary, watch)
    except Fault:
        if diary.index.is_closed:
            raise Stopped from None
        raise


def _bring_up(diary: Diary, watch: Watch) -> None:
    index = diary.index
    for _ in range(_MOST_BEGINNINGS):
        try:
            with suppress(IndexLost):
                _finish(diary, watch)
                return
            with suppress(IndexLost):
                _begin(diary, diary.index)
        except SurroundingsFailed:
            if diary.index is index:
                raise
            # All keys were replaced meanwhile: the file that it was written to is gone, and there is a new one to make.
            index = diary.index
    raise SurroundingsFailed(FaultCode.CANNOT_WRITE)


def catch_up(diary: Diary) -> None:
    """Index what is new or changed since the last time; raises IndexLost where there is no index of this diary.

    Where much was never indexed only what changed: the rest is for `bring_up`.
    """
    index = diary.index
    while _follow(diary, index):
        pass
    if _lacking(diary) <= _AT_ONCE:
        for _ in search_sources.NOUNS:
            if _build_on(diary, index) == 1.0:
                return


def forget_gone(diary: Diary) -> None:
    """Let no word of what is gone for good stay in the index: where one step isn't enough for that, it goes whole."""
    index = diary.index
    is_gone = False
    with suppress(IndexLost, SurroundingsFailed):
        is_behind = _follow(diary, index)
        index.fold_in_log()
        is_gone = not is_behind
    if not is_gone:
        index.discard()


def readiness(diary: Diary) -> float:
    """Which part of the diary is in the index, from 0 to 1; raises IndexLost where there is none."""
    lacking = _lacking(diary)
    if not lacking:
        return 1.0
    with diary.reading() as connection:
        return 1.0 - lacking / sum(search_sources.last_id(connection, noun) for noun in search_sources.NOUNS)


def _finish(diary: Diary, watch: Watch) -> None:
    done = 0.0
    while done < 1.0:
        while _follow(diary, diary.index):
            tell(watch, done)
        done = _build_on(diary, diary.index)
        tell(watch, done)


def _follow(diary: Diary, index: IndexFile) -> bool:
    """Index some of the entries that changed; whether more may be left."""
    with index.alone():
        with diary.reading() as connection:
            tokens = search_notes.tokens(connection)
            waiting, found = _waiting(connection)
        with index.reading() as connection:
            token = search_index.token(connection)
        if token is None or token not in tokens:
            raise IndexLost
        if waiting.refs:
            _write(diary, index, token, _Step(found, waiting))
        with diary.reading() as connection:
            return bool(search_notes.waiting(connection, 1).refs)


def _waiting(connection: Connection) -> tuple[Waiting, list[Searched]]:
    """The entries that changed and wait longest, and what they are found by: as many as one step takes."""
    limit = _AT_ONCE
    while True:
        waiting = search_notes.waiting(connection, limit)
        found = _read(connection, waiting.refs)
        if limit == 1 or _letters(found) <= _LETTERS_AT_ONCE:
            return waiting, found
        limit = max(1, min(limit, len(waiting.refs)) // 2)


def _write(diary: Diary, index: IndexFile, former: bytes, step: _Step) -> None:
    """Take one step; whoever is killed on the way takes it once more."""
    token = secrets.token_bytes(_TOKEN_BYTES)
    there = {entry.ref for entry in step.found}
    with diary.writing() as connection:
        is_ours = search_notes.follow(connection, former, token)
    if not is_ours:
        raise IndexLost
    with index.writing() as connection:
        search_index.drop(connection, (ref for ref in step.waiting.refs if ref not in there))
        search_index.put(connection, step.found)
        if step.built is not None:
            search_index.set_built(connection, step.built)
        search_index.set_token(connection, token)
    with diary.writing() as connection:
        search_notes.followed(connection, token, step.waiting.last)


def _build_on(diary: Diary, index: IndexFile) -> float:
    """Index some of the entries that never were; gives the part that is done."""
    with index.alone():
        with index.reading() as connection:
            built, token = search_index.built_up_to(connection), search_index.token(connection)
        if token is None:
            raise IndexLost
        for noun in search_sources.NOUNS:
            with diary.reading() as connection:
                ids = search_sources.ids_behind(connection, noun, built.get(noun, 0), _AT_ONCE)
                ids, found = _as_many_as_fit(connection, noun, ids)
            if ids:
                _write(diary, index, token, _Step(found, built=EntryRef(noun, ids[-1])))
                return readiness(diary)
    return 1.0


def _as_many_as_fit(connection: Connection, noun: Noun, ids: tuple[int, ...]) -> tuple[tuple[int, ...], list[Searched]]:
    """The first of these entries, as many as one step takes, and what they are found by."""
    while True:
        found = list(search_sources.those_of(connection, noun, ids))
        if len(ids) <= 1 or _letters(found) <= _LETTERS_AT_ONCE:
            return ids, found
        ids = ids[: len(ids) // 2]


def _letters(entries: Iterable[Searched]) -> int:
    return sum(len(text) for entry in entries for text in entry.texts)


def _lacking(diary: Diary) -> int:
    """How many entries at most were never indexed."""
    with diary.index.reading() as connection:
        built = search_index.built_up_to(connection)
    with diary.reading() as connection:
        ids = {noun: search_sources.last_id(connection, noun) for noun in search_sources.NOUNS}
    return sum(max(0, last - built.get(noun, 0)) for noun, last in ids.items())


def _begin(diary: Diary, index: IndexFile) -> None:
    """Begin a new index; until it is made, the diary notes what changes."""
    token = secrets.token_bytes(_TOKEN_BYTES)
    with index.alone():
        index.discard()
        with diary.writing() as connection:
            search_notes.start(connection, token)
        with index.writing() as connection:
            search_index.create(connection, token)


def _read(connection: Connection, refs: tuple[EntryRef, ...]) -> list[Searched]:
    found: list[Searched] = []
    for noun in search_sources.NOUNS:
        if ids := [ref.id for ref in refs if ref.noun is noun]:
            found += search_sources.those_of(connection, noun, ids)
    return found
