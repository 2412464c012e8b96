"""Locking: the draft is kept, the log folded into the file, the keys forgotten; and opened again."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random
from typing import Final

from tests.proof.author import Author
from tests.proof.inspection import judge_diary
from tests.proof.ledger import Ledger
from tests.proof.teller import Teller
from tests.support.diaries import make_diary, open_again

_MOST_BETWEEN: Final = 12


def prepare(room: Path) -> None:
    """An empty diary."""
    make_diary(room / "diary").close()


def act(room: Path, teller: Teller, random: Random) -> None:
    """Open, write a little and close, again and again."""
    author = Author(open_again(room / "diary"), teller, random)
    for number in count(1):
        for _ in range(random.randrange(_MOST_BETWEEN)):
            author.write_on()
        teller.begun("locking", value=number)
        author.diary.close()
        teller.done("locking", value=number)
        author.diary = teller.persist(lambda: open_again(room / "diary"))


def judge(room: Path, ledger: Ledger) -> Iterator[str]:
    """All that was told as saved is there."""
    yield from judge_diary(room / "diary", ledger)
