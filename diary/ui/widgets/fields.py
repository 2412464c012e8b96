"""Fields to type in: one line, several lines, and the passphrase."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from diary.ui.theme.look import current_look
from diary.ui.theme.tokens import Radius, Size, Space, TextStyle, Token
from diary.ui.widgets.buttons import IconButton, PlainButton
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.page import Page
from diary.ui.widgets.pressable import RING_RADIUS, Shape
from diary.ui.widgets.texts import Small, Strong

#: Lines of text that an empty long field shows.
_FIRST_LINES = 4

_NARROWEST_FIELD = Token(160, Size.SIDE_BAR.kind)


class TextField(QLineEdit):
    """One line of text. `name` is what assistive technology says where no label stands beside it."""

    def __init__(
        self, name: str = "", placeholder: str = "", *, big: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._height = Size.FIELD_BIG if big else Size.FIELD
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self.set_texts(name, placeholder)
        self._relook()

    def set_text(self, text: str) -> None:
        """Show what was typed before, without counting as typing."""
        if text != self.text():
            self.setText(text)

    def set_texts(self, name: str, placeholder: str = "") -> None:
        """Name and placeholder in the language of the app."""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def minimumSizeHint(self) -> QSize:
        """Room for a short name."""
        return QSize(min(self._look.px(_NARROWEST_FIELD), super().sizeHint().width()), self.height())

    def sizeHint(self) -> QSize:
        """As high as the table says, or as the letters need."""
        return QSize(super().sizeHint().width(), self._high())

    def _high(self) -> int:
        return max(self._look.px(self._height), self.fontMetrics().height() + 2 * self._look.px(Space.PAIR))

    def _relook(self) -> None:
        self.setFont(self._look.font(TextStyle.BODY))
        self.setProperty(RING_RADIUS, self._look.px(Radius.CONTROL))
        self.setFixedHeight(self._high())


class SearchField(TextField):
    """A field to search in: a magnifier at the start, a cross that empties it at the end."""

    def __init__(self, name: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        self._glass = IconDrawing("magnifying-glass", "ink2", Size.ICON)
        self._empty = IconButton(icon="x")
        super().__init__(name, placeholder, parent=parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._glass)
        row.addStretch(1)
        row.addWidget(self._empty)
        self._empty.setCursor(Qt.CursorShape.PointingHandCursor)
        self._empty.clicked.connect(self.clear)
        self.textChanged.connect(self._on_text_changed)
        self._on_text_changed()
        self._say()
        self._relook()

    def least_width(self) -> int:
        """What it takes to read all that it says while it is empty."""
        margins, side = self.textMargins(), self._look.px(Space.GROUP)
        return margins.left() + self.fontMetrics().horizontalAdvance(self.placeholderText()) + margins.right() + side

    def changeEvent(self, event: QEvent) -> None:
        """Name the cross in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _on_text_changed(self) -> None:
        self._empty.setVisible(bool(self.text()))

    def _say(self) -> None:
        self._empty.set_text(self.tr("Empty the search field"))

    def _relook(self) -> None:
        super()._relook()
        side = self._look.px(Space.GROUP)
        # Both sides alike, so that nothing has to be mirrored.
        inner = side + self._look.px(Size.ICON)
        self.setTextMargins(inner - side // 2, 0, inner, 0)
        if layout := self.layout():
            layout.setContentsMargins(side, 0, side // 4, 0)


class _ShowButton(PlainButton):
    """As high as the field beside it."""

    shape = Shape(height=Size.FIELD_BIG, padding=Space.GROUP, font=TextStyle.BODY)


class ComposedField(Page):
    """A field with more beside it, which is named and labelled where one types.

    It is no focus proxy: with one, Tab goes round between what stands behind this field and never comes to the rest.
    """

    def __init__(self, field: TextField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field


class PassphraseField(ComposedField):
    """A passphrase in dots, with a button that shows it. It may be pasted; it is never completed or corrected."""

    returnPressed = Signal()  # noqa: N815 -- named as in QLineEdit
    textEdited = Signal(str)  # noqa: N815

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(TextField(name, big=True), parent)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.field.returnPressed.connect(self.returnPressed)
        self.field.textEdited.connect(self.textEdited)
        self._show = _ShowButton(icon="eye")
        self._show.clicked.connect(self._on_show_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self._show)
        self.hide_text()
        self._relook()

    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Fill the field, with a passphrase that the client accepted."""
        self.field.setText(text)

    def set_texts(self, name: str, placeholder: str = "") -> None:
        """Name and placeholder in the language of the app."""
        self.field.set_texts(name, placeholder)

    def clear(self) -> None:
        """Empty the field and hide what comes next."""
        self.field.clear()
        self.hide_text()

    def select_all(self) -> None:
        """Select what is typed, so that typing again replaces it."""
        self.field.selectAll()

    def hide_text(self) -> None:
        """Show dots."""
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._retranslate()

    def _on_show_clicked(self) -> None:
        is_hidden = self.field.echoMode() is QLineEdit.EchoMode.Password
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password)
        self._retranslate()

    def _retranslate(self) -> None:
        is_hidden = self.field.echoMode() is QLineEdit.EchoMode.Password
        self._show.set_icon("eye" if is_hidden else "eye-slash")
        self._show.set_text(self.tr("Show") if is_hidden else self.tr("Hide"))

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.PAIR))


class LongText(QTextEdit):
    """Several lines of plain text. Grows with what is typed; Tab goes on to the next field."""

    text_edited = Signal(str)

    def __init__(
        self, name: str = "", placeholder: str = "", *, lines: int = _FIRST_LINES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first_lines = lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look = current_look()
        self._look.changed.connect(self._relook)
        self._given: str | None = None
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._stay_in_sight)
        self.set_texts(name, placeholder)
        self._relook()

    def text(self) -> str:
        """What is typed, sign for sign: Qt's plain text would make plain spaces of those that hold words together."""
        return self.document().toRawText().replace("\u2029", "\n")

    def set_text(self, text: str) -> None:
        """Show what was typed before, without counting as typing; the cursor stays where the text does."""
        # What was given and not touched since is there already, even where the field shows other line ends.
        if text == self._given or text == self.text():
            return
        self._given = text
        self.blockSignals(True)  # noqa: FBT003 -- Qt's signature
        self.setPlainText(text)
        self.blockSignals(False)  # noqa: FBT003
        self._grow()

    def set_texts(self, name: str, placeholder: str = "") -> None:
        """Name and placeholder in the language of the app."""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        self._grow()
        # While it is resized, Qt doesn't hear that it grew: the room for the words would stay as low as before.
        self.setViewportMargins(0, 0, 0, 0)
        self._stay_in_sight()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the edge of a field that is typed in."""
        super().focusInEvent(event)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(self._look.px(_NARROWEST_FIELD), self._height())

    def sizeHint(self) -> QSize:
        """As high as what is typed."""
        return QSize(super().sizeHint().width(), self._height())

    def _on_text_changed(self) -> None:
        self._given = None
        self._grow()
        self.text_edited.emit(self.text())

    def _height(self) -> int:
        air = 2 * (self._look.px(Space.PAIR) + self._look.px(Size.FIELD) // 24)
        least = self.fontMetrics().lineSpacing() * self._first_lines
        return max(least, round(self.document().size().height())) + air

    def _grow(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
            # The whole text is always in the field: the page scrolls, not the field.
            self.verticalScrollBar().setValue(0)

    def _stay_in_sight(self) -> None:
        """Have the page scroll along with what is typed."""
        area = self._scrolled_by() if self.hasFocus() else None
        content = area.widget() if area is not None else None
        if area is None or content is None:
            return
        line = self.cursorRect()
        place = self.viewport().mapTo(content, line.center())
        area.ensureVisible(place.x(), place.y(), 0, line.height() + self._look.px(Space.CARD))

    def _scrolled_by(self) -> QScrollArea | None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def _relook(self) -> None:
        self.setFont(self._look.font(TextStyle.BODY))
        self.setProperty(RING_RADIUS, self._look.px(Radius.CONTROL))
        self._grow()


class Labelled(Page):
    """A field with its label above and, if wanted, a hint below."""

    def __init__(self, field: QWidget, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label = Strong()
        self._hint = Small()
        self._label.setBuddy(_typed_in(field))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, field, self._hint):
            self._column.addWidget(widget)
        self.set_texts(text, hint)
        self._relook()

    def set_texts(self, text: str, hint: str = "") -> None:
        """Label and hint in the language of the app; the label names the field too."""
        self._label.set_text(text)
        self._hint.set_text(hint)
        self._hint.setVisible(bool(hint))
        named = _typed_in(self.field)
        named.setAccessibleName(text)
        named.setAccessibleDescription(hint)

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.HAIR))


def _typed_in(field: QWidget) -> QWidget:
    """What takes the typing: the field itself, or the one inside a composed field."""
    return field.field if isinstance(field, ComposedField) else field
