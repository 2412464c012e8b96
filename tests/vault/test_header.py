"""The header's bytes: rot, tampering and newer versions are told apart, and nothing changed is ever accepted."""

import base64
import contextlib
import hashlib
import json

import msgspec
import pytest

from diary.domain.faults import Fault, FaultCode
from diary.vault.header import LARGEST, Header, decode, encode, seal
from diary.vault.vault import Vault
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE, make_vault, open_vault

NAMES = ("vault.json", "vault.json.bak")
FLIPS = (0x01, 0x20, 0x80)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "diary"
    vault, code = make_vault(folder)
    with contextlib.closing(vault.connect()) as connection:
        connection.execute("CREATE TABLE note (words TEXT)")
    vault.close()
    return folder, code


@pytest.fixture
def raw(made):
    return (made[0] / NAMES[0]).read_bytes()


@pytest.fixture
def diary(made):
    """The made diary, put right again afterwards."""
    folder = made[0]
    whole = (folder / NAMES[0]).read_bytes()
    yield folder
    put(folder, whole)


def put(folder, raw, names=NAMES):
    for name in names:
        (folder / name).write_bytes(raw)


def fault_at_opening(folder, passphrase=PASSPHRASE):
    with pytest.raises(Fault) as caught:
        open_vault(folder, passphrase).close()
    return caught.value.code


def changed(raw, **values):
    """A header changed by somebody who knows the format but no key; names like `passphrase.memory_kib` reach inside."""
    content = json.loads(raw)
    del content["sha256"]
    for name, value in values.items():
        *path, last = name.split("__")
        place = content
        for step in path:
            place = place[step]
        if value is None:
            del place[last]
        else:
            place[last] = value
    return resealed(json.dumps(content, separators=(",", ":")).encode()[:-1])


def resealed(content):
    return seal(content)


def unsealed(raw):
    return raw[: raw.index(b',"sha256"')]


def test_encoding_what_was_decoded_gives_the_same_bytes(raw):
    assert encode(decode(raw)) == raw


def test_the_version_comes_first_and_the_checksum_last(raw):
    assert raw.startswith(b'{"format":"egel-vault","version":1,')
    content, tail = raw.split(b',"sha256":"')
    assert tail == hashlib.sha256(content).hexdigest().encode() + b'"}\n'


def fault_in(raw):
    with pytest.raises(Fault) as caught:
        decode(raw)
    return caught.value.code


def test_every_bit_flipped_is_told_as_rot(raw):
    for place in range(len(raw)):
        for bit in range(8):
            assert fault_in(raw[:place] + bytes([raw[place] ^ 1 << bit]) + raw[place + 1 :]) is FaultCode.DAMAGED_KEYS


def test_every_truncation_is_told_as_rot(raw):
    for length in range(len(raw)):
        assert fault_in(raw[:length]) is FaultCode.DAMAGED_KEYS


def test_every_byte_flipped_in_both_copies_opens_nothing_and_writes_nothing(diary, raw):
    for place in range(len(raw)):
        rotten = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        put(diary, rotten)
        assert fault_at_opening(diary) is FaultCode.DAMAGED_KEYS
        assert [(diary / name).read_bytes() for name in NAMES] == [rotten, rotten]


def test_every_byte_changed_on_purpose_is_refused(diary, raw):
    content = unsealed(raw)
    for place in range(len(content)):
        for flip in FLIPS:
            forged = resealed(content[:place] + bytes([content[place] ^ flip]) + content[place + 1 :])
            put(diary, forged)
            assert fault_at_opening(diary) is not FaultCode.DAMAGED_KEYS
            assert (diary / NAMES[0]).read_bytes() == forged


def test_every_cut_made_on_purpose_is_told_as_tampering(raw):
    content = unsealed(raw)
    for length in range(len(content)):
        assert fault_in(resealed(content[:length])) is FaultCode.TAMPERED_KEYS


@pytest.mark.parametrize("junk", [b"", b"\x00" * 594, b"{}", b"[" * 9000, b'"' * 100, bytes(LARGEST * 100)])
def test_junk_is_told_as_rot_and_sealed_junk_as_tampering(diary, junk):
    put(diary, junk)
    assert fault_at_opening(diary) is FaultCode.DAMAGED_KEYS
    put(diary, resealed(junk))
    assert fault_at_opening(diary) in {FaultCode.TAMPERED_KEYS, FaultCode.DAMAGED_KEYS}


@pytest.mark.parametrize("slot", ["passphrase", "recovery"])
def test_a_removed_slot_is_told_as_tampering(diary, raw, slot):
    put(diary, changed(raw, **{slot: None}))
    assert fault_at_opening(diary) is FaultCode.TAMPERED_KEYS


