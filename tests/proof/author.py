"""Somebody who writes, changes and throws away without end."""

from array import array
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from random import Random
from typing import Final

from diary.domain.attachments import Attachment, Pdf, SaidMore, VoiceNote
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form
from diary.domain.entries import EntryRef
from diary.domain.meetings import Meeting, MeetingTopic, TopicAnswer
from diary.domain.topics import Topic
from diary.domain.when import When
from diary.media.flac import RATE, Encoder
from diary.media.flac_block import BLOCK
from diary.services.after_meeting import answer_topics
from diary.services.attachments import attach, say_more
from diary.services.bin import put_in_bin
from diary.services.contacts import record_contact
from diary.services.diary import Diary
from diary.services.drafts import keep_draft
from diary.services.meetings import record_meeting
from diary.services.topics import add_topic
from tests.proof.teller import Teller

NOW: Final = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
#: From a word to some pages of the file.
_MOST_WORDS: Final = 1_500
#: The same for what is attached.
_MOST_ATTACHED: Final = 50_000  # bytes
#: So often a voice note grows.
_PIECES: Final = 4


class _Said:
    """A voice note that grows by one block of sound at a time; it is called like its number."""

    def __init__(self, diary: Diary, entry: EntryRef, number: int) -> None:
        self.number = number
        self._diary, self._entry = diary, entry
        self._encoder = Encoder()
        self._note: Attachment | None = None

    def say_a_piece(self) -> None:
        """Say one block more."""
        self._encoder.take(array("h", range(self.number, self.number + BLOCK)))
        head, frames, seconds = self._encoder.head(), self._encoder.frames(), self._encoder.in_frames / RATE
        if self._note is None:
            note = VoiceNote(head + frames, seconds)
            self._note = attach(self._diary, self._entry, note, NOW, name=str(self.number))
        else:
            say_more(self._diary, self._note.id, SaidMore(head, frames, seconds))


class Author:
    """Each entry begins with its number and its version, so that it is known again.

    The numbers grow from the one after `first`; `last_saved` is the number of the newest entry told as saved.
    """

    def __init__(self, diary: Diary, teller: Teller, random: Random, first: int = 0) -> None:
        self.diary = diary
        self._teller = teller
        self._random = random
        self._entries: dict[int, tuple[Contact, int]] = {}
        self._last = first
        self._drafts = 0
        self._attached = first
        self._met = first
        self.last_saved = first

    def write_without_end(self) -> None:
        """Write on and on, for a thread of its own."""
        while True:
            self.write_on()

    def write_on(self) -> bool:
        """Do one thing more; False when the disk refused it."""
        written = (self._write, self._write, self._change, self._throw_away, self._draft)
        works = (*written, self._attach, self._say, self._meet)
        return self._random.choice(works)()

    def _write(self) -> bool:
        self._last += 1
        return self._record(self._last, Contact(When(NOW.date())), 1)

    def _change(self) -> bool:
        if not self._entries:
            return True
        number = self._random.choice(tuple(self._entries))
        contact, version = self._entries[number]
        return self._record(number, contact, version + 1)

    def _record(self, number: int, contact: Contact, version: int) -> bool:
        words = "woord " * self._random.randrange(_MOST_WORDS)
        draft = ContactDraft(replace(contact, happened=f"{number} {version} {words}"))

        def record() -> None:
            self._teller.begun("entry", number, version)
            contact = record_contact(self.diary, draft, NOW).contact
            self._teller.done("entry", number, version)
            self._entries[number] = contact, version
            self.last_saved = max(self.last_saved, number)

        return self._teller.attempt(record)

    def _throw_away(self) -> bool:
        if not self._entries:
            return True
        number = self._random.choice(tuple(self._entries))

        def throw_away() -> None:
            self._teller.begun("thrown", number)
            put_in_bin(self.diary, EntryRef.of(self._entries[number][0]), NOW)
            self._teller.done("thrown", number)
            del self._entries[number]

        return self._teller.attempt(throw_away)

    def _attach(self) -> bool:
        if not self._entries:
            return True
        contact, _ = self._entries[self._random.choice(tuple(self._entries))]
        self._attached += 1
        number, pdf = self._attached, Pdf(self._random.randbytes(self._random.randrange(1, _MOST_ATTACHED)), 1)

        def attach_it() -> None:
            self._teller.begun("attached", number)
            attach(self.diary, EntryRef.of(contact), pdf, NOW, name=str(number))
            self._teller.done("attached", number)

        return self._teller.attempt(attach_it)

    def _say(self) -> bool:
        """Say a voice note piece by piece, or say no more of it when the disk refuses a piece."""
        if not self._entries:
            return True
        contact, _ = self._entries[self._random.choice(tuple(self._entries))]
        self._attached += 1
        note = _Said(self.diary, EntryRef.of(contact), self._attached)
        return all(self._teller.attempt(partial(self._say_a_piece, note, place)) for place in range(1, _PIECES + 1))

    def _say_a_piece(self, note: "_Said", pieces: int) -> None:
        self._teller.begun("said", note.number, pieces)
        note.say_a_piece()
        self._teller.done("said", note.number, pieces)

    def _meet(self) -> bool:
        """Prepare a talk, and then say what came of its topic."""
        self._met += 1
        number, words = self._met, "woord " * self._random.randrange(_MOST_WORDS)

        def meet() -> None:
            self._teller.begun("met", number, 1)
            line = MeetingTopic(add_topic(self.diary, Topic(what=words)).id)
            meeting = record_meeting(self.diary, Meeting(When(NOW.date()), place=str(number), topics=(line,)), NOW)
            self._teller.done("met", number, 1)
            self._teller.begun("met", number, 2)
            answer = replace(line, answer=TopicAnswer.TALKED_ABOUT, words=words)
            answer_topics(self.diary, meeting.id, (answer,), NOW)
            self._teller.done("met", number, 2)

        return self._teller.attempt(meet)

    def _draft(self) -> bool:
        self._drafts += 1

        def keep() -> None:
            self._teller.begun("draft", value=self._drafts)
            keep_draft(self.diary, Form.TOPIC, Topic(what=f"{self._drafts} {'woord ' * 100}"))
            self._teller.done("draft", value=self._drafts)

        return self._teller.attempt(keep)
