"""How much a topic matters, with whom it is, what is wanted from the other, and what it is about."""

from PySide6.QtWidgets import QHBoxLayout

from diary.domain.topics import Topic, Want, Weight
from diary.ui.i18n import fill
from diary.ui.theme.drawn import drawing_of
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.widgets.texts import QuietBody, Small
from diary.ui.words import screen_words


class TopicFacts(Page):
    """Each as a picture or a tag with its word; not there when nothing was filled in."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Topic, str] | None = None
        self._weight = Tag()
        self._with = QuietBody()
        self._wants = {want: _Want(drawing_of(want)) for want in Want}
        self._about = Small()
        flow = FlowLayout(self, Space.GROUP)
        for widget in (self._weight, self._with, *self._wants.values(), self._about):
            flow.addWidget(widget)
        self._relook()

    def show_topic(self, topic: Topic, name: str = "") -> None:
        """Show those of a topic, with the name of who it is with where that isn't known already."""
        self._shown = (topic, name)
        self._weight.setVisible(topic.weight is not None)
        self._weight.show_kind(TagKind.CALM if topic.weight is Weight.MUST else TagKind.OUTLINE)
        self._with.setVisible(bool(name))
        for want, drawn in self._wants.items():
            drawn.setVisible(want in topic.wants)
        self._about.setVisible(bool(topic.themes))
        self.setVisible(bool(topic.weight is not None or name or topic.wants or topic.themes))
        self._retranslate()

    def _retranslate(self) -> None:
        if self._shown is None:
            return
        topic, name = self._shown
        words = screen_words()
        self._weight.set_text(words.weight(topic.weight) if topic.weight is not None else "")
        self._with.set_text(fill(self.tr("With {1}"), name) if name else "")
        for want, drawn in self._wants.items():
            drawn.words.set_text(words.want(want))
        self._about.set_text(words.themes(topic.themes))

    def _relook(self) -> None:
        # As high as the tag, so that everything stands on one line.
        for widget in (self._with, *self._wants.values(), self._about):
            widget.setMinimumHeight(self.look.px(Size.TAG))


class _Want(Page):
    """A small picture with its word."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.words = QuietBody()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(IconDrawing(icon, "petrol"))
        self._row.addWidget(self.words)
        self._relook()

    def _relook(self) -> None:
        self._row.setSpacing(self.look.px(Space.PAIR))
