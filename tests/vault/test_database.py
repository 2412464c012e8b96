"""The encrypted file: set up as designed, and never an empty diary by mistake."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import PureWindowsPath

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from diary.domain.faults import Fault, FaultCode, OurBug, SurroundingsFailed
from diary.vault import database
from diary.vault.keys import RootKey
from tests.support.disks import fill as fill_disk
from tests.support.disks import small_disk
from tests.support.vaults import make_vault, open_vault

SECRET = "mijn geheim staat hier"


@pytest.fixture
def vault(tmp_path):
    vault, _ = make_vault(tmp_path / "diary")
    yield vault
    vault.close()


@pytest.fixture
def connection(vault):
    with contextlib.closing(vault.connect()) as connection:
        yield connection


def path_of(vault):
    return vault.folder / "diary-1.db"


def fill(vault, rows=400):
    with contextlib.closing(vault.connect()) as connection:
        connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO note (words) VALUES (?)", [(SECRET * 10,)] * rows)
        connection.execute("COMMIT")


def fault_at_opening(vault):
    with pytest.raises(Fault) as caught:
        open_vault(vault.folder).close()
    return caught.value.code


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("temp_store", 2),
        ("secure_delete", 1),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("cipher_memory_security", "0"),
    ],
)
def test_a_connection_is_set_as_the_design_asks(connection, pragma, value):
    assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


@pytest.mark.parametrize(
    "name",
    ["Zoë's dagboek", "100%41", "wie? wat?", "nr. #1", "يوميات", "a&mode=memory", b"caf\xe9"],
    ids=["accent", "percent", "question", "hash", "arabic", "and", "no-text"],
)
def test_a_diary_opens_whatever_its_folder_is_called(tmp_path, name):
    folder = tmp_path / os.fsdecode(name)
    make_vault(folder)[0].close()
    with contextlib.closing(open_vault(folder)) as vault, contextlib.closing(vault.connect()) as connection:
        assert database.row_of(connection).id == vault.header.vault
    assert list(tmp_path.iterdir()) == [folder]


WINDOWS_PATHS = [
    r"C:\Users\Zoë\egel\diary-1.db",
    r"\\server\home\egel 100%\diary-1.db",
    r"\\?\UNC\server\home\diary-1.db",
]


@pytest.mark.parametrize("path", WINDOWS_PATHS, ids=["drive", "server", "long"])
def test_sqlite_is_told_a_windows_path_as_it_is(tmp_path, monkeypatch, path):
    monkeypatch.chdir(tmp_path)
    uri = database.uri_of(PureWindowsPath(path), "mode=rwc")
    # Elsewhere than on Windows such a path is the name of a file: what SQLite makes of the uri is seen by it.
    with contextlib.closing(sqlcipher.connect(uri, uri=True)) as connection:
        assert connection.execute("PRAGMA database_list").fetchone()[2] == str(tmp_path / path)


def test_transactions_are_opened_by_the_services_only(connection):
    assert connection.isolation_level is None
    assert not connection.in_transaction


def test_a_connection_may_be_used_from_another_thread(connection):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(lambda: connection.execute("SELECT 1").fetchone()).result() == (1,)


def test_the_index_for_searching_can_forget_deleted_words(connection):
    connection.execute("CREATE VIRTUAL TABLE found USING fts5(words)")
    connection.execute("INSERT INTO found (found, rank) VALUES ('secure-delete', 1)")
    assert connection.execute("SELECT v FROM found_config WHERE k = 'secure-delete'").fetchone() == (1,)


def test_nothing_readable_stands_in_any_file(vault):
    connection = vault.connect()
    connection.execute("CREATE TABLE note (words TEXT)")
    connection.execute("INSERT INTO note VALUES (?)", (SECRET,))
    names = {path.name for path in vault.folder.iterdir()}
    assert "diary-1.db-wal" in names
    key = bytes(vault._root.database_key())
    for path in vault.folder.iterdir():
        content = path.read_bytes()
        for secret in (SECRET.encode(), b"CREATE TABLE", b"SQLite format", key, key.hex().encode()):
            assert secret not in content
    connection.close()


@pytest.mark.skipif(os.name == "nt", reason="file modes are POSIX's")
def test_every_file_is_for_its_owner_only(vault):
    before = os.umask(0)
    try:
        connection = vault.connect()
        connection.execute("CREATE TABLE note (words TEXT)")
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in vault.folder.iterdir()}
    connection.close()
    assert set(modes) == {"vault.json", "vault.json.bak", "diary-1.db", "diary-1.db-wal", "diary-1.db-shm"}
    assert set(modes.values()) == {0o600}
    assert vault.folder.stat().st_mode & 0o777 == 0o700


def test_an_empty_file_is_damage_and_stays_empty(vault):
    path_of(vault).write_bytes(b"")
    assert fault_at_opening(vault) is FaultCode.DAMAGED_DIARY
    assert path_of(vault).read_bytes() == b""


def test_a_missing_file_is_damage_and_is_not_made(vault):
    path_of(vault).unlink()
    assert fault_at_opening(vault) is FaultCode.DAMAGED_DIARY
    assert not path_of(vault).exists()


def test_a_foreign_file_is_damage(vault):
    path_of(vault).unlink()
    with contextlib.closing(sqlite3.connect(path_of(vault))) as plain:
        plain.execute("CREATE TABLE vault (only INTEGER, id BLOB, generation INTEGER)")
    assert fault_at_opening(vault) is FaultCode.DAMAGED_DIARY


def test_the_file_of_another_diary_is_damage(vault, tmp_path):
    other, _ = make_vault(tmp_path / "other")
    path_of(vault).write_bytes(path_of(other).read_bytes())
    other.close()
    assert fault_at_opening(vault) is FaultCode.DAMAGED_DIARY


def test_a_file_with_the_right_key_that_names_another_diary_is_damage(vault):
    with contextlib.closing(vault.connect()) as connection:
        connection.execute("UPDATE vault SET id = ?", (bytes(16),))
    assert fault_at_opening(vault) is FaultCode.DAMAGED_DIARY


def test_a_file_with_the_right_key_that_names_no_diary_is_damage(vault):
    with contextlib.closing(vault.connect()) as connection:
        connection.execute("DELETE FROM vault")
    assert fault_at_opening(vault) is FaultCode.DAMAGED_DIARY


def test_a_cut_file_is_damage_wherever_it_is_cut(vault):
    fill(vault)
    whole = path_of(vault).read_bytes()
    assert len(whole) > 100_000
    for length in [1, 15, 16, 100, 512, 4095, *range(4096, len(whole), 4096), len(whole) - 1]:
        path_of(vault).write_bytes(whole[:length])
        assert fault_at_opening(vault) is FaultCode.DAMAGED_DIARY


@pytest.mark.parametrize("place", [0, 15, 16, 100, 2000, 4095, 4096, 6000])
def test_a_damaged_page_that_names_the_diary_is_told_at_opening(vault, place):
    whole = bytearray(path_of(vault).read_bytes())
    whole[place] ^= 1
    path_of(vault).write_bytes(whole)
    assert fault_at_opening(vault) is FaultCode.DAMAGED_DIARY


def test_a_damaged_page_further_on_is_an_error_and_never_other_words(vault):
    fill(vault)
    whole = bytearray(path_of(vault).read_bytes())
    whole[len(whole) // 2] ^= 1
    path_of(vault).write_bytes(whole)
    with contextlib.closing(open_vault(vault.folder).connect()) as connection, pytest.raises(sqlcipher.DatabaseError):
        connection.execute("SELECT words FROM note").fetchall()


def test_damage_writes_nothing_to_the_terminal(vault, capfd):
    path_of(vault).write_bytes(bytes(8192))
    assert fault_at_opening(vault) is FaultCode.DAMAGED_DIARY
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_the_wrong_length_is_refused_before_it_becomes_a_passphrase(tmp_path, length):
    key = bytearray(b"k" * length)
    with pytest.raises(OurBug):
        database.create(tmp_path / "diary-1.db", key, database.VaultRow(bytes(16), 1))
    assert list(tmp_path.iterdir()) == []


def test_the_key_is_wiped_once_it_is_handed_over(tmp_path):
    root = RootKey.draw()
    key = root.database_key()
    database.create(tmp_path / "diary-1.db", key, database.VaultRow(bytes(16), 1))
    assert bytes(key) == bytes(32)
    key = root.database_key()
    database.connect(tmp_path / "diary-1.db", key, bytes(16)).close()
    assert bytes(key) == bytes(32)


class Listener:
    """Stands in for a connection and keeps the very buffer that it was handed."""

    def set_key(self, spelled):
        self.buffer = spelled
        self.heard = bytes(spelled)


def test_the_spelled_out_key_is_wiped_as_soon_as_it_is_handed_over():
    listener = Listener()
    key = RootKey.draw().database_key()
    database._hand_over(listener, key)
    assert listener.heard == b"x'" + key.hex().encode() + b"'"
    assert bytes(listener.buffer) == bytes(67)


def test_the_raw_key_is_taken_as_it_is(tmp_path):
    root = RootKey.draw()
    database.create(tmp_path / "diary-1.db", root.database_key(), database.VaultRow(bytes(16), 1))
    with contextlib.closing(sqlcipher.connect(str(tmp_path / "diary-1.db"))) as plain:
        plain.execute(f"PRAGMA key = \"x'{root.database_key().hex()}'\"")
        assert plain.execute("SELECT generation FROM vault").fetchone() == (1,)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into the process's memory")
def test_handing_over_the_key_leaves_no_hex_of_it_in_memory(tmp_path):
    program = """
