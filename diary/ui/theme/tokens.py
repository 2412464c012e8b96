"""The one table of colours, sizes and letters. Everything the app draws takes its measures from here.

Sizes are pixels at 100 % text. Each carries its kind, because at larger text not everything grows alike.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from PySide6.QtGui import QFont


class Colours(NamedTuple):
    """One theme's colours, as #rrggbb. There is no red: amber is open, heather hurt; neither is used for a person."""

    bg: str
    side: str
    sand2: str
    card: str
    line: str
    control: str
    ink: str
    ink2: str
    petrol: str
    petrol_hover: str
    petrol_pressed: str
    on_petrol: str
    pale: str
    pale2: str
    amber: str
    amber_pale: str
    amber_line: str
    heather: str
    heather_pale: str
    heather_line: str
    focus: str
    mark: str
    mark_text: str
    disabled: str
    disabled_bg: str
    nav_on: str
    nav_on_text: str


LIGHT: Final = Colours(
    bg="#f6f3ed",
    side="#ece6da",
    sand2="#ece6da",
    card="#ffffff",
    line="#ddd6c9",
    control="#79848a",
    ink="#1f2a30",
    ink2="#515e66",
    petrol="#0b6b63",
    petrol_hover="#095952",
    petrol_pressed="#07453f",
    on_petrol="#ffffff",
    pale="#d9ecea",
    pale2="#eef6f5",
    amber="#7a4f00",
    amber_pale="#fbeccb",
    amber_line="#b67a12",
    heather="#664669",
    heather_pale="#f0e7f1",
    heather_line="#8f6b93",
    focus="#1a56b0",
    mark="#fbe3a6",
    mark_text="#1f2a30",
    disabled="#6f7a80",
    disabled_bg="#e9e4da",
    nav_on="#ffffff",
    nav_on_text="#0b6b63",
)

DARK: Final = Colours(
    bg="#12181b",
    side="#0d1214",
    sand2="#2c363b",
    card="#1c2529",
    line="#344046",
    control="#7f8d94",
    ink="#eef2f0",
    ink2="#b3bfc3",
    petrol="#74cdc1",
    petrol_hover="#8fdbd0",
    petrol_pressed="#5ab5a9",
    on_petrol="#0b1d1b",
    pale="#1a403d",
    pale2="#1a302f",
    amber="#f2c26b",
    amber_pale="#3a2c10",
    amber_line="#c08d34",
    heather="#d8b4db",
    heather_pale="#372a3b",
    heather_line="#a981ad",
    focus="#8fb8ff",
    mark="#5a4512",
    mark_text="#eef2f0",
    disabled="#8d999f",
    disabled_bg="#242d31",
    nav_on="#1c2529",
    nav_on_text="#74cdc1",
)

HIGH_CONTRAST: Final = Colours(
    bg="#000000",
    side="#000000",
    sand2="#000000",
    card="#000000",
    line="#ffffff",
    control="#ffffff",
    ink="#ffffff",
    ink2="#ffffff",
    petrol="#7df0e2",
    petrol_hover="#b5fff6",
    petrol_pressed="#ffffff",
    on_petrol="#000000",
    pale="#003b36",
    pale2="#000000",
    amber="#ffd75e",
    amber_pale="#000000",
    amber_line="#ffd75e",
    heather="#f3c4f7",
    heather_pale="#000000",
    heather_line="#f3c4f7",
    focus="#ffd75e",
    mark="#ffd75e",
    mark_text="#000000",
    disabled="#b8b8b8",
    disabled_bg="#000000",
    nav_on="#7df0e2",
    nav_on_text="#000000",
)


class Kind(StrEnum):
    """How a measure grows when the client wants larger text."""

    SPACE = "space"
    MARGIN = "margin"
    RADIUS = "radius"
    EDGE = "edge"
    PICTURE = "picture"
    ICON = "icon"
    CONTROL = "control"
    WIDTH = "width"


#: How many times larger each kind is when text is twice as large. Space on the screen is dear then: page edges stay.
GROWTH_AT_DOUBLE_TEXT: Final[Mapping[Kind, float]] = MappingProxyType(
    {
        Kind.SPACE: 1.25,
        Kind.MARGIN: 1.0,
        Kind.RADIUS: 1.6,
        Kind.EDGE: 2.0,
        Kind.PICTURE: 1.4,
        Kind.ICON: 1.6,
        Kind.CONTROL: 1.43,
        Kind.WIDTH: 2.0,
    }
)


class Token(NamedTuple):
    """One measure: pixels at 100 % text, and how it grows."""

    px: int
    kind: Kind


class Space:
    """Air between things. Inside a pair 8, between rows 12, between cards 24."""

    HAIR: Final = Token(4, Kind.SPACE)
    PAIR: Final = Token(8, Kind.SPACE)
    ROW: Final = Token(12, Kind.SPACE)
    BUTTON: Final = Token(20, Kind.SPACE)
    BUTTON_BIG: Final = Token(28, Kind.SPACE)
    GROUP: Final = Token(16, Kind.SPACE)
    CARD: Final = Token(24, Kind.SPACE)
    SECTION: Final = Token(32, Kind.SPACE)
    PAGE: Final = Token(40, Kind.MARGIN)
    PAGE_TOP: Final = Token(32, Kind.MARGIN)
    WIDE: Final = Token(48, Kind.SPACE)
    RING: Final = Token(5, Kind.MARGIN)


class Radius:
    """How round corners are."""

    CHECK_BOX: Final = Token(6, Kind.RADIUS)
    TAG: Final = Token(8, Kind.RADIUS)
    CONTROL: Final = Token(12, Kind.RADIUS)
    CARD: Final = Token(16, Kind.RADIUS)
    PILL: Final = Token(22, Kind.RADIUS)


