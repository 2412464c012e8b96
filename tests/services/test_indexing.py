"""The index that searching is done in can be lost at any time, and no word of the diary with it."""

import shutil
from contextlib import closing
from datetime import UTC, datetime

import pytest

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.entries import EntryRef
from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.domain.progress import Stopped
from diary.domain.searching import Query, Search
from diary.domain.when import When
from diary.services import indexing
from diary.services.bin import erase, put_in_bin
from diary.services.contacts import count_contacts, record_contact
from diary.services.index_file import IndexLost
from diary.services.indexing import bring_up, catch_up, readiness
from diary.services.rotating import new_card, rotate_keys
from diary.services.search import search
from tests.support.damage import PAGE
from tests.support.diaries import make_diary, open_again
from tests.support.disks import make_read_only, small_disk
from tests.support.vaults import PASSPHRASE

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
#: Entries in the diaries here: more than are indexed in two steps.
MANY = 2 * indexing._AT_ONCE + 100


def write(diary, happened):
    return EntryRef.of(record_contact(diary, ContactDraft(Contact(When(NOW.date()), happened=happened)), NOW).contact)


def found(diary, typed):
    """All that is found, page after page."""
    asked, refs, turn = Search(Query.typed(typed)), [], None
    while True:
        hits = search(diary, asked, turn)
        refs += [hit.ref for hit in hits.hits]
        turn = hits.next
        if turn is None:
            return refs


@pytest.fixture
def closed(tmp_path):
    """The folder of a diary with some entries, all indexed, and what they are."""
    with closing(make_diary(tmp_path / "diary")) as diary:
        refs = [write(diary, f"sleutel {number} " + "woord " * 300) for number in range(30)]
        bring_up(diary)
    return tmp_path / "diary", refs[::-1]


def index_in(folder):
    (path,) = folder.glob("diary-*.db.search")
    return path


def flip(path, page):
    with path.open("r+b") as file:
        file.seek(page * PAGE + 2_000)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 1]))


def test_with_any_page_of_it_damaged_all_is_saved_and_found_again(closed):
    folder, refs = closed
    pages = index_in(folder).stat().st_size // PAGE
    assert pages > 20
    for page in range(pages):
        flip(index_in(folder), page)
        with closing(open_again(folder)) as diary:
            refs.insert(0, write(diary, f"sleutel na {page}"))
            bring_up(diary)
            assert found(diary, "sleutel") == refs
            assert count_contacts(diary) == len(refs)