@pytest.mark.parametrize("name", ["generation", "database"])
def test_a_changed_number_is_told_as_tampering(diary, raw, name):
    put(diary, changed(raw, **{name: 2}))
    assert fault_at_opening(diary) is FaultCode.TAMPERED_KEYS


def test_a_lowered_generation_is_told_as_tampering(tmp_path):
    vault, _ = make_vault(tmp_path / "diary")
    vault.change_passphrase("een nieuwe zin")
    vault.close()
    raw = (vault.folder / NAMES[0]).read_bytes()
    assert json.loads(raw)["generation"] == 2
    put(vault.folder, changed(raw, generation=1))
    assert fault_at_opening(vault.folder, "een nieuwe zin") is FaultCode.TAMPERED_KEYS


def test_a_swapped_recovery_slot_is_told_as_tampering_when_opening_with_the_passphrase(diary, raw, tmp_path):
    other, _ = make_vault(tmp_path / "other")
    foreign = json.loads((other.folder / NAMES[0]).read_bytes())
    other.close()
    put(diary, changed(raw, recovery=foreign["recovery"]))
    assert fault_at_opening(diary) is FaultCode.TAMPERED_KEYS


def test_a_passphrase_slot_of_another_vault_opens_nothing(diary, raw, tmp_path):
    other, _ = make_vault(tmp_path / "other", PASSPHRASE)
    foreign = json.loads((other.folder / NAMES[0]).read_bytes())
    other.close()
    put(diary, changed(raw, passphrase=foreign["passphrase"]))
    assert fault_at_opening(diary) is FaultCode.WRONG_PASSPHRASE


def test_a_whole_header_of_another_vault_does_not_open_this_database(diary, tmp_path):
    other, _ = make_vault(tmp_path / "other", PASSPHRASE)
    other.close()
    put(diary, (other.folder / NAMES[0]).read_bytes())
    assert fault_at_opening(diary) is FaultCode.DAMAGED_DIARY


def test_a_tampered_passphrase_slot_shows_when_the_recovery_card_is_used(made, diary, raw):
    put(diary, changed(raw, passphrase__salt=base64.b64encode(bytes(16)).decode()))
    assert fault_at_opening(diary) is FaultCode.WRONG_PASSPHRASE
    with pytest.raises(Fault) as caught:
        Vault.open_with_recovery(diary, made[1].text)
    assert caught.value.code is FaultCode.TAMPERED_KEYS


@pytest.mark.parametrize(("memory_kib", "passes"), [(2**30, 3), (2**53 - 1, 2**53 - 1), (8, 65)])
def test_a_cost_that_would_stop_the_computer_is_refused_before_deriving(diary, raw, memory_kib, passes):
    put(diary, changed(raw, passphrase__memory_kib=memory_kib, passphrase__passes=passes))
    assert fault_at_opening(diary) is FaultCode.KEY_COST_REFUSED


def test_a_cost_that_invites_guessing_is_refused_before_deriving(diary):
    with pytest.raises(Fault) as caught:
        Vault.open_with_passphrase(diary, PASSPHRASE)
    assert caught.value.code is FaultCode.KEY_COST_REFUSED


def test_a_cost_changed_within_the_limits_opens_nothing(diary, raw):
    put(diary, changed(raw, passphrase__passes=2))
    assert fault_at_opening(diary) is FaultCode.WRONG_PASSPHRASE


@pytest.mark.parametrize("value", [0, -1, 1.5, "8", True, 2**53, 10**400, [], {}])
def test_a_cost_that_is_no_number_of_ours_is_told_as_tampering(diary, raw, value):
    put(diary, changed(raw, passphrase__memory_kib=value))
    assert fault_at_opening(diary) is FaultCode.TAMPERED_KEYS


@pytest.mark.parametrize(("first", "second"), [(b'"version":1', b'"version": 1'), (b"{", b'{"extra":1,')])
def test_another_spelling_or_an_extra_field_is_told_as_tampering(diary, raw, first, second):
    put(diary, resealed(unsealed(raw).replace(first, second, 1)))
    assert fault_at_opening(diary) is FaultCode.TAMPERED_KEYS


@pytest.mark.parametrize("names", [NAMES, NAMES[:1], NAMES[1:]])
def test_a_newer_version_is_told_as_such_and_left_untouched(diary, names):
    newer = resealed(b'{"format":"egel-vault","version":2,"all":["is","different"]')
    put(diary, newer, names)
    before = {path.name: path.read_bytes() for path in diary.iterdir()}
    assert fault_at_opening(diary) is FaultCode.NEWER_VERSION
    assert {path.name: path.read_bytes() for path in diary.iterdir()} == before


