"""Step 2: how it felt, what helped and what didn't, the sides of trust, and what the client did."""

from typing import Final

from PySide6.QtWidgets import QSizePolicy, QWidget

from diary.domain.drafts import ContactDraft
from diary.domain.experience import Experience, Mark
from diary.domain.feelings import Feeling, Posture
from diary.domain.trust import TrustAnswer
from diary.ui.i18n import fill
from diary.ui.pages.parts.beside import SideBySide
from diary.ui.pages.parts.feeling_words import FeelingWords
from diary.ui.pages.parts.fold import Fold
from diary.ui.pages.parts.part import Part
from diary.ui.pages.parts.word_picks import Pick, StepPicks, own_steps_of
from diary.ui.pages.write.change import pressed, typed
from diary.ui.pages.write.step import Step
from diary.ui.pages.write.trust_rows import MarkChips, TrustRows
from diary.ui.pages.write.voice_pairs import VoicePairs
from diary.ui.theme.tokens import Space
from diary.ui.widgets.frames import NARROW_PX
from diary.ui.widgets.tiles import PostureTiles
from diary.ui.words import screen_words

#: Three feelings beside a pair in two voices.
_SHARES: Final = (568, 592)


class _Halves(SideBySide):
    """Two columns as wide as the chips in them; one under the other in a narrow window or large letters."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        for widget in (left, right):
            policy = widget.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            widget.setSizePolicy(policy)
        super().__init__(left, right, _SHARES, Space.PAGE, Space.SECTION)

    @property
    def are_beside(self) -> bool:
        """In a window as wide as the side bar needs, too."""
        return not self.look.is_large and self.width() >= NARROW_PX - 2 * self.look.px(Space.PAGE)


class FeelingStep(Step):
    """Postures and chips to choose from; nothing chosen is fine too."""

    def __init__(self) -> None:
        super().__init__()
        self._postures = PostureTiles()
        self._words, self._pairs = FeelingWords(), VoicePairs()
        self._marks, self._trust = MarkChips(), TrustRows()
        self._before, self._later = FeelingWords("before"), FeelingWords("after")
        self._steps = StepPicks()
        self.body.addWidget(self._postures)
        self._own_steps = Part(self._steps)
        self._fold_before, self._fold_after = Fold("before", self._before), Fold("after", self._later)
        self.body.addWidget(_Halves(self._words, self._pairs))
        self.body.addWidget(_Halves(self._marks, self._trust))
        for part in (self._own_steps, self._fold_before, self._fold_after):
            self.body.addWidget(part)
        self._connect()
        self._retranslate()
        self._relook()

    def _connect(self) -> None:
        self._postures.chosen.connect(self._on_posture_chosen)
        self._words.pressed.connect(self._on_feelings_pressed)
        self._words.typed.connect(self._on_feelings_typed)
        self._pairs.pressed.connect(self._on_experiences_pressed)
        self._pairs.typed.connect(self._on_experiences_typed)
        self._before.pressed.connect(self._on_before_pressed)
        self._before.typed.connect(self._on_before_typed)
        self._later.pressed.connect(self._on_after_pressed)
        self._later.typed.connect(self._on_after_typed)
        self._steps.pressed.connect(self._on_steps_pressed)
        self._steps.typed.connect(self._on_steps_typed)
        self._marks.chosen.connect(self._on_marks_chosen)
        self._trust.chosen.connect(self._on_trust_chosen)

    def start(self, draft: ContactDraft) -> None:  # noqa: ARG002 -- an answer unfolds it again when it is shown
        """Show the first words and questions of each list only."""
        for words in (self._words, self._pairs, self._before, self._later, self._steps.own_words):
            words.start_anew()
        for fold in (self._fold_before, self._fold_after):
            fold.fold()

    def first_control(self) -> QWidget:
        """The chosen posture, or the first."""
        return self._postures.button(self._postures.value or Posture.ROLLED_UP)

    def _show(self, draft: ContactDraft) -> None:
        contact = draft.contact
        self._postures.set_value(contact.posture)
        self._words.show_feelings(contact.feelings)
        self._pairs.show_experiences(contact.experiences)
        self._marks.show_marks(contact.marks)
        self._trust.show_answer(contact.trust)
        self._before.show_feelings(contact.feelings_before)
        self._later.show_feelings(contact.feelings_after)
        self._steps.show_own_steps(contact.own_steps)
        if contact.feelings_before:
            self._fold_before.open()
        if contact.feelings_after:
            self._fold_after.open()

    def _on_posture_chosen(self, posture: Posture | None) -> None:
        self.changed.emit(pressed(posture=posture))

    def _on_feelings_pressed(self, feelings: tuple[Feeling, ...]) -> None:
        self.changed.emit(pressed(feelings=feelings))

    def _on_feelings_typed(self, feelings: tuple[Feeling, ...]) -> None:
        self.changed.emit(typed(feelings=feelings))

    def _on_before_pressed(self, feelings: tuple[Feeling, ...]) -> None:
        self.changed.emit(pressed(feelings_before=feelings))

    def _on_before_typed(self, feelings: tuple[Feeling, ...]) -> None:
        self.changed.emit(typed(feelings_before=feelings))

    def _on_after_pressed(self, feelings: tuple[Feeling, ...]) -> None:
        self.changed.emit(pressed(feelings_after=feelings))

    def _on_after_typed(self, feelings: tuple[Feeling, ...]) -> None:
        self.changed.emit(typed(feelings_after=feelings))

    def _on_steps_pressed(self, picks: tuple[Pick, ...]) -> None:
        self.changed.emit(pressed(own_steps=own_steps_of(picks)))

    def _on_steps_typed(self, picks: tuple[Pick, ...]) -> None:
        self.changed.emit(typed(own_steps=own_steps_of(picks)))

    def _on_experiences_pressed(self, experiences: tuple[Experience, ...]) -> None:
        self.changed.emit(pressed(experiences=experiences))

    def _on_experiences_typed(self, experiences: tuple[Experience, ...]) -> None:
        self.changed.emit(typed(experiences=experiences))

    def _on_marks_chosen(self, marks: frozenset[Mark]) -> None:
        self.changed.emit(pressed(marks=marks))

    def _on_trust_chosen(self, trust: TrustAnswer) -> None:
        self.changed.emit(pressed(trust=trust))

    def _retranslate(self) -> None:
        words = screen_words()
        names = self.company.names
        question = fill(self.tr("How did it feel with {1}?"), names) if names else self.tr("How did it feel?")
        self.head.set_texts(question, self.tr("Choose what fits. Choosing nothing is fine too."))
        self._own_steps.set_texts(self.tr("What did you do yourself?"), self.tr("What you do counts as much."))
        before, after = self.tr("How did you feel before?"), self.tr("How did you feel after?")
        for fold, feelings, asked in (
            (self._fold_before, self._before, before),
            (self._fold_after, self._later, after),
        ):
            fold.set_text(asked)
            feelings.set_question(asked)
        self._postures.set_name(question)
        self._postures.set_texts({posture: words.posture(posture) for posture in Posture})
