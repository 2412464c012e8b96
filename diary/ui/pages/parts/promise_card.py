"""A promise: what, with whom and when, by when, and the answers. The same size and colours for everybody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.domain.ids import PromiseId
from diary.domain.promises import Promise, PromiseState
from diary.ui.pages.parts.ends_layout import EndsLayout
from diary.ui.pages.parts.promise_answers import PromiseAnswers
from diary.ui.pages.parts.promise_texts import STATE_ICONS, PromiseTexts
from diary.ui.theme.tokens import Size, Space, Token
from diary.ui.widgets.buttons import AnswerButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.page import Page
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.widgets.texts import Body, Small, Strong

_SIDE = Token(19, Space.BUTTON.kind)


class PromiseCard(Card):
    """One promise. `answered` carries its id and the Answer; `words_edited` its id and the words so far.

    Once it is answered it says what became of it, with a way to open it again.
    """

    answered = Signal(int, object)
    words_edited = Signal(int, str)
    edit_requested = Signal(int)
    reopen_requested = Signal(int)

    def __init__(self, promise_id: PromiseId, parent: QWidget | None = None) -> None:
        self._id = promise_id
        self._what = Strong()
        self._facts = _Facts()
        self._about = Small()
        self._answers = PromiseAnswers()
        self._settled = _Settled()
        super().__init__(parent=parent)
        for widget in (self._what, self._facts, self._about, self._answers, self._settled):
            self.body.addWidget(widget)
        self._settled.hide()
        self._settled.reopen.clicked.connect(self._on_reopen_clicked)
        self._answers.answered.connect(self._on_answers_answered)
        self._answers.words_edited.connect(self._on_answers_words_edited)
        self._answers.edit_requested.connect(self._on_answers_edit_requested)
        self._relook()

    def show_promise(self, promise: Promise, texts: PromiseTexts) -> None:
        """Show how it is now: open, or what became of it. The keyboard stays with it."""
        is_open = promise.state is PromiseState.OPEN
        self._what.set_text(promise.what)
        self._facts.set_texts(texts.with_whom(promise), texts.standing(promise) if is_open else "")
        self._about.set_text(texts.words.themes(promise.themes))
        self._about.setVisible(bool(promise.themes))
        self._answers.set_promise(promise.what, texts.told(promise), promise.id)
        self._settled.set_texts("" if is_open else texts.settled(promise), promise.what)
        if is_open is self._settled.isHidden():
            return
        focus = self.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        before, after = (self._settled, self._answers) if is_open else (self._answers, self._settled)
        after.show()
        if had_focus:
            self._answers.start() if is_open else self._settled.reopen.setFocus(Qt.FocusReason.OtherFocusReason)
        before.hide()
        self._answers.start_anew()

    def show_words(self, words: str) -> None:
        """Go on with the words that were being written about it."""
        self._answers.show_words(words)

    def unfold(self) -> None:
        """Show all answers, and give them the keyboard."""
        self._answers.unfold()

    def _on_reopen_clicked(self) -> None:
        self.reopen_requested.emit(self._id)

    def _on_answers_answered(self, answer: object) -> None:
        self.answered.emit(self._id, answer)

    def _on_answers_words_edited(self, words: str) -> None:
        self.words_edited.emit(self._id, words)

    def _on_answers_edit_requested(self) -> None:
        self.edit_requested.emit(self._id)

    def _relook(self) -> None:
        side = self.look.px(_SIDE)
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(self.look.px(Space.HAIR))
        self._answers.setContentsMargins(0, self.look.px(Space.ROW), 0, 0)


class _Settled(Page):
    """What became of it, and the way back."""

    def __init__(self) -> None:
        super().__init__()
        self._told = Body()
        self.reopen = AnswerButton(icon="arrow-counter-clockwise")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)
        column.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def set_texts(self, told: str, what: str) -> None:
        """What became of it, and what the button is about for assistive technology."""
        self._told.set_text(told)
        self.reopen.setAccessibleDescription(what)

    def _retranslate(self) -> None:
        self.reopen.set_text(self.tr("Open again"))


class _Facts(Page):
    """With whom and when at the start, by when at the end; under each other where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._small = Small()
        self._tag = Tag("", TagKind.OPEN, STATE_ICONS[PromiseState.OPEN])
        line = EndsLayout(self)
        line.addWidget(self._small)
        line.addWidget(self._tag)
        self._relook()

    def set_texts(self, small: str, tag: str) -> None:
        self._small.set_text(small)
        self._tag.set_text(tag)
        self._tag.setVisible(bool(tag))

    def _relook(self) -> None:
        # As high as the tag beside it, so that both stand on one line.
        self._small.setMinimumHeight(self.look.px(Size.TAG))
