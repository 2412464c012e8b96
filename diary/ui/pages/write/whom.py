"""Which of several people a promise or a topic is with."""

from PySide6.QtWidgets import QVBoxLayout

from diary.ui.pages.parts.letters import letter_of
from diary.ui.pages.write.company import Company
from diary.ui.theme.tokens import Space
from diary.ui.widgets.choice_group import ChoiceGroup
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.pills import PersonPill
from diary.ui.widgets.texts import Strong


class _People(ChoiceGroup):
    def __init__(self, company: Company) -> None:
        super().__init__()
        flow = FlowLayout(self)
        for person in company.people:
            pill = PersonPill(person.name, letter_of(person.name))
            flow.addWidget(pill)
            self._add(person.id, pill)


class Whom(Page):
    """The people of the contact to choose one from; for one company, and only where it is more than one."""

    def __init__(self, company: Company) -> None:
        super().__init__()
        self._question = Strong()
        self._people = _People(company)
        self.chosen = self._people.chosen
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._question)
        self._column.addWidget(self._people)
        self._retranslate()
        self._relook()

    def show_person(self, person: object) -> None:
        """Who was chosen."""
        self._people.set_value(person)

    def _retranslate(self) -> None:
        self._question.set_text(self.tr("With whom?"))
        self._people.set_name(self.tr("With whom?"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.PAIR))
