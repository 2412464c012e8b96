"""A quiet button whose icon lines up with the edge of what stands above and below it."""

from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import QuietButton
from diary.ui.widgets.pressable import Shape


class LinedUpButton(QuietButton):
    """With hardly any padding; for where nothing can be pulled out of its parent."""

    shape = Shape(height=Size.TARGET, padding=Space.HAIR, centred=False)
