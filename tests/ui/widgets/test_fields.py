"""Fields: what is typed is kept as typed, and nothing is typed for the client."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from diary.ui.widgets.fields import Labelled, LongText, PassphraseField, SearchField, TextField
from diary.ui.widgets.scroll import PageScroll
from tests.support.qt import settle, shown
from tests.support.walk import name_of, role_of


def test_a_label_names_its_field() -> None:
    field = TextField()
    whole = Labelled(field, "Naam", "Zoals jij die persoon noemt")
    shown(whole, 400, 120)

    assert name_of(field) == "Naam"
    assert QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Description).startswith("Zoals")


def test_a_label_names_the_field_inside_a_composed_one() -> None:
    passphrase = PassphraseField()
    whole = Labelled(passphrase, "Jouw wachtzin")
    shown(whole, 400, 120)

    assert name_of(passphrase.field) == "Jouw wachtzin"


def test_a_passphrase_is_dots_until_the_client_wants_to_see_it() -> None:
    passphrase = PassphraseField("Wachtzin")
    shown(passphrase, 400, 80)
    QTest.keyClicks(passphrase.field, "egel in de tuin")
    show = passphrase.findChild(QPushButton)

    assert passphrase.field.echoMode() is QLineEdit.EchoMode.Password
    assert "egel" not in passphrase.field.displayText()
    assert show.text() == "Show"
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert passphrase.field.displayText() == "egel in de tuin"
    assert show.text() == "Hide"


def test_a_cleared_passphrase_is_hidden_again() -> None:
    passphrase = PassphraseField("Wachtzin")
    QTest.mouseClick(passphrase.findChild(QPushButton), Qt.MouseButton.LeftButton)

    passphrase.clear()

    assert passphrase.text() == ""
    assert passphrase.field.echoMode() is QLineEdit.EchoMode.Password


def test_a_passphrase_is_never_completed_or_learned() -> None:
    passphrase = PassphraseField()
    hints = passphrase.field.inputMethodHints()

    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_long_text_grows_with_what_is_typed() -> None:
    field = LongText("Wat er gebeurde")
    shown(field, 400, 100)
    before = field.height()

    field.set_text("Een regel\n" * 30)
    settle()

    assert field.height() > before
    assert field.verticalScrollBar().maximum() == 0
    field.set_text("")
    settle()
    assert field.height() == before


def test_long_text_takes_plain_text_only() -> None:
    field = LongText("Wat er gebeurde")
    rich = QMimeData()
    rich.setHtml("<b>vet</b>")
    rich.setText("vet")

    field.insertFromMimeData(rich)

    assert field.text() == "vet"
    assert "font-weight:700" not in field.toHtml()


def test_tab_leaves_long_text() -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    field, after = LongText("Wat er gebeurde"), TextField("Daarna")
    column.addWidget(field)
    column.addWidget(after)
    shown(window, 400, 300)
    window.activateWindow()
    field.setFocus()

    QTest.keyClick(field, Qt.Key.Key_Tab)

    assert after.hasFocus()
    assert field.text() == ""


@pytest.mark.parametrize("kind", [TextField, LongText])
def test_showing_a_text_is_not_typing(kind) -> None:
    field = kind("Naam")
    heard: list[str] = []
    (field.textEdited if kind is TextField else field.text_edited).connect(heard.append)

    field.set_text("Sam")
    assert heard == []

    QTest.keyClicks(field, "a")
    assert heard
    assert heard[-1] == field.text()


def test_showing_the_same_text_again_leaves_the_cursor_alone() -> None:
    field = TextField("Naam")
    field.set_text("Sam Peeters")
    field.setCursorPosition(3)

    field.set_text("Sam Peeters")

    assert field.cursorPosition() == 3


def test_fields_are_text_boxes_to_assistive_technology() -> None:
    assert role_of(TextField("Naam")) is QAccessible.Role.EditableText
    assert role_of(LongText("Wat")) is QAccessible.Role.EditableText


def test_a_search_can_be_emptied_with_one_press() -> None:
    field = SearchField("Zoek")
    shown(field, 400, 60)
    heard: list[str] = []
    field.textChanged.connect(heard.append)
    QTest.keyClicks(field, "brief")

    QTest.mouseClick(field.findChild(QPushButton), Qt.MouseButton.LeftButton)

    assert field.text() == ""
    assert heard[-1] == ""
    assert not field.findChild(QPushButton).isVisible()


def test_a_long_text_keeps_every_sign() -> None:
    field = LongText("Wat")
    signs = "a\u00a0b\u202fc\u2028d\x00\x1f\ufeff e\u0301 \u202e12\u202c"
    field.set_text(signs)
    assert field.text() == signs


def test_showing_a_text_again_moves_no_cursor() -> None:
    field = LongText("Wat")
    for text in ("een\r\ntwee", "een twee"):
        field.set_text(text)
        field.moveCursor(QTextCursor.MoveOperation.End)
        place = field.textCursor().position()
        field.set_text(text)
        assert field.textCursor().position() == place


def test_the_page_scrolls_along_with_what_is_typed() -> None:
    field = LongText("Wat")
    content = QWidget()
    column = QVBoxLayout(content)
    column.addWidget(field)
    column.addStretch(1)
    area = PageScroll(content)
    shown(area, 300, 200)
    area.activateWindow()
    field.setFocus()
    for _ in range(30):
        QTest.keyClicks(field, "nog een regel")
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle()
    cursor = field.viewport().mapTo(area.viewport(), field.cursorRect().center())
    assert area.viewport().rect().contains(cursor)
