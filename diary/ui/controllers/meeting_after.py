"""The end of a meeting: it becomes a contact, and what came of each topic is answered."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from diary.domain.ids import MeetingId
from diary.domain.meetings import Meeting
from diary.services.after_meeting import became_contact
from diary.services.meetings import whole_meeting
from diary.ui.controllers.meeting_outcome import MeetingOutcomeHelp
from diary.ui.desk import Desk, Destination, PageName
from diary.ui.pages.meetings.after import MeetingAfter


class MeetingAfterHelp(QObject):
    """Fills a `MeetingAfter` and does what is pressed in it. `changed` says that something was answered."""

    changed = Signal()
    go_requested = Signal(object)

    def __init__(self, after: MeetingAfter, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._after = after
        self._desk = desk
        self._meeting: MeetingId | None = None
        self._outcome = MeetingOutcomeHelp(after.outcome, desk, self)
        self._outcome.changed.connect(self.changed)
        self._outcome.go_requested.connect(self.go_requested)
        after.write_requested.connect(self.write_it_down)
        after.read_requested.connect(self._on_after_read_requested)

    def show(self, meeting: MeetingId) -> bool:
        """Show what there is to do after this meeting; whether its moment has come."""
        self._meeting = meeting
        whole = whole_meeting(self._desk.diary, meeting)
        is_over = _is_over(whole.meeting, self._desk.clock())
        self._after.show_meeting(whole, is_over=is_over)
        self._outcome.show(meeting if is_over else None)
        return is_over

    def keep(self) -> None:
        """Save what is being typed."""
        self._outcome.keep()

    def write_it_down(self) -> None:
        """Make a contact of the meeting, with its day, people and place and nothing else, and go and write on it."""
        self._desk.notices.attempt(self._write_it_down)

    def _write_it_down(self) -> None:
        if self._meeting is None:
            return
        self._outcome.keep()
        contact = became_contact(self._desk.diary, self._meeting)
        self.go_requested.emit(Destination(PageName.WRITE, contact.id))

    def _on_after_read_requested(self, contact: int) -> None:
        self.go_requested.emit(Destination(PageName.TIMELINE, contact))


def _is_over(meeting: Meeting, now: datetime) -> bool:
    """Whether its moment has come: the time, where one is known, else the end of the day."""
    if meeting.contact is not None:
        return True
    if meeting.called_off or meeting.when.day > now.date():
        return False
    has_come = meeting.when.time is not None and meeting.when.time <= now.time()
    return meeting.when.day < now.date() or has_come
