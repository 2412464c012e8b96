"""The fields of a moment: own words and what goes with them, what it was, what was felt, what it is about, and when."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.drafts import MomentDraft, Unread
from diary.domain.feelings import Feeling
from diary.domain.moments import Moment, MomentMark
from diary.domain.when import When
from diary.ui.pages.attachments.part import AttachmentsPart
from diary.ui.pages.moments.mark_chips import MomentMarks
from diary.ui.pages.parts.feeling_words import FeelingWords
from diary.ui.pages.parts.form_page import Fields
from diary.ui.pages.parts.part import Part
from diary.ui.pages.parts.when_picker import WhenPicker
from diary.ui.pages.parts.word_picks import Pick, ThemePicks, themes_of
from diary.ui.theme.tokens import Space
from diary.ui.widgets.fields import LongText

#: Lines that an empty field shows.
_FIRST_LINES = 4


class MomentFields(Fields):
    """Fields for one moment. `edited` carries the whole MomentDraft."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = MomentDraft(Moment(When(today)))
        self._words = LongText(lines=_FIRST_LINES)
        self._words.setObjectName("moment-words")
        self.attachments = AttachmentsPart()
        self._marks, self._feelings = MomentMarks(), FeelingWords()
        self._themes, self._when = ThemePicks(), WhenPicker()
        self._parts = {
            "words": Part(self._words),
            "marks": Part(self._marks),
            "themes": Part(self._themes),
            "when": Part(self._when),
        }
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._parts["words"], self.attachments, self._parts["marks"], self._feelings):
            self._column.addWidget(part)
        for part in (self._parts["themes"], self._parts["when"]):
            self._column.addWidget(part)
        self._connect()
        self._retranslate()
        self._relook()

    def _connect(self) -> None:
        self._words.text_edited.connect(self._on_words_edited)
        self._marks.chosen.connect(self._on_marks_chosen)
        for feelings in (self._feelings.pressed, self._feelings.typed):
            feelings.connect(self._on_feelings_changed)
        for themes in (self._themes.pressed, self._themes.typed):
            themes.connect(self._on_themes_changed)
        self._when.chosen.connect(self._on_when_chosen)
        self._when.typed.connect(self._on_when_typed)

    @property
    def draft(self) -> MomentDraft:
        """The moment as far as it is written."""
        return self._draft

    def show_draft(self, draft: MomentDraft, today: date) -> None:
        """Show a moment as far as it is written."""
        self._when.show_today(today, None)
        self._draft = draft
        self._words.set_text(draft.moment.words)
        self._show()

    def start(self) -> None:
        """Go to the words, behind what stands there."""
        self._words.moveCursor(QTextCursor.MoveOperation.End)
        self._words.setFocus()

    def finish_typing(self) -> None:
        """Read the day and the time as they are typed."""
        self._when.finish_typing()

    def ask_again(self) -> bool:
        """Whether the day or the time can't be read; the keyboard goes there then."""
        return self._when.ask_again()

    def _show(self) -> None:
        moment = self._draft.moment
        self._marks.show_marks(moment.marks)
        self._feelings.show_feelings(moment.feelings)
        self._themes.show_themes(moment.themes)
        self._when.show_when(moment.when, self._draft.unread)

    def _on_words_edited(self, words: str) -> None:
        self._change(replace(self._draft.moment, words=words))

    def _on_marks_chosen(self, marks: frozenset[MomentMark]) -> None:
        self._change(replace(self._draft.moment, marks=marks))

    def _on_feelings_changed(self, feelings: tuple[Feeling, ...]) -> None:
        self._change(replace(self._draft.moment, feelings=feelings))

    def _on_themes_changed(self, picks: tuple[Pick, ...]) -> None:
        self._change(replace(self._draft.moment, themes=themes_of(picks)))

    def _on_when_chosen(self, when: When) -> None:
        self._change(replace(self._draft.moment, when=when), Unread())

    def _on_when_typed(self, field: str, text: str) -> None:
        self._change(self._draft.moment, self._draft.unread.having(field, text))

    def _change(self, moment: Moment, unread: Unread | None = None) -> None:
        self._draft = MomentDraft(moment, self._draft.unread if unread is None else unread)
        self._show()
        self.edited.emit(self._draft)

    def _retranslate(self) -> None:
        question = self.tr("What do you want to write down?")
        self._parts["words"].set_texts(question)
        self._words.set_texts(question)
        self._parts["marks"].set_texts(self.tr("Was it one of these?"), self.tr("Choosing nothing is fine too."))
        self._parts["themes"].set_texts(self.tr("What is it about?"), self.tr("Only to find it again."))
        self._parts["when"].set_texts(self.tr("When was it?"))

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.SECTION))
