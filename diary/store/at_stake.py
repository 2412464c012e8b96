"""What is at stake for the client."""

from collections.abc import Iterable
from typing import Final

from diary.domain.at_stake import AtStake
from diary.domain.faults import OurBug
from diary.domain.ids import AtStakeId
from diary.store.columns import expect_one, json_list, new_id
from diary.store.connection import Connection
from diary.store.parts import gathered, theme_of

_ADD: Final = "INSERT INTO at_stake (id, what) VALUES (?, ?)"
_CHANGE: Final = "UPDATE at_stake SET what = ? WHERE id = ?"
_THOSE: Final = "SELECT id, what FROM at_stake WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
_ALL: Final = "SELECT id FROM at_stake"
_THEMES_OF: Final = """
    SELECT at_stake, kind, own FROM at_stake_theme
    WHERE at_stake IN (SELECT value FROM json_each(?)) ORDER BY at_stake, position"""
_ADD_THEME: Final = "INSERT INTO at_stake_theme (at_stake, position, kind, own) VALUES (?, ?, ?, ?)"
_CLEAR: Final = "DELETE FROM at_stake_theme WHERE at_stake = ?"


def add(connection: Connection, at_stake: AtStake) -> AtStakeId:
    """Put something new that is at stake into the diary; the value's own id is not read."""
    number = AtStakeId(new_id(connection.execute(_ADD, (None, at_stake.what))))
    _add_themes(connection, number, at_stake)
    return number


def put_back(connection: Connection, at_stake: AtStake) -> None:
    """Put back what was taken out as it was, with the id it had."""
    connection.execute(_ADD, (at_stake.id, at_stake.what))
    _add_themes(connection, at_stake.id, at_stake)


def change(connection: Connection, at_stake: AtStake) -> None:
    """Replace everything in what is at stake."""
    expect_one(connection.execute(_CHANGE, (at_stake.what, at_stake.id)), "at_stake")
    connection.execute(_CLEAR, (at_stake.id,))
    _add_themes(connection, at_stake.id, at_stake)


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
    themes = gathered(connection, _THEMES_OF, asked, theme_of)
    rows = connection.execute(_THOSE, (asked,))
    return tuple(AtStake(AtStakeId(number), what, tuple(themes.get(number, ()))) for number, what in rows)


def _add_themes(connection: Connection, number: AtStakeId, at_stake: AtStake) -> None:
    themes = [(number, at, theme.kind, theme.own) for at, theme in enumerate(at_stake.themes)]
    connection.executemany(_ADD_THEME, themes)
