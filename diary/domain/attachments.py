"""What is attached to an entry: a photo, a PDF or a voice note, kept inside the encrypted diary only."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from diary.domain.bin import KEPT_IN_BIN
from diary.domain.entries import EntryRef, Noun
from diary.domain.ids import UNSAVED, AttachmentId

#: The largest file that is looked at to take a picture from it.
MOST_PICTURE_FILE: Final = 30_000_000  # bytes
#: The most that a picture may have before it is made smaller; a file of a few bytes can claim any number.
MOST_PICTURE_PIXELS: Final = 64_000_000
#: A picture is kept with sides no longer than this: a letter on A4 is sharp at it.
LONGEST_PICTURE_SIDE: Final = 2_400  # pixels
#: The most that a picture may take once it is made small.
MOST_PICTURE: Final = 8_000_000  # bytes
#: The largest PDF.
MOST_PDF: Final = 10_000_000  # bytes
#: The most pages that a PDF may have.
MOST_PDF_PAGES: Final = 100
#: The longest voice note; recording ends by itself there.
LONGEST_VOICE_NOTE: Final = timedelta(minutes=10)
#: The most that a voice note of that length can take, with room for its head.
MOST_VOICE_NOTE: Final = 20_000_000  # bytes
#: How many marks the picture of a voice note has at the most.
WAVEFORM_MARKS: Final = 200

#: The note that is being written and not saved yet: there is one at a time, and what is attached to it waits for it.
UNSAVED_MOMENT: Final = EntryRef(Noun.MOMENT, UNSAVED)


class AttachmentKind(StrEnum):
    """What is attached."""

    PHOTO = "photo"
    PDF = "pdf"
    VOICE_NOTE = "voice-note"


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture as it is kept: a JPEG with nothing in it but what is seen."""

    body: bytes


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF as it came."""

    body: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """Something said: FLAC. `waveform` holds how loud it is from beginning to end, a byte for each mark."""

    body: bytes
    seconds: float
    waveform: bytes = b""


@dataclass(frozen=True, slots=True)
class SaidMore:
    """What was said since: FLAC frames, and the head, the length and the picture of all that was said by now."""

    head: bytes
    frames: bytes
    seconds: float
    waveform: bytes = b""


Content: TypeAlias = Photo | Pdf | VoiceNote


@dataclass(frozen=True, slots=True)
class Attachment:
    """What is known of something attached to an entry, without its bytes.

    `name` is the one it came with, without its ending; `words` are the client's own beside it. `size` is in bytes.
    `pages` is 0 for what has none; `seconds` and `waveform` are a voice note's. `removed_at` says since when it waits
    to be gone, None for what is there.
    """

    id: AttachmentId
    entry: EntryRef
    kind: AttachmentKind
    added_at: datetime
    size: int
    name: str = ""
    words: str = ""
    pages: int = 0
    seconds: float = 0.0
    waveform: bytes = b""
    removed_at: datetime | None = None

    def days_left(self, now: datetime) -> int:
        """How many days it still can be put back, counting the one that runs; 0 for what was not removed."""
        if self.removed_at is None:
            return 0
        left = self.removed_at + KEPT_IN_BIN - now
        return max(0, -(-left // timedelta(days=1)))


def kind_of(content: Content) -> AttachmentKind:
    """What it is that is to be attached."""
    match content:
        case Photo():
            return AttachmentKind.PHOTO
        case Pdf():
            return AttachmentKind.PDF
        case VoiceNote():
            return AttachmentKind.VOICE_NOTE
