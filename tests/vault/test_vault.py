"""The way in: making, opening, re-keying, and folders that are no diary."""

import contextlib
import json

import pytest

from diary.domain.faults import ClientCanMend, Fault, FaultCode, OurBug, SurroundingsFailed
from diary.vault.cost import CEILING, FLOOR, CostPolicy, KdfCost
from diary.vault.vault import FolderKind, Vault, kind_of
from tests.support.faults import fault_of
from tests.support.vaults import (
    CHEAP,
    CHEAP_POLICY,
    PASSPHRASE,
    contents,
    make_vault,
    open_vault,
    write_words,
)

NEW = "een nieuwe zin"


def test_a_diary_opens_with_its_passphrase_and_keeps_what_was_written(vault):
    write_words(vault)
    vault.close()
    opened = open_vault(vault.folder)
    with contextlib.closing(opened.connect()) as connection:
        assert connection.execute("SELECT words FROM note").fetchall() == [("egel",)]
    assert opened.id == vault.id


def test_a_diary_opens_with_its_recovery_card(made):
    vault, code = made
    typed = code.text.lower().replace("-", " ")
    assert Vault.open_with_recovery(vault.folder, typed).id == vault.id


def test_after_opening_with_the_card_a_new_passphrase_can_be_set(made):
    vault, code = made
    Vault.open_with_recovery(vault.folder, code.text, policy=CHEAP_POLICY).change_passphrase(NEW)
    assert open_vault(vault.folder, NEW).id == vault.id


@pytest.mark.parametrize("wrong", ["iets anders", PASSPHRASE + " ", PASSPHRASE.upper(), "🦔"])
def test_a_wrong_passphrase_is_told_as_such_and_changes_nothing(vault, wrong):
    before = contents(vault.folder)
    for _ in range(3):
        with pytest.raises(ClientCanMend) as caught:
            open_vault(vault.folder, wrong)
        assert caught.value.code is FaultCode.WRONG_PASSPHRASE
    assert contents(vault.folder) == before
    open_vault(vault.folder).close()


def test_the_card_of_another_diary_is_told_as_such(vault, tmp_path):
    _, other = make_vault(tmp_path / "other")
    assert fault_of(Vault.open_with_recovery, vault.folder, other.text) is FaultCode.WRONG_RECOVERY_CODE


def test_a_mistyped_card_names_the_group_before_anything_is_read(tmp_path):
    with pytest.raises(ClientCanMend) as caught:
        Vault.open_with_recovery(tmp_path / "nothing", "AAAAA")
    assert (caught.value.code, caught.value.facts) == (FaultCode.MISTYPED_RECOVERY_CODE, {"group": 1})


@pytest.mark.parametrize("text", ["🦔 eet 🍂", "عندي سر صغير", "יש לי סוד", "e\u0301e\u0301n café", "x" * 1024])
def test_a_passphrase_in_any_script_opens_the_diary(folder, text):
    made, _ = make_vault(folder, text)
    assert open_vault(folder, text).id == made.id


def test_a_passphrase_typed_in_composed_and_decomposed_letters_is_the_same(folder):
    made, _ = make_vault(folder, "e\u0301e\u0301n cafe\u0301")
    assert open_vault(folder, "één café").id == made.id


@pytest.mark.parametrize(
    ("text", "code"), [("", FaultCode.PASSPHRASE_EMPTY), ("x" * 100_000, FaultCode.PASSPHRASE_TOO_LONG)]
)
def test_an_unfit_passphrase_is_refused_before_anything_is_made(folder, text, code):
    assert fault_of(make_vault, folder, text) is code
    assert not folder.exists()


def test_a_new_passphrase_replaces_the_old_and_leaves_the_card_good(made):
    vault, code = made
    vault.change_passphrase(NEW)
    assert fault_of(open_vault, vault.folder) is FaultCode.WRONG_PASSPHRASE
    assert open_vault(vault.folder, NEW).id == Vault.open_with_recovery(vault.folder, code.text).id == vault.id


def test_an_unfit_new_passphrase_is_refused_and_the_old_one_stays(vault):
    before = contents(vault.folder)
    assert fault_of(vault.change_passphrase, " ") is FaultCode.PASSPHRASE_EMPTY
    assert fault_of(vault.change_passphrase, NEW, cost=KdfCost(2**30, 3)) is FaultCode.KEY_COST_REFUSED
    assert contents(vault.folder) == before


@pytest.mark.parametrize("name", ["vault.json", "vault.json.bak"])
def test_a_change_told_as_done_holds_and_one_told_as_failed_does_not(vault, name):
    (vault.folder / name).unlink()
    (vault.folder / name).mkdir()
    try:
        vault.change_passphrase(NEW)
        now, before = NEW, PASSPHRASE
    except SurroundingsFailed:
        now, before = PASSPHRASE, NEW
    assert open_vault(vault.folder, now).id == vault.id
    assert fault_of(open_vault, vault.folder, before) is FaultCode.WRONG_PASSPHRASE