def test_damage_met_while_searching_finds_nothing_until_it_is_made_anew(closed):
    folder, refs = closed
    for page in range(index_in(folder).stat().st_size // PAGE):
        flip(index_in(folder), page)
    with closing(open_again(folder)) as diary:
        hits = search(diary, Search(Query.typed("sleutel")))
        assert (hits.hits, hits.readiness) == ((), 0.0)
        bring_up(diary)
        assert found(diary, "sleutel") == refs


@pytest.mark.parametrize("content", [b"", b"no database", bytes(3 * PAGE)])
def test_any_other_file_in_its_place_is_made_anew(closed, content):
    folder, refs = closed
    index_in(folder).write_bytes(content)
    with closing(open_again(folder)) as diary:
        bring_up(diary)
        assert found(diary, "sleutel") == refs


def test_an_index_of_another_format_is_made_anew(closed):
    folder, refs = closed
    with closing(open_again(folder)) as diary:
        with diary.index.writing() as connection:
            connection.execute("UPDATE state SET format = format + 1")
        with pytest.raises(IndexLost):
            catch_up(diary)
        bring_up(diary)
        assert found(diary, "sleutel") == refs


def test_an_index_of_another_state_of_the_diary_is_not_taken_for_its_own(closed, tmp_path):
    folder, refs = closed
    shutil.copytree(folder, tmp_path / "before")
    with closing(open_again(folder)) as diary:
        later = write(diary, "sleutel erna")
        bring_up(diary)
    # As somebody does by hand with a copy of the database alone.
    shutil.copy(tmp_path / "before" / "diary-1.db", folder / "diary-1.db")
    with closing(open_again(folder)) as diary:
        other = write(diary, "iets anders")
        assert other == later
        bring_up(diary)
        assert found(diary, "sleutel") == refs
        assert found(diary, "anders") == [other]


def test_what_did_not_fit_on_the_disk_is_indexed_later(closed):
    folder, refs = closed
    with closing(open_again(folder)) as diary:
        later = write(diary, "sleutel erna " + " ".join(f"w{number}" for number in range(9_000)))
        with diary.index.writing() as connection:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(SurroundingsFailed) as caught:
            catch_up(diary)
        assert caught.value.code is FaultCode.DISK_FULL
    with closing(open_again(folder)) as diary:
        catch_up(diary)
        assert found(diary, "sleutel") == [later, *refs]


def test_what_was_indexed_when_it_was_stopped_stays(diary):
    refs = [write(diary, f"sleutel {number}") for number in range(MANY)][::-1]
    with pytest.raises(Stopped):
        bring_up(diary, lambda done: done == 0.0)
    assert 0 < readiness(diary) < 1
    hits = search(diary, Search(Query.typed("sleutel")))
    assert 0 < hits.readiness < 1
    assert hits.hits[0].ref == refs[MANY - indexing._AT_ONCE]
    steps = []
    bring_up(diary, lambda done: steps.append(done) or True)
    assert len(steps) < MANY / indexing._AT_ONCE
    assert found(diary, "sleutel") == refs


def test_what_changes_while_it_is_made_is_found_as_it_is_now(diary):
    refs = [write(diary, f"sleutel {number}") for number in range(MANY)]

    def change(done):
        if 0 < done < 1:
            draft = ContactDraft(Contact(When(NOW.date()), id=refs[0].id, happened="gevonden"))
            record_contact(diary, draft, NOW)
        return True

    bring_up(diary, change)
    assert found(diary, "gevonden") == [refs[0]]
    assert refs[0] not in found(diary, '"sleutel 0"')


def test_after_replacing_all_keys_another_index_is_made(closed):
    folder, refs = closed
    with closing(open_again(folder)) as diary:
        rotate_keys(diary, PASSPHRASE, new_card())
        with pytest.raises(IndexLost):
            catch_up(diary)
        bring_up(diary)
        assert found(diary, "sleutel") == refs
    assert index_in(folder).name == "diary-2.db.search"


def test_nothing_of_the_diary_is_read_by_its_file(closed):
    folder, _ = closed
    assert b"sleutel" not in index_in(folder).read_bytes()


def test_long_texts_are_indexed_in_steps_between_which_it_can_be_stopped(diary):
    for number in range(30):
        write(diary, f"sleutel {number} " + "woord " * 10_000)
    steps = []
    bring_up(diary, lambda done: steps.append(done) or True)
    assert len(steps) > 5


def test_what_is_gone_for_good_is_gone_at_once_where_much_waits_to_be_indexed(diary):
    refs = [write(diary, "kort") for _ in range(10)]
    bring_up(diary)
    for ref in refs:
        long = Contact(When(NOW.date()), id=ref.id, happened="sleutel " + "woord " * 10_000)
        record_contact(diary, ContactDraft(long), NOW)
    put_in_bin(diary, refs[0], NOW)
    erase(diary, refs[0])
    with pytest.raises(IndexLost):
        catch_up(diary)
    bring_up(diary)
    assert found(diary, "sleutel") == refs[:0:-1]


def test_what_was_indexed_is_found_on_a_disk_that_can_only_be_read(tmp_path):
    with small_disk(tmp_path / "disk", 20_000) as disk:
        with closing(make_diary(disk / "diary")) as diary:
            ref = write(diary, "sleutel")
            bring_up(diary)
        make_read_only(disk)
        with closing(open_again(disk / "diary")) as diary:
            hits = search(diary, Search(Query.typed("sleutel")))
            assert ([hit.ref for hit in hits.hits], hits.readiness) == ([ref], 1.0)
            bring_up(diary)


def test_what_was_indexed_is_found_where_nothing_more_can_be_written(closed):
    folder, refs = closed
    with closing(open_again(folder)) as diary:
        write(diary, "sleutel die niet meer in de index kan")
        diary._writer.execute("PRAGMA query_only = ON")
        assert found(diary, "sleutel") == refs


def test_keys_that_are_replaced_while_it_is_made_let_it_be_made_with_the_new_ones(diary):
    refs = [write(diary, f"sleutel {number}") for number in range(MANY)][::-1]
    replaced = []

    def replace_keys(_done):
        if not replaced:
            replaced.append(rotate_keys(diary, PASSPHRASE, new_card()))
        return True

    bring_up(diary, replace_keys)
    assert replaced
    assert found(diary, "sleutel") == refs


def test_a_diary_that_is_closed_while_it_is_made_stops_that_and_leaves_no_log(diary):
    for number in range(MANY):
        write(diary, f"sleutel {number}")
    with pytest.raises(Stopped):
        bring_up(diary, lambda _: diary.close() or True)
    assert not [*diary.folder.glob("*.search-*")]


def test_an_index_that_was_let_go_of_is_never_opened_again(diary):
    write(diary, "sleutel")
    bring_up(diary)
    index, before = diary.index, {*diary.folder.iterdir()}
    index.close()
    for way in (index.reading, index.writing):
        with pytest.raises(IndexLost), way():
            pass
    index.discard()
    assert {*diary.folder.iterdir()} <= before
    assert diary.vault.search_path.exists()
