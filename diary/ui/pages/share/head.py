"""The head of a step: its question, and one sentence beside it where there is room."""

from diary.ui.pages.parts.beside import QuestionLine
from diary.ui.widgets.texts import Heading, Lead


class StepHead(QuestionLine):
    """The question of a step and its sentence."""

    def __init__(self) -> None:
        super().__init__(Heading(), Lead())