import pathlib, re, sys
from diary.vault import database
from diary.vault.keys import RootKey

def copies(needle_halves):
    needle = bytearray()
    for half in needle_halves:
        needle += half
    found = 0
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            span, rights, *rest = line.split()
            if not rights.startswith("rw") or "[vv" in line:
                continue
            start, end = (int(each, 16) for each in span.split("-"))
            memory.seek(start)
            try:
                found += memory.read(end - start).count(needle)
            except OSError:
                pass
    needle[:] = bytes(len(needle))
    return found

root = RootKey(bytes(range(100, 132)))
path = pathlib.Path(sys.argv[1])
database.create(path, root.database_key(), database.VaultRow(bytes(16), 1))
connection = database.connect(path, root.database_key(), bytes(16))
connection.execute("CREATE TABLE note (words TEXT)")
key = root.database_key()
digits = b"0123456789abcdef"
# The middle of the key: memory that was given back loses its beginning first.
halves = [bytes([digits[byte >> 4]]) + bytes([digits[byte & 15]]) for byte in key[10:22]]
# The needle itself and the pieces it is read into are made here, so what counts is what was there besides.
print(copies(halves) - 1)
control = bytearray().join(halves)
print(copies(halves) - 1)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "diary-1.db")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    without, with_control = (int(line) for line in done.stdout.split())
    assert without == 0
    assert with_control >= 1


def cannot_read_and_free(filler):
    filler.unlink(missing_ok=True)
    raise SurroundingsFailed(FaultCode.CANNOT_READ)


@pytest.mark.parametrize("is_full_at_first", [True, False])
def test_that_a_disk_was_full_is_told_also_when_somebody_made_room_at_once(tmp_path, is_full_at_first):
    with small_disk(tmp_path / "disk", 1024) as disk:
        filler = fill_disk(disk) if is_full_at_first else disk / "filler"
        with pytest.raises(SurroundingsFailed) as caught, database.full_disk_told(disk):
            cannot_read_and_free(filler)
        assert caught.value.code is (FaultCode.DISK_FULL if is_full_at_first else FaultCode.CANNOT_READ)


def test_a_disk_is_filled_but_for_the_room_asked_for(tmp_path):
    with small_disk(tmp_path / "disk", 1024) as disk:
        filler = fill_disk(disk, leaving=200_000)
        assert 196_000 <= shutil.disk_usage(disk).free <= 200_000
        filler.unlink()
