"""What Qt's own widgets look like: fields, lists, menus and scroll bars. Our own widgets paint themselves."""

from typing import Protocol

from diary.ui.theme.tokens import Colours, Edge, Radius, Size, Space, Token

#: The bullet that our fonts have; Qt's usual one (U+25CF) is missing in them.
_PASSPHRASE_DOT = 0x2022


class Measures(Protocol):
    """What the style sheet needs to know of the look."""

    @property
    def colours(self) -> Colours:
        """The colours of the theme."""
        ...

    def px(self, token: Token) -> int:
        """A measure in pixels."""
        ...


def style_sheet(look: Measures) -> str:
    """The style sheet for the whole app."""
    parts = (_fields, _scroll_bars, _menus, _lists, _tables, _progress, _tool_tips)
    return "\n".join(part(look) for part in parts)


def _fields(look: Measures) -> str:
    colours, edge = look.colours, look.px(Edge.LINE)
    return f"""
QLineEdit, QTextEdit {{
  background: {colours.card}; color: {colours.ink}; placeholder-text-color: {colours.ink2};
  border: {edge}px solid {colours.control}; border-radius: {look.px(Radius.CONTROL)}px;
  padding: 0px {look.px(Space.ROW)}px;
  selection-background-color: {colours.petrol}; selection-color: {colours.on_petrol};
  lineedit-password-character: {_PASSPHRASE_DOT};
}}
QTextEdit {{ padding: {look.px(Space.PAIR)}px {look.px(Space.ROW)}px; }}
QLineEdit:focus, QTextEdit:focus {{ border-color: {colours.ink}; }}
QLineEdit:disabled, QTextEdit:disabled {{
  background: {colours.disabled_bg}; color: {colours.disabled}; border-color: {colours.line};
}}"""


def _scroll_bars(look: Measures) -> str:
    colours, wide = look.colours, look.px(Size.SCROLL_BAR)
    return f"""
QScrollArea {{ background: transparent; border: none; }}
QScrollBar {{ background: transparent; border: none; margin: 0px; }}
QScrollBar:vertical {{ width: {wide + 8}px; }}
QScrollBar:horizontal {{ height: {wide + 8}px; }}
QScrollBar::handle {{ background: {colours.control}; border-radius: {wide // 2}px; margin: 4px; }}
QScrollBar::handle:vertical {{ min-height: 44px; }}
QScrollBar::handle:horizontal {{ min-width: 44px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ margin: 2px; border-radius: {wide // 2 + 2}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}"""


def _menus(look: Measures) -> str:
    colours = look.colours
    return f"""
QMenu {{
  background: {colours.card}; color: {colours.ink}; border: {look.px(Edge.LINE)}px solid {colours.control};
  padding: {look.px(Space.HAIR)}px;
}}
QMenu {{ icon-size: {look.px(Size.ICON)}px; }}
QMenu::icon {{ margin-left: {look.px(Space.ROW)}px; }}
QMenu::item {{ padding: {look.px(Space.ROW)}px {look.px(Space.CARD)}px; border-radius: {look.px(Radius.TAG)}px; }}
QMenu::item:selected {{ background: {colours.pale}; color: {colours.ink}; }}
QMenu::item:disabled {{ color: {colours.disabled}; }}
QMenu::separator {{ height: {look.px(Edge.LINE)}px; background: {colours.line}; margin: {look.px(Space.HAIR)}px; }}"""


def _lists(look: Measures) -> str:
    colours = look.colours
    return f"""
QListView, QTreeView {{ background: transparent; color: {colours.ink}; border: none; outline: none; }}"""


def _tables(look: Measures) -> str:
    colours = look.colours
    return f"""
QTableView {{
  background: {colours.card}; color: {colours.ink}; gridline-color: {colours.line}; border: none;
  selection-background-color: {colours.pale}; selection-color: {colours.ink};
}}
QHeaderView::section {{
  background: {colours.card}; color: {colours.ink}; font-weight: 600; border: none;
  border-bottom: {look.px(Edge.LINE)}px solid {colours.line}; padding: {look.px(Space.PAIR)}px;
}}"""


def _progress(look: Measures) -> str:
    colours = look.colours
    return f"""
QProgressBar {{
  background: {colours.card}; color: {colours.ink}; border: {look.px(Edge.LINE)}px solid {colours.control};
  border-radius: {look.px(Radius.CHECK_BOX)}px; min-height: {look.px(Space.ROW)}px; max-height: {look.px(Space.ROW)}px;
}}
QProgressBar::chunk {{ background: {colours.petrol}; border-radius: {look.px(Space.HAIR)}px; }}"""


def _tool_tips(look: Measures) -> str:
    colours = look.colours
    return f"""
QToolTip {{
  background: {colours.card}; color: {colours.ink}; border: {look.px(Edge.LINE)}px solid {colours.control};
  padding: {look.px(Space.PAIR)}px;
}}"""
