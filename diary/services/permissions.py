"""Permissions between services: asked, answered, withdrawn."""

from dataclasses import replace
from datetime import date, datetime

from diary.domain.drafts import Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import UNSAVED, PermissionId
from diary.domain.permissions import Permission
from diary.services.diary import Diary
from diary.services.unwriting import unwrite
from diary.services.versions import keep_unless_same
from diary.store import drafts, permissions


def record_permission(diary: Diary, permission: Permission, at: datetime) -> Permission:
    """Put a new or changed permission into the diary, and its draft away; gives it back with its id."""
    with diary.writing() as connection:
        if permission.id == UNSAVED:
            permission = replace(permission, id=permissions.add(connection, permission))
        else:
            keep_unless_same(connection, permission, at)
            permissions.change(connection, permission)
        drafts.drop(connection, Form.PERMISSION)
        return permission


def withdraw_permission(diary: Diary, permission_id: PermissionId, day: date, at: datetime) -> Permission:
    """Take a permission back on this day; gives it as it was before, for undo with `put_back_entry`."""
    with diary.writing() as connection:
        before = permissions.get(connection, permission_id)
        withdrawn = replace(before, withdrawn_on=day)
        keep_unless_same(connection, withdrawn, at)
        permissions.change(connection, withdrawn)
        return before


def undo_permission(diary: Diary, permission_id: PermissionId) -> None:
    """Take back the writing down of a permission, as if it had never been written."""
    unwrite(diary, EntryRef(Noun.PERMISSION, permission_id))


def permission(diary: Diary, permission_id: PermissionId) -> Permission:
    """One permission."""
    with diary.reading() as connection:
        return permissions.get(connection, permission_id)


def all_permissions(diary: Diary) -> tuple[Permission, ...]:
    """All permissions, the one that was asked last first."""
    with diary.reading() as connection:
        return permissions.everything(connection)
