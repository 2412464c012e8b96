"""The steps by which a diary's schema grew, oldest first. A step that has shipped is never changed."""

from dataclasses import dataclass
from typing import Final

from diary.store.migrations import (
    m0001_first,
    m0002_safekeeping,
    m0003_told,
    m0004_changes,
    m0005_contact_whole,
    m0006_searched,
    m0007_attachments,
    m0008_same_person,
    m0009_own_words,
    m0010_moments,
    m0011_stakes,
    m0012_positions,
    m0013_themes,
    m0014_meetings,
    m0015_shared,
    m0016_said,
)


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: its number, counting from 1, and its statements in order."""

    number: int
    statements: tuple[str, ...]


MIGRATIONS: Final = tuple(
    Migration(step.NUMBER, step.STATEMENTS)
    for step in (
        m0001_first,
        m0002_safekeeping,
        m0003_told,
        m0004_changes,
        m0005_contact_whole,
        m0006_searched,
        m0007_attachments,
        m0008_same_person,
        m0009_own_words,
        m0010_moments,
        m0011_stakes,
        m0012_positions,
        m0013_themes,
        m0014_meetings,
        m0015_shared,
        m0016_said,
    )
)
