"""Step 1: for whom, and why."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import PersonId
from diary.domain.sharing import Consent
from diary.ui.pages.parts.person_choice import PersonChoice
from diary.ui.pages.share.head import StepHead
from diary.ui.pages.share.missing import Question
from diary.ui.pages.share.views import ReaderView
from diary.ui.theme.tokens import Space
from diary.ui.widgets.cards import Card
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.fields import Labelled, LongText, TextField
from diary.ui.widgets.page import Page
from diary.ui.widgets.texts import Small

_NAME_LINES = 3


class WhomStep(Page):
    """`edited` carries the Consent as it is filled in now."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._consent = Consent()
        self._view = ReaderView((), Consent())
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        self._head = StepHead()
        self._choice, self._who = PersonChoice(), Small()
        self._name, self._role, self._giver = TextField(), TextField(), TextField()
        self._why = LongText(lines=_NAME_LINES)
        for name, field in (
            ("share-reader", self._name),
            ("share-role", self._role),
            ("share-giver", self._giver),
            ("share-why", self._why),
        ):
            field.setObjectName(name)
        self._typed, self._typed_role = Labelled(self._name), Labelled(self._role)
        self._reader = Question(self._choice, self._who, self._typed, self._typed_role)
        self._reason, self._own_name = Question(self._why), Question(self._giver)
        start, end = Card(), Card()
        start.body.addWidget(self._reader)
        start.body.addStretch(1)
        self._questions = QVBoxLayout()
        self._questions.addWidget(self._reason)
        self._questions.addWidget(self._own_name)
        end.body.addLayout(self._questions)
        end.body.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addWidget(Columns(start, end))

    def _connect(self) -> None:
        self._choice.chosen.connect(self._on_choice_chosen)
        self._name.textEdited.connect(self._on_name_edited)
        self._role.textEdited.connect(self._on_role_edited)
        self._giver.textEdited.connect(self._on_giver_edited)
        self._why.text_edited.connect(self._on_why_edited)

    def show_reader(self, view: ReaderView) -> None:
        """Show who can be chosen, and what is filled in."""
        self._consent, self._view = view.consent, view
        self._choice.show_people(view.people, view.consent.person)
        self._choice.setVisible(bool(view.people))
        is_typed = view.consent.person is None
        self._name.set_text(view.consent.reader if is_typed else "")
        self._role.set_text(view.consent.reader_role if is_typed else "")
        self._giver.set_text(view.consent.giver)
        self._why.set_text(view.consent.why)
        self._arrange()

    def first_control(self) -> QWidget:
        """The first person, or the field for a name."""
        return self._choice.button(self._consent.person or self._view.people[0].id) if self._view.people else self._name

    def say_missing(self) -> None:
        """Nobody is chosen or named yet."""
        self._reader.show_missing(missing=True)

    def _arrange(self) -> None:
        is_typed = self._consent.person is None
        self._who.setVisible(not is_typed and bool(self._consent.reader_role))
        self._who.set_text(self._consent.reader_role)
        self._typed.setVisible(is_typed)
        self._typed_role.setVisible(is_typed and bool(self._consent.reader.strip()))
        if self._consent.reader.strip():
            self._reader.show_missing(missing=False)

    def _on_choice_chosen(self, number: PersonId | None) -> None:
        person = next((person for person in self._view.people if person.id == number), None)
        if person is None:
            self._tell(replace(self._consent, person=None, reader="", reader_role=""))
            self._name.set_text("")
            self._role.set_text("")
            return
        role = ", ".join(part.strip() for part in (person.role, person.organisation) if part.strip())
        self._tell(replace(self._consent, person=person.id, reader=person.name, reader_role=role))

    def _on_name_edited(self, text: str) -> None:
        self._tell(replace(self._consent, reader=text))

    def _on_role_edited(self, text: str) -> None:
        self._tell(replace(self._consent, reader_role=text))

    def _on_giver_edited(self, text: str) -> None:
        self._tell(replace(self._consent, giver=text))

    def _on_why_edited(self, text: str) -> None:
        self._tell(replace(self._consent, why=text))

    def _tell(self, consent: Consent) -> None:
        self._consent = consent
        self._arrange()
        self.edited.emit(consent)

    def _retranslate(self) -> None:
        self._head.set_texts(self.tr("Who is this for?"), self.tr("Nothing leaves your diary before the last step."))
        self._choice.set_name(self.tr("Somebody from your diary"))
        self._reader.set_texts(
            self.tr("For whom"),
            self.tr("Choose somebody from your diary, or type a name."),
            self.tr("Choose or type for whom this is."),
        )
        self._typed.set_texts(self.tr("Or type a name"))
        self._typed_role.set_texts(self.tr("Who is that?"), self.tr("For example: my doctor. It may stay empty."))
        self._reason.set_texts(
            self.tr("Why do you share this?"), self.tr("In your own words. They will read it. It may stay empty.")
        )
        self._why.set_texts(self.tr("Why do you share this?"))
        self._own_name.set_texts(
            self.tr("How do you want to be named?"), self.tr("It may stay empty. Then your name is not in it.")
        )
        self._giver.set_texts(self.tr("How do you want to be named?"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.GROUP))
        self._questions.setSpacing(self.look.px(Space.CARD))
