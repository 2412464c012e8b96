"""How the diary guards itself, kept inside it: it may name a folder, and who else comes at this computer."""

import json
from typing import Final

import msgspec

from diary.domain.safety import Safety
from diary.services.diary import Diary
from diary.store import settings

_NAME: Final = "safety"


def safety_kept(diary: Diary) -> Safety:
    """What the client chose; careful defaults where nothing was chosen or it can't be read."""
    with diary.reading() as connection:
        kept = settings.value_of(connection, _NAME)
    if kept is None:
        return Safety()
    try:
        return msgspec.convert(json.loads(kept), Safety)
    except (ValueError, RecursionError, msgspec.ValidationError):
        return Safety()


def keep_safety(diary: Diary, safety: Safety) -> None:
    """Keep what the client chose, in place of what was chosen before."""
    # A folder's name need not be text, and Python's own JSON alone spells that so that it comes back.
    kept = json.dumps(msgspec.to_builtins(safety), sort_keys=True)
    with diary.writing() as connection:
        settings.keep(connection, _NAME, kept)
