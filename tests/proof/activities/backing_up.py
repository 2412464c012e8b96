"""Making backups, one for each day and a copy of each in a second place, while somebody goes on writing."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random
from threading import Thread

from diary.domain.safety import Safety
from diary.services.backups import Backup, back_up, backups, copy_to_second_place, verify_backup
from diary.services.diary import Diary
from diary.services.safety import keep_safety
from diary.vault.backup_file import OpenBackup, read
from tests.proof.author import NOW, Author
from tests.proof.inspection import binned_of, entries_of, judge_diary
from tests.proof.ledger import Ledger
from tests.proof.teller import Teller
from tests.support.diaries import make_diary, open_again


def prepare(room: Path) -> None:
    """An empty diary with a second place for its backups."""
    (room / "stick").mkdir()
    with closing(make_diary(room / "diary")) as diary:
        keep_safety(diary, Safety(second_backup_place=str(room / "stick")))


def act(room: Path, teller: Teller, random: Random) -> None:
    """Back up day after day; what was told as saved when a backup is begun has to be in it."""
    diary = open_again(room / "diary")
    author = Author(diary, teller, random)
    Thread(target=author.write_without_end, daemon=True).start()
    for day in count(1):

        def back_up_today(now=NOW + timedelta(days=day), number=day) -> None:
            saved = author.last_saved
            teller.begun("backup", number, saved)
            backup = back_up(diary, now)
            teller.done("backup", number, saved)
            if copy_to_second_place(diary, backup, now).fault is None:
                teller.done("copy", number, saved)

        teller.persist(back_up_today)


def judge(room: Path, ledger: Ledger) -> Iterator[str]:
    """Every file with the name of a backup is a whole one, the last one told is there and holds what it should."""
    with closing(open_again(room / "diary")) as diary:
        listed = backups(diary)
        for backup in listed:
            if backup.is_damaged or verify_backup(diary, backup, NOW).proven_at != NOW:
                yield f"{backup.path.parent.name}/{backup.path.name} is no whole backup"
        for told in ("backup", "copy"):
            yield from _lacking(diary, listed, told, ledger)
    yield from judge_diary(room / "diary", ledger)


def _lacking(diary: Diary, listed: tuple[Backup, ...], told: str, ledger: Ledger) -> Iterator[str]:
    if not ledger.done[told]:
        return
    number, last = max(ledger.done[told].items())
    place = "backups" if told == "backup" else "stick"
    day = NOW.date() + timedelta(days=number)
    found = [each for each in listed if each.day == day and each.path.parent.name == place]
    if not found:
        yield f"the {told} of day {number} is not there"
        return
    opened = OpenBackup(read(found[0].path), diary.vault.root.copy())
    with closing(opened), opened.connected() as connection:
        there = entries_of(connection).keys() | binned_of(connection).keys()
    lost = {number for number in ledger.done["entry"] if number <= last} - there
    if lost:
        yield f"the {told} of day {number} lacks {sorted(lost)}"
