"""What is at stake for the client, and must be protected. Always private: nothing offers it for sharing."""

from dataclasses import dataclass

from diary.domain.ids import UNSAVED, AtStakeId
from diary.domain.themes import Theme


@dataclass(frozen=True, slots=True)
class AtStake:
    """One thing that must be protected, in own words: a child, a home, health, a relation."""

    id: AtStakeId = AtStakeId(UNSAVED)
    what: str = ""
    themes: tuple[Theme, ...] = ()
