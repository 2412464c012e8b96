"""Step 3: until when, under which conditions, and in which language. None of it is answered beforehand."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.language import Language
from diary.domain.sharing import Condition, Consent, SharePlan
from diary.ui.i18n import LANGUAGE_NAMES, fill
from diary.ui.pages.share.head import StepHead
from diary.ui.pages.share.missing import Question
from diary.ui.pages.share.views import Period
from diary.ui.theme.tokens import Space
from diary.ui.widgets.cards import Card
from diary.ui.widgets.checks import CheckBox
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.fields import Labelled, LongText
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.moments import DateField
from diary.ui.widgets.page import Page
from diary.ui.widgets.pills import FilterPill
from diary.ui.widgets.segments import Segments
from diary.ui.words import screen_words

_NO_END = "no-end"
_CONDITION_LINES = 2


class _Ends(ChoiceGroup):
    """Ends that can be had with one press, or no end; or none of them."""

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(self, Space.PAIR)
        for value in (*Period, _NO_END):
            pill = FilterPill()
            flow.addWidget(pill)
            self._add(value, pill)
            # A tick needs room.
            pill.toggled.connect(pill.updateGeometry)


class TermsStep(Page):
    """`edited` carries the Consent as it is filled in now; `language_chosen` the Language, or None.

    `day_typed` carries what stands in the field for the last day while it is no day yet.
    """

    edited = Signal(object)
    day_typed = Signal(str)
    language_chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._consent = Consent()
        self._days: Mapping[Period, date] = {}
        self._today = today
        self._build(today)
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self, today: date) -> None:
        self._head = StepHead()
        self._ends, self._day = _Ends(), DateField(today)
        self._day.field.setObjectName("share-until")
        self._labelled_day = Labelled(self._day)
        self._until = Question(self._ends, self._labelled_day)
        self._language = Segments([(language, "") for language in Language])
        self._language_question = Question(self._language)
        self._boxes = {condition: CheckBox() for condition in Condition}
        for condition, box in self._boxes.items():
            box.setObjectName(f"share-condition-{condition.value}")
        self._own = LongText(lines=_CONDITION_LINES)
        self._own.setObjectName("share-own-condition")
        self._labelled_own = Labelled(self._own)
        self._conditions = Question(*self._boxes.values(), self._labelled_own)
        start, end = Card(), Card()
        self._questions = QVBoxLayout()
        self._questions.addWidget(self._until)
        self._questions.addWidget(self._language_question)
        start.body.addLayout(self._questions)
        start.body.addStretch(1)
        end.body.addWidget(self._conditions)
        end.body.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addWidget(Columns(start, end))

    def _connect(self) -> None:
        self._ends.chosen.connect(self._on_ends_chosen)
        self._day.chosen.connect(self._on_day_chosen)
        self._day.typed.connect(self.day_typed)
        self._language.chosen.connect(self._on_language_chosen)
        for box in self._boxes.values():
            box.clicked.connect(self._on_box_clicked)
        self._own.text_edited.connect(self._on_own_edited)

    def show_terms(self, plan: SharePlan, today: date, days: Mapping[Period, date]) -> None:
        """Show what is answered so far; `days` are the ends that one press gives."""
        self._consent, self._days, self._today = plan.consent, days, today
        self._day.set_today(today)
        self._day.show_day(plan.consent.until)
        self._day.show_typed(plan.until_typed)
        self._language.set_value(plan.language)
        for condition, box in self._boxes.items():
            box.setChecked(condition in plan.consent.conditions)
        self._own.set_text(plan.consent.own_condition)
        self._show_end()
        if plan.language is not None:
            self._language_question.show_missing(missing=False)
        self._retranslate()

    def finish_typing(self) -> None:
        """Take the day as it is typed, as if the field were left now."""
        self._day.finish_typing()

    def ask_again(self) -> bool:
        """Whether a day is typed that can't be read; the keyboard goes to it then."""
        return self._day.ask_again()

    def first_control(self) -> QWidget:
        """The first end, or the chosen one."""
        return self._ends.button(self._ends.value or Period.MONTH)

    def say_missing_until(self) -> None:
        """Until when isn't answered yet, or with a day that has gone by."""
        self._until.show_missing(missing=True)

    def say_missing_language(self) -> None:
        """The language isn't chosen yet."""
        self._language_question.show_missing(missing=True)

    def _show_end(self) -> None:
        until = self._consent.until
        period = next((period for period, day in self._days.items() if day == until), None)
        self._ends.set_value(_NO_END if self._consent.no_end else period)
        if self._consent.no_end or (until is not None and until >= self._today):
            self._until.show_missing(missing=False)

    def _on_ends_chosen(self, end: object) -> None:
        until = self._days.get(end) if isinstance(end, Period) else None
        self._day.show_day(until)
        self.day_typed.emit("")
        self._tell(replace(self._consent, until=until, no_end=end == _NO_END))

    def _on_day_chosen(self, day: date | None) -> None:
        self._tell(replace(self._consent, until=day, no_end=self._consent.no_end and day is None))

    def _on_language_chosen(self, language: Language | None) -> None:
        if language is not None:
            self._language_question.show_missing(missing=False)
        self.language_chosen.emit(language)

    def _on_box_clicked(self) -> None:
        conditions = frozenset(condition for condition, box in self._boxes.items() if box.isChecked())
        self._tell(replace(self._consent, conditions=conditions))

    def _on_own_edited(self, text: str) -> None:
        self._tell(replace(self._consent, own_condition=text))

    def _tell(self, consent: Consent) -> None:
        self._consent = consent
        self._show_end()
        self.edited.emit(consent)

    def _retranslate(self) -> None:
        words = screen_words()
        name = self._consent.reader.strip()
        head = fill(self.tr("How long may {1} keep this?"), name) if name else self.tr("How long may they keep this?")
        self._head.set_texts(head, self.tr("You can always ask for it back sooner."))
        self._until.set_texts(
            self.tr("Until when"), "", self.tr("Choose until when: a day that is still to come, or no end.")
        )
        self._ends.set_name(self.tr("Until when"))
        self._ends.set_texts(
            {
                Period.MONTH: self.tr("One month"),
                Period.THREE_MONTHS: self.tr("Three months"),
                Period.HALF_A_YEAR: self.tr("Half a year"),
                _NO_END: self.tr("No end"),
            }
        )
        self._labelled_day.set_texts(self.tr("Or another day"))
        self._day.set_texts(self.tr("Or another day"), self.tr("For example: 23 November"))
        self._language_question.set_texts(
            self.tr("In which language?"),
            self.tr("That is about the fixed words. Your own words stay as you wrote them."),
            self.tr("Choose a language."),
        )
        self._language.set_name(self.tr("In which language?"))
        self._language.set_texts({language: LANGUAGE_NAMES[language] for language in Language})
        self._conditions.set_texts(self.tr("My conditions"), self.tr("They stand on the first page. None is fine too."))
        for condition, box in self._boxes.items():
            box.set_text(words.condition(condition))
        self._labelled_own.set_texts(self.tr("Something else"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.GROUP))
        self._questions.setSpacing(self.look.px(Space.CARD))