@pytest.mark.parametrize("name", NAMES)
def test_a_lost_copy_is_written_anew_without_a_word(diary, raw, name):
    (diary / name).unlink()
    open_vault(diary).close()
    assert [(diary / each).read_bytes() for each in NAMES] == [raw, raw]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("rotten", [b"", b"rot", bytes(LARGEST + 1)])
def test_a_damaged_copy_is_repaired_without_a_word(diary, raw, name, rotten):
    put(diary, rotten, [name])
    open_vault(diary).close()
    assert [(diary / each).read_bytes() for each in NAMES] == [raw, raw]


def test_a_damaged_copy_is_left_as_it_is_while_the_passphrase_is_wrong(diary):
    put(diary, b"rot", NAMES[:1])
    assert fault_at_opening(diary, "iets anders") is FaultCode.WRONG_PASSPHRASE
    assert (diary / NAMES[0]).read_bytes() == b"rot"


def test_one_copy_lost_and_one_damaged_is_told_as_damage(diary):
    (diary / NAMES[0]).unlink()
    put(diary, b"rot", NAMES[1:])
    assert fault_at_opening(diary) is FaultCode.DAMAGED_KEYS


def test_both_copies_lost_is_told_as_missing_keys(diary):
    for name in NAMES:
        (diary / name).unlink()
    assert fault_at_opening(diary) is FaultCode.KEYS_MISSING


@pytest.mark.parametrize("name", NAMES)
def test_the_newer_of_two_copies_counts_so_that_an_old_passphrase_stays_old(tmp_path, name):
    vault, _ = make_vault(tmp_path / "diary")
    old = (vault.folder / NAMES[0]).read_bytes()
    vault.change_passphrase("een nieuwe zin")
    vault.close()
    new = (vault.folder / NAMES[0]).read_bytes()
    put(vault.folder, old, [name])
    assert fault_at_opening(vault.folder) is FaultCode.WRONG_PASSPHRASE
    open_vault(vault.folder, "een nieuwe zin").close()
    assert [(vault.folder / each).read_bytes() for each in NAMES] == [new, new]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("generation", [1, 2, 2**53 - 1])
@pytest.mark.parametrize("change", [{"database": 7}, {"passphrase__salt": base64.b64encode(bytes(16)).decode()}])
def test_a_copy_that_somebody_made_up_is_passed_over_and_mended_by_the_good_one(diary, raw, name, generation, change):
    put(diary, changed(raw, generation=generation, **change), [name])
    assert fault_at_opening(diary, "iets anders") is FaultCode.WRONG_PASSPHRASE
    open_vault(diary).close()
    assert [(diary / each).read_bytes() for each in NAMES] == [raw, raw]


@pytest.mark.parametrize("name", NAMES)
def test_a_sealed_copy_of_no_shape_of_ours_is_mended_by_the_good_one(diary, raw, name):
    put(diary, resealed(b'{"format":"egel-vault","version":1'), [name])
    open_vault(diary).close()
    assert [(diary / each).read_bytes() for each in NAMES] == [raw, raw]


def test_beside_a_copy_that_somebody_made_up_an_older_one_is_still_told_as_older(tmp_path):
    vault, _ = make_vault(tmp_path / "diary")
    old = (vault.folder / NAMES[0]).read_bytes()
    vault.change_passphrase("een nieuwe zin")
    vault.close()
    put(vault.folder, changed(old, generation=9, database=9), NAMES[:1])
    put(vault.folder, old, NAMES[1:])
    assert fault_at_opening(vault.folder) is FaultCode.OLDER_KEYS


def test_a_folder_in_place_of_a_copy_is_no_reason_not_to_open(diary):
    (diary / NAMES[0]).unlink()
    (diary / NAMES[0]).mkdir()
    try:
        vault = open_vault(diary)
        assert vault.still_in_place()
        vault.close()
    finally:
        (diary / NAMES[0]).rmdir()


def test_no_key_stands_in_the_header(made, raw):
    folder, code = made
    vault = open_vault(folder)
    root = vault._root
    secrets = (root.revealed(), bytes(root.database_key()), root._derive(b"egel.header.1"), code.secret())
    for secret in secrets:
        for spelled in (secret, secret.hex().encode(), base64.b64encode(secret)):
            assert spelled not in raw
    assert PASSPHRASE.encode() not in raw
    vault.close()


def test_the_generation_and_the_database_number_are_in_the_header(raw):
    header = decode(raw)
    assert isinstance(header, Header)
    assert (header.generation, header.database) == (1, 1)
    assert msgspec.json.decode(raw)["passphrase"]["memory_kib"] == CHEAP_POLICY.usual.memory_kib
