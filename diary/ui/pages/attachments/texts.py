"""What is attached, in words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from diary.domain.attachments import Attachment, AttachmentKind

_SECONDS_A_MINUTE: Final = 60

#: The picture beside what is attached.
KIND_ICONS: Final[Mapping[AttachmentKind, str]] = MappingProxyType(
    {AttachmentKind.PHOTO: "image", AttachmentKind.PDF: "file-text", AttachmentKind.VOICE_NOTE: "microphone"}
)


class AttachmentTexts(QObject):
    """Names and lengths in the language of the app."""

    def title_of(self, attachment: Attachment) -> str:
        """The name that it came with, or what it is."""
        return attachment.name or self.kind_of(attachment)

    def about(self, attachment: Attachment) -> str:
        """What it is and how long, where the name doesn't say so already."""
        kind = self.kind_of(attachment) if attachment.name else ""
        return ", ".join(part for part in (kind, self._length(attachment)) if part)

    def kind_of(self, attachment: Attachment) -> str:
        """What it is."""
        match attachment.kind:
            case AttachmentKind.PHOTO:
                return self.tr("Photo")
            case AttachmentKind.PDF:
                return self.tr("PDF")
            case AttachmentKind.VOICE_NOTE:
                return self.tr("Voice note")

    def taken_away(self, attachment: Attachment) -> str:
        """What to say when it was taken away."""
        match attachment.kind:
            case AttachmentKind.PHOTO:
                return self.tr("The photo was taken away.")
            case AttachmentKind.PDF:
                return self.tr("The PDF was taken away.")
            case AttachmentKind.VOICE_NOTE:
                return self.tr("The voice note was taken away.")

    def _length(self, attachment: Attachment) -> str:
        if attachment.kind is AttachmentKind.VOICE_NOTE:
            return clock_time(attachment.seconds)
        return self.tr("%n page(s)", "", attachment.pages) if attachment.pages else ""


def clock_time(seconds: float) -> str:
    """Minutes and seconds, as on a clock."""
    minutes, rest = divmod(int(seconds), _SECONDS_A_MINUTE)
    return f"{minutes}:{rest:02}"
