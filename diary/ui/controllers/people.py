"""The people around the client and the diary meet here: everybody, or one of them."""

from collections.abc import Collection
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from diary.domain.contacts import ContactCard
from diary.domain.drafts import Form, PersonDraft
from diary.domain.entries import Entry
from diary.domain.ids import UNSAVED, PersonId, TopicId
from diary.domain.people import Person
from diary.domain.promises import Owner
from diary.domain.topics import Topic, TopicState
from diary.services.contacts import CARDS_A_PAGE, contact_cards
from diary.services.people import everyone, person, record_person
from diary.services.promises import open_promises
from diary.services.same_people import MadeOne, make_one, make_two_again
from diary.services.topics import hand_on_topics, topics_in
from diary.services.versions import put_back_entry
from diary.ui.controllers.form_controller import FormController, Undo
from diary.ui.controllers.position import PositionHelp
from diary.ui.controllers.promise_sides import PromiseSides
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.i18n import fill
from diary.ui.pages.people.chain import chain_of
from diary.ui.pages.people.left_open import LeftOpen
from diary.ui.pages.people.page import PeoplePage
from diary.ui.pages.people.person_page import PersonPage, PersonView
from diary.ui.pages.people.texts import PersonTexts
from diary.ui.words import screen_words

#: So many contacts stand on a person's page at first.
_FIRST_CONTACTS: Final = 4
#: More promises than anybody leaves open with one person.
_MOST_LEFT_OPEN: Final = 50
_OPEN_OR_LATER: Final = frozenset({TopicState.OPEN, TopicState.LATER})
_NO_CONTACTS: Final[tuple[ContactCard, ...]] = ()


