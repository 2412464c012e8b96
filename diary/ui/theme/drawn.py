"""Which drawing stands beside a word of the diary: it has a name wherever an icon can be named."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from diary.domain.contacts import Way
from diary.domain.own_steps import Step
from diary.domain.safety import SafetyProfile
from diary.domain.themes import ThemeKind
from diary.domain.topics import Want

Drawn: TypeAlias = SafetyProfile | Step | ThemeKind | Want | Way

_GROUPS: Final[Mapping[type[Drawn], str]] = MappingProxyType(
    {SafetyProfile: "safety", Step: "step", ThemeKind: "theme", Want: "want", Way: "way"}
)


def drawing_of(word: Drawn) -> str:
    """The name of the drawing beside `word`, for everything that takes the name of an icon."""
    return f"{_GROUPS[type(word)]}-{word}"
