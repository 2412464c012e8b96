"""What controllers of pages with a form share: writing on, saving with a way back, and losing nothing."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from diary.domain.drafts import Form
from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.faults import OurBug
from diary.domain.ids import UNSAVED
from diary.domain.people import Person
from diary.services.bin import put_in_bin, take_out_of_bin
from diary.services.people import everyone, people_last_met
from diary.services.versions import earlier_versions, entry_now, version_to_write_on
from diary.ui.desk import Controller, Desk
from diary.ui.draft_keeper import DraftKeeper
from diary.ui.pages.parts.form_page import FormPage
from diary.ui.pages.parts.form_versions import VersionView
from diary.ui.pages.parts.version_texts import VersionTexts
from diary.ui.words import screen_words

Value = TypeVar("Value")
Undo = Callable[[], None]


class FormController(Controller, Generic[Value]):
    """Keeps one draft. `Value` is what is written; subclasses say how it is shown, recorded and found again."""

    _form_page: FormPage

    def __init__(self, desk: Desk, form: Form, kind: type[Value], parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._draft = DraftKeeper(desk, form, kind, self)
        # Each of these forms is called like the noun that is written in it.
        self._noun = Noun(form.value)
        self._is_put_away = False

    def keep(self) -> None:
        """Save what is being typed."""
        self._form_page.finish_typing()
        self._draft.flush()

    def _connect_form(self, page: FormPage) -> None:
        self._form_page = page
        page.new_requested.connect(self._on_page_new_requested)
        page.edit_requested.connect(self._on_page_edit_requested)
        page.draft_edited.connect(self._draft.note)
        page.save_requested.connect(self._on_page_save_requested)
        page.put_away.connect(self._on_page_put_away)
        page.clear_requested.connect(self._on_page_clear_requested)
        page.remove_requested.connect(self._on_page_remove_requested)
        page.form.versions.take_back_requested.connect(self._on_versions_take_back_requested)

    # What a subclass says.

    def _show(self) -> None:
        """Show the records afresh."""
        raise NotImplementedError

    def _fill_form(self, draft: Value) -> None:
        """Put a draft into the fields."""
        raise NotImplementedError

    def _written(self) -> Value:
        """What stands in the fields."""
        raise NotImplementedError

    def _untouched(self, record: int) -> Value:
        """What the form shows before anything is changed: the record, or nothing at all for 0."""
        raise NotImplementedError

    def _record_of(self, draft: Value) -> int:
        """Which record a draft changes; 0 for a new one."""
        raise NotImplementedError

    def _ask_what_is_missing(self, draft: Value) -> bool:
        """Ask for what is needed before saving; False when nothing is."""
        raise NotImplementedError

    def _put_into_diary(self, draft: Value) -> Undo | None:
        """Record it; gives the way back, where there is one."""
        raise NotImplementedError

    def _draft_of(self, entry: Entry) -> Value:
        """A record, to be written on."""
        raise NotImplementedError

    # What is the same for all.

    def _go_on_writing(self) -> None:
        """Open the form again after a lock, unless the client put it away."""
        draft = self._draft.kept()
        if draft is not None and not self._is_put_away:
            self._write(draft)
        elif self._form_page.is_writing:
            self._fill_again(self._record_of(self._written()))

    def _fill_again(self, record: int) -> None:
        """Nothing was typed yet: the form shows the record as it is now, should it have changed elsewhere meanwhile."""
        try:
            untouched = self._untouched(record)
        except OurBug:
            # It isn't there any more.
            self._close_form()
            return
        self._write(untouched)

    def _write(self, draft: Value) -> None:
        self._is_put_away = False
        self._fill_form(draft)
        self._show_versions(self._record_of(draft))
        self._form_page.open_form(is_new=self._record_of(draft) == UNSAVED)

    def _show_versions(self, record: int) -> None:
        """Under the form, what the record was before each change; something new has none."""
        names = {person.id: person.name for person in everyone(self.desk.diary)}
        texts = VersionTexts(screen_words(), self.desk.clock(), names)
        ref = EntryRef(self._noun, record)
        earlier = earlier_versions(self.desk.diary, ref) if record else ()
        views: list[VersionView] = []
        if earlier:
            now = entry_now(self.desk.diary, ref)
            views = [VersionView(each.number, texts.until(each.at), texts.said(each.entry, now)) for each in earlier]
        self._form_page.form.versions.show_versions(views)

    def _on_versions_take_back_requested(self, number: int) -> None:
        self._do(partial(self._write_version, number))

    def _write_version(self, number: int) -> None:
        """Put an earlier version into the form; what stood there comes back with undo, and nothing is saved yet."""
        self._form_page.finish_typing()
        before = self._written()
        ref = EntryRef(self._noun, self._record_of(before))
        self._write_again(self._draft_of(version_to_write_on(self.desk.diary, ref, number)))
        told = self.tr("It stands in the form. Save it when it is right.")
        self._tell_done(told, partial(self._write_again, before))

    def _close_form(self) -> None:
        self._form_page.close_form()

    def _write_again(self, draft: Value) -> None:
        self._draft.note(draft)
        self._write(draft)

    def _people_to_offer(self) -> tuple[Person, ...]:
        """Everybody, those met last first."""
        people = everyone(self.desk.diary)
        met = people_last_met(self.desk.diary, len(people))
        return (*met, *(person for person in people if person not in met))

    def _on_page_new_requested(self) -> None:
        self._begin()
        self._do(partial(self._edit, UNSAVED))

    def _begin(self) -> None:
        """Something else is written now: the way back of what was saved before would write over it."""
        self.desk.notices.settle()

    def _on_page_edit_requested(self, record: int) -> None:
        self._begin()
        self._do(partial(self._edit, record))

    def _edit(self, record: int) -> None:
        """Write a new record or change one; what is half written is finished first, because there is one draft."""
        unfinished = self._draft.kept()
        if unfinished is not None and self._record_of(unfinished) != record:
            self._write(unfinished)
            self.desk.notices.tell_done(self.tr("You were still writing this. Save it first, or throw it away."))
            return
        self._write(unfinished or self._untouched(record))

    def _on_page_save_requested(self) -> None:
        # A screen reader presses without leaving the field before.
        self._form_page.finish_typing()
        if not self._ask_what_is_missing(self._written()) and not self._form_page.ask_again():
            self._do(partial(self._save, self._written()))

    def _save(self, draft: Value) -> None:
        undo = self._put_into_diary(draft)
        self._draft.settled()
        self._close_form()
        self._show()
        self._tell_done(self.tr("Saved in your diary"), undo)

    def _undo_new(self, remove: Callable[[], None], draft: Value) -> None:
        """The way back from a new record: its words stand in the form again."""
        remove()
        self._show()
        self._write_again(draft)

    def _undo_change(self, put_back: Callable[[], None]) -> None:
        """The way back from a changed record."""
        put_back()
        self._show()

    def _on_page_put_away(self) -> None:
        self._do(self._put_away)

    def _put_away(self) -> None:
        self._form_page.finish_typing()
        if self._has_something_new(self._written()):
            self._draft.flush()
        else:
            self._draft.forget()
        self._is_put_away = True
        self._close_form()

    def _on_page_clear_requested(self) -> None:
        self._do(self._clear)

    def _clear(self) -> None:
        self._form_page.finish_typing()
        draft = self._written()
        has_something = self._has_something_new(draft)
        self._draft.forget()
        self._close_form()
        if has_something:
            told = self.tr("It stays as it was") if self._record_of(draft) else self.tr("Thrown away")
            self._tell_done(told, partial(self._write_again, draft))

    def _on_page_remove_requested(self) -> None:
        self._do(self._remove)

    def _remove(self) -> None:
        """Put what is being changed into the bin; what was typed and not saved is part of the way back."""
        self._form_page.finish_typing()
        draft = self._written()
        unsaved = draft if self._has_something_new(draft) else None
        ref = EntryRef(self._noun, self._record_of(draft))
        put_in_bin(self.desk.diary, ref, self.desk.clock())
        self._draft.settled()
        self._close_form()
        self._show()
        self._tell_done(self.tr("Put in the bin."), partial(self._undo_removal, ref, unsaved))

    def _undo_removal(self, ref: EntryRef, unsaved: Value | None) -> None:
        take_out_of_bin(self.desk.diary, ref)
        self._show()
        if unsaved is not None:
            self._write_again(unsaved)

    def _has_something_new(self, draft: Value) -> bool:
        return draft != self._untouched(self._record_of(draft))

    def _tell_done(self, text: str, undo: Undo | None) -> None:
        self.desk.notices.tell_done(text, undo)
