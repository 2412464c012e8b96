"""Writing: entries, changes, what is thrown away, drafts."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.proof.author import Author
from tests.proof.inspection import judge_diary
from tests.proof.ledger import Ledger
from tests.proof.teller import Teller
from tests.support.diaries import make_diary, open_again


def prepare(room: Path) -> None:
    """An empty diary."""
    make_diary(room / "diary").close()


def act(room: Path, teller: Teller, random: Random) -> None:
    """Write on and on."""
    Author(open_again(room / "diary"), teller, random).write_without_end()


def judge(room: Path, ledger: Ledger) -> Iterator[str]:
    """All that was told as saved is there."""
    yield from judge_diary(room / "diary", ledger)
