"""Whose a promise is, as a disc beside its words."""

from diary.domain.promises import Owner
from diary.ui.pages.parts.letters import letter_of
from diary.ui.widgets.discs import LetterDisc


class PromiseDisc(LetterDisc):
    """Me, the letter of the other, or several people where it isn't one person's."""

    def __init__(self, owner: Owner, name: str) -> None:
        is_mine = owner is Owner.ME
        letter = letter_of(name) if owner is Owner.WORKER else ""
        super().__init__(letter, mine=is_mine, icon="" if is_mine or letter else "users")
        if is_mine:
            self.set_letter(self.tr("Me"))
