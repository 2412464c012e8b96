"""Saving a whole copy of the open diary in another place, when its own folder was moved or deleted under it."""

from pathlib import Path

from diary.domain.progress import Watch, go_on
from diary.services.diary import Diary
from diary.store.faults import driver_faults
from diary.vault.elsewhere import copied_to


def save_copy_elsewhere(diary: Diary, folder: Path, watch: Watch = go_on) -> Diary:
    """Write all that was ever saved in the open diary into an empty folder, and open it there; close the old one then.

    The same passphrase and card open the copy. What is being typed is kept in it by whoever has it. Raises
    FOLDER_NOT_EMPTY, DIARY_EXISTS, DISK_FULL, CANNOT_WRITE, CANNOT_READ, DAMAGED_DIARY and Stopped; then nothing of the
    copy is left.
    """
    with diary.as_it_stands() as connection, driver_faults():
        vault = copied_to(diary.vault, folder, connection, watch)
    return Diary(vault)


def write_back(diary: Diary, watch: Watch = go_on) -> None:
    """Write all that was ever saved in the open diary into its own folder again, and go on there.

    For when the folder was moved or deleted: what is being typed can then be saved. Raises what `save_copy_elsewhere`
    raises; then nothing has changed.
    """
    with diary.as_it_stands() as connection, driver_faults():
        vault = copied_to(diary.vault, diary.folder, connection, watch)
    diary.go_on_with(vault)
