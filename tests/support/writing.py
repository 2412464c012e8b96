"""Writing a contact down as a client does: pressing, typing and leaving fields on the page of four steps."""

from datetime import time

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit

from diary.domain.drafts import ContactDraft, Form
from diary.domain.when import Precision, When
from diary.services.contacts import contact_cards, contact_to_edit
from diary.services.drafts import kept_draft
from tests.support.desks import NOW
from tests.support.qt import settle

TODAY = NOW.date()
PREFILLED = When(TODAY, time(14, 5), Precision.EXACT)


def opened(controller, record=0):
    controller.show_record(record)
    return controller.page


def control(page, name, kind=QAbstractButton):
    """What has this object name, or these words, and can be seen."""
    settle()
    found = [each for each in page.findChildren(kind) if each.isVisibleTo(page)]
    return next(each for each in found if name in {each.objectName(), getattr(each, "text", str)()})


def press(page, *names):
    for name in names:
        control(page, name).click()


def field_of(page, name):
    """The field with this object name that can be seen."""
    fields = [*page.findChildren(QLineEdit, name), *page.findChildren(QTextEdit, name)]
    return next(each for each in fields if each.isVisibleTo(page))


def type_in(page, name, words):
    """Type as one does: what stood there is replaced."""
    field = field_of(page, name)
    field.setFocus()
    field.selectAll()
    field.insertPlainText(words) if isinstance(field, QTextEdit) else field.insert(words)
    if isinstance(field, QLineEdit):
        field.textEdited.emit(field.text())
    return field


def leave_field(field):
    field.editingFinished.emit()


def step(page, name):
    press(page, name)
    settle()


def only_contact(diary):
    (card,) = contact_cards(diary)
    return contact_to_edit(diary, card.id)


def kept(diary):
    return kept_draft(diary, Form.CONTACT, ContactDraft)


def state_of(page):
    settle()
    return page._frame._foot._state
