"""What is in the bin, in words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

from diary.domain.at_stake import AtStake
from diary.domain.attachments import Attachment
from diary.domain.bin import BinnedEntry
from diary.domain.contacts import Contact
from diary.domain.entries import EntryRef
from diary.domain.ids import AttachmentId
from diary.domain.meetings import Meeting
from diary.domain.moments import Moment
from diary.domain.people import Person
from diary.domain.permissions import Permission
from diary.domain.promises import Promise
from diary.domain.scripts import isolated
from diary.domain.topics import Topic
from diary.ui.i18n import capitalised, fill
from diary.ui.models.card_texts import CardTexts
from diary.ui.noun_icons import NOUN_ICONS
from diary.ui.pages.attachments.texts import KIND_ICONS, AttachmentTexts
from diary.ui.words import Words

#: Enough to know it by; put back, it stands there whole.
_LONGEST: Final = 140  # characters


#: What can be in the bin: an entry, or what was attached to one that stays.
Thrown: TypeAlias = EntryRef | AttachmentId


@dataclass(frozen=True, slots=True)
class BinView:
    """Something in the bin: its picture, name and first words, what it is and since when, and how long it stays."""

    ref: Thrown
    icon: str
    title: str
    words: str
    about: str
    days_left: int


@dataclass(frozen=True, slots=True)
class BinTexts:
    """Says entries in one language at one moment."""

    words: Words
    now: datetime

    def view(self, binned: BinnedEntry) -> BinView:
        """What is seen of one."""
        about = self._about(self._kind(binned), binned.binned_at)
        title, icon = self._title(binned), NOUN_ICONS[binned.ref.noun]
        return BinView(binned.ref, icon, title, self._first_words(binned), about, binned.days_left(self.now))

    def view_of_attachment(self, attachment: Attachment) -> BinView:
        """What is seen of something that was taken away from an entry."""
        texts = AttachmentTexts()
        about = self._about(texts.about(attachment) or texts.kind_of(attachment), attachment.removed_at or self.now)
        title, icon = texts.title_of(attachment), KIND_ICONS[attachment.kind]
        return BinView(attachment.id, icon, title, _shortened(attachment.words), about, attachment.days_left(self.now))

    def _about(self, kind: str, since: datetime) -> str:
        thrown_away = self.words.dates.day(since.astimezone(self.now.tzinfo).date(), self.now.date())
        return capitalised(
            fill(self.words.translate("bin", "{1}. Thrown away {2}.", "what it is, day"), kind, thrown_away)
        )

    def _title(self, binned: BinnedEntry) -> str:
        match binned.entry:
            case Contact() as contact:
                return CardTexts(self.words, self.now.date()).title_of(contact, binned.names)
            case Promise() | Topic() as entry:
                return _shortened(entry.what)
            case Person() as person:
                return _shortened(person.name)
            case Moment() as moment:
                return _shortened(moment.words) or self._day(moment)
            case AtStake() | Permission() as entry:
                return _shortened(entry.what)
            case Meeting() as meeting:
                return isolated(", ".join(binned.names)) or self._day(meeting)

    def _first_words(self, binned: BinnedEntry) -> str:
        match binned.entry:
            case Contact() as contact:
                return _shortened(contact.happened) or _shortened(contact.view)
            case Topic() as topic:
                return _shortened(topic.outcome)
            case Person() as person:
                return _shortened(person.role)
            case Permission() as permission:
                return _shortened(permission.why)
            case Meeting() as meeting:
                return _shortened(" ".join(meeting.questions)) or _shortened(meeting.take_along)
            case Promise() | Moment() | AtStake():
                return ""

    def _kind(self, binned: BinnedEntry) -> str:
        name = isolated(", ".join(binned.names))
        match binned.entry:
            case Contact() as contact:
                moment = self.words.dates.moment(contact.when, self.now.date())
                return fill(self.words.translate("bin", "Contact, {1}", "moment"), moment)
            case Promise() as promise:
                whose = self.words.promise_of(promise.owner, name)
                return fill(self.words.translate("bin", "Promise, {1}", "whose it is"), whose)
            case Topic():
                return (
                    fill(self.words.translate("bin", "To discuss with {1}"), name)
                    if name
                    else self.words.translate("bin", "To discuss")
                )
            case Person() as person:
                return self.words.person_kind(person.kind) if person.kind else self.words.translate("bin", "Person")
            case Moment() | AtStake() | Permission() | Meeting() as entry:
                return self._kind_of_own(entry)

    def _kind_of_own(self, entry: Moment | AtStake | Permission | Meeting) -> str:
        match entry:
            case Moment():
                return fill(self.words.translate("bin", "Note, {1}", "moment"), self._day(entry))
            case AtStake():
                return self.words.translate("bin", "At stake for me")
            case Permission():
                return self.words.translate("bin", "Permission to pass something on")
            case Meeting():
                return fill(self.words.translate("bin", "Meeting, {1}", "moment"), self._day(entry))

    def _day(self, entry: Moment | Meeting) -> str:
        return self.words.dates.moment(entry.when, self.now.date())


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"
