"""The head of a step: its question, and one sentence beside it where there is room."""

from diary.ui.pages.write.side_by_side import Beside
from diary.ui.widgets.texts import Heading, Lead


class StepHead(Beside):
    """The question of a step and its sentence."""

    def __init__(self) -> None:
        super().__init__(Heading(), Lead())
