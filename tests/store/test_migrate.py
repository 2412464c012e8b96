import pytest

from diary.domain.faults import FaultCode, OurBug, SurroundingsFailed
from diary.store.migrate import VERSION, upgrade, version_of
from diary.store.migrations import MIGRATIONS, Migration
from tests.support.stores import new_store, open_store


def everything(connection):
    return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()


def test_an_empty_file_becomes_a_diary_of_this_version():
    connection = open_store()
    assert version_of(connection) == 0

    upgrade(connection)

    assert version_of(connection) == VERSION
    assert not connection.in_transaction


def test_each_step_leaves_its_own_record():
    connection = new_store()

    rows = connection.execute("SELECT number, applied_at FROM migration").fetchall()

    assert [number for number, _ in rows] == list(range(1, VERSION + 1))
    assert all(applied_at.endswith("+00:00") for _, applied_at in rows)


def test_steps_are_numbered_one_by_one():
    assert [step.number for step in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_upgrading_twice_changes_nothing(store):
    before = everything(store), store.total_changes

    upgrade(store)

    assert (everything(store), store.total_changes) == before


def test_only_the_steps_that_are_missing_run(store):
    later = Migration(VERSION + 1, ("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT",))

    upgrade(store, (*MIGRATIONS, later))

    assert version_of(store) == VERSION + 1
    assert store.execute("SELECT count(*) FROM later").fetchone() == (0,)


def test_a_diary_from_a_newer_app_is_refused_untouched(store):
    store.execute("INSERT INTO migration VALUES (?, 'then')", (VERSION + 1,))
    before = everything(store), store.total_changes

    with pytest.raises(SurroundingsFailed) as caught:
        upgrade(store)

    assert caught.value.code is FaultCode.NEWER_VERSION
    assert caught.value.facts == {"found": VERSION + 1, "known": VERSION}
    assert (everything(store), store.total_changes) == before


def test_a_step_that_fails_half_way_leaves_nothing_of_itself(store):
    before = everything(store)
    broken = Migration(
        VERSION + 1,
        ("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT", "DROP TABLE draft", "INSERT INTO nowhere VALUES (1)"),
    )

    with pytest.raises(OurBug):
        upgrade(store, (*MIGRATIONS, broken))

    assert everything(store) == before
    assert version_of(store) == VERSION
    assert not store.in_transaction


def test_a_step_on_a_full_disk_leaves_nothing_of_itself(store):
    before = everything(store)
    pages = store.execute("PRAGMA page_count").fetchone()[0]
    store.execute(f"PRAGMA max_page_count={pages + 3}")
    large = Migration(
        VERSION + 1,
        ("CREATE TABLE large (body BLOB) STRICT", "INSERT INTO large VALUES (zeroblob(1000000))"),
    )

    with pytest.raises(SurroundingsFailed) as caught:
        upgrade(store, (*MIGRATIONS, large))

    assert caught.value.code is FaultCode.DISK_FULL
    assert everything(store) == before
    assert not store.in_transaction


def test_every_table_is_strict(store):
    loose = store.execute("SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite_%'").fetchall()

    assert loose == []


def test_the_vault_keeps_its_own_table(store):
    assert store.execute("SELECT 1 FROM sqlite_schema WHERE name = 'vault'").fetchone() is None
