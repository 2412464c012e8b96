"""One person: who it is, how to reach them, who came before and after, promises both ways, and the last contacts."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.contacts import ContactCard
from diary.domain.people import Person
from diary.ui.i18n import capitalised, fill
from diary.ui.models.card_texts import CardTexts
from diary.ui.pages.parts.ends_layout import EndsLayout
from diary.ui.pages.parts.letters import letter_of
from diary.ui.pages.parts.lined_up import LinedUpButton
from diary.ui.pages.parts.promise_pair import PromisePair
from diary.ui.pages.parts.replaced_rows import ReplacedRows
from diary.ui.pages.people.chain_card import ChainCard
from diary.ui.pages.people.left_open import LeftOpen, LeftOpenCard
from diary.ui.pages.people.position_card import PositionCard
from diary.ui.pages.people.rows import ContactRow
from diary.ui.pages.people.same_person import SamePersonCard
from diary.ui.pages.people.texts import PersonTexts
from diary.ui.theme.tokens import Size, Space
from diary.ui.widgets.buttons import MainButton, PlainButton
from diary.ui.widgets.cards import Card
from diary.ui.widgets.columns import Columns, PageColumn
from diary.ui.widgets.discs import LetterDisc
from diary.ui.widgets.drawings import IconDrawing
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.page import Page
from diary.ui.widgets.scroll import PageScroll
from diary.ui.widgets.tab_order import tab_as_the_eye_goes
from diary.ui.widgets.texts import Heading, Lead, OwnWords, QuietBody

#: A contact's words in a row, in characters.
_FEW_WORDS: Final = 80
#: With so many digits a line is a telephone number.
_DIGITS_OF_A_NUMBER: Final = 6


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person, and what stands around them.

    The chain of who came when is oldest first; `left` is open with those who came before.
    """

    person: Person
    chain: tuple[Person, ...] = ()
    contacts: tuple[ContactCard, ...] = ()
    has_more_contacts: bool = False
    others: tuple[Person, ...] = ()
    left: LeftOpen = field(default_factory=LeftOpen)


class PersonPage(Page):
    """What there is to know of one person; `pair` holds the promises both ways, `position` what they may and must."""

    back_requested = Signal()
    edit_requested = Signal()
    write_requested = Signal()
    person_requested = Signal(int)
    contact_requested = Signal(int)
    more_contacts_requested = Signal()
    made_one = Signal(int)
    next_requested = Signal()
    promise_requested = Signal(int)
    topics_requested = Signal()
    handed_on = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = Person()
        self._back = LinedUpButton(icon="arrow-left")
        self._disc = LetterDisc(size=Size.DISC_LARGE)
        self._name, self._line = Heading(), Lead()
        self._edit, self._write = PlainButton(), MainButton(icon="pencil-simple")
        self.pair = PromisePair(is_stacked=True)
        self.position = PositionCard()
        self._no_promises = QuietBody()
        self._contacts = _ContactsCard()
        self._reach, self._chain, self._note = _ReachCard(), ChainCard(), _NoteCard()
        self._same, self._left = SamePersonCard(), LeftOpenCard()
        self._build()
        self._connect()
        self._retranslate()
        self._relook()

    def _build(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        for part in (self._name, self._line):
            titles.addWidget(part)
        who, actions = QWidget(), QWidget()
        self._who = QHBoxLayout(who)
        self._who.setContentsMargins(0, 0, 0, 0)
        self._who.addWidget(self._disc)
        self._who.addLayout(titles, 1)
        self._actions = FlowLayout(actions, Space.ROW)
        for button in (self._edit, self._write):
            self._actions.addWidget(button)
        head = EndsLayout(gap=Space.GROUP)
        head.addWidget(who)
        head.addWidget(actions)
        main = _Stack(self.position, self._contacts, self._left, self.pair)
        side = _Stack(self._reach, self._chain, self._note, self._same)
        column = PageColumn(Size.CONTENT)
        column.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.body.addLayout(head)
        column.body.addWidget(Columns(main, side, shares=(2, 1)))
        column.body.addStretch(1)
        self.area = PageScroll(column)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.area)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._edit.clicked.connect(self.edit_requested)
        self._write.clicked.connect(self.write_requested)
        self._contacts.opened.connect(self.contact_requested)
        self._contacts.more.clicked.connect(self.more_contacts_requested)
        self._chain.opened.connect(self.person_requested)
        self._chain.next_requested.connect(self.next_requested)
        self._left.promise_requested.connect(self.promise_requested)
        self._left.topics_requested.connect(self.topics_requested)
        self._left.handed_on.connect(self.handed_on)
        self._same.made_one.connect(self.made_one)

    def show_person(self, view: PersonView, texts: PersonTexts) -> None:
        """Show somebody."""
        person = self._person = view.person
        self._disc.set_letter(letter_of(person.name))
        self._name.set_text(person.name)
        self._line.set_text(texts.line(person))
        self._line.setVisible(bool(texts.line(person)))
        self._reach.show_person(person)
        self._chain.show_chain(view.chain, person, texts)
        self._left.show_left(view.left, person, {each.id: each.name for each in view.chain})
        self._note.show_note(person.note)
        self._same.show_person(person, view.others)
        self._contacts.show_contacts(view, CardTexts(texts.words, texts.today))
        tab_as_the_eye_goes(self)

    def start(self) -> None:
        """Begin at the top."""
        self.area.verticalScrollBar().setValue(0)
        self._write.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._back.set_text(self.tr("To everybody"))
        self._edit.set_text(self.tr("Change"))
        self._write.set_text(self.tr("Write down a contact"))

    def _relook(self) -> None:
        self._who.setSpacing(self.look.px(Space.GROUP))
        self._whole.setContentsMargins(0, self.look.px(Space.PAIR), 0, 0)


