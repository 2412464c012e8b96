"""Killed while a backup is put back: the diary is the old one or the restored one, whole, and nothing was lost."""

import os
import shutil

import pytest

from diary.services.opening import create_diary
from diary.vault.folder import FolderKind, kind_of
from tests.support.kills import killed_at_each_step
from tests.support.restoring import NEW, THEN, contacts_in, prepared, restored, write_something
from tests.support.vaults import CHEAP_POLICY

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a second process in the same state")


def copies_of(template):
    """Makes each folder ready from one that was prepared once, with the backup beside it."""

    def prepare(folder):
        shutil.copy(template.with_name("egel.backup"), folder.parent)
        if template.exists():
            shutil.copytree(template, folder)

    return prepare


def put_back(folder):
    return restored(folder.parent / "egel.backup", folder)


@pytest.fixture
def template(tmp_path):
    (tmp_path / "template").mkdir()
    return tmp_path / "template" / "diary"


def test_the_diary_is_the_old_one_or_the_restored_one(template, tmp_path):
    prepared(template)
    found = []
    for folder in killed_at_each_step(tmp_path, copies_of(template), put_back):
        found.append(contacts_in(folder))
        assert not [path for path in folder.iterdir() if path.name.endswith(".new")]
        put_back(folder)
        assert contacts_in(folder) == THEN
    assert found == sorted(found, reverse=True)
    assert set(found) == {THEN, THEN + 1}


def test_exactly_one_passphrase_opens_the_diary(template, tmp_path):
    prepared(template, NEW)
    found = [
        (contacts_in(folder, NEW), contacts_in(folder))
        for folder in killed_at_each_step(tmp_path, copies_of(template), put_back)
    ]
    old, new = (THEN + 1, None), (None, THEN)
    assert set(found) == {old, new}
    assert found == [old] * found.count(old) + [new] * found.count(new)


def test_another_diary_is_there_or_set_aside(template, tmp_path):
    prepared(template)
    shutil.rmtree(template)
    other, _ = create_diary(template, NEW, policy=CHEAP_POLICY)
    write_something(other)
    other.close()
    found = []
    for folder in killed_at_each_step(tmp_path, copies_of(template), put_back):
        found.append((contacts_in(folder, NEW), contacts_in(folder)))
        if found[-1] == (None, THEN):
            assert contacts_in(folder / "backups" / "set-aside-2026-11-22", NEW) == 1
    assert set(found) == {(1, None), (None, THEN)}


def test_with_no_diary_before_there_is_none_or_the_restored_one(template, tmp_path):
    prepared(template)
    shutil.rmtree(template)
    kinds = []
    for folder in killed_at_each_step(tmp_path, copies_of(template), put_back):
        kinds.append(kind_of(folder))
        if kinds[-1] is FolderKind.EMPTY:
            put_back(folder)
        assert contacts_in(folder) == THEN
    assert set(kinds) == {FolderKind.EMPTY, FolderKind.DIARY}
