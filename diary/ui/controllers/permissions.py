"""Permissions between services and the diary meet here."""

from functools import partial

from PySide6.QtCore import QObject

from diary.domain.drafts import Form, PermissionDraft
from diary.domain.entries import Entry
from diary.domain.ids import UNSAVED, PermissionId
from diary.domain.permissions import Permission
from diary.services.people import everyone
from diary.services.permissions import (
    all_permissions,
    permission,
    record_permission,
    undo_permission,
    withdraw_permission,
)
from diary.services.versions import put_back_entry
from diary.ui.controllers.form_controller import FormController, Undo
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.pages.permissions.page import PermissionsPage


class PermissionsController(FormController[PermissionDraft]):
    """Shows the permissions, takes them back with a way back, and keeps what is being written."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, Form.PERMISSION, PermissionDraft, parent)
        self.page: PermissionsPage = PermissionsPage(desk.clock().date())
        self._connect_form(self.page)
        self.page.withdraw_requested.connect(self._on_page_withdraw_requested)
        self.page.back_requested.connect(self._on_page_back_requested)

    def show_record(self, record: int) -> None:  # noqa: ARG002 -- the page shows all of them
        """Read everything afresh; go on with what was being written."""
        self._do(self._show_afresh)

    def _show_afresh(self) -> None:
        self._show()
        self._go_on_writing()

    def _show(self) -> None:
        names = {person.id: person.name for person in everyone(self.desk.diary)}
        self.page.show_permissions(all_permissions(self.desk.diary), names, self.desk.clock().date())

    def _on_page_back_requested(self) -> None:
        self.go_requested.emit(Destination(PageName.SHARES))

    def _on_page_withdraw_requested(self, number: int) -> None:
        self._do(partial(self._withdraw, PermissionId(number)))

    def _withdraw(self, number: PermissionId) -> None:
        now = self.desk.clock()
        before = withdraw_permission(self.desk.diary, number, now.date(), now)
        self._show()
        undo = partial(self._undo_change, partial(put_back_entry, self.desk.diary, before))
        self._tell_done(self.tr("Taken back in your diary. Egel tells nobody."), undo)

    def _fill_form(self, draft: PermissionDraft) -> None:
        self.page.fill(draft, self._people_to_offer(), self.desk.clock().date())

    def _written(self) -> PermissionDraft:
        return self.page.fields.draft

    def _untouched(self, record: int) -> PermissionDraft:
        today = self.desk.clock().date()
        return PermissionDraft(permission(self.desk.diary, PermissionId(record)) if record else Permission(today))

    def _draft_of(self, entry: Entry) -> PermissionDraft:
        return PermissionDraft(entry) if isinstance(entry, Permission) else self._untouched(0)

    def _record_of(self, draft: PermissionDraft) -> int:
        return draft.permission.id

    def _ask_what_is_missing(self, draft: PermissionDraft) -> bool:
        if draft.permission.what.strip():
            return False
        self.page.ask_for_words()
        return True

    def _put_into_diary(self, draft: PermissionDraft) -> Undo:
        diary, written = self.desk.diary, draft.permission
        before = permission(diary, written.id) if written.id != UNSAVED else None
        recorded = record_permission(diary, written, self.desk.clock())
        if before is not None:
            return partial(self._undo_change, partial(put_back_entry, diary, before))
        return partial(self._undo_new, partial(undo_permission, diary, recorded.id), draft)
