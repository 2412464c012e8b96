"""Files that are there whole or not at all."""

import errno
import os
import traceback

import pytest

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault.files import (
    is_temporary,
    make_folder,
    make_last,
    placed,
    reading_faults,
    temporary_beside,
    write_atomically,
    write_copies,
    writing_faults,
)
from tests.support.disks import fill, make_read_only, small_disk

posix = pytest.mark.skipif(os.name == "nt", reason="file modes are POSIX's")


def mode_of(path):
    return path.stat().st_mode & 0o777


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_written_file_is_whole_and_leaves_nothing_beside_it(tmp_path):
    write_atomically(tmp_path / "file", b"old")
    write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
    assert names_in(tmp_path) == ["file"]


@posix
def test_a_written_file_is_for_its_owner_only_even_over_one_that_was_not(tmp_path):
    (tmp_path / "file").touch(mode=0o644)
    write_atomically(tmp_path / "file", b"new")
    assert mode_of(tmp_path / "file") == 0o600


@posix
def test_a_link_in_the_way_is_replaced_and_what_it_points_at_is_left_alone(tmp_path):
    (tmp_path / "other").write_bytes(b"other")
    (tmp_path / "file").symlink_to(tmp_path / "other")
    write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "other").read_bytes() == b"other"
    assert not (tmp_path / "file").is_symlink()


@pytest.fixture
def without_fsync():
    """An open file that fsync refuses, so that it shows whether it was asked."""
    ends = os.pipe()
    yield ends[1]
    for end in ends:
        os.close(end)


def refusing(number):
    def refuse(_handle):
        raise OSError(number, "no")

    return refuse


@posix
def test_where_the_drive_itself_can_be_asked_to_write_nothing_else_is(without_fsync):
    asked = []
    make_last(without_fsync, asked.append)
    assert asked == [without_fsync]


@posix
def test_where_the_drive_knows_no_such_thing_the_system_is_asked(without_fsync):
    for sync_drive in (None, refusing(errno.ENOTSUP), refusing(errno.ENOTTY)):
        with pytest.raises(OSError, match="Invalid argument"):
            make_last(without_fsync, sync_drive)


def test_a_drive_that_could_not_write_is_not_asked_in_another_way(tmp_path):
    with (tmp_path / "file").open("wb") as file, pytest.raises(OSError, match="no"):
        make_last(file.fileno(), refusing(errno.EIO))


@posix
def test_a_new_folder_is_for_its_owner_only(tmp_path):
    made = make_folder(tmp_path / "a" / "b")
    assert made == (tmp_path / "a" / "b", tmp_path / "a")
    assert [mode_of(folder) for folder in made] == [0o700, 0o700]


@posix
def test_a_folder_that_was_there_becomes_its_owners_only(tmp_path):
    (tmp_path / "a").mkdir(mode=0o755)
    assert make_folder(tmp_path / "a") == ()
    assert mode_of(tmp_path / "a") == 0o700