class Edge:
    """How thick lines are."""

    LINE: Final = Token(1, Kind.EDGE)
    CHOSEN: Final = Token(2, Kind.EDGE)
    CHOSEN_TILE: Final = Token(3, Kind.EDGE)
    RING: Final = Token(3, Kind.MARGIN)
    RING_GAP: Final = Token(2, Kind.MARGIN)


class Size:
    """How large things are."""

    TARGET: Final = Token(44, Kind.CONTROL)
    BUTTON: Final = Token(48, Kind.CONTROL)
    BUTTON_BIG: Final = Token(56, Kind.CONTROL)
    CHIP: Final = Token(48, Kind.CONTROL)
    PILL: Final = Token(44, Kind.CONTROL)
    TAG: Final = Token(28, Kind.CONTROL)
    NAV_ITEM: Final = Token(48, Kind.CONTROL)
    NAV_BAR_WIDTH: Final = Token(4, Kind.EDGE)
    NAV_BAR_HEIGHT: Final = Token(24, Kind.CONTROL)
    ROW: Final = Token(64, Kind.CONTROL)
    FIELD: Final = Token(48, Kind.CONTROL)
    FIELD_BIG: Final = Token(56, Kind.CONTROL)
    SIDE_BAR: Final = Token(216, Kind.WIDTH)
    PATH_HEAD: Final = Token(72, Kind.MARGIN)
    PATH_FOOT: Final = Token(80, Kind.MARGIN)
    POSTURE_TILE_WIDTH: Final = Token(227, Kind.PICTURE)
    POSTURE_TILE: Final = Token(168, Kind.PICTURE)
    TILE_ROW: Final = Token(62, Kind.CONTROL)
    WANT_TILE: Final = Token(96, Kind.PICTURE)
    CHOICE_TILE_WIDTH: Final = Token(332, Kind.PICTURE)
    CHOICE_TILE: Final = Token(176, Kind.PICTURE)
    FEELING_CHIP_WIDTH: Final = Token(184, Kind.PICTURE)
    CHECK_BOX: Final = Token(24, Kind.CONTROL)
    STEP: Final = Token(44, Kind.CONTROL)
    STEP_DOT: Final = Token(32, Kind.CONTROL)
    STEP_LINE: Final = Token(24, Kind.MARGIN)
    TICK: Final = Token(28, Kind.ICON)
    DISC: Final = Token(40, Kind.CONTROL)
    DISC_MIDDLE: Final = Token(44, Kind.CONTROL)
    DISC_LARGE: Final = Token(72, Kind.PICTURE)
    BANNER: Final = Token(64, Kind.CONTROL)
    SCROLL_BAR: Final = Token(8, Kind.MARGIN)
    READING: Final = Token(640, Kind.WIDTH)
    CONTENT: Final = Token(1200, Kind.WIDTH)
    CONTENT_NARROW: Final = Token(984, Kind.WIDTH)
    DIALOG: Final = Token(480, Kind.PICTURE)
    ICON_TAG: Final = Token(18, Kind.ICON)
    ICON_SMALL: Final = Token(20, Kind.ICON)
    ICON: Final = Token(24, Kind.ICON)
    ICON_TILE: Final = Token(48, Kind.PICTURE)
    FEELING: Final = Token(32, Kind.ICON)
    HEDGEHOG_TILE: Final = Token(136, Kind.PICTURE)
    HEDGEHOG_ROW: Final = Token(64, Kind.PICTURE)
    HEDGEHOG_HERO: Final = Token(112, Kind.PICTURE)
    HEDGEHOG_ENTRY: Final = Token(104, Kind.PICTURE)
    HEDGEHOG_TIMELINE: Final = Token(68, Kind.PICTURE)
    HEDGEHOG_LIST: Final = Token(56, Kind.PICTURE)
    BRAND: Final = Token(40, Kind.ICON)


class TextStyle(StrEnum):
    """What a text is."""

    H1 = "h1"
    PANE_TITLE = "pane-title"
    H2 = "h2"
    LEAD = "lead"
    BUTTON_BIG = "button-big"
    BODY = "body"
    BODY_STRONG = "body-strong"
    OWN_WORDS = "own-words"
    SMALL = "small"
    BRAND = "brand"


class Letters(NamedTuple):
    """Letter height and line height in pixels at 100 %, weight, and growth at double text."""

    px: int
    line: int
    weight: QFont.Weight
    growth: float = 2.0


_BOLD: Final = QFont.Weight.DemiBold
_PLAIN: Final = QFont.Weight.Normal

#: Nothing is smaller than SMALL. The largest titles are large already, so they leave room for the rest at double text.
TYPE: Final[Mapping[TextStyle, Letters]] = MappingProxyType(
    {
        TextStyle.H1: Letters(30, 40, _BOLD, 1.6),
        TextStyle.PANE_TITLE: Letters(26, 36, _BOLD, 1.7),
        TextStyle.H2: Letters(20, 28, _BOLD),
        TextStyle.LEAD: Letters(18, 28, _PLAIN),
        TextStyle.BUTTON_BIG: Letters(18, 24, _BOLD),
        TextStyle.BODY: Letters(17, 24, _PLAIN),
        TextStyle.BODY_STRONG: Letters(17, 24, _BOLD),
        TextStyle.OWN_WORDS: Letters(17, 28, _PLAIN),
        TextStyle.SMALL: Letters(15, 20, _PLAIN),
        TextStyle.BRAND: Letters(22, 28, QFont.Weight.Bold),
    }
)

#: Latin first, then Arabic script, then the rest. Under an Arabic interface the first two change places.
FAMILIES: Final = ("Atkinson Hyperlegible Next", "Vazirmatn", "Noto Sans", "Noto Emoji")
