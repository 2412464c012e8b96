"""What is gone for good leaves the lists of meetings, with what was said of it there."""

from dataclasses import replace

from diary.domain.drafts import Form, MeetingDraft
from diary.domain.entries import Entry, EntryRef, Noun
from diary.domain.ids import TopicId
from diary.domain.meetings import Meeting, without_topic
from diary.store import bin as store_bin
from diary.store import drafts, meetings, versions
from diary.store.connection import Connection


def take_off_lists(connection: Connection, ref: EntryRef) -> None:
    """Take an entry that is gone for good off every list, inside another service's writing.

    Of a topic the words leave too: of meetings that wait in the bin, of their earlier versions, and of the one that is
    being written.
    """
    meetings.forget(connection, ref)
    if ref.noun is Noun.TOPIC:
        topic = TopicId(ref.id)
        versions.rewrite(connection, Noun.MEETING, lambda entry: _without(entry, topic))
        store_bin.rewrite(connection, Noun.MEETING, lambda entry: _without(entry, topic))
        _leave_draft(connection, topic)


def _without(entry: Entry, topic: TopicId) -> Entry:
    return replace(entry, topics=without_topic(entry.topics, topic)) if isinstance(entry, Meeting) else entry


def _leave_draft(connection: Connection, topic: TopicId) -> None:
    draft = drafts.take(connection, Form.MEETING, MeetingDraft)
    if draft is not None and topic in {line.topic for line in draft.topics}:
        drafts.keep(connection, Form.MEETING, replace(draft, topics=without_topic(draft.topics, topic)))
