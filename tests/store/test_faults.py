import pytest
from sqlcipher3 import dbapi2

from diary.domain.faults import FaultCode, OurBug, SurroundingsFailed
from diary.domain.people import Person
from diary.store import people
from diary.store.faults import driver_faults
from tests.support.stores import new_store, open_store

PAGE = 4096  # bytes, SQLCipher's default
SECRET = "what nobody may read in a log"


def add_many(connection, count=200):
    for number in range(count):
        people.add(connection, Person(name=f"Person {number}", note=SECRET * 40))


def test_a_full_disk_is_told_as_such_and_can_be_undone_whole(store):
    pages = store.execute("PRAGMA page_count").fetchone()[0]
    store.execute(f"PRAGMA max_page_count={pages + 2}")
    store.execute("BEGIN IMMEDIATE")

    with pytest.raises(SurroundingsFailed) as caught, driver_faults():
        add_many(store)

    assert caught.value.code is FaultCode.DISK_FULL
    store.execute("ROLLBACK")
    assert people.everyone(store) == ()


def test_saving_works_again_once_there_is_room(store):
    pages = store.execute("PRAGMA page_count").fetchone()[0]
    store.execute(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(SurroundingsFailed), driver_faults():
        add_many(store)
    before = len(people.everyone(store))

    store.execute(f"PRAGMA max_page_count={pages + 1000}")
    with driver_faults():
        add_many(store, 3)

    assert len(people.everyone(store)) == before + 3


def test_a_diary_that_may_only_be_read_says_that_it_cannot_write(tmp_path):
    new_store(tmp_path / "a.db").close()
    connection = open_store(tmp_path / "a.db", mode="ro")

    with pytest.raises(SurroundingsFailed) as caught, driver_faults():
        people.add(connection, Person(name="Amina"))

    assert caught.value.code is FaultCode.CANNOT_WRITE
    assert people.everyone(connection) == ()
    connection.close()


def test_a_file_that_cannot_be_opened_says_that_it_cannot_write(tmp_path):
    with pytest.raises(SurroundingsFailed) as caught, driver_faults():
        open_store(tmp_path / "missing" / "a.db")

    assert caught.value.code is FaultCode.CANNOT_WRITE


def test_one_flipped_bit_is_told_as_damage(tmp_path):
    path = tmp_path / "a.db"
    connection = new_store(path)
    add_many(connection)
    connection.close()
    content = bytearray(path.read_bytes())
    content[-PAGE + 100] ^= 1
    path.write_bytes(content)

    connection = open_store(path)
    with pytest.raises(SurroundingsFailed) as caught, driver_faults():
        people.everyone(connection)

    assert caught.value.code is FaultCode.DAMAGED_DIARY
    connection.close()


def test_a_foreign_file_is_told_as_damage(tmp_path):
    path = tmp_path / "a.db"
    path.write_bytes(b"not a diary at all. " * 1000)

    with pytest.raises(SurroundingsFailed) as caught, driver_faults():
        new_store(path)

    assert caught.value.code is FaultCode.DAMAGED_DIARY


def test_anything_else_is_our_bug_with_the_engines_code_only(store):
    with pytest.raises(OurBug) as caught, driver_faults():
        store.execute(
            "INSERT INTO draft (form, kept_at, set_aside, body) VALUES (?, ?, 7, ?)", (SECRET, SECRET, SECRET)
        )

    assert caught.value.facts == {"sqlite": "SQLITE_CONSTRAINT"}


def test_a_value_that_the_driver_refuses_is_our_bug(store):
    with pytest.raises(OurBug) as caught, driver_faults():
        store.execute("SELECT ?", (object(),))

    assert caught.value.facts == {"driver": "InterfaceError"}


def test_the_drivers_message_does_not_travel_along(store):
    with pytest.raises(OurBug) as caught, driver_faults():
        store.execute(f'SELECT "{SECRET}" FROM nowhere')

    assert caught.value.__suppress_context__
    assert SECRET not in f"{caught.value} {caught.value.facts}"


def test_what_is_not_the_drivers_passes_unchanged():
    with pytest.raises(ZeroDivisionError), driver_faults():
        _ = 1 / 0


def test_a_diary_that_another_program_is_writing_in_says_so(tmp_path):
    new_store(tmp_path / "a.db").close()
    one, other = open_store(tmp_path / "a.db"), open_store(tmp_path / "a.db")
    other.execute("PRAGMA busy_timeout = 0")
    one.execute("BEGIN IMMEDIATE")

    with pytest.raises(SurroundingsFailed) as caught, driver_faults():
        other.execute("BEGIN IMMEDIATE")

    assert caught.value.code is FaultCode.OPEN_ELSEWHERE
    one.close()
    other.close()


def test_half_a_character_is_our_bug_and_takes_no_words_along(store):
    with pytest.raises(OurBug) as caught, driver_faults():
        people.add(store, Person(name="Amina", note=f"{SECRET} \ud83e"))

    assert caught.value.__suppress_context__
    assert caught.value.facts == {"why": "half-character"}


def engine_error(number):
    error = dbapi2.OperationalError("disk I/O error")
    error.sqlite_errorcode = number
    error.sqlite_errorname = "SQLITE_X"
    return error


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (7, FaultCode.TOO_LITTLE_MEMORY),
        (10 | (1 << 8), FaultCode.CANNOT_READ),
        (10 | (2 << 8), FaultCode.DAMAGED_DIARY),
        (10 | (3 << 8), FaultCode.CANNOT_WRITE),
        (11 | (2 << 8), FaultCode.DAMAGED_DIARY),
    ],
)
def test_the_engines_codes_are_told_as_what_they_are(number, code):
    with pytest.raises(SurroundingsFailed) as caught, driver_faults():
        raise engine_error(number)

    assert caught.value.code is code
