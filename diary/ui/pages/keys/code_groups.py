"""The code of a recovery card in its groups: to be read, and to be typed."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from diary.services.recovery_card import ALPHABET, GROUP_LENGTH, GROUPS
from diary.ui.i18n import fill
from diary.ui.theme.tokens import Space, TextStyle
from diary.ui.widgets.fields import TextField
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import PaneTitle, Small

#: What a field has inside its edges beside its letters: Qt's own air and the cursor.
_FIELD_AIR: Final = Space.PAIR


class _Groups(Page):
    """Seven cells in as many columns as there is room for; always from left to right, as on paper."""

    letters = TextStyle.H2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._columns = 0
        self._cells: tuple[_Numbered, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def _set_cells(self, cells: Sequence[QWidget]) -> None:
        self._cells = tuple(_Numbered(number, cell) for number, cell in enumerate(cells, start=1))
        self._relook()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one group."""
        return QSize(self._cell_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for more or fewer groups on a line."""
        super().resizeEvent(event)
        self._arrange()

    def _cell_width(self) -> int:
        metrics = QFontMetrics(self.look.font(self.letters))
        widest = max(metrics.horizontalAdvance(character) for character in ALPHABET)
        return GROUP_LENGTH * widest + 2 * self.look.px(Space.ROW) + self.look.px(_FIELD_AIR)

    def _arrange(self) -> None:
        gap = self._grid.horizontalSpacing()
        columns = max(1, min(GROUPS, (self.width() + gap) // (self._cell_width() + gap)))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns) + 1):
            self._grid.setColumnStretch(column, 1 if column == columns else 0)
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)

    def _relook(self) -> None:
        self._grid.setHorizontalSpacing(self.look.px(Space.PAIR))
        self._grid.setVerticalSpacing(self.look.px(Space.ROW))
        for cell in self._cells:
            cell.setFixedWidth(self._cell_width())
        self._columns = 0
        self._arrange()


class _Numbered(Page):
    """A group with its number above it."""

    def __init__(self, number: int, cell: QWidget) -> None:
        super().__init__()
        self._number = Small(str(number))
        self._number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._number.setBuddy(cell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(cell)


class ShownCode(_Groups):
    """The code in large letters, to be copied by hand. It can't be selected: a clipboard is no place for it."""

    letters = TextStyle.PANE_TITLE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = tuple(PaneTitle() for _ in range(GROUPS))
        for text in self._texts:
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._set_cells(self._texts)

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show a code; none for an empty sequence."""
        for number, text in enumerate(self._texts):
            text.setText(groups[number] if groups else "")


#: With these a letter is a command and no text.
_COMMAND: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class _GroupField(TextField):
    """One group to type."""

    left_at_start = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def minimumSizeHint(self) -> QSize:
        """The grid knows how wide a group is."""
        return QSize(0, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Taking back goes on in the group before; letters are capitals as they are typed.

        Made capitals afterwards, by setting the whole text, they could no longer be undone.
        """
        takes_back = event.key() == Qt.Key.Key_Backspace or event.matches(QKeySequence.StandardKey.Undo)
        if takes_back and not self.text():
            self.left_at_start.emit()
        elif event.text().islower() and not event.modifiers() & _COMMAND and not self.isReadOnly():
            self.insert(event.text().upper())
        else:
            super().keyPressEvent(event)

    def _relook(self) -> None:
        super()._relook()
        self.setFont(self._look.font(TextStyle.H2))


class TypedCode(_Groups):
    """The code as it is typed back: a full group goes on to the next, a pasted code falls into its groups."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(_GroupField() for _ in range(GROUPS))
        for number, field in enumerate(self._fields, start=1):
            field.setObjectName(f"group-{number}")
            field.textEdited.connect(self._on_field_edited)
            field.returnPressed.connect(self.submitted)
            field.left_at_start.connect(self._on_field_left_at_start)
        self._set_cells(self._fields)
        self._retranslate()

    def first_field(self) -> QWidget:
        """Where typing starts."""
        return self._fields[0]

    def text(self) -> str:
        """What is typed, group by group."""
        return "-".join(field.text() for field in self._fields)

    def clear(self) -> None:
        """Empty all groups."""
        for field in self._fields:
            field.clear()

    def go_to(self, group: int) -> None:
        """Go to the group (counted from 1) with a mistake; typing replaces it."""
        field = self._fields[min(max(group, 1), GROUPS) - 1]
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()

    def set_read_only(self, *, read_only: bool) -> None:
        """While the code is being tried nothing is typed."""
        for field in self._fields:
            field.setReadOnly(read_only)

    def _on_field_edited(self, text: str) -> None:
        field = self.sender()
        place = next(number for number, each in enumerate(self._fields) if each is field)
        self._take(place, text)

    def _on_field_left_at_start(self) -> None:
        field = self.sender()
        place = next(number for number, each in enumerate(self._fields) if each is field)
        self._fields[max(0, place - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, place: int, text: str) -> None:
        """Let what was typed or pasted in a group fill it, and what is too much the empty groups after it."""
        characters = "".join(character for character in text if character.isalnum()).upper()
        is_whole = len(characters) >= GROUPS * GROUP_LENGTH
        fields = self._fields if is_whole else self._fields[place:]
        for field, after in zip_longest(fields, fields[1:]):
            # What was typed in the groups after is never written over by one character too many.
            goes_on = after is not None and (is_whole or not after.text())
            room = GROUP_LENGTH if goes_on else len(characters)
            _write(field, characters[:room])
            characters = characters[room:]
            if not characters:
                self._go_on_from(field, after)
                return

    def _go_on_from(self, field: TextField, after: TextField | None) -> None:
        if after is not None and len(field.text()) == GROUP_LENGTH:
            after.setFocus(Qt.FocusReason.TabFocusReason)
            after.selectAll()
        elif not field.hasFocus():
            field.setFocus(Qt.FocusReason.TabFocusReason)

    def _retranslate(self) -> None:
        count = self.locale().toString(GROUPS)
        for number, field in enumerate(self._fields, start=1):
            field.set_texts(fill(self.tr("Group {1} of {2}"), self.locale().toString(number), count))


def _write(field: TextField, characters: str) -> None:
    if field.text() != characters:
        cursor = field.cursorPosition()
        field.setText(characters)
        field.setCursorPosition(cursor)
