"""Earlier versions of a contact, under it: each with the moment until which it stood so, and the way back to it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from diary.domain.contacts import Contact
from diary.domain.versions import EarlierVersion
from diary.domain.when import Precision, When
from diary.ui.i18n import capitalised, fill
from diary.ui.models.card_texts import CardTexts
from diary.ui.pages.contacts.contact_parts import ContactParts
from diary.ui.pages.contacts.entry import Entry
from diary.ui.pages.parts.differing import Differing
from diary.ui.pages.parts.entry_parts import Section
from diary.ui.pages.parts.fold_row import FoldRow
from diary.ui.pages.parts.folded_part import FoldedPart
from diary.ui.widgets.buttons import AnswerButton
from diary.ui.widgets.tab_order import tab_as_the_eye_goes
from diary.ui.widgets.texts import QuietBody, Strong
from diary.ui.words import screen_words


class EarlierVersions(Section):
    """The newest first. `take_back_requested` carries the number of a version. Made for one contact."""

    take_back_requested = Signal(int)

    def __init__(self, head: str, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(head, parent)
        for place, version in enumerate(entry.versions):
            if isinstance(version.entry, Contact):
                row = _Version(version.number, version.entry, entry, _until(version, entry))
                row.take_back_requested.connect(self.take_back_requested)
                row.show_line(has_line=place > 0)
                self.body.addWidget(row)


class _Version(FoldRow):
    """Folded: until when it stood so. Unfolded: all of it."""

    take_back_requested = Signal(int)

    def __init__(self, number: int, contact: Contact, entry: Entry, until: str) -> None:
        self._number = number
        self._earlier = _Earlier(contact, entry)
        super().__init__(self._earlier)
        self._earlier.take_back.setAccessibleDescription(until)
        self._earlier.take_back.clicked.connect(self._on_take_back_clicked)
        self._earlier.built.connect(self._on_earlier_built)
        self.row.setObjectName(f"version-{number}")
        self.show_texts(until, "", "clock-counter-clockwise")

    def _on_earlier_built(self) -> None:
        tab_as_the_eye_goes(self)

    def _on_take_back_clicked(self) -> None:
        self.take_back_requested.emit(self._number)


class _Earlier(FoldedPart):
    """The contact as it was. `built` when it is first unfolded, and not before: there may be twenty of them."""

    built = Signal()

    def __init__(self, contact: Contact, entry: Entry, parent: QWidget | None = None) -> None:
        self._contact, self._entry = contact, entry
        self._is_built = False
        self.take_back = AnswerButton(icon="arrow-counter-clockwise")
        super().__init__(parent)
        self.body.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now somebody reads it."""
        super().showEvent(event)
        if not self._is_built:
            self._is_built = True
            self._build()

    def _build(self) -> None:
        contact, now = self._contact, self._entry.contact
        for place, part in enumerate((*self._head(contact, now), ContactParts(contact, now))):
            self.body.insertWidget(place, part)
        self.built.emit()

    def _head(self, contact: Contact, now: Contact) -> Iterator[QWidget]:
        """With whom and how, when, where: each marked where it is different now."""
        words, today = screen_words(), self._entry.today
        title = Strong(CardTexts(words, today).title_of(contact, self._entry.names_in(contact)))
        how = (contact.people, contact.way, contact.way_own)
        yield title if how == (now.people, now.way, now.way_own) else Differing(title)
        moment = QuietBody(capitalised(words.dates.moment(contact.when, today)))
        yield moment if contact.when == now.when else Differing(moment)
        if contact.place.strip():
            place = QuietBody(contact.place.strip())
            yield place if contact.place == now.place else Differing(place)
        elif now.place.strip():
            yield Differing(QuietBody(self.tr("Where")), was_empty=True)

    def _retranslate(self) -> None:
        self.take_back.set_text(self.tr("Take this one back"))


def _until(version: EarlierVersion, entry: Entry) -> str:
    """Until when it stood so: until Monday 16 November, 14:05."""
    at = version.at.astimezone(entry.now.tzinfo)
    moment = When(at.date(), at.time().replace(second=0, microsecond=0), Precision.EXACT)
    words = screen_words()
    return fill(words.translate("versions", "Until {1}"), words.dates.moment(moment, entry.today))
