"""Step 3: what happened, apart from it what the client thinks of it, what goes with it, and what it is about."""

from PySide6.QtWidgets import QWidget

from diary.domain.drafts import ContactDraft
from diary.ui.pages.attachments.part import AttachmentsPart
from diary.ui.pages.parts.part import Part
from diary.ui.pages.parts.word_picks import Pick, ThemePicks, themes_of
from diary.ui.pages.write.change import pressed, typed
from diary.ui.pages.write.step import Step
from diary.ui.theme.tokens import Space
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.fields import LongText

#: Lines that an empty field shows.
_FIRST_LINES = 10


class WhatStep(Step):
    """Two fields of own words, as long as the client likes, and photos, PDFs and voice notes."""

    def __init__(self) -> None:
        super().__init__()
        self._happened, self._view = LongText(lines=_FIRST_LINES), LongText(lines=_FIRST_LINES)
        self._happened.setObjectName("happened")
        self._view.setObjectName("view")
        # Beside each other, both fields begin at the same height.
        self._facts = Part(self._happened, gap=Space.PAIR, below=True)
        self._thoughts = Part(self._view, gap=Space.PAIR, below=True)
        for part in (self._facts, self._thoughts):
            part.body.addStretch(1)
        self.attachments = AttachmentsPart()
        self.body.addWidget(Columns(self._facts, self._thoughts))
        self._themes = ThemePicks()
        self._about = Part(self._themes)
        self.body.addWidget(self.attachments)
        self.body.addWidget(self._about)
        self._happened.text_edited.connect(self._on_happened_edited)
        self._view.text_edited.connect(self._on_view_edited)
        self._themes.pressed.connect(self._on_themes_pressed)
        self._themes.typed.connect(self._on_themes_typed)
        self._retranslate()
        self._relook()

    def start(self, draft: ContactDraft) -> None:  # noqa: ARG002 -- own words come back when they are shown
        """Offer no field for own words and no choice of a file yet."""
        self.attachments.start_anew()
        self._themes.own_words.start_anew()

    def first_control(self) -> QWidget:
        """The facts."""
        return self._happened

    def _show(self, draft: ContactDraft) -> None:
        self._happened.set_text(draft.contact.happened)
        self._view.set_text(draft.contact.view)
        self._themes.show_themes(draft.contact.themes)

    def _on_happened_edited(self, words: str) -> None:
        self.changed.emit(typed(happened=words))

    def _on_view_edited(self, words: str) -> None:
        self.changed.emit(typed(view=words))

    def _on_themes_pressed(self, picks: tuple[Pick, ...]) -> None:
        self.changed.emit(pressed(themes=themes_of(picks)))

    def _on_themes_typed(self, picks: tuple[Pick, ...]) -> None:
        self.changed.emit(typed(themes=themes_of(picks)))

    def _retranslate(self) -> None:
        self._about.set_texts(self.tr("What is it about?"), self.tr("Only to find it again."))
        self.head.set_texts(self.tr("Tell it in your own words"), self.tr("A few words are enough."))
        facts, facts_too = self.tr("What happened?"), self.tr("What you saw and heard.")
        view, view_too = self.tr("What I think of it"), self.tr("This stays apart, so that you can leave it out.")
        self._facts.set_texts(facts, facts_too)
        self._thoughts.set_texts(view, view_too)
        for field, name, sentence in ((self._happened, facts, facts_too), (self._view, view, view_too)):
            field.set_texts(name)
            field.setAccessibleDescription(sentence)
