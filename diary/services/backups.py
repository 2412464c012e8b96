"""Backups of the open diary: made daily, proven, listed, and dropped when they have had their time."""

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec

from diary.domain.backups import Backup, BackupKind, BackupPlace, is_due, is_past, is_stale, to_drop
from diary.domain.faults import Fault, FaultCode, SurroundingsFailed
from diary.domain.progress import Stopped, Watch, go_on, part_of
from diary.services.backup_making import Made, Note, inside_as_noted, make_backup, note_of, prove, prove_quickly
from diary.services.diary import Diary
from diary.services.safety import safety_kept
from diary.store import backups as store
from diary.store import settings
from diary.store.faults import driver_faults
from diary.vault.backup_file import BackupFile, OpenBackup, read
from diary.vault.backups import Found, backups_folder, copy_to, found_in, own_in, remove
from diary.vault.soundness import soundness_of

__all__ = [
    "Backup",
    "SecondPlace",
    "back_up",
    "backup_due",
    "backups",
    "bring_second_place_up",
    "copy_to_second_place",
    "daily_backup",
    "prove_stale_backup",
    "verify_backup",
]

#: The setting that says since when the second place fails, and why, as long as it does.
_SECOND_FAILS: Final = "second-backup-fails"
#: A stick lies in a drawer most of the time: that it isn't in is told only after so long.
_MISSED_AFTER: Final = timedelta(days=7)
#: Of making and proving a backup the part that making it takes.
_MADE: Final = 0.2
#: Before any proof.
_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """What came of copying to the second place: a backup there, or why not, and whether the client is to be told.

    `fault` is SECOND_PLACE_MISSING, SECOND_PLACE_FULL or SECOND_PLACE_REFUSES.
    """

    backup: Backup | None = None
    fault: FaultCode | None = None
    is_news: bool = False


class _Trouble(msgspec.Struct, frozen=True):
    """Why the second place can't be copied to, since when, and whether the client knows."""

    code: FaultCode
    since: datetime
    is_told: bool


def backup_due(diary: Diary, now: datetime) -> bool:
    """Whether today has no backup yet and something changed since the last one."""
    own = _own_with_notes(diary)
    last = max((found.day for found, _ in own if found.kind is BackupKind.DAILY), default=None)
    newest = max(own, key=lambda each: each[1].made_at, default=None)
    with diary.reading() as connection:
        changes = store.changes_of(connection)
    if newest is None:
        return is_due(last, now.date(), changed=changes > 0)
    found, note = newest
    has_other_keys = found.file is not None and found.file.header.generation != diary.vault.header.generation
    return is_due(last, now.date(), changed=has_other_keys or note.changes != changes)


def back_up(diary: Diary, now: datetime, watch: Watch = go_on) -> Backup | None:
    """Make a backup of the open diary in place of one of the same day, and prove every byte of it; None when stopped.

    One of the same day is there until every byte of the new one is proven. The first of a day stays when its proof was
    stopped, and is proven later. Drops those that have had their time, once this one is proven; writing goes on
    meanwhile. Raises DISK_FULL, CANNOT_WRITE, CANNOT_READ, DIARY_MOVED, OPEN_ELSEWHERE, DAMAGED_DIARY, and
    DAMAGED_BACKUP when the disk doesn't give back what was written: then the backups from before are as they were.
    """
    try:
        made = _made(diary, now, watch)
    except Stopped:
        return None
    if not made.is_proven:
        return None
    _keep_proof(diary, made.file, BackupPlace.DIARY, now)
    _drop(diary, backups_folder(diary.folder), BackupPlace.DIARY, now.date())
    found = Found(made.file.path, BackupKind.DAILY, now.date(), made.file)
    return replace(_listed(found, BackupPlace.DIARY, made.note), proven_at=now)


