"""The keyboard ring: one per window, drawn outside what has the focus, and only for those who use the keyboard."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from diary.ui.theme.look import Look, current_look
from diary.ui.theme.tokens import Edge
from diary.ui.widgets.pressable import RING_RADIUS

#: Name of the dynamic property of widgets that draw the ring themselves: a list, round the item one stands on.
OWN_RING: Final = "own_ring"

#: Keys that move the focus. The reason of a focus event is no proof of one: Qt also says "Tab" when what had the focus
#: is hidden or deleted and the next one gets it.
_MOVING_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
    }
)
_MOVES: Final = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange}
)


class FocusRing(QWidget):
    """Follows the focus in `window`. A widget's corners are told by its property RING_RADIUS."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: frozenset[QObject] = frozenset()
        self._target: QWidget | None = None
        self._is_by_keyboard = False
        self._look = current_look()
        self._look.changed.connect(self._follow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._on_focus_changed)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What the ring stands around now."""
        return None if self.isHidden() else self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn how the focus moved, and follow whatever moves the focused widget.

        Every event of the app comes by here. To ask one for its type takes four times as long as to look at its class.
        """
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                self._is_by_keyboard = self._is_by_keyboard or event.key() in _MOVING_KEYS
        elif isinstance(event, QFocusEvent):
            if event.gotFocus():
                self._learn(event.reason())
        elif watched in self._watched and event.type() in _MOVES:
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring; what lies inside it shows through."""
        target = self._target
        if target is None:
            return
        painter = QPainter(self)
        corner = target.mapTo(self.window(), QPoint(0, 0)) - self.pos()
        paint_ring(painter, QRect(corner, target.size()), target, self._look)
        painter.end()

    def _learn(self, reason: Qt.FocusReason) -> None:
        if reason is Qt.FocusReason.ShortcutFocusReason:
            self._is_by_keyboard = True
        elif reason is Qt.FocusReason.MouseFocusReason:
            self._is_by_keyboard = False

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        is_ours = now is not None and now.window() is self.window()
        self._target = now if is_ours else None
        self._watched = frozenset(_with_ancestors(self._target))
        self._follow()

    def _follow(self) -> None:
        target = self._target
        if target is None or not self._is_by_keyboard or not target.isVisible() or target.property(OWN_RING):
            self.hide()
            return
        seen = self._ring_rect(target) & self._clip(target)
        self.setGeometry(seen)
        self.setVisible(not seen.isEmpty())
        self.raise_()
        self.update()

    def _ring_rect(self, target: QWidget) -> QRect:
        corner = target.mapTo(self.window(), QPoint(0, 0))
        return _around(QRect(corner, target.size()), self._look)

    def _clip(self, target: QWidget) -> QRect:
        """What can be seen of the ring: not beyond the scroll areas around the target."""
        window = self.window()
        clip = window.rect()
        for widget in _with_ancestors(target.parentWidget()):
            if isinstance(widget, QAbstractScrollArea):
                port = widget.viewport()
                clip &= QRect(port.mapTo(window, QPoint(0, 0)), port.size())
        return clip


def paint_ring(painter: QPainter, rect: QRect, target: QWidget, look: Look) -> None:
    """Draw the ring around `rect`, where `target` stands, as round as the target is."""
    thick = look.px(Edge.RING)
    own = target.property(RING_RADIUS)
    round_px = min(own, rect.height() / 2) if isinstance(own, int) else 0
    radius = round_px + look.px(Edge.RING_GAP) + thick / 2
    half = thick / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.colours.focus), thick))
    painter.drawRoundedRect(QRectF(_around(rect, look)).adjusted(half, half, -half, -half), radius, radius)


def _around(rect: QRect, look: Look) -> QRect:
    out = look.px(Edge.RING) + look.px(Edge.RING_GAP)
    return rect.adjusted(-out, -out, out, out)


def _with_ancestors(widget: QWidget | None) -> list[QWidget]:
    found = []
    while widget is not None:
        found.append(widget)
        widget = None if widget.isWindow() else widget.parentWidget()
    return found
