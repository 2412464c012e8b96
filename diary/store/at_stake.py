"""What is at stake for the client."""

from collections.abc import Iterable
from typing import Final

from diary.domain.at_stake import AtStake
from diary.domain.entries import Noun
from diary.domain.faults import OurBug
from diary.domain.ids import AtStakeId
from diary.store import themes
from diary.store.columns import expect_one, json_list, new_id
from diary.store.connection import Connection

_ADD: Final = "INSERT INTO at_stake (id, what) VALUES (?, ?)"
_CHANGE: Final = "UPDATE at_stake SET what = ? WHERE id = ?"
_THOSE: Final = "SELECT id, what FROM at_stake WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
_ALL: Final = "SELECT id FROM at_stake"


def add(connection: Connection, at_stake: AtStake) -> AtStakeId:
    """Put something new that is at stake into the diary; the value's own id is not read."""
    number = AtStakeId(new_id(connection.execute(_ADD, (None, at_stake.what))))
    themes.add(connection, Noun.AT_STAKE, number, at_stake.themes)
    return number


def put_back(connection: Connection, at_stake: AtStake) -> None:
    """Put back what was taken out as it was, with the id it had."""
    connection.execute(_ADD, (at_stake.id, at_stake.what))
    themes.add(connection, Noun.AT_STAKE, at_stake.id, at_stake.themes)


def change(connection: Connection, at_stake: AtStake) -> None:
    """Replace everything in what is at stake."""
    expect_one(connection.execute(_CHANGE, (at_stake.what, at_stake.id)), "at_stake")
    themes.change(connection, Noun.AT_STAKE, at_stake.id, at_stake.themes)


def remove(connection: Connection, at_stake: AtStakeId) -> None:
    """Take something out of the diary."""
    expect_one(connection.execute("DELETE FROM at_stake WHERE id = ?", (at_stake,)), "at_stake")


def get(connection: Connection, at_stake: AtStakeId) -> AtStake:
    """One thing that is at stake."""
    there = _those_of(connection, (at_stake,))
    if not there:
        raise OurBug(noun="at_stake", why="not-there")
    return there[0]


def everything(connection: Connection) -> tuple[AtStake, ...]:
    """All that is at stake, in the order in which it was written down."""
    return _those_of(connection, [number for (number,) in connection.execute(_ALL)])


def _those_of(connection: Connection, those: Iterable[int]) -> tuple[AtStake, ...]:
    asked = json_list(those)
    about = themes.of_those(connection, Noun.AT_STAKE, asked)
    rows = connection.execute(_THOSE, (asked,))
    return tuple(AtStake(AtStakeId(number), what, tuple(about.get(number, ()))) for number, what in rows)