def copy_to_second_place(diary: Diary, backup: Backup, now: datetime, watch: Watch = go_on) -> SecondPlace:
    """Copy a backup to the second place that the client named, and prove it there; an empty answer when stopped.

    Nothing is made where the folder isn't there: the stick is not in. That is news once, when it lasts for more than a
    week, and any other failure is news once, until it works again.
    """
    place = safety_kept(diary).second_backup_place
    if not place:
        return SecondPlace()
    try:
        path = copy_to(Path(place), backup.path, BackupKind.DAILY, diary.vault.header.vault, watch)
        note = prove_quickly(OpenBackup(read(path), diary.vault.root.copy()))
        copied = Found(path, BackupKind.DAILY, backup.day, read(path))
    except Stopped:
        return SecondPlace()
    except Fault as fault:
        code = _why_not(Path(place), fault)
        return SecondPlace(fault=code, is_news=_keep_trouble(diary, code, now))
    if copied.file is not None:
        _keep_proof(diary, copied.file, BackupPlace.SECOND, now)
    _drop(diary, Path(place), BackupPlace.SECOND, now.date())
    _forget_trouble(diary)
    return SecondPlace(replace(_listed(copied, BackupPlace.SECOND, note), proven_at=now))


def bring_second_place_up(diary: Diary, now: datetime, watch: Watch = go_on) -> SecondPlace:
    """Copy the newest backup to the second place if it isn't there yet: a stick may come hours or days later.

    As `copy_to_second_place`; an empty answer also when there is nothing to copy.
    """
    place = safety_kept(diary).second_backup_place
    newest = _newest_daily(diary, now)
    if not place or newest is None:
        return SecondPlace()
    there = own_in(Path(place), diary.vault.header.vault)
    if newest.file is not None and any(each.file and each.file.foot == newest.file.foot for each in there):
        _forget_trouble(diary)
        return SecondPlace()
    return copy_to_second_place(diary, _listed(newest, BackupPlace.DIARY, _note(diary, newest)), now, watch)


def daily_backup(diary: Diary, now: datetime, watch: Watch = go_on) -> Backup | None:
    """Make today's backup where one is due; None when it isn't, or when stopped. Raises what `back_up` raises."""
    return back_up(diary, now, watch) if backup_due(diary, now) else None


def verify_backup(diary: Diary, backup: Backup, now: datetime, watch: Watch = go_on) -> Backup | None:
    """Look at every byte of a backup, open it and count; it then is proven now. None when stopped.

    Raises DAMAGED_BACKUP and CANNOT_READ. One that the diary's keys don't open any more is given back as it was.
    """
    file = read(backup.path)
    if not file.header.is_signed_with(diary.vault.root):
        return backup
    try:
        prove(OpenBackup(file, diary.vault.root.copy()), watch)
    except Stopped:
        return None
    _keep_proof(diary, file, backup.place, now)
    return replace(backup, proven_at=now, is_damaged=False)


def prove_stale_backup(diary: Diary, now: datetime, watch: Watch = go_on) -> Backup | None:
    """Prove the one backup that was proven longest ago, or never; None when all proofs are fresh, or when stopped.

    Raises what `verify_backup` raises: then that backup is damaged or can't be reached.
    """
    stale = [each for each in backups(diary) if each.inside and is_stale(each.proven_at, now)]
    oldest = min(stale, key=lambda each: each.proven_at or _LONG_AGO, default=None)
    return None if oldest is None else verify_backup(diary, oldest, now, watch)


def backups(diary: Diary) -> tuple[Backup, ...]:
    """All backups of this diary in both places, the newest first, and damaged ones in its own folder.

    Nothing is missing when the second place isn't there: it is only not listed.
    """
    vault = diary.vault.header.vault
    with diary.reading() as connection:
        proofs = store.proofs(connection)
    listed = [
        replace(
            _listed(found, place, _note(diary, found)),
            proven_at=proofs.get((found.file.foot.seals, place)) if found.file else None,
        )
        for place, folder in _places(diary)
        for found in found_in(folder)
        if (found.file.header.vault == vault if found.file else place is BackupPlace.DIARY)
    ]
    return tuple(sorted(listed, key=_moment, reverse=True))


def _moment(backup: Backup) -> tuple[date, float, str]:
    """When it was made, as far as that is known; those of one moment by their names."""
    return backup.day, backup.made_at.timestamp() if backup.made_at is not None else 0.0, backup.path.name


def _made(diary: Diary, now: datetime, watch: Watch) -> Made:
    """Make a daily backup; where it comes out bad, maybe it is the diary that is."""
    making, proving = part_of(watch, 0.0, _MADE), part_of(watch, _MADE, 1.0)
    try:
        return make_backup(diary.vault, BackupKind.DAILY, now, alone=diary.alone(), watch=making, proving=proving)
    except SurroundingsFailed as fault:
        if fault.code is FaultCode.DAMAGED_BACKUP:
            _refuse_damaged(diary, watch)
        raise


