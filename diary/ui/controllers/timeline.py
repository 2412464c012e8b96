"""The timeline and the diary meet here."""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.contacts import ContactCard
from diary.domain.entries import Entry as DomainEntry
from diary.domain.entries import EntryRef, Noun
from diary.domain.faults import Fault
from diary.domain.ids import ContactId
from diary.services.after_meeting import meeting_of
from diary.services.bin import put_in_bin, take_out_of_bin
from diary.services.contacts import (
    cards_from,
    contact_card,
    contact_cards,
    contact_to_edit,
    count_contacts,
    newer_cards,
)
from diary.services.meetings import whole_meeting
from diary.services.people import everyone
from diary.services.versions import earlier_versions, put_back_entry, take_back_version
from diary.ui.controllers.attachment_viewing import AttachedHelp
from diary.ui.controllers.timeline_search import PAGES_OF, TimelineSearch
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.models.card_texts import CardTexts
from diary.ui.models.hits import HitsModel
from diary.ui.models.timeline import TimelineModel
from diary.ui.pages.contacts.entry import Entry
from diary.ui.pages.timeline import TimelinePage
from diary.ui.words import screen_words

#: The list is read down to the contact to show, if it lies within so many; further back the entry shows alone.
_FURTHEST: Final = 2_000


class TimelineController(Controller):
    """Fills the list and the entry beside it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._model = TimelineModel(self._fetch, self._fetch_newer, self._texts(), self)
        hits = HitsModel(self._texts(), self)
        self.page: TimelinePage = TimelinePage(self._model, hits)
        self._search = TimelineSearch(desk, hits, self.page.finding, self)
        self._attachments = AttachedHelp(self.page.attachments, desk, self)
        self._search.answered.connect(self._on_search_answered)
        self._search.place_requested.connect(self._on_search_place_requested)
        self.page.newest_requested.connect(self._on_page_newest_requested)
        self.page.hit_requested.connect(self._on_page_hit_requested)
        self.page.write_requested.connect(self._on_page_write_requested)
        self.page.entry_requested.connect(self._on_page_entry_requested)
        self.page.edit_requested.connect(self._on_page_edit_requested)
        self.page.remove_requested.connect(self._on_page_remove_requested)
        self.page.take_back_requested.connect(self._on_page_take_back_requested)
        self.page.meeting_requested.connect(self._on_page_meeting_requested)

    def show_record(self, record: int) -> None:
        """Read the list afresh, and open the contact with this id (0: none, from the top)."""
        self._model.say(self._texts())
        contact = ContactId(record) if record else None
        self._model.reload(reach=contact, at_most=_FURTHEST)
        self._show_count()
        self._search.refresh()
        entry = None if contact is None else self._entry(contact)
        if entry is None:
            self.page.close_entry()
        else:
            self.page.read_entry(entry)
            self.page.focus_entry()

    def record(self) -> int:
        """The contact that is open."""
        return self.page.entry or 0

    def _fetch(self, after: ContactCard | None) -> tuple[ContactCard, ...]:
        try:
            return contact_cards(self.desk.diary, after)
        except Fault as fault:
            self.desk.notices.tell_fault(fault)
            return ()

    def _fetch_newer(self, before: ContactCard) -> tuple[ContactCard, ...] | None:
        try:
            return newer_cards(self.desk.diary, before)
        except Fault as fault:
            self.desk.notices.tell_fault(fault)
            return None

    def _texts(self) -> CardTexts:
        return CardTexts(screen_words(), self.desk.clock().date())

    def _show_count(self) -> None:
        try:
            self.page.show_count(count_contacts(self.desk.diary))
        except Fault as fault:
            self.desk.notices.tell_fault(fault)

    def _entry(self, contact: ContactId) -> Entry | None:
        diary = self.desk.diary
        try:
            whole = contact_to_edit(diary, contact)
            people = {person.id: person for person in everyone(diary)}
            earlier = earlier_versions(diary, EntryRef(Noun.CONTACT, contact))
            was = meeting_of(diary, contact)
            meeting = whole_meeting(diary, was.id) if was is not None else None
            self._attachments.show(EntryRef(Noun.CONTACT, contact))
        except Fault as fault:
            self.desk.notices.tell_fault(fault)
            return None
        return Entry(whole.contact, people, whole.promises, whole.topics, self.desk.clock(), earlier, meeting)

    def _put_back(self, removed: EntryRef) -> None:
        contact = ContactId(removed.id)
        take_out_of_bin(self.desk.diary, removed)
        self._model.put(contact_card(self.desk.diary, contact))
        self._show_count()
        self._search.look_again()
        entry = self._entry(contact)
        if entry is not None:
            self.page.read_entry(entry)

    def _take_back(self, contact: int, number: int) -> None:
        ref = EntryRef(Noun.CONTACT, contact)
        before = take_back_version(self.desk.diary, ref, number, self.desk.clock())
        self._show_again(contact)
        told = self.tr("Taken back. How it was just now is among the earlier versions.")
        self.desk.notices.tell_done(told, partial(self._undo_taking_back, before))

    def _undo_taking_back(self, before: DomainEntry) -> None:
        put_back_entry(self.desk.diary, before)
        self._show_again(before.id)

    def _show_again(self, contact: int) -> None:
        """Its day may be another one, so the list is read anew."""
        self.show_record(contact)

    def _on_search_answered(self, found: tuple[EntryRef, ...]) -> None:
        """What is open and wasn't found goes: it would stand there as if it had been, with its buttons."""
        is_open = self.page.entry is not None
        if is_open and EntryRef(Noun.CONTACT, self.record()) not in found:
            self.page.close_entry()

    def _on_search_place_requested(self, day: date) -> None:
        try:
            page = cards_from(self.desk.diary, day)
        except Fault as fault:
            self.desk.notices.tell_fault(fault)
            return
        if page:
            self._model.start_with(page)
            self.page.go_to(page[0].id)

    def _on_page_newest_requested(self) -> None:
        self._on_search_place_requested(date.max)

    def _on_page_write_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.WRITE))

    def _on_page_entry_requested(self, contact: int) -> None:
        entry = self._entry(ContactId(contact))
        if entry is not None:
            self.page.show_entry(entry)

    def _on_page_hit_requested(self, hit: EntryRef) -> None:
        self.go_requested.emit(Destination(PAGES_OF[hit.noun], hit.id))

    def _on_page_edit_requested(self, contact: int) -> None:
        self.go_requested.emit(Destination(PageName.WRITE, contact))

    def _on_page_meeting_requested(self, meeting: int) -> None:
        self.go_requested.emit(Destination(PageName.MEETINGS, meeting))

    def _on_page_take_back_requested(self, contact: int, number: int) -> None:
        self._do(partial(self._take_back, contact, number))

    def _on_page_remove_requested(self, contact: int) -> None:
        ref = EntryRef(Noun.CONTACT, contact)
        try:
            came_of_it = contact_to_edit(self.desk.diary, ContactId(contact))
            put_in_bin(self.desk.diary, ref, self.desk.clock())
        except Fault as fault:
            self.desk.notices.tell_fault(fault)
            return
        self._model.take_out(ContactId(contact))
        self._show_count()
        self._search.look_again()
        self.page.close_entry()
        self.page.focus_list()
        stays = bool(came_of_it.promises or came_of_it.topics)
        told = self.tr("Put in the bin. The promises and topics from it stay.") if stays else self.tr("Put in the bin.")
        self.desk.notices.tell_done(told, partial(self._put_back, ref))
