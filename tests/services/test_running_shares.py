"""What somebody may still have of the diary."""

from datetime import UTC, date, datetime, timedelta

import pytest

from diary.domain.sharing import Consent, DocumentKind, Language, Share
from diary.services.sharing import note_asked_back, running_shares, share_log
from diary.store import shares

TODAY = date(2026, 11, 17)
NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)


@pytest.fixture
def shared(diary):
    """Shares that ended yesterday, end today, in a week, and never; written down out of order."""
    with diary.writing() as connection:
        for reader, days in (("never", None), ("week", 7), ("yesterday", -1), ("today", 0)):
            until = None if days is None else TODAY + timedelta(days=days)
            consent = Consent(reader=reader, until=until, no_end=until is None)
            shares.add(connection, Share(DocumentKind.SUMMARY, consent, Language.DUTCH, NOW, "0" * 64, 1, copy=b"x"))
    return diary


def readers(found):
    return [share.consent.reader for share in found]


def test_what_ends_first_comes_first_and_what_has_ended_is_left_out(shared):
    assert readers(running_shares(shared, TODAY, 9)) == ["today", "week", "never"]


def test_no_more_come_than_asked_for(shared):
    assert readers(running_shares(shared, TODAY, 1)) == ["today"]


def test_what_was_asked_back_is_left_out(shared):
    week = next(share for share in share_log(shared) if share.consent.reader == "week")
    note_asked_back(shared, week.id, TODAY)
    assert readers(running_shares(shared, TODAY, 9)) == ["today", "never"]