def _refuse_damaged(diary: Diary, watch: Watch) -> None:
    with driver_faults(), closing(diary.vault.connect()) as connection:
        if not soundness_of(connection, watch).is_sound:
            raise SurroundingsFailed(FaultCode.DAMAGED_DIARY)


def _places(diary: Diary) -> tuple[tuple[BackupPlace, Path], ...]:
    second = safety_kept(diary).second_backup_place
    first = (BackupPlace.DIARY, backups_folder(diary.folder))
    return (first, (BackupPlace.SECOND, Path(second))) if second else (first,)


def _own_with_notes(diary: Diary) -> list[tuple[Found, Note]]:
    """The backups of the diary's own folder that its keys open, with what they say."""
    found = own_in(backups_folder(diary.folder), diary.vault.header.vault)
    return [(each, note) for each in found if (note := _note(diary, each))]


def _newest_daily(diary: Diary, now: datetime) -> Found | None:
    """The newest daily backup of the diary's own folder; one from after now says that a clock was wrong."""
    own = [(note.made_at, found) for found, note in _own_with_notes(diary) if found.kind is BackupKind.DAILY]
    past = [each for each in own if each[0] <= now]
    return max(past, key=lambda each: each[0])[1] if past else None


def _note(diary: Diary, found: Found) -> Note | None:
    """What a backup says of itself; None for one that is damaged or that the diary's keys don't open any more."""
    if found.file is None:
        return None
    opened = OpenBackup(found.file, diary.vault.root.copy())
    try:
        return note_of(opened)
    except Fault:
        return None
    finally:
        opened.close()


def _listed(found: Found, place: BackupPlace, note: Note | None) -> Backup:
    return Backup(
        found.path,
        place,
        found.kind,
        found.day,
        size=_size_of(found.path),
        made_at=note.made_at if note else None,
        inside=inside_as_noted(note) if note else None,
        is_damaged=found.file is None,
    )


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _keep_proof(diary: Diary, file: BackupFile, place: BackupPlace, now: datetime) -> None:
    with diary.writing() as connection:
        store.keep_proof(connection, file.foot.seals, place, now)


def _drop(diary: Diary, folder: Path, place: BackupPlace, today: date) -> None:
    """Take away the diary's own backups that have had their time; those of other diaries are never touched."""
    own = list(own_in(folder, diary.vault.header.vault))
    dropped = to_drop((each.day for each in own if each.kind is BackupKind.DAILY), today)
    for each in own:
        has_had_its_time = each.day in dropped if each.kind is BackupKind.DAILY else is_past(each.day, today)
        if has_had_its_time and each.file is not None:
            remove(each.path)
            with diary.writing() as connection:
                store.forget_proof(connection, each.file.foot.seals, place)


def _why_not(place: Path, fault: Fault) -> FaultCode:
    """What a fault of copying says of the second place."""
    if not place.is_dir():
        return FaultCode.SECOND_PLACE_MISSING
    is_full = fault.code is FaultCode.DISK_FULL
    return FaultCode.SECOND_PLACE_FULL if is_full else FaultCode.SECOND_PLACE_REFUSES


def _keep_trouble(diary: Diary, code: FaultCode, now: datetime) -> bool:
    """Remember that the second place fails; True when the client is to be told of it now."""
    before = _trouble(diary)
    is_same = before is not None and before.code is code
    since = before.since if before is not None and is_same else now
    was_told = before is not None and is_same and before.is_told
    is_bearable = code is FaultCode.SECOND_PLACE_MISSING and now - since <= _MISSED_AFTER
    trouble = _Trouble(code, since, is_told=was_told or not is_bearable)
    if trouble != before:
        with diary.writing() as connection:
            settings.keep(connection, _SECOND_FAILS, msgspec.json.encode(trouble).decode())
    return trouble.is_told and not was_told


def _forget_trouble(diary: Diary) -> None:
    """The second place works."""
    if _trouble(diary) is not None:
        with diary.writing() as connection:
            settings.forget(connection, _SECOND_FAILS)


def _trouble(diary: Diary) -> _Trouble | None:
    with diary.reading() as connection:
        kept = settings.value_of(connection, _SECOND_FAILS)
    return None if kept is None else msgspec.json.decode(kept, type=_Trouble)
