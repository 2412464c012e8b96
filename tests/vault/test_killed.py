"""Killed at any step on the disk: a diary is there whole, with its old keys or its new ones, or can be made again."""

import contextlib
import os

import pytest

from diary.domain.faults import Fault
from diary.vault.folder import FolderKind, kind_of
from diary.vault.vault import Vault
from tests.support.kills import killed_at_each_step
from tests.support.vaults import PASSPHRASE, make_vault, open_vault

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a second process in the same state")

NEW = "een nieuwe zin"


def opens(open_it, *arguments):
    with contextlib.suppress(Fault), contextlib.closing(open_it(*arguments)) as vault:
        vault.connect().close()
        return True
    return False


def test_a_diary_half_made_is_whole_or_can_be_made_again(tmp_path):
    kinds = []
    for folder in killed_at_each_step(tmp_path, lambda _: None, make_vault):
        kinds.append(kind_of(folder))
        if kinds[-1] is FolderKind.EMPTY:
            make_vault(folder)
        assert opens(open_vault, folder)
    assert kinds.count(FolderKind.EMPTY) > 3
    assert kinds.count(FolderKind.DIARY) > 3


def test_a_passphrase_half_changed_is_the_old_one_or_the_new_one(tmp_path):
    outcomes = [
        (opens(open_vault, folder, PASSPHRASE), opens(open_vault, folder, NEW))
        for folder in killed_at_each_step(
            tmp_path, make_vault, lambda folder: open_vault(folder).change_passphrase(NEW)
        )
    ]
    assert outcomes == sorted(outcomes, reverse=True)
    assert set(outcomes) == {(True, False), (False, True)}


def test_a_card_half_replaced_is_the_old_one_or_the_new_one(tmp_path):
    cards = {}

    def prepare(folder):
        vault, cards["old"] = make_vault(folder)
        vault.close()

    outcomes = []
    for folder in killed_at_each_step(tmp_path, prepare, lambda folder: open_vault(folder).new_recovery_code()):
        with contextlib.closing(open_vault(folder)) as vault:
            outcomes.append(opens(Vault.open_with_recovery, folder, cards["old"].text))
            # Whatever card holds now, the passphrase still opens and can make another.
            assert opens(Vault.open_with_recovery, folder, vault.new_recovery_code().text)
    assert outcomes == sorted(outcomes, reverse=True)
    assert set(outcomes) == {True, False}
