"""The page where a contact is written down, and the diary, meet here."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form, Unread
from diary.domain.entries import EntryRef
from diary.domain.faults import Fault, OurBug
from diary.domain.ids import UNSAVED, ContactId
from diary.domain.people import Person
from diary.domain.promises import Promise
from diary.domain.topics import Topic
from diary.domain.when import Precision, When
from diary.services.after_meeting import meeting_of
from diary.services.contacts import contact_to_edit, discard_contact, finish_contact, keep_contact, let_go_if_empty
from diary.services.drafts import kept_draft
from diary.services.people import everyone, people_last_met, record_name
from diary.ui.controllers.attachments import AttachmentsHelp, NeededEntry
from diary.ui.controllers.meeting_outcome import MeetingOutcomeHelp
from diary.ui.controllers.own_words import OwnWordsHelp
from diary.ui.desk import Controller, Desk, Destination, PageName
from diary.ui.draft_keeper import keep_all
from diary.ui.pages.write.change import Change, pressed
from diary.ui.pages.write.page import Kept, WritePage

#: What is typed is kept at least this often.
_KEEP_AFTER: Final = 500  # milliseconds

#: Those met last come first; so many are more than anybody looks through.
_PEOPLE_LAST_MET: Final = 50

_CameOfIt = TypeVar("_CameOfIt", Promise, Topic)


class WriteController(Controller):
    """Holds the draft. Every press is kept at once, every word within half a second."""

    page: WritePage

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.page = WritePage()
        self._own_words = OwnWordsHelp(self.page, desk, self)
        needed = NeededEntry(self._contact_to_have, self._let_go_if_empty)
        self._attachments = AttachmentsHelp(self.page.attachments, desk, self, needed)
        self._only_needed: set[int] = set()
        self._meeting = MeetingOutcomeHelp(self.page.meeting, desk, self)
        self._draft: ContactDraft | None = None
        self._record = UNSAVED
        self._prefilled: When | None = None
        self._is_changed = False
        self._is_kept = False
        self._fault: Fault | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER)
        self._connect()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_timer_timeout)
        self.page.changed.connect(self._on_page_changed)
        self.page.own_words_made.connect(self._own_words.join)
        self.page.step_chosen.connect(self._on_page_step_chosen)
        self.page.name_given.connect(self._on_page_name_given)
        self.page.left.connect(self._on_page_left)
        self.page.lock_requested.connect(self.lock_requested)
        self._attachments.changed.connect(self._on_attachments_changed)
        self._meeting.go_requested.connect(self.go_requested)

    def show_record(self, record: int) -> None:
        """Show the contact to write on; 0 for the draft that is kept, or a new contact."""
        is_opened = self._draft is None or record != self._record
        if is_opened:
            try:
                self._open(record)
            except Fault as fault:
                self._tell(fault)
        self._show()
        if is_opened:
            self.page.ask_again()

    def record(self) -> int:
        """The contact that was asked for; 0 while a new one is written."""
        return self._record

    def keep(self) -> None:
        """Keep what is being written now; raises the faults of writing."""
        # Also what was said for a contact that was left since.
        keep_all(self._keep_written, self._attachments.keep, self._meeting.keep)

    def _keep_written(self) -> None:
        if self._draft is None:
            return
        self._fault = None
        self.page.finish_typing()
        self._keep_now()
        if self._fault is not None:
            raise self._fault

    def _open(self, record: int) -> None:
        """Take a draft in hand. Another one that is kept is finished first, so that none is lost."""
        kept = kept_draft(self.desk.diary, Form.CONTACT, ContactDraft)
        self._prefilled = None if kept is not None else self._now()
        self._hold(kept or ContactDraft(Contact(self._now())), UNSAVED, is_kept=kept is not None)
        if record == UNSAVED:
            return
        if kept is not None and kept.contact.id == record:
            self._record = record
            return
        if kept is not None and kept.unread != Unread():
            text = self.tr("Finish this first. There is a day or a time that Egel does not know yet.")
            self.desk.notices.tell_done(text)
            return
        if kept is not None:
            self._put_away()
        self._hold(contact_to_edit(self.desk.diary, ContactId(record)), record, is_kept=False)
        self._prefilled = None

    def _hold(self, draft: ContactDraft, record: int, *, is_kept: bool) -> None:
        self._draft, self._record = draft, record
        self._is_changed, self._is_kept, self._fault = False, is_kept, None

    def _now(self) -> When:
        now = self.desk.clock()
        return When(now.date(), now.time().replace(second=0, microsecond=0), Precision.EXACT)

    def _show(self) -> None:
        if self._draft is None:
            return
        self.page.show_people(self._people())
        self.page.show_today(self.desk.clock().date(), self._prefilled)
        self._own_words.show()
        self._do(self._show_attached)
        self._do(self._show_meeting)
        self.page.show_contact(self._draft, is_new=self._record == UNSAVED)
        self._show_kept()

    def _show_attached(self) -> None:
        if self._draft is not None:
            contact = self._draft.contact
            self._attachments.show(EntryRef.of(contact) if contact.id != UNSAVED else None)

    def _show_meeting(self) -> None:
        contact = self._draft.contact.id if self._draft is not None else UNSAVED
        meeting = meeting_of(self.desk.diary, ContactId(contact)) if contact != UNSAVED else None
        self._meeting.show(meeting.id if meeting is not None else None)

    def _people(self) -> tuple[Person, ...]:
        last_met = people_last_met(self.desk.diary, _PEOPLE_LAST_MET)
        known = {person.id for person in last_met}
        return (*last_met, *(person for person in everyone(self.desk.diary) if person.id not in known))

    def _show_kept(self) -> None:
        if self._draft is None or self._is_blank(self._draft):
            kept = Kept.NOTHING_YET
        else:
            kept = Kept.FOR_NOW if self._draft.contact.id == UNSAVED else Kept.IN_DIARY
        self.page.show_kept(Kept.NOT_YET if self._fault is not None else kept)

    def _on_page_changed(self, change: Change) -> None:
        if self._draft is None:
            return
        before, self._draft = self._draft, change.made_to(self._draft)
        self._is_changed = self._is_changed or self._draft != before
        if change.is_typing:
            self.page.show_typed(self._draft)
            if not self._timer.isActive():
                self._timer.start()
            return
        self._save()
        self.page.show_draft(self._draft)
        self._tell_what_is_gone(before, self._draft)

    def _on_page_step_chosen(self, step: int) -> None:
        if self._draft is None:
            return
        self._draft = replace(self._draft, step=step)
        if self._is_kept:
            self._is_changed = True
            self._save()

    def _on_page_name_given(self, name: str) -> None:
        if self._draft is None:
            return
        try:
            person = record_name(self.desk.diary, name)
        except Fault as fault:
            self._tell(fault)
            return
        self.page.show_people(self._people())
        self._on_page_changed(pressed(people=(*self._draft.contact.people, person.id)))
        self.page.accept_name(person.id)

    def _on_page_left(self) -> None:
        self.page.finish_typing()
        record, untouched = self._record, self._untouched_contact()
        try:
            self._meeting.keep()
            self._attachments.keep()
            self._attachments.leave()
            self._put_away()
        except Fault as fault:
            self._tell(fault)
            return
        self.go_requested.emit(Destination(PageName.TIMELINE if record else PageName.TODAY, record))
        if untouched is not None:
            self._meeting.offer_way_back(untouched)

    def _untouched_contact(self) -> Contact | None:
        """The contact that is left, if it holds no more than a meeting gives it."""
        if self._draft is None or self._attachments.has_any:
            return None
        contact = self._draft.contact
        bare = Contact(contact.when, contact.id, people=contact.people, place=contact.place)
        return contact if self._draft == ContactDraft(bare, step=self._draft.step) else None

    def _on_timer_timeout(self) -> None:
        before = self._draft
        self._save()
        if self._draft is not None and self._draft != before:
            # It has ids now, which every step has to know.
            self.page.show_draft(self._draft)

    def _save(self) -> None:
        """Keep what is written; where that fails, say so and go on, with everything still on the page."""
        try:
            self._keep_now()
        except Fault as fault:
            self._tell(fault)
        self._show_kept()

    def _keep_now(self) -> None:
        self._timer.stop()
        if self._draft is None or not self._is_changed:
            return
        self._draft = keep_contact(self.desk.diary, self._draft, self.desk.clock())
        self._is_changed, self._is_kept = False, True
        if self._fault is not None:
            self._fault = None
            self.desk.notices.settle()

    def _put_away(self) -> None:
        """End the draft: a contact in the diary, or nothing at all when nothing was written.

        With something in it that can't be read it stays a draft, to be asked again.
        """
        self._timer.stop()
        if self._draft is not None and self._draft.unread != Unread():
            self._keep_now()
        elif self._draft is not None and self._is_blank(self._draft) and self._record == UNSAVED:
            if self._is_kept:
                discard_contact(self.desk.diary, self._draft, self.desk.clock())
        elif self._draft is not None and (self._is_changed or self._is_kept):
            finish_contact(self.desk.diary, self._draft, self.desk.clock())
        self._draft = None

    def _is_blank(self, draft: ContactDraft) -> bool:
        """Nothing was written, and nothing goes with it."""
        return draft.is_blank and not self._attachments.has_any

    def _contact_to_have(self) -> EntryRef:
        """The contact in the diary, as far as it is written, so that something can be attached to it."""
        self.page.finish_typing()
        if self._draft is None:
            raise OurBug(why="nothing-written-on")
        self._timer.stop()
        self._draft = keep_contact(self.desk.diary, self._draft, self.desk.clock(), is_needed=True)
        self._is_changed, self._is_kept = False, True
        self._only_needed.add(self._draft.contact.id)
        self.page.show_draft(self._draft)
        return EntryRef.of(self._draft.contact)

    def _let_go_if_empty(self, contact: EntryRef) -> bool:
        """Of a contact that was put into the diary for something that came to nothing; asked in any thread."""
        if contact.id not in self._only_needed:
            return False
        return let_go_if_empty(self.desk.diary, ContactId(contact.id), self.desk.clock())

    def _on_attachments_changed(self) -> None:
        self.page.show_attached()
        self._show_kept()

    def _tell(self, fault: Fault) -> None:
        """Say what went wrong once, however often it is tried again."""
        is_known = self._fault is not None and self._fault.code is fault.code
        self._fault = fault
        if not is_known:
            self.desk.notices.tell_fault(fault)
        self._show_kept()

    def _tell_what_is_gone(self, before: ContactDraft, after: ContactDraft) -> None:
        """A promise or topic that was taken away can be put back."""
        if (gone := _gone(before.promises, after.promises)) is not None:
            self.desk.notices.tell_done(self.tr("The promise was taken away."), partial(self._put_promise_back, *gone))
        if (lost := _gone(before.topics, after.topics)) is not None:
            self.desk.notices.tell_done(self.tr("This was taken away."), partial(self._put_topic_back, *lost))

    def _put_promise_back(self, place: int, promise: Promise) -> None:
        if self._draft is not None:
            promises = self._draft.promises
            self._on_page_changed(Change(promises=(*promises[:place], promise, *promises[place:])))

    def _put_topic_back(self, place: int, topic: Topic) -> None:
        if self._draft is not None:
            topics = self._draft.topics
            self._on_page_changed(Change(topics=(*topics[:place], topic, *topics[place:])))


def _gone(before: Sequence[_CameOfIt], after: Sequence[_CameOfIt]) -> tuple[int, _CameOfIt] | None:
    """What was taken out, and where it stood; what has no words is not missed."""
    if len(after) >= len(before):
        return None
    place = next((n for n, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), len(after))
    return (place, before[place]) if before[place].what.strip() else None