def test_a_new_card_replaces_the_old_and_leaves_the_passphrase_good(made):
    vault, old = made
    new = vault.new_recovery_code()
    assert fault_of(Vault.open_with_recovery, vault.folder, old.text) is FaultCode.WRONG_RECOVERY_CODE
    assert Vault.open_with_recovery(vault.folder, new.text).id == open_vault(vault.folder).id == vault.id


def test_what_somebody_knows_can_be_checked_while_the_diary_is_open(made, tmp_path):
    vault, code = made
    _, other = make_vault(tmp_path / "other")
    vault.check_passphrase(PASSPHRASE)
    vault.check_recovery(code.text)
    assert fault_of(vault.check_passphrase, NEW) is FaultCode.WRONG_PASSPHRASE
    assert fault_of(vault.check_recovery, other.text) is FaultCode.WRONG_RECOVERY_CODE
    assert fault_of(vault.check_recovery, "AAAAA") is FaultCode.MISTYPED_RECOVERY_CODE
    vault.connect().close()


def test_a_change_of_passphrase_rewrites_the_slots_only(vault):
    with contextlib.closing(vault.connect()) as connection:
        connection.execute("CREATE TABLE note (words TEXT)")
    before = vault._root.revealed()
    vault.change_passphrase(NEW)
    assert open_vault(vault.folder, NEW)._root.revealed() == before


def test_the_passphrase_can_be_changed_while_somebody_is_writing(vault):
    connection = vault.connect()
    connection.execute("CREATE TABLE note (words TEXT)")
    vault.change_passphrase(NEW)
    connection.execute("INSERT INTO note VALUES ('egel')")
    connection.close()
    vault.change_passphrase(PASSPHRASE)
    again = open_vault(vault.folder)
    with contextlib.closing(again.connect()) as connection:
        assert connection.execute("SELECT words FROM note").fetchall() == [("egel",)]
    again.close()


def test_an_older_key_file_put_back_is_told(vault):
    old = (vault.folder / "vault.json").read_bytes()
    vault.change_passphrase(NEW)
    for name in ("vault.json", "vault.json.bak"):
        (vault.folder / name).write_bytes(old)
    with pytest.raises(Fault) as caught:
        open_vault(vault.folder)
    assert (caught.value.code, caught.value.facts) == (FaultCode.OLDER_KEYS, {"older": 1})


def test_a_header_that_the_diary_has_not_seen_yet_is_remembered_at_opening(vault):
    old = (vault.folder / "vault.json").read_bytes()
    vault.change_passphrase(NEW)
    with contextlib.closing(vault.connect()) as connection:
        connection.execute("UPDATE vault SET generation = 1")
    open_vault(vault.folder, NEW).close()
    for name in ("vault.json", "vault.json.bak"):
        (vault.folder / name).write_bytes(old)
    assert fault_of(open_vault, vault.folder) is FaultCode.OLDER_KEYS


def test_weak_costs_are_refused_unless_a_policy_allows_them(folder):
    assert fault_of(Vault.create, folder, PASSPHRASE, cost=CHEAP) is FaultCode.KEY_COST_REFUSED
    assert not folder.exists()
    make_vault(folder)
    assert fault_of(Vault.open_with_passphrase, folder, PASSPHRASE) is FaultCode.KEY_COST_REFUSED


def test_the_cost_asked_for_stands_in_the_slot(folder):
    Vault.create(folder, PASSPHRASE, cost=KdfCost(64, 2), policy=CHEAP_POLICY)
    slot = json.loads((folder / "vault.json").read_bytes())["passphrase"]
    assert (slot["memory_kib"], slot["passes"]) == (64, 2)


def test_two_diaries_with_one_passphrase_share_no_bytes_of_their_slots(vault, tmp_path):
    make_vault(tmp_path / "other")
    first, second = (json.loads((each / "vault.json").read_bytes()) for each in (vault.folder, tmp_path / "other"))
    assert first["vault"] != second["vault"]
    for part in ("salt", "nonce", "wrapped"):
        assert first["passphrase"][part] != second["passphrase"][part]


def test_a_closed_vault_holds_no_key_and_opens_nothing(vault):
    buffer = vault._root._buffer
    vault.close()
    assert bytes(buffer) == bytes(32)
    with pytest.raises(OurBug):
        vault.connect()


def test_a_folder_name_may_hold_anything(tmp_path):
    folder = tmp_path / "mijn dagboek % ? # 🦔"
    make_vault(folder)
    open_vault(folder).connect().close()
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


def test_missing_folders_above_are_made(tmp_path):
    make_vault(tmp_path / "a" / "b" / "diary")
    assert kind_of(tmp_path / "a" / "b" / "diary") is FolderKind.DIARY


def test_the_strict_limits_hold_for_new_slots_of_a_stricter_policy(folder):
    policy = CostPolicy(FLOOR, CEILING, usual=CHEAP)
    assert fault_of(Vault.create, folder, PASSPHRASE, policy=policy) is FaultCode.KEY_COST_REFUSED
