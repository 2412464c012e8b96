"""How the app looks now: theme and text size, and everything measured from them."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from diary.domain.faults import OurBug
from diary.ui.theme.fonts import families, load_fonts
from diary.ui.theme.pictures import Pictures
from diary.ui.theme.style_sheet import style_sheet
from diary.ui.theme.tokens import (
    DARK,
    GROWTH_AT_DOUBLE_TEXT,
    HIGH_CONTRAST,
    LIGHT,
    TYPE,
    Colours,
    Kind,
    TextStyle,
    Token,
)

#: Text sizes the client can choose from.
SCALES: Final = (1.0, 1.25, 1.5, 2.0)

#: From this text size on, a screen has one column.
_LARGE_SCALE: Final = 1.5

#: For the arguments of a QApplication: the style that the look is made on. Set by a call, it would bring all the names
#: of QStyle with it.
FUSION: Final = ("-style", "fusion")

#: High contrast draws every line thicker by this many pixels.
_HIGH_CONTRAST_EXTRA_EDGE: Final = 1


class Theme(StrEnum):
    """What the client can choose; SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


_COLOURS: Final[Mapping[Theme, Colours]] = MappingProxyType(
    {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.HIGH_CONTRAST: HIGH_CONTRAST}
)


class Look(QObject):
    """Theme and text size of the whole app. Lives in the application; `current_look()` finds it there."""

    changed = Signal()

    def __init__(self, theme: Theme = Theme.SYSTEM, scale: float = 1.0) -> None:
        super().__init__()
        self._chosen = theme
        self._scale = scale
        self._app: QApplication | None = None
        self._pictures = Pictures()
        # Asked hundreds of times for each picture of the screen.
        self._theme: Theme | None = None
        self._fonts: dict[TextStyle, QFont] = {}

    @property
    def theme(self) -> Theme:
        """The theme shown: never SYSTEM, which is looked up."""
        if self._theme is None:
            shown = _system_theme() if self._chosen is Theme.SYSTEM else self._chosen
            # Only an app that is dressed tells when the computer's own settings change.
            self._theme = shown if self._app is not None else None
            return shown
        return self._theme

    @property
    def scale(self) -> float:
        """Text size: 1.0 is 100 %."""
        return self._scale

    @property
    def is_large(self) -> bool:
        """Text so large that a screen has one column."""
        return self._scale >= _LARGE_SCALE

    @property
    def is_high_contrast(self) -> bool:
        """Whether coloured areas need an edge of their own."""
        return self.theme is Theme.HIGH_CONTRAST

    @property
    def is_dark(self) -> bool:
        """Whether the ground is dark, so that drawings need a light outline."""
        return self.theme is not Theme.LIGHT

    @property
    def colours(self) -> Colours:
        """The colours of the theme."""
        return _COLOURS[self.theme]

    @property
    def pictures(self) -> Pictures:
        """The drawings, kept between paintings."""
        return self._pictures

    def px(self, token: Token) -> int:
        """A measure in pixels at this text size."""
        grown = token.px
        if self._scale != 1.0:
            growth = GROWTH_AT_DOUBLE_TEXT[token.kind]
            grown = round(token.px * (1 + (growth - 1) * (self._scale - 1)))
        return grown + _HIGH_CONTRAST_EXTRA_EDGE if token.kind is Kind.EDGE and self.is_high_contrast else grown

    def font(self, style: TextStyle) -> QFont:
        """The letters of a kind of text at this text size."""
        font = self._fonts.get(style)
        if font is None:
            font = self._fonts[style] = self._made_font(style)
        # A copy, as it can be changed; what Qt found out about the letters is shared.
        return QFont(font)

    def line_height(self, style: TextStyle) -> int:
        """The distance of two lines of text in pixels; Arabic script may need more."""
        letters = TYPE[style]
        return round(letters.line * self._text_growth(letters.growth))

    def choose(self, theme: Theme, scale: float) -> None:
        """Look like this from now on."""
        if (theme, scale) == (self._chosen, self._scale):
            return
        self._chosen = theme
        self._scale = scale
        self._show()

    def apply(self, app: QApplication) -> None:
        """Dress the app, and from then on follow the computer's own settings too."""
        self._app = app
        self.setParent(app)
        load_fonts()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        app.layoutDirectionChanged.connect(self._on_direction_changed)
        self._show()

    def _made_font(self, style: TextStyle) -> QFont:
        letters = TYPE[style]
        font = QFont(families())
        font.setPixelSize(round(letters.px * self._text_growth(letters.growth)))
        font.setWeight(letters.weight)
        return font

    def _on_system_changed(self) -> None:
        if self._chosen is Theme.SYSTEM:
            self._show()

    def _on_direction_changed(self) -> None:
        """Another script comes first now."""
        self._show()

    def _show(self) -> None:
        self._pictures.forget()
        self._theme = None
        self._fonts.clear()
        if self._app is not None:
            # Qt goes through every widget several times when one sheet follows another: five times as long as this.
            self._app.setStyleSheet("")
            self._app.setPalette(_palette(self.colours))
            self._app.setFont(self.font(TextStyle.BODY))
            self._app.setStyleSheet(style_sheet(self))
        self.changed.emit()

    def _text_growth(self, at_double: float) -> float:
        return 1 + (at_double - 1) * (self._scale - 1)


def current_look() -> Look:
    """The look of the running app."""
    app = QApplication.instance()
    look = app.findChild(Look, options=Qt.FindChildOption.FindDirectChildrenOnly) if app is not None else None
    if not isinstance(look, Look):
        raise OurBug(missing="look")
    return look


def _system_theme() -> Theme:
    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Theme.HIGH_CONTRAST
    return Theme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Theme.LIGHT


def _palette(colours: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.bg,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.card,
        QPalette.ColorRole.AlternateBase: colours.pale2,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.BrightText: colours.ink,
        QPalette.ColorRole.ToolTipBase: colours.card,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.ink2,
        QPalette.ColorRole.Highlight: colours.petrol,
        QPalette.ColorRole.HighlightedText: colours.on_petrol,
        QPalette.ColorRole.Link: colours.petrol,
        QPalette.ColorRole.LinkVisited: colours.petrol,
        QPalette.ColorRole.Accent: colours.petrol,
        QPalette.ColorRole.Light: colours.card,
        QPalette.ColorRole.Midlight: colours.line,
        QPalette.ColorRole.Mid: colours.control,
        QPalette.ColorRole.Dark: colours.control,
        QPalette.ColorRole.Shadow: colours.line,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, QColor(colours.disabled_bg))
    return palette
