"""What came of a contact: promises and topics, each with where it stands now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from diary.domain.promises import PromiseState
from diary.domain.topics import Topic, TopicState
from diary.ui.i18n import capitalised, fill
from diary.ui.pages.contacts.entry import Entry
from diary.ui.pages.parts.entry_parts import Section, Stating
from diary.ui.pages.parts.promise_texts import PromiseTexts, icon_of
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.words import screen_words

_KIND_OF_PROMISE = {PromiseState.OPEN: TagKind.OPEN, PromiseState.KEPT: TagKind.CALM}
_TAG_OF_TOPIC = {
    TopicState.OPEN: (TagKind.OPEN, "hourglass"),
    TopicState.TALKED_ABOUT: (TagKind.CALM, "check-circle"),
    TopicState.LATER: (TagKind.OUTLINE, "clock"),
    TopicState.NO_LONGER_NEEDED: (TagKind.OUTLINE, "prohibit"),
}


class Promises(Section):
    """The promises made in this contact, whose they are and where they stand."""

    def __init__(self, head: str, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(head, parent)
        words = screen_words()
        texts = PromiseTexts(words, entry.now, entry.people)
        for promise in entry.promises:
            whose = capitalised(words.promise_of(promise.owner, entry.name_in(promise)))
            is_open = promise.state is PromiseState.OPEN
            state = texts.standing(promise) if is_open else words.promise_state(promise.state)
            kind = _KIND_OF_PROMISE.get(promise.state, TagKind.OUTLINE)
            small = fill(self.tr("{1}. {2}"), whose, texts.told(promise)) if promise.told_beforehand else whose
            small = _on_lines(small, words.themes(promise.themes))
            self.body.addWidget(Stating(promise.what, Tag(state, kind, icon_of(promise)), small))


class Topics(Section):
    """What the client wants to talk about after this contact, and where it stands."""

    def __init__(self, head: str, topics: Sequence[Topic], parent: QWidget | None = None) -> None:
        super().__init__(head, parent)
        words = screen_words()
        for topic in topics:
            tag = Tag(words.topic_state(topic.state), *_TAG_OF_TOPIC[topic.state])
            self.body.addWidget(Stating(topic.what, tag, _on_lines(topic.outcome, words.themes(topic.themes))))


def _on_lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
