"""A page of a room with records, on which a new one is written in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.ui.pages.parts.form_card import FormCard
from diary.ui.pages.parts.form_foot import FormFoot
from diary.ui.theme.tokens import Size, Space, Token
from diary.ui.widgets.buttons import MainButton
from diary.ui.widgets.empty import EmptyScreen
from diary.ui.widgets.page import Page
from diary.ui.widgets.room_page import RoomPage
from diary.ui.widgets.tab_order import tab_as_the_eye_goes


class Fields(Page):
    """The fields of one record. `edited` carries what is written after every change."""

    edited = Signal(object)

    def start(self) -> None:
        """Go to the first field."""
        raise NotImplementedError

    def finish_typing(self) -> None:
        """Read what is read only when its field is left; fields without such have nothing to read."""

    def ask_again(self) -> bool:
        """Whether something typed can't be read; the keyboard goes there then."""
        return False


class FormPage(RoomPage):
    """Put content into `column`. There is one main button: the form's, the empty page's, or the one at the top."""

    new_requested = Signal()
    edit_requested = Signal(int)
    draft_edited = Signal(object)
    save_requested = Signal()
    put_away = Signal()
    clear_requested = Signal()
    remove_requested = Signal()

    def __init__(self, fields: Fields, max_width: Token = Size.CONTENT_NARROW, parent: QWidget | None = None) -> None:
        super().__init__(max_width, parent)
        self._fields = fields
        self._is_empty = False
        self.new = MainButton(icon="plus")
        self.form = FormCard(fields)
        self.form.hide()
        self.empty = EmptyScreen("plus")
        self._foot = FormFoot(max_width)
        self.column = QVBoxLayout()
        self.column.addWidget(self.form)
        self.add_action(self.new)
        self.body.addLayout(self.column, 1)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._foot)
        # Not at once: a foot that comes while the page is being laid out would get no room.
        self.area.more_below.connect(self._on_area_moved, Qt.ConnectionType.QueuedConnection)
        self._foot.save_requested.connect(self.save_requested)
        self.new.clicked.connect(self.new_requested)
        self.empty.clicked.connect(self.new_requested)
        fields.edited.connect(self._on_fields_edited)
        self.form.save_requested.connect(self.save_requested)
        self.form.put_away.connect(self.put_away)
        self.form.clear_requested.connect(self.clear_requested)
        self.form.remove_requested.connect(self.remove_requested)

    @property
    def is_writing(self) -> bool:
        """Whether the form stands open."""
        return not self.form.isHidden()

    def open_form(self, *, is_new: bool) -> None:
        """Show the form, whose fields are filled already, for something new or for what is there."""
        self.form.show_ways(is_new=is_new)
        self.form.say_missing("")
        self.form.show()
        self._arrange()
        self._retranslate()
        tab_as_the_eye_goes(self)
        self._fields.start()
        self._bring_form_into_sight()

    def finish_typing(self) -> None:
        """Read what is typed, as if its field were left now."""
        if self.is_writing:
            self._fields.finish_typing()

    def ask_again(self) -> bool:
        """Whether something typed can't be read; the keyboard goes there then."""
        return self._fields.ask_again()

    def close_form(self) -> None:
        """Nothing is being written."""
        focus = self.focusWidget()
        had_focus = focus is not None and self.form.isAncestorOf(focus)
        self.form.hide()
        self._arrange()
        if had_focus and self.new.isHidden():
            self.empty.take_focus()
        elif had_focus:
            self.new.setFocus()

    def ask(self, what_is_missing: str) -> None:
        """It can't be saved yet: say what is missing."""
        self.form.say_missing(what_is_missing)

    def _end_column(self) -> None:
        """Let the empty screen come last, and the rest of the room stay below."""
        self.column.addWidget(self.empty)
        self.column.addStretch(1)

    def _show_emptiness(self, *, is_empty: bool) -> None:
        """Whether there is nothing to show, after something was shown."""
        self._is_empty = is_empty
        self._arrange()
        tab_as_the_eye_goes(self)

    def _on_area_moved(self) -> None:
        self._foot.stand_in_for(self.form.save, self, is_writing=self.is_writing)

    def _on_fields_edited(self, value: object) -> None:
        self.form.say_missing("")
        self.draft_edited.emit(value)

    def _bring_form_into_sight(self) -> None:
        """All of it, or its beginning where it is higher than the window."""
        self.area.show_whole(self.form)

    def _arrange(self) -> None:
        self.empty.setVisible(self._is_empty and not self.is_writing)
        self.new.setVisible(not self._is_empty and not self.is_writing)
        self._on_area_moved()

    def _relook(self) -> None:
        self.column.setSpacing(self.look.px(Space.GROUP))