def test_a_file_where_a_folder_should_be_is_told_and_nothing_is_made(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(SurroundingsFailed) as caught:
        make_folder(tmp_path / "a" / "b")
    assert caught.value.code is FaultCode.CANNOT_WRITE
    assert (tmp_path / "a").is_file()


@pytest.mark.parametrize("faults", [reading_faults, writing_faults])
def test_a_fault_does_not_tell_what_a_file_is_called(tmp_path, faults):
    with pytest.raises(SurroundingsFailed) as caught, faults():
        (tmp_path / "brief aan Sam").open("rb")
    assert "Sam" not in "".join(traceback.format_exception(caught.value))


def test_writing_into_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(SurroundingsFailed) as caught:
        write_atomically(tmp_path / "gone" / "file", b"new")
    assert caught.value.code is FaultCode.CANNOT_WRITE


def test_when_one_of_several_copies_cannot_be_written_none_changes(tmp_path):
    (tmp_path / "one").write_bytes(b"old")
    with pytest.raises(SurroundingsFailed):
        write_copies([tmp_path / "one", tmp_path / "gone" / "two"], b"new")
    assert (tmp_path / "one").read_bytes() == b"old"
    assert names_in(tmp_path) == ["one"]


@pytest.mark.parametrize("in_the_way", ["one", "two"])
def test_when_one_of_several_copies_cannot_be_replaced_the_other_holds(tmp_path, in_the_way):
    (tmp_path / in_the_way).mkdir()
    write_copies([tmp_path / "one", tmp_path / "two"], b"new")
    (other,) = {"one", "two"} - {in_the_way}
    assert (tmp_path / other).read_bytes() == b"new"
    assert names_in(tmp_path) == ["one", "two"]


def test_when_no_copy_can_be_replaced_this_is_told(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    with pytest.raises(SurroundingsFailed) as caught:
        write_copies([tmp_path / "one", tmp_path / "two"], b"new")
    assert caught.value.code is FaultCode.CANNOT_WRITE
    assert names_in(tmp_path) == ["one", "two"]


def test_a_full_disk_is_told_as_such_and_the_old_file_stays(tmp_path):
    with small_disk(tmp_path / "disk", 256) as disk:
        write_atomically(disk / "file", b"old")
        filler = fill(disk)
        with pytest.raises(SurroundingsFailed) as caught:
            write_atomically(disk / "file", bytes(10_000))
        assert caught.value.code is FaultCode.DISK_FULL
        assert (disk / "file").read_bytes() == b"old"
        assert names_in(disk) == ["file", "filler"]
        filler.unlink()
        write_atomically(disk / "file", b"new")
        assert (disk / "file").read_bytes() == b"new"


def test_a_read_only_disk_is_told_as_such(tmp_path):
    with small_disk(tmp_path / "disk", 256) as disk:
        make_read_only(disk)
        with pytest.raises(SurroundingsFailed) as caught:
            write_atomically(disk / "file", b"new")
        assert caught.value.code is FaultCode.CANNOT_WRITE


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", "-journal"])
def test_our_temporary_files_are_known_by_their_names(tmp_path, suffix):
    assert is_temporary(temporary_beside(tmp_path / "file").name + suffix)


@pytest.mark.parametrize("name", ["notes.new", ".egel.new", "file", ".egel-0123.new", ".egel-0123456789abcdef.new.txt"])
def test_other_files_are_not_taken_for_ours(name):
    assert not is_temporary(name)


class BlockFailedError(Exception):
    pass


def fail_after_removing(path):
    path.unlink()
    raise BlockFailedError


def test_a_placed_file_stays_when_the_block_goes_well(tmp_path):
    (tmp_path / "file").write_bytes(b"old")
    with placed(tmp_path / "file", b"new"):
        assert (tmp_path / "file").read_bytes() == b"new"
    assert (tmp_path / "file").read_bytes() == b"new"
    assert names_in(tmp_path) == ["file"]


@pytest.mark.parametrize("before", [None, b"old"])
def test_a_placed_file_is_taken_back_when_the_block_fails(tmp_path, before):
    if before:
        (tmp_path / "file").write_bytes(before)
    with pytest.raises(BlockFailedError), placed(tmp_path / "file", b"new"):
        raise BlockFailedError
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == ({"file": before} if before else {})


@pytest.mark.parametrize("before", [None, b"old"])
def test_what_was_there_is_back_even_when_the_placed_file_is_gone_by_then(tmp_path, before):
    if before:
        (tmp_path / "file").write_bytes(before)
    with pytest.raises(BlockFailedError), placed(tmp_path / "file", b"new"):
        fail_after_removing(tmp_path / "file")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == ({"file": before} if before else {})


def test_a_folder_is_never_put_aside_for_a_placed_file(tmp_path):
    (tmp_path / "file").mkdir()
    with pytest.raises(SurroundingsFailed), placed(tmp_path / "file", b"new"):
        pytest.fail("the block must not run")
    assert (tmp_path / "file").is_dir()
    assert names_in(tmp_path) == ["file"]
