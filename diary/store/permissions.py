"""Permissions between services."""

from datetime import date
from typing import Final

from diary.domain.ids import PermissionId, PersonId
from diary.domain.permissions import Permission, PermissionAnswer
from diary.store.columns import day_of, day_text, expect_one, found, new_id, one_of
from diary.store.connection import Connection, Row

_ADD: Final = """
    INSERT INTO permission (id, asked_on, person, answer, until, withdrawn_on, asker, to_whom, what, why, condition)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_CHANGE: Final = """
    UPDATE permission SET asked_on = ?, person = ?, answer = ?, until = ?, withdrawn_on = ?, asker = ?, to_whom = ?,
        what = ?, why = ?, condition = ?
    WHERE id = ?"""
_SELECT: Final = """
    SELECT id, asked_on, person, answer, until, withdrawn_on, asker, to_whom, what, why, condition FROM permission"""
_GET: Final = _SELECT + " WHERE id = ?"
_ALL: Final = _SELECT + " ORDER BY asked_on DESC, id DESC"


def add(connection: Connection, permission: Permission) -> PermissionId:
    """Put a new permission into the diary; the value's own id is not read."""
    return PermissionId(new_id(connection.execute(_ADD, (None, *_values(permission)))))


def put_back(connection: Connection, permission: Permission) -> None:
    """Put a permission that was taken out back as it was, with the id it had."""
    connection.execute(_ADD, (permission.id, *_values(permission)))


def change(connection: Connection, permission: Permission) -> None:
    """Replace everything in a permission."""
    expect_one(connection.execute(_CHANGE, (*_values(permission), permission.id)), "permission")


def remove(connection: Connection, permission: PermissionId) -> None:
    """Take a permission out of the diary."""
    expect_one(connection.execute("DELETE FROM permission WHERE id = ?", (permission,)), "permission")


def get(connection: Connection, permission: PermissionId) -> Permission:
    """One permission."""
    return _permission(found(connection.execute(_GET, (permission,)).fetchone(), "permission"))


def everything(connection: Connection) -> tuple[Permission, ...]:
    """All permissions, the one that was asked last first."""
    return tuple(_permission(row) for row in connection.execute(_ALL))


def _values(permission: Permission) -> Row:
    return (
        permission.asked_on.isoformat(),
        permission.person,
        permission.answer,
        day_text(permission.until),
        day_text(permission.withdrawn_on),
        permission.asker,
        permission.to_whom,
        permission.what,
        permission.why,
        permission.condition,
    )


def _permission(row: Row) -> Permission:
    number, asked_on, person, answer, until, withdrawn_on, asker, to_whom, what, why, condition = row
    return Permission(
        asked_on=date.fromisoformat(asked_on),
        id=PermissionId(number),
        person=None if person is None else PersonId(person),
        asker=asker,
        to_whom=to_whom,
        what=what,
        why=why,
        answer=one_of(PermissionAnswer, answer),
        condition=condition,
        until=day_of(until),
        withdrawn_on=day_of(withdrawn_on),
    )