class _Stack(Page):
    """Cards under each other."""

    def __init__(self, *cards: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for card in cards:
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._relook()

    def _relook(self) -> None:
        self._column.setSpacing(self.look.px(Space.CARD))


class _ReachCard(Card):
    """How to reach the person, as it was written; a line that is clearly a number or an address gets its icon."""

    def __init__(self) -> None:
        self._rows = ReplacedRows()
        self._nothing = QuietBody()
        self._person_name = ""
        super().__init__()
        self.body.addLayout(self._rows)
        self.body.addWidget(self._nothing)
        self._retranslate()

    def show_person(self, person: Person) -> None:
        self._person_name = person.name
        lines = [line.strip() for line in person.reach.splitlines() if line.strip()]
        self._rows.replace([_ReachLine(line) for line in lines])
        self._nothing.setVisible(not lines)
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(fill(self.tr("How I reach {1}"), self._person_name))
        self._nothing.set_text(self.tr("Nothing filled in yet."))


class _ReachLine(Page):
    """One line with its icon, if it has one."""

    def __init__(self, line: str) -> None:
        super().__init__()
        self._icon = IconDrawing(_reach_icon(line), "petrol") if _reach_icon(line) else QWidget()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        words = OwnWords(line)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row.addWidget(words, 1)
        self._relook()

    def _relook(self) -> None:
        self._icon.setFixedWidth(self.look.px(Size.ICON))
        air = self.look.px(Space.HAIR)
        self._row.setContentsMargins(0, air, 0, air)
        self._row.setSpacing(self.look.px(Space.ROW))


class _NoteCard(Card):
    """What the client wrote about the person."""

    def __init__(self) -> None:
        self._words = OwnWords()
        super().__init__()
        self.body.addWidget(self._words)
        self._retranslate()

    def show_note(self, note: str) -> None:
        self._words.set_text(note)
        self.setVisible(bool(note.strip()))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Note"))


class _ContactsCard(Card):
    """The last contacts with this person, each with the hedgehog as it was."""

    opened = Signal(int)

    def __init__(self) -> None:
        self._rows = ReplacedRows()
        self._nothing = QuietBody()
        self.more = LinedUpButton(icon="caret-down")
        super().__init__()
        self.body.addLayout(self._rows)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def show_contacts(self, view: PersonView, texts: CardTexts) -> None:
        self._rows.replace([self._row(card, texts) for card in view.contacts])
        self._nothing.setVisible(not view.contacts)
        self.more.setVisible(view.has_more_contacts)

    def _row(self, card: ContactCard, texts: CardTexts) -> QWidget:
        title = texts.title(card.names, card.way, card.way_own).text
        day = capitalised(texts.words.dates.recent(card.when.day, texts.today))
        words = card.words if len(card.words) <= _FEW_WORDS else card.words[:_FEW_WORDS].rsplit(" ", 1)[0] + "…"
        row = ContactRow(card.posture, title, fill(self.tr("{1}. {2}", "day, words"), day, words) if words else day)
        row.setAccessibleName(texts.sentence(card))
        row.setProperty("record", card.id)
        row.clicked.connect(self._on_row_clicked)
        return row

    def _on_row_clicked(self) -> None:
        self.opened.emit(self.sender().property("record"))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Last contacts"))
        self._nothing.set_text(self.tr("No contact written down yet."))
        self.more.set_text(self.tr("Show more"))


def _reach_icon(line: str) -> str:
    if "@" in line:
        return "envelope-simple"
    return "phone" if sum(character.isdigit() for character in line) >= _DIGITS_OF_A_NUMBER else ""
