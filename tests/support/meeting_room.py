"""A meeting's own page, as a client sees it, and what can stand on its lists."""

from datetime import date

from PySide6.QtCore import QPoint

from diary.domain.meetings import Meeting, MeetingTopic
from diary.domain.promises import Owner, Promise
from diary.domain.topics import Topic
from diary.domain.when import When
from diary.services.meetings import coming_meetings, record_meeting
from diary.services.promises import record_promise
from diary.services.topics import record_topic
from diary.ui.pages.meetings.rows import OfferRow
from diary.ui.pages.meetings.topics_card import _TopicRow
from diary.ui.widgets.checks import CheckBox
from tests.support.desks import NOW
from tests.support.form_room import FormRoom

TODAY = NOW.date()
FRIDAY = date(2026, 11, 20)


class MeetingRoom(FormRoom):
    """A meeting's own page, on a real diary."""

    def add_topics(self, *whats, **fields):
        return [record_topic(self.diary, Topic(what=what, **fields)).id for what in whats]

    def plan(self, *topics, day=FRIDAY, **fields):
        lines = tuple(MeetingTopic(each) for each in topics)
        return record_meeting(self.diary, Meeting(When(day), topics=lines, **fields), NOW)

    def now(self):
        (there,) = coming_meetings(self.diary, TODAY)
        return there

    def order(self):
        """What stands on the list, as it is seen."""
        rows = [row for row in self.page.findChildren(_TopicRow) if row.isVisible()]
        return [row._what.text() for row in sorted(rows, key=lambda row: row.mapToGlobal(QPoint()).y())]

    def row(self, what):
        return next(row for row in self.page.findChildren(_TopicRow) if row._what.text() == what)

    def offered(self):
        return [row.text() for row in self.page.findChildren(OfferRow) if row.isVisible()]

    def box(self, what):
        return next(box for box in self.page.findChildren(CheckBox) if box.text() == what and box.isVisible())


def promised(room, what, person, *, owner=Owner.WORKER):
    return record_promise(room.diary, Promise(owner, TODAY, what=what, person=person, due=TODAY), NOW)
