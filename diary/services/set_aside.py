"""Files of a damaged diary that another one has replaced: kept as they were, for as long as the client wants."""

from datetime import date

from diary.services.diary import Diary
from diary.vault import set_aside


def days_set_aside(diary: Diary) -> tuple[date, ...]:
    """The days on which files were set aside, the newest first.

    They have no age at which they go: nothing could ever be opened of them to prove that they are no longer needed, and
    what was lost may only be in there. Replacing all keys, or wiping, takes them away.
    """
    return set_aside.days_set_aside(diary.folder)
