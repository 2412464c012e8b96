"""Restoring one of two backups, and writing on in what came back, again and again."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Final

from diary.services.backups import back_up, backups
from diary.services.diary import Diary
from diary.services.restoring import Restorable, look_into_own, restore
from diary.vault.backup_file import OpenBackup, read
from tests.proof.author import NOW, Author
from tests.proof.inspection import binned_of, entries_of, left_over, not_going_on, unsound
from tests.proof.ledger import Ledger
from tests.proof.teller import Teller
from tests.support.diaries import make_diary, open_again

#: What is written after the n-th restore has numbers between n and n + 1 times this.
_GENERATION: Final = 1_000
_MOST_BETWEEN: Final = 8
_BACKUPS: Final = 2


class _Silent(Teller):
    """Says nothing of what is written before anybody listens."""

    def begun(self, what: str, which: int = 0, value: int = 0) -> None:
        """Nothing."""

    def done(self, what: str, which: int = 0, value: int = 0) -> None:
        """Nothing."""


def prepare(room: Path) -> None:
    """A diary with two backups: the first with one entry or more, the second with more of them."""
    with closing(make_diary(room / "diary")) as diary:
        author = Author(diary, _Silent(), Random(0))
        for day in range(_BACKUPS):
            for _ in range(_MOST_BETWEEN):
                author.write_on()
            back_up(diary, NOW - timedelta(days=day))


def act(room: Path, teller: Teller, random: Random) -> None:
    """Restore the one, write a little, restore the other."""
    diary = open_again(room / "diary")
    for number in count(1):
        restorable = look_into_own(diary, _paths(room)[number % _BACKUPS])
        diary.close()
        teller.persist(lambda number=number, found=restorable: _restore(room, number, found, teller))
        restorable.close()
        diary = teller.persist(lambda: open_again(room / "diary"))
        author = Author(diary, teller, random, first=number * _GENERATION)
        for _ in range(random.randrange(_MOST_BETWEEN)):
            author.write_on()


def judge(room: Path, ledger: Ledger) -> Iterator[str]:
    """The diary is the backup last told, and what was written since, or the one begun; nothing is gone for good."""
    with closing(open_again(room / "diary")) as diary:
        with diary.reading() as connection:
            here = entries_of(connection).keys() | binned_of(connection).keys()
            yield from unsound(connection)
        kept = _held_by(diary)
        then = [_held_in(diary, path) for path in _paths(room)]
    yield from _otherwise(here, then, ledger)
    gone = ledger.done["entry"].keys() - here - kept
    if gone:
        yield f"neither in the diary nor in a backup: {sorted(gone)}"
    yield from not_going_on(room / "diary")
    yield from left_over(room / "diary")


def _restore(room: Path, number: int, restorable: Restorable, teller: Teller) -> None:
    teller.begun("restored", value=number)
    restore(restorable, room / "diary", NOW)
    teller.done("restored", value=number)


def _otherwise(here: set[int], then: list[set[int]], ledger: Ledger) -> Iterator[str]:
    allowed = {ledger.last_done("restored"), ledger.last_begun("restored")}
    for number in allowed:
        least = then[number % _BACKUPS] | _written_after(number, ledger.done)
        most = then[number % _BACKUPS] | _written_after(number, ledger.begun)
        if least <= here <= most:
            return
    yield f"the diary holds {sorted(here)}, and was restored {sorted(allowed)}"


def _written_after(number: int, said: dict[str, dict[int, int]]) -> set[int]:
    return {entry for entry in said["entry"] if entry // _GENERATION == number}


def _paths(room: Path) -> list[Path]:
    """The two backups, by day: the fuller one first."""
    return sorted((room / "diary" / "backups").glob("egel-????-??-??.backup"))


def _held_by(diary: Diary) -> set[int]:
    """What all backups hold together; each of them can be opened."""
    return set().union(*(_held_in(diary, backup.path) for backup in backups(diary)))


def _held_in(diary: Diary, path: Path) -> set[int]:
    opened = OpenBackup(read(path), diary.vault.root.copy())
    with closing(opened), opened.connected() as connection:
        return entries_of(connection).keys() | binned_of(connection).keys()
