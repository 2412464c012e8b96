"""The next meeting on Today: when and with whom it is, what is to be discussed, and the way to prepare it."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.topics import Topic, Weight
from diary.services.meetings import WholeMeeting
from diary.ui.i18n import fill
from diary.ui.pages.parts.day_tile import DayTile
from diary.ui.pages.parts.meeting_texts import MeetingTexts
from diary.ui.pages.parts.replaced_rows import ReplacedRows
from diary.ui.theme.drawn import drawing_of
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import PlainButton
from diary.ui.widgets.cards import Card, Row
from diary.ui.widgets.drawings import IconDrawing, NoDrawing
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.widgets.texts import Body, CardTitle, QuietBody, Small
from diary.ui.words import screen_words

#: No more than can be taken in at a glance; the others are one press away.
_MOST_TOPICS: Final = 3


class MeetingCard(Card):
    """`opened` carries the id of the meeting."""

    opened = Signal(int)

    def __init__(self) -> None:
        self._whole: WholeMeeting | None = None
        self._title, self._when, self._more = CardTitle(), QuietBody(), Small()
        self._leaf = ReplacedRows()
        self._topics = ReplacedRows()
        self._prepare = PlainButton(icon="list")
        self._prepare.setObjectName("prepare-meeting")
        self._titles, self._head = QVBoxLayout(), QHBoxLayout()
        super().__init__()
        self._titles.addWidget(self._title)
        self._titles.addWidget(self._when)
        self._head.addLayout(self._leaf)
        self._head.addLayout(self._titles, 1)
        self.body.addLayout(self._head)
        self.body.addLayout(self._topics)
        self.body.addWidget(self._more)
        self.body.addWidget(self._prepare, 0, Qt.AlignmentFlag.AlignLeft)
        self._prepare.clicked.connect(self._on_prepare_clicked)
        self._retranslate()

    def show_meeting(self, whole: WholeMeeting, texts: MeetingTexts) -> None:
        """Show a meeting, with the first of its topics."""
        self._whole = whole
        self._title.set_text(texts.title(whole.meeting))
        self._when.set_text(texts.when_and_where(whole.meeting))
        self._leaf.replace([DayTile(whole.meeting.when.day)])
        self._topics.replace([*self._rows(whole)])
        self._retranslate()

    def _rows(self, whole: WholeMeeting) -> Iterator[QWidget]:
        topics = [there.topic for there in whole.topics[:_MOST_TOPICS]]
        has_drawings = any(_drawing(topic) for topic in topics)
        for place, topic in enumerate(topics):
            row = Row(Body(topic.what), has_line=place > 0)
            if has_drawings:
                drawing = _drawing(topic)
                row.body.insertWidget(0, IconDrawing(drawing, "petrol") if drawing else NoDrawing(Size.ICON))
            if topic.weight is not None:
                kind = TagKind.CALM if topic.weight is Weight.MUST else TagKind.OUTLINE
                row.body.addWidget(Tag(screen_words().weight(topic.weight), kind))
            yield row

    def _on_prepare_clicked(self) -> None:
        if self._whole is not None:
            self.opened.emit(self._whole.meeting.id)

    def _retranslate(self) -> None:
        self._prepare.set_text(self.tr("Prepare the meeting"))
        count = 0 if self._whole is None else max(0, len(self._whole.topics) - _MOST_TOPICS)
        more = self.tr("{1} more topic(s)", "", count)
        self._more.set_text(fill(more, self.locale().toString(count)))
        self._more.setVisible(bool(count))

    def _relook(self) -> None:
        super()._relook()
        self._titles.setSpacing(0)
        self._head.setSpacing(self.look.px(Space.GROUP))


def _drawing(topic: Topic) -> str:
    """The drawing of the first theme that has one; empty for none."""
    return next((drawing_of(theme.kind) for theme in topic.themes if theme.kind is not None), "")
