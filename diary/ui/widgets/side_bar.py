"""The side bar of a room: where one can go, and the lock. Where there is no room it is one "Menu" button."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from diary.ui.theme.look import Look
from diary.ui.theme.tokens import Edge, Size, Space, TextStyle
from diary.ui.widgets.brand import Brand
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.page import Page
from diary.ui.widgets.paint import Box, mirrored, paint_box
from diary.ui.widgets.pressable import Paint, Pressable, Shape


@dataclass(frozen=True, slots=True)
class SideItem:
    """One place to go: what `chosen` carries, and its icon."""

    value: object
    icon: str


class NavButton(Pressable):
    """A place in the side bar. Chosen: a card, the filled icon, and a bar at the start."""

    shape = Shape(height=Size.NAV_ITEM, padding=Space.ROW, gap=Space.ROW, font=TextStyle.BODY, centred=False)

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(icon=icon, parent=parent)
        self._plain_icon = icon
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, is_chosen: bool) -> None:  # noqa: FBT001 -- Qt's signal
        self.set_icon(_filled(self._plain_icon, self._look) if is_chosen else self._plain_icon)

    def _paint(self) -> Paint:
        colours = self._look.colours
        if not self.isEnabled():
            return self._disabled()
        if self.isChecked():
            edge = colours.nav_on if self._look.is_high_contrast else colours.line
            return Paint(self._box(colours.nav_on, edge), colours.nav_on_text, colours.nav_on_text)
        fill = colours.pale if self.isDown() else colours.pale2 if self._is_hovered() else ""
        return Paint(self._box(fill), colours.ink, colours.ink)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        super()._paint_content(painter, paint)
        if not self.isChecked():
            return
        wide, high = self._look.px(Size.NAV_BAR_WIDTH), self._look.px(Size.NAV_BAR_HEIGHT)
        bar = QRect(self._look.px(Edge.LINE), (self.height() - high) // 2, wide, high)
        bar = mirrored(bar, self.rect(), self.layoutDirection())
        paint_box(painter, bar, Box(paint.ink, radius_px=wide // 2))


class LockButton(PlainButton):
    """Locks the diary; last in the side bar."""

    shape = Shape(height=Size.NAV_ITEM, padding=Space.ROW, gap=Space.ROW, font=TextStyle.BODY, centred=False)


class _Places(ChoiceGroup):
    """The places, one under the other; one of them is always where the client is, or none.

    Pressing that one again is heard too: it leads out of what lies behind it. Qt lets assistive technology turn off a
    button of this kind only where it is alone in its parent, and so each is.
    """

    def __init__(self, places: Sequence[SideItem], more: Sequence[SideItem], parent: QWidget) -> None:
        super().__init__(can_take_back=False, parent=parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for item in places:
            self._add_item(item)
        self._column.addStretch(1)
        for item in more:
            self._add_item(item)
        self._relook()

    def _add_item(self, item: SideItem) -> None:
        holder = QWidget()
        room = QVBoxLayout(holder)
        room.setContentsMargins(0, 0, 0, 0)
        button = NavButton(item.icon)
        room.addWidget(button)
        self._column.addWidget(holder)
        self._add(item.value, button)

    def _on_button_toggled(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's signal
        """On for another place, off for the same one again: by a click, a key, or assistive technology."""
        if not self._is_showing:
            self._choose(self._sender_value() if is_on else self._value)

    def _on_button_clicked(self) -> None:
        """It was switched before."""

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.HAIR))


class SideBar(Page):
    """Goes to places: `chosen` carries the place. The lock is last."""

    chosen = Signal(object)
    lock_requested = Signal()

    def __init__(self, places: Sequence[SideItem], more: Sequence[SideItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = (*places, *more)
        self._texts: Mapping[object, str] = {}
        self._brand = Brand()
        self._places = _Places(places, more, self)
        self._lock = LockButton(icon="lock")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._brand)
        self._column.addWidget(self._places, 1)
        self._column.addWidget(self._lock)
        self._places.chosen.connect(self.chosen)
        self._lock.clicked.connect(self.lock_requested)
        self._relook()

    def set_texts(self, texts: Mapping[object, str], lock: str) -> None:
        """The words for the places and for the lock."""
        self._texts = dict(texts)
        self._places.set_texts(texts)
        self._lock.set_text(lock)

    def set_value(self, value: object) -> None:
        """Show where the client is; None for a page that isn't in the bar."""
        self._places.set_value(value)

    def menu(self, parent: QWidget) -> QMenu:
        """The same places and the lock as a menu, which begins with the place where the client is."""
        menu = QMenu(parent)
        for item in self._items:
            is_here = item.value == self._places.value
            icon = self._menu_icon(item.icon, is_here=is_here)
            menu.addAction(QAction(icon, self._texts.get(item.value, ""), menu))
            if is_here:
                menu.setActiveAction(menu.actions()[-1])
        menu.addAction(QAction(self._menu_icon("lock", is_here=False), self._lock.text(), menu))
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and in high contrast the edge to the content."""
        painter = QPainter(self)
        colours = self.look.colours
        paint_box(painter, self.rect(), Box(colours.side))
        if self.look.is_high_contrast:
            wide = self.look.px(Edge.LINE)
            line = QRect(self.width() - wide, 0, wide, self.height())
            paint_box(painter, mirrored(line, self.rect(), self.layoutDirection()), Box(colours.line))
        painter.end()

    def _menu_icon(self, name: str, *, is_here: bool) -> QIcon:
        colour = self.look.colours.nav_on_text if is_here else self.look.colours.ink
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        filled = _filled(name, self.look) if is_here else name
        drawn = self.look.pictures.icon(filled, self.look.px(Size.ICON), colour, self.devicePixelRatioF(), rtl=rtl)
        return QIcon(drawn)

    def _on_menu_triggered(self, action: QAction) -> None:
        menu = self.sender()
        place = menu.actions().index(action) if isinstance(menu, QMenu) else len(self._items)
        if place < len(self._items):
            self.chosen.emit(self._items[place].value)
        else:
            self.lock_requested.emit()

    def _relook(self) -> None:
        side, row = self.look.px(Space.GROUP), self.look.px(Space.ROW)
        self._column.setContentsMargins(row, self.look.px(Space.CARD) + row // 3, row, side)
        self._column.setSpacing(row)
        self._brand.setContentsMargins(row, 0, row, row)
        self.setFixedWidth(self.look.px(Size.SIDE_BAR))


def _filled(icon: str, look: Look) -> str:
    """The icon of the place where the client is, filled where there is such a one."""
    filled = f"{icon}-fill"
    return filled if look.pictures.has_icon(filled) else icon
