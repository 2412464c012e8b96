"""The kinds of records one can choose from, each with how much of it is chosen."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.choosing import Group
from diary.ui.i18n import fill
from diary.ui.pages.share.views import Portion
from diary.ui.theme.tokens import Size, Space, TextStyle
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.paint import lay_out, mirrored, one_line_width, paint_icon, start_of
from diary.ui.widgets.pressable import Paint, Pressable, Shape

_ICONS: Final = {
    Group.CONTACTS: "clock-counter-clockwise",
    Group.PROMISES: "handshake",
    Group.TOPICS: "chats-circle",
}


class _GroupButton(Pressable):
    """A group; at the end how many are chosen out of how many."""

    shape = Shape(height=Size.NAV_ITEM, padding=Space.ROW, gap=Space.ROW, font=TextStyle.BODY, centred=False)

    def __init__(self, icon: str) -> None:
        self._count = ""
        super().__init__(icon=icon)

    def set_texts(self, name: str, count: str) -> None:
        """The name of the group, and "2 of 14"."""
        self._count = count
        self.set_text(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(count)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """The longest word, and the count."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(max(1, self.width())))

    def _end_width(self) -> int:
        return one_line_width(self._count, self._look.font(TextStyle.SMALL)) if self._count else 0

    def _paint(self) -> Paint:
        colours = self._look.colours
        if self.isChecked():
            edge = colours.nav_on if self._look.is_high_contrast else colours.line
            return Paint(self._box(colours.nav_on, edge), colours.nav_on_text, colours.nav_on_text)
        fill_colour = colours.pale if self.isDown() else colours.pale2 if self._is_hovered() else ""
        return Paint(self._box(fill_colour), colours.ink, colours.ink)

    def _paint_content(self, painter: QPainter, paint: Paint) -> None:
        pad, side = self._look.px(self.shape.padding), self._icon_px()
        whole, way = self.rect(), self.layoutDirection()
        icon = mirrored(QRect(pad, (self.height() - side) // 2, side, side), whole, way)
        paint_icon(painter, icon, self._look, self._icon, paint.icon)
        words = self._lines(self.width() - self._around())
        area = QRect(pad + self._gap_after(side), (self.height() - words.height) // 2, words.width, words.height)
        words.paint(painter, mirrored(area, whole, way).left(), area.top(), paint.ink)
        wide, line_px = self._end_width(), self._look.line_height(TextStyle.SMALL)
        count = lay_out(self._count, self._look.font(TextStyle.SMALL), wide + 1, line_px, align=start_of(way))
        end = QRect(self.width() - pad - wide, (self.height() - count.height) // 2, wide, count.height)
        ink = paint.ink if self._look.is_high_contrast else self._look.colours.ink2
        count.paint(painter, mirrored(end, whole, way).left(), end.top(), ink)


class GroupChooser(ChoiceGroup):
    """One group is always open. `chosen` carries the Group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(can_take_back=False, parent=parent)
        self._portions: Mapping[Group, Portion] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._groups = {group: _GroupButton(_ICONS[group]) for group in Group}
        for group, button in self._groups.items():
            self._column.addWidget(button)
            self._add(group, button)
        self._retranslate()
        self._relook()

    def show_portions(self, portions: Mapping[Group, Portion], group: Group) -> None:
        """How much of each is chosen, and which one is open."""
        self._portions = portions
        self.set_value(group)
        self._retranslate()

    def name(self, group: Group) -> str:
        """What a group is called."""
        match group:
            case Group.CONTACTS:
                return self.tr("Contacts")
            case Group.PROMISES:
                return self.tr("Promises")
            case Group.TOPICS:
                return self.tr("To discuss")

    def _retranslate(self) -> None:
        self.set_name(self.tr("What there is to choose from"))
        for group, button in self._groups.items():
            portion = self._portions.get(group, Portion(0, 0))
            number = self.locale().toString
            button.set_texts(
                self.name(group), fill(self.tr("{1} of {2}"), number(portion.chosen), number(portion.total))
            )

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.HAIR))