class PeopleController(FormController[PersonDraft]):
    """Shows the list for record 0, and one person for their id. The form stands on the list."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, Form.PERSON, PersonDraft, parent)
        today = desk.clock().date()
        self._here = PersonId(UNSAVED)
        self._contacts = _NO_CONTACTS
        self._shown_contacts = _FIRST_CONTACTS
        self._list, self._one = PeoplePage(today), PersonPage()
        self.page: QStackedWidget = QStackedWidget()
        self.page.addWidget(self._list)
        self.page.addWidget(self._one)
        self._sides = PromiseSides(desk, self._one.pair, self)
        self._position = PositionHelp(desk, self._one.position, self)
        self._connect_form(self._list)
        self._connect()

    def _connect(self) -> None:
        one = self._one
        self._list.person_requested.connect(self._on_person_requested)
        self._list.fields.known_taken.connect(self._on_known_taken)
        one.person_requested.connect(self._on_person_requested)
        one.back_requested.connect(self._on_one_back_requested)
        one.edit_requested.connect(self._on_one_edit_requested)
        one.write_requested.connect(self._on_one_write_requested)
        one.contact_requested.connect(self._on_one_contact_requested)
        one.more_contacts_requested.connect(self._on_one_more_contacts_requested)
        one.made_one.connect(self._on_one_made_one)
        one.next_requested.connect(self._on_one_next_requested)
        one.topics_requested.connect(self._on_one_topics_requested)
        one.promise_requested.connect(self._on_pair_edit_requested)
        one.handed_on.connect(self._on_one_handed_on)
        one.pair.edit_requested.connect(self._on_pair_edit_requested)
        self._sides.changed.connect(self._on_sides_changed)
        self._position.changed.connect(self._on_sides_changed)

    def show_record(self, record: int) -> None:
        """Show one person, or everybody (0); go on with what was being written."""
        self._here = PersonId(record)
        self._contacts, self._shown_contacts = _NO_CONTACTS, _FIRST_CONTACTS
        self._sides.start_anew()
        self._position.start_anew()
        self._do(self._show_afresh)

    def record(self) -> int:
        """Who is shown."""
        return self._here

    def keep(self) -> None:
        """Save what is being typed."""
        super().keep()
        self._sides.keep()
        self._position.keep()

    def _show_afresh(self) -> None:
        self._show()
        self._sides.show_words()
        self._position.show_words()
        self._go_on_writing()

    def _show(self) -> None:
        people = everyone(self.desk.diary)
        texts = PersonTexts(screen_words(), self.desk.clock().date())
        self._list.show_people(people, texts)
        here = next((each for each in people if each.id == self._here), None)
        if here is None:
            self._here = PersonId(UNSAVED)
            self.page.setCurrentWidget(self._list)
            return
        self._one.show_person(self._view(here, people), texts)
        self._position.show(here)
        has_promises = self._sides.show(here.id)
        self._one.pair.setVisible(has_promises)
        self.page.setCurrentWidget(self._list if self._list.is_writing else self._one)

    def _view(self, here: Person, people: tuple[Person, ...]) -> PersonView:
        while len(self._contacts) <= self._shown_contacts:
            last = self._contacts[-1] if self._contacts else None
            more = contact_cards(self.desk.diary, last, here.id)
            self._contacts = (*self._contacts, *more)
            if len(more) < CARDS_A_PAGE:
                break
        shown = self._contacts[: self._shown_contacts]
        others = tuple(each for each in people if each.id != here.id)
        has_more = len(self._contacts) > len(shown)
        chain = chain_of(here, people)
        before = chain[: chain.index(here)]
        return PersonView(here, chain, shown, has_more, others, self._left_open({each.id for each in before}))

    def _left_open(self, before: Collection[PersonId]) -> LeftOpen:
        """What is open with those who came before."""
        diary = self.desk.diary
        promises = (each for person in before for each in open_promises(diary, [*Owner], _MOST_LEFT_OPEN, person))
        topics = (each for each in topics_in(diary, _OPEN_OR_LATER) if each.person in before)
        return LeftOpen(tuple(promises), tuple(topics))

    def _on_person_requested(self, person_id: int) -> None:
        self.go_requested.emit(Destination(PageName.PEOPLE, person_id))
        self._one.start()

    def _on_known_taken(self, person_id: int) -> None:
        """Nobody new is written down; what stood in the form comes back with undo."""
        self._do(partial(self._take_known, person_id))

    def _take_known(self, person_id: int) -> None:
        self._list.finish_typing()
        draft = self._written()
        name = person(self.desk.diary, PersonId(person_id)).name
        self._draft.forget()
        self._close_form()
        self._on_person_requested(person_id)
        told = fill(self.tr("This is {1}. Nobody new was written down."), name)
        self._tell_done(told, partial(self._write_again, draft))

    def _on_one_back_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.PEOPLE))

    def _on_one_edit_requested(self) -> None:
        self._on_page_edit_requested(self._here)

    def _on_one_write_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.WRITE))

    def _on_one_contact_requested(self, contact_id: int) -> None:
        self.go_requested.emit(Destination(PageName.TIMELINE, contact_id))

    def _on_one_more_contacts_requested(self) -> None:
        self._shown_contacts += CARDS_A_PAGE
        self._do(self._show)

    def _on_one_made_one(self, other: int) -> None:
        self._do(partial(self._make_one, PersonId(other)))

    def _on_one_next_requested(self) -> None:
        self._do(self._write_next)

    def _write_next(self) -> None:
        """Write down who comes after the one shown; what is half written is finished first."""
        unfinished = self._draft.kept()
        if unfinished is None:
            self._write(PersonDraft(came_after=self._here))
        else:
            self._finish_first(unfinished)

    def _finish_first(self, unfinished: PersonDraft) -> None:
        self._write(unfinished)
        self.desk.notices.tell_done(self.tr("You were still writing this. Save it first, or throw it away."))

    def _on_one_topics_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.TOPICS))

    def _on_one_handed_on(self, topics: tuple[TopicId, ...]) -> None:
        self._do(partial(self._hand_on, topics))

    def _hand_on(self, topics: tuple[TopicId, ...]) -> None:
        before = hand_on_topics(self.desk.diary, topics, self._here)
        self._show()
        told = fill(self.tr("On the list for {1}."), person(self.desk.diary, self._here).name)
        self.desk.notices.tell_done(told, partial(self._take_back, before))

    def _take_back(self, before: tuple[Topic, ...]) -> None:
        for each in before:
            put_back_entry(self.desk.diary, each)
        self._show()

    def _on_pair_edit_requested(self, promise_id: int) -> None:
        self.go_requested.emit(Destination(PageName.PROMISES, promise_id))

    def _on_sides_changed(self) -> None:
        self._do(self._show)

    def _make_one(self, other: PersonId) -> None:
        unfinished = self._draft.kept()
        if unfinished is not None and unfinished.id == other:
            self._finish_first(unfinished)
            return
        made = make_one(self.desk.diary, self._here, other, self.desk.clock())
        self._show_all_contacts_anew()
        self.desk.notices.tell_done(self.tr("Put together."), partial(self._make_two_again, made))

    def _make_two_again(self, made: MadeOne) -> None:
        make_two_again(self.desk.diary, made)
        self._show_all_contacts_anew()

    def _show_all_contacts_anew(self) -> None:
        self._contacts = _NO_CONTACTS
        self._show()

    def _write(self, draft: PersonDraft) -> None:
        super()._write(draft)
        self.page.setCurrentWidget(self._list)

    def _close_form(self) -> None:
        super()._close_form()
        self._do(self._show)

    def _fill_form(self, draft: PersonDraft) -> None:
        others = tuple(each for each in self._people_to_offer() if each.id != draft.id)
        self._list.fill(draft, others, self.desk.clock().date())

    def _written(self) -> PersonDraft:
        return self._list.fields.draft

    def _untouched(self, record: int) -> PersonDraft:
        return PersonDraft.of(person(self.desk.diary, PersonId(record))) if record else PersonDraft()

    def _draft_of(self, entry: Entry) -> PersonDraft:
        return PersonDraft.of(entry) if isinstance(entry, Person) else PersonDraft()

    def _record_of(self, draft: PersonDraft) -> int:
        return draft.id

    def _ask_what_is_missing(self, draft: PersonDraft) -> bool:
        if draft.name.strip():
            return False
        self._list.ask_for_name()
        return True

    def _put_into_diary(self, draft: PersonDraft) -> Undo | None:
        diary = self.desk.diary
        before = person(diary, draft.id) if draft.id != UNSAVED else None
        record_person(diary, draft.person)
        return None if before is None else partial(self._undo_change, partial(put_back_entry, diary, before))
