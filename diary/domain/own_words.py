"""The client's own words that are offered again: as good as those of the lists."""

from enum import StrEnum


class OwnWordKind(StrEnum):
    """For which question own words are kept."""

    FEELING = "feeling"
    HELPED = "helped"
    DID_NOT_HELP = "did-not-help"
    OWN_STEP = "own-step"
    THEME = "theme"
