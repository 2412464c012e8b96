"""The page of permissions between services: who asked what, the client's answer, and taking it back."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.drafts import PermissionDraft
from diary.domain.ids import UNSAVED, PersonId
from diary.domain.people import Person
from diary.domain.permissions import Permission, PermissionAnswer
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.parts.entry_card import EntryCard
from diary.ui.pages.parts.entry_parts import Said
from diary.ui.pages.parts.form_page import FormPage
from diary.ui.pages.parts.keyed_list import KeyedList
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.permissions.fields import PermissionFields
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.words import screen_words


class PermissionsPage(FormPage):
    """`withdraw_requested` carries the id of one to take back, `back_requested` leads back to sharing."""

    withdraw_requested = Signal(int)
    back_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.fields = PermissionFields(today)
        super().__init__(self.fields, parent=parent)
        self._is_new = True
        self._back = LinedUpButton(icon="arrow-left")
        self._back.setObjectName("permissions-back")
        self._cards = KeyedList(self._make)
        self.new.setObjectName("permissions-new")
        self.begin_with(self._back)
        self.column.addWidget(self._cards)
        self._end_column()
        self._back.clicked.connect(self.back_requested)
        self._retranslate()
        self._relook()

    def show_permissions(self, permissions: Sequence[Permission], names: Mapping[PersonId, str], today: date) -> None:
        """Show these, the one asked last first; `names` are those of everybody in the diary."""
        self._cards.show_keys([each.id for each in permissions])
        for each in permissions:
            card = self._cards.widget(each.id)
            if isinstance(card, _Card):
                card.show_permission(each, names.get(each.person, "") if each.person else each.asker, today)
        self._show_emptiness(is_empty=not permissions)

    def fill(self, draft: PermissionDraft, people: Sequence[Person], today: date) -> None:
        """Put a permission, as far as it is written, into the form."""
        self.fields.show_draft(draft, people, today)
        self._is_new = draft.permission.id == UNSAVED

    def ask_for_words(self) -> None:
        """It can't be saved without saying what is passed on."""
        self.ask(self.tr("Write what they want to pass on."))
        self.fields.start()

    def _make(self, number: int) -> QWidget:
        card = _Card(number)
        card.edit_requested.connect(self.edit_requested)
        card.withdraw_requested.connect(self.withdraw_requested)
        return card

    def _retranslate(self) -> None:
        self._back.set_text(self.tr("To Share"))
        self.set_head(
            self.tr("Permission between services"),
            self.tr("Somebody asks to pass on something about you. You decide, and you can take it back."),
        )
        self.new.set_text(self.tr("Write one down"))
        self.form.set_title(self.tr("New permission") if self._is_new else self.tr("Change what stands here"))
        self.empty.set_texts(
            self.tr("Nobody asked yet"),
            self.tr("Does somebody want to pass on something about you? Write here what you answered."),
            self.tr("Write one down"),
        )


class _Card(EntryCard):
    """What would be passed on, by whom, to whom and why, and what the client answered."""

    withdraw_requested = Signal(int)

    def show_permission(self, permission: Permission, asker: str, today: date) -> None:
        """Show it; nothing for what was left empty."""
        self._show_parts(permission.what, self._parts_of(permission, asker, today))

    def _parts_of(self, permission: Permission, asker: str, today: date) -> Iterator[QWidget]:
        yield self._state(permission, today)
        asked_on = screen_words().day(permission.asked_on)
        asked = fill(self.tr("{1}, on {2}"), asker.strip(), asked_on) if asker.strip() else capitalised(asked_on)
        for head, words in (
            (self.tr("Who asked it"), asked),
            (self.tr("To whom"), permission.to_whom),
            (self.tr("Why"), permission.why),
            (self.tr("My condition"), permission.condition),
        ):
            if words.strip():
                yield Said(head, words)
        if permission.holds_on(today):
            yield self._way_back(permission)

    def _way_back(self, permission: Permission) -> QWidget:
        button = PlainButton(self.tr("I take this back"), icon="hand-palm")
        button.setObjectName(f"withdraw-{permission.id}")
        button.setAccessibleName(fill(self.tr("I take this back: {1}"), permission.what))
        button.clicked.connect(self._on_withdraw_clicked)
        row = QWidget()
        FlowLayout(row).addWidget(button)
        return row

    def _state(self, permission: Permission, today: date) -> Tag:
        words = screen_words()
        answer = capitalised(words.permission_answer(permission.answer)) if permission.answer else ""
        if permission.withdrawn_on is not None:
            day = words.day(permission.withdrawn_on)
            return Tag(fill(self.tr("Taken back on {1}"), day), TagKind.OUTLINE, "hand-palm")
        if permission.answer is None:
            return Tag(self.tr("No answer yet"), TagKind.OPEN, "hourglass")
        if permission.answer is PermissionAnswer.NO:
            return Tag(answer, TagKind.OUTLINE, "prohibit")
        if permission.until is None:
            return Tag(fill(self.tr("{1} · without an end"), answer), TagKind.CALM, "check")
        day = words.day(permission.until)
        if permission.holds_on(today):
            return Tag(fill(self.tr("{1} · until {2}"), answer, day), TagKind.CALM, "check")
        return Tag(fill(self.tr("Over since {1}"), day), TagKind.OUTLINE, "clock")

    def _on_withdraw_clicked(self) -> None:
        self.withdraw_requested.emit(self._number)
