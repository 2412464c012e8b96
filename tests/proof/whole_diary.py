"""A small diary with something of everything, and a look at all of it as the app's pages take it."""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Final

from diary.demo.write import fill_many
from diary.domain.at_stake import AtStake
from diary.domain.drafts import ContactDraft, Form
from diary.domain.entries import EntryRef, Noun
from diary.domain.feelings import Feeling
from diary.domain.ids import ContactId, PromiseId, TopicId
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.moments import Moment
from diary.domain.permissions import Permission, PermissionAnswer
from diary.domain.positions import Clarity, Point, PointAnswer
from diary.domain.safety import SafetyProfile, safety_of
from diary.domain.themes import Theme
from diary.domain.when import When
from diary.services.at_stake import all_at_stake, record_at_stake
from diary.services.backups import back_up
from diary.services.bin import entries_in_bin, put_in_bin
from diary.services.contacts import contact_cards, contact_to_edit, record_contact
from diary.services.diary import Diary
from diary.services.drafts import keep_draft, kept_draft
from diary.services.meetings import coming_meetings, record_meeting
from diary.services.moments import newest_moments, record_moment
from diary.services.opening import create_diary
from diary.services.people import answer_point, everyone
from diary.services.permissions import all_permissions, record_permission
from diary.services.promises import promise
from diary.services.safety import keep_safety, safety_kept
from diary.services.sharing import newest_promises, newest_topics
from diary.services.topics import topic
from diary.services.versions import earlier_versions
from tests.proof.author import NOW
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

_CONTACTS: Final = 8
#: Words that take some pages of the file by themselves.
_LONG: Final = "heel lang verhaal " * 1_000
_WRITTEN_ON, _THROWN_AWAY = ContactId(1), EntryRef(Noun.CONTACT, 2)


def make_whole_diary(folder: Path) -> str:
    """Write it and close it, with one backup; gives what stands on its recovery card."""
    diary, card = create_diary(folder, PASSPHRASE, policy=CHEAP_POLICY)
    with closing(diary):
        with diary.writing() as connection:
            fill_many(connection, _CONTACTS, NOW.date())
        _write_notes(diary)
        written = contact_to_edit(diary, _WRITTEN_ON)
        record_contact(diary, replace(written, contact=replace(written.contact, happened=_LONG)), NOW)
        put_in_bin(diary, _THROWN_AWAY, NOW)
        keep_draft(diary, Form.CONTACT, ContactDraft(replace(written.contact, view=_LONG)))
        keep_safety(diary, safety_of(SafetyProfile.SHARED_COMPUTER))
        back_up(diary, NOW + timedelta(days=1))
    return card.text


def _write_notes(diary: Diary) -> None:
    """What goes with no contact: a moment, what is at stake, a permission, what somebody may and must, a meeting."""
    today, theme = NOW.date(), (Theme(own="de tuin"),)
    record_moment(diary, Moment(When(today), words=_LONG, feelings=(Feeling(own="licht"),), themes=theme), NOW)
    record_at_stake(diary, AtStake(what="ons huis", themes=theme), NOW)
    whom = everyone(diary)[0].id
    record_permission(diary, Permission(today, person=whom, what="mijn adres", answer=PermissionAnswer.YES), NOW)
    answer_point(diary, whom, PointAnswer(Point.TASK, today, Clarity.TOLD, "huur en brieven"))
    topics = tuple(MeetingTopic(each.id, TopicAnswer.LATER, "geen tijd") for each in newest_topics(diary))
    meeting = Meeting(When(today), persons=(whom,), place=_LONG, topics=topics, questions=("Wie komt er na jou?",))
    record_meeting(diary, meeting, NOW)


#: What pages show.
READINGS: Final[Mapping[str, Callable[[Diary], object]]] = MappingProxyType(
    {
        "timeline": contact_cards,
        "contacts": lambda diary: [contact_to_edit(diary, card.id) for card in contact_cards(diary)],
        "people": everyone,
        "promises": lambda diary: [promise(diary, PromiseId(each.id)) for each in newest_promises(diary)],
        "topics": lambda diary: [topic(diary, TopicId(each.id)) for each in newest_topics(diary)],
        "moments": newest_moments,
        "at stake": all_at_stake,
        "permissions": all_permissions,
        "meetings": lambda diary: coming_meetings(diary, NOW.date()),
        "bin": entries_in_bin,
        "versions": lambda diary: earlier_versions(diary, EntryRef(Noun.CONTACT, _WRITTEN_ON)),
        "draft": lambda diary: kept_draft(diary, Form.CONTACT, ContactDraft),
        "safety": safety_kept,
    }
)


def everything_in(diary: Diary) -> dict[str, object]:
    """All of it at once."""
    return {name: reading(diary) for name, reading in READINGS.items()}
