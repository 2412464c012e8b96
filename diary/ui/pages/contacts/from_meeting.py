"""The meeting that a contact was: a way to it, and what came there of each topic."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diary.domain.meetings import TopicAnswer
from diary.services.meetings import WholeMeeting
from diary.ui.i18n import fill
from diary.ui.pages.contacts.entry import Entry
from diary.ui.pages.parts.entry_parts import Section, Stating
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.meeting_texts import MeetingTexts
from diary.ui.pages.parts.part import MoreRow
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.words import screen_words

_TAGS: Final[Mapping[TopicAnswer | None, tuple[TagKind, str]]] = MappingProxyType(
    {
        TopicAnswer.TALKED_ABOUT: (TagKind.CALM, "check-circle"),
        TopicAnswer.LATER: (TagKind.OUTLINE, "clock"),
        TopicAnswer.WOULD_NOT: (TagKind.OUTLINE, "x-circle"),
        None: (TagKind.OUTLINE, "hourglass"),
    }
)


class FromMeeting(Section):
    """`meeting_requested` carries the meeting."""

    meeting_requested = Signal(int)

    def __init__(self, head: str, entry: Entry, whole: WholeMeeting, parent: QWidget | None = None) -> None:
        super().__init__(head, parent)
        self._meeting = whole.meeting.id
        texts = MeetingTexts(screen_words(), entry.today, entry.people)
        for there in whole.topics:
            tag = Tag(texts.answer(there.answer), *_TAGS[there.answer])
            self.body.addWidget(Stating(there.topic.what, tag, there.words))
        go = LinedUpButton(fill(self.tr("To the meeting of {1}"), texts.day(whole.meeting)), icon="calendar-blank")
        go.setObjectName("entry-meeting")
        go.clicked.connect(self._on_go_clicked)
        self.body.addWidget(MoreRow(go))

    def _on_go_clicked(self) -> None:
        self.meeting_requested.emit(self._meeting)
