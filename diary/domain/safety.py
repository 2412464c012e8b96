"""How the diary guards itself: who can get at this computer decides, and every part can be set apart from that."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class SafetyProfile(StrEnum):
    """Who can get at this computer."""

    ALONE = "alone"
    SHARED_COMPUTER = "shared-computer"
    UNSAFE_HOME = "unsafe-home"
    LIBRARY = "library"


class BackupAdvice(StrEnum):
    """Where a second place for backups would be wise."""

    ANY_PLACE = "any-place"
    NOT_AT_HOME = "not-at-home"
    STICK_ONLY = "stick-only"


#: The times offered for locking by itself, in minutes.
LOCK_TIMES: Final = (1, 2, 5, 10, 15, 30, 60)


@dataclass(frozen=True, slots=True)
class Safety:
    """What holds in this diary; as it stands here as long as nobody was asked, careful rather than easy.

    `profile` None: not asked yet. `lock_after_minutes` None: never by itself. `second_backup_place` is a folder, "" for
    none.
    """

    profile: SafetyProfile | None = None
    lock_after_minutes: int | None = 5
    lock_when_minimised: bool = False
    block_capture: bool = True
    second_backup_place: str = ""

    def __post_init__(self) -> None:
        if self.lock_after_minutes is not None and self.lock_after_minutes not in LOCK_TIMES:
            raise ValueError("lock_after_minutes is not one of LOCK_TIMES")


_PROFILES: Final[Mapping[SafetyProfile, Safety]] = MappingProxyType(
    {
        SafetyProfile.ALONE: Safety(SafetyProfile.ALONE, 15, lock_when_minimised=False, block_capture=False),
        SafetyProfile.SHARED_COMPUTER: Safety(SafetyProfile.SHARED_COMPUTER, 5, lock_when_minimised=True),
        SafetyProfile.UNSAFE_HOME: Safety(SafetyProfile.UNSAFE_HOME, 2, lock_when_minimised=True),
        SafetyProfile.LIBRARY: Safety(SafetyProfile.LIBRARY, 2, lock_when_minimised=True),
    }
)

_ADVICE: Final[Mapping[SafetyProfile, BackupAdvice]] = MappingProxyType(
    {
        SafetyProfile.ALONE: BackupAdvice.ANY_PLACE,
        SafetyProfile.SHARED_COMPUTER: BackupAdvice.ANY_PLACE,
        SafetyProfile.UNSAFE_HOME: BackupAdvice.NOT_AT_HOME,
        SafetyProfile.LIBRARY: BackupAdvice.STICK_ONLY,
    }
)


def safety_of(profile: SafetyProfile | None) -> Safety:
    """What a profile sets in one choice; for None what holds before anybody was asked."""
    return Safety() if profile is None else _PROFILES[profile]


def with_profile(safety: Safety, profile: SafetyProfile) -> Safety:
    """Another profile with all that it sets; a second place for backups that the client chose stays."""
    return replace(safety_of(profile), second_backup_place=safety.second_backup_place)


def is_adjusted(safety: Safety) -> bool:
    """Whether the client changed something that the profile had set."""
    return replace(safety, second_backup_place="") != safety_of(safety.profile)


def backup_advice(profile: SafetyProfile | None) -> BackupAdvice | None:
    """Where a second place for backups would be wise; None before anybody was asked."""
    return None if profile is None else _ADVICE[profile]
