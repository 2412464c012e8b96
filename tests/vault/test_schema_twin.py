"""A schema that was damaged is replaced by one of the same shape, and by no other."""

from contextlib import closing
from functools import partial

import pytest

from diary.vault import database
from diary.vault.damaged_file import DamagedFile
from diary.vault.keys import RootKey
from diary.vault.schema_twin import PAGE_BYTES, has_schema, with_schema_mended

ROW = database.VaultRow(bytes(16), 1)
WORDS = {"apple": "een appel", "pear": "een peer", "plum": "een pruim"}
#: So long that the schema takes more pages than the first.
LONG = " ".join(f"column_{number} TEXT DEFAULT '{'x' * 100}'," for number in range(30))


def make_tables(connection, names, columns=LONG):
    for name in names:
        connection.execute(f"CREATE TABLE {name} ({columns} words TEXT)")


@pytest.fixture
def root():
    return RootKey.draw()


def make_file(path, root, names, columns=LONG):
    database.create(path, root.database_key(), ROW)
    with closing(database.connect(path, root.database_key(), ROW.id)) as connection:
        make_tables(connection, names, columns)
        for name in names:
            connection.execute(f"INSERT INTO {name} (words) VALUES (?)", (WORDS[name],))


def flip(path, page):
    raw = bytearray(path.read_bytes())
    raw[page * PAGE_BYTES - 2_000] ^= 1
    path.write_bytes(raw)


def schema_pages(path, root):
    pages = range(1, path.stat().st_size // PAGE_BYTES + 1)
    return [page for page in pages if not survives(path, root, page)]


def survives(path, root, page):
    flip(path, page)
    try:
        return has_schema(path, root)
    finally:
        flip(path, page)


def words_after_mending(path, root, names, columns=LONG):
    fills = [partial(make_tables, names=names, columns=columns)]
    with with_schema_mended(path, root, ROW, fills) as copy:
        if copy is None:
            return None
        with DamagedFile(copy, root) as file:
            return {name: file.rows(f"SELECT words FROM {name}")[0][0] for name in WORDS}


def test_every_page_of_a_schema_of_the_same_shape_is_mended(tmp_path, root):
    path = tmp_path / "diary-1.db"
    make_file(path, root, WORDS)
    pages = schema_pages(path, root)
    assert len(pages) >= 3
    for page in pages:
        flip(path, page)
        assert words_after_mending(path, root, WORDS) == WORDS
        flip(path, page)
    assert [each.name for each in tmp_path.iterdir()] == ["diary-1.db"]


def test_tables_that_were_made_in_another_order_are_never_taken_for_each_other(tmp_path, root):
    path = tmp_path / "diary-1.db"
    make_file(path, root, WORDS)
    for page in schema_pages(path, root):
        flip(path, page)
        assert words_after_mending(path, root, reversed(WORDS)) is None
        flip(path, page)


def test_where_nothing_is_left_of_the_schema_nothing_is_taken_for_it(tmp_path, root):
    path = tmp_path / "diary-1.db"
    make_file(path, root, WORDS, columns="")
    flip(path, 1)
    assert words_after_mending(path, root, WORDS, columns="") is None


@pytest.mark.parametrize("content", [b"", b"short", bytes(4_096), bytes(40_960)])
def test_a_file_of_something_else_is_not_mended_and_left_as_it_is(tmp_path, root, content):
    path = tmp_path / "diary-1.db"
    path.write_bytes(content)
    assert words_after_mending(path, root, WORDS) is None
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("diary-1.db", content)]
