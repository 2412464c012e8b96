"""The fields of a permission: what, who asked, to whom, why, when, and the client's answer. Nothing is filled in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import PermissionDraft, Unread
from diary.domain.ids import PersonId
from diary.domain.people import Person
from diary.domain.permissions import Permission, PermissionAnswer
from diary.ui.pages.parts.form_page import Fields
from diary.ui.pages.parts.person_choice import PersonChoice
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import Labelled, LongText, TextField
from diary.ui.widgets.moments import DateField
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.typed_days import Looking
from diary.ui.words import screen_words

#: The names of the fields for days.
_ASKED_ON: Final = "asked-on"
_UNTIL: Final = "until"
_ANSWER_ICONS: Final = (
    (PermissionAnswer.YES, "check"),
    (PermissionAnswer.YES_IF, "circle-half"),
    (PermissionAnswer.NO, "x"),
)


class PermissionFields(Fields):
    """Fields for one permission. `edited` carries the whole PermissionDraft."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = PermissionDraft(Permission(today))
        self._what, self._why, self._condition = LongText(lines=1), LongText(lines=1), LongText(lines=1)
        self._asker, self._to_whom = TextField(), TextField()
        self._person = PersonChoice()
        self._asked_on, self._until = DateField(today, looking=Looking.BACK), DateField(today)
        self._answer = Segments(_ANSWER_ICONS)
        self._labelled = {
            "what": Labelled(self._what),
            "person": Labelled(self._person),
            "asker": Labelled(self._asker),
            "to-whom": Labelled(self._to_whom),
            "why": Labelled(self._why),
            "asked-on": Labelled(self._asked_on),
            "answer": Labelled(self._answer),
            "condition": Labelled(self._condition),
            "until": Labelled(self._until),
        }
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for labelled in self._labelled.values():
            self._column.addWidget(labelled)
        texts = (("what", self._what), ("why", self._why), ("condition", self._condition), ("asker", self._asker))
        days = (("asked-on", self._asked_on.field), ("until", self._until.field))
        for name, field in (*texts, ("to-whom", self._to_whom), *days):
            field.setObjectName(f"permission-{name}")

    def _connect(self) -> None:
        self._what.text_edited.connect(self._on_words_edited)
        self._why.text_edited.connect(self._on_words_edited)
        self._condition.text_edited.connect(self._on_words_edited)
        self._asker.textEdited.connect(self._on_words_edited)
        self._to_whom.textEdited.connect(self._on_words_edited)
        self._person.chosen.connect(self._on_person_chosen)
        self._answer.chosen.connect(self._on_answer_chosen)
        self._asked_on.chosen.connect(self._on_asked_on_chosen)
        self._asked_on.typed.connect(self._on_asked_on_typed)
        self._until.chosen.connect(self._on_until_chosen)
        self._until.typed.connect(self._on_until_typed)

    @property
    def draft(self) -> PermissionDraft:
        """The permission as far as it is written."""
        return self._draft

    def show_draft(self, draft: PermissionDraft, people: Sequence[Person], today: date) -> None:
        """Show a permission as far as it is written; these people are offered."""
        self._draft = draft
        permission = draft.permission
        for field in (self._asked_on, self._until):
            field.set_today(today)
        self._what.set_text(permission.what)
        self._why.set_text(permission.why)
        self._condition.set_text(permission.condition)
        self._asker.set_text(permission.asker)
        self._to_whom.set_text(permission.to_whom)
        self._person.show_people(people, permission.person)
        self._asked_on.show_day(permission.asked_on)
        self._asked_on.show_typed(draft.unread.of(_ASKED_ON))
        self._until.show_day(permission.until)
        self._until.show_typed(draft.unread.of(_UNTIL))
        self._labelled["person"].setVisible(bool(people))
        self._show_answer()

    def start(self) -> None:
        """Go to the first field, behind what stands there."""
        self._what.moveCursor(QTextCursor.MoveOperation.End)
        self._what.setFocus()

    def finish_typing(self) -> None:
        """Read the days as they are typed."""
        self._asked_on.finish_typing()
        self._until.finish_typing()

    def ask_again(self) -> bool:
        """Whether a day can't be read; the keyboard goes there then."""
        return self._asked_on.ask_again() or (not self._labelled["until"].isHidden() and self._until.ask_again())

    def _show_answer(self) -> None:
        permission = self._draft.permission
        self._answer.set_value(permission.answer)
        self._labelled["asker"].setVisible(permission.person is None)
        self._labelled["condition"].setVisible(permission.answer is PermissionAnswer.YES_IF)
        self._labelled["until"].setVisible(permission.is_given)

    def _on_words_edited(self) -> None:
        permission = replace(
            self._draft.permission,
            what=self._what.toPlainText(),
            why=self._why.toPlainText(),
            condition=self._condition.toPlainText(),
            asker=self._asker.text(),
            to_whom=self._to_whom.text(),
        )
        self._change(permission)

    def _on_person_chosen(self, person: PersonId | None) -> None:
        self._asker.set_text("")
        self._change(replace(self._draft.permission, person=person, asker=""))

    def _on_answer_chosen(self, answer: PermissionAnswer | None) -> None:
        """What belongs to another answer goes with it: hidden, nobody would know that it is there."""
        permission = replace(self._draft.permission, answer=answer)
        if answer is not PermissionAnswer.YES_IF:
            self._condition.set_text("")
            permission = replace(permission, condition="")
        if not permission.is_given:
            self._until.show_day(None)
            permission = replace(permission, until=None)
        self._change(permission)

    def _on_asked_on_chosen(self, day: date | None) -> None:
        if day is not None:
            self._change(replace(self._draft.permission, asked_on=day))
        elif not self._asked_on.field.text():
            self._asked_on.show_day(self._draft.permission.asked_on)

    def _on_until_chosen(self, day: date | None) -> None:
        if day is not None or not self._until.field.text():
            self._change(replace(self._draft.permission, until=day))

    def _on_asked_on_typed(self, text: str) -> None:
        self._change(self._draft.permission, self._draft.unread.having(_ASKED_ON, text))

    def _on_until_typed(self, text: str) -> None:
        self._change(self._draft.permission, self._draft.unread.having(_UNTIL, text))

    def _change(self, permission: Permission, unread: Unread | None = None) -> None:
        self._draft = PermissionDraft(permission, self._draft.unread if unread is None else unread)
        self._show_answer()
        self.edited.emit(self._draft)

    def _retranslate(self) -> None:
        words = screen_words()
        texts = {
            "what": (self.tr("What do they want to pass on about you?"), ""),
            "person": (self.tr("Who asked it?"), ""),
            "asker": (self.tr("Somebody else"), ""),
            "to-whom": (self.tr("To whom would it go?"), ""),
            "why": (self.tr("Why?"), self.tr("As they said it to you.")),
            "asked-on": (self.tr("When did they ask?"), ""),
            "answer": (self.tr("What did you answer?"), self.tr("No answer yet? Leave it empty.")),
            "condition": (self.tr("Yes, if…"), ""),
            "until": (self.tr("Until when may it?"), self.tr("Empty means without an end. You can always stop it.")),
        }
        for name, (question, sentence) in texts.items():
            self._labelled[name].set_texts(question, sentence)
        self._person.set_name(texts["person"][0])
        self._answer.set_name(texts["answer"][0])
        self._answer.set_texts({answer: words.permission_answer(answer) for answer in PermissionAnswer})

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.GROUP))
