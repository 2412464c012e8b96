"""The small parts: what each is to assistive technology, and what each promises."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from diary.domain.experience import Voice
from diary.domain.feelings import FeelingWord
from diary.ui.theme.look import Look, Theme
from diary.ui.theme.tokens import TextStyle
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import AnswerButton, IconButton, MainButton, PlainButton, QuietButton
from diary.ui.widgets.checks import CheckBox
from diary.ui.widgets.chips import FeelingChip, VoiceChip
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.dialog import QuestionDialog
from diary.ui.widgets.empty import EmptyScreen
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.pills import FilterPill, RemovablePill
from diary.ui.widgets.pulled_out import PulledOut
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.widgets.texts import Body, OwnWords
from diary.ui.widgets.undo_bar import UndoBar
from tests.support.qt import settle, shown
from tests.support.walk import name_of, role_of

_LONG_DUTCH = "Vertrouwenspersoon bij meervoudige persoonlijkheidsproblematiek uitnodigen"


@pytest.mark.parametrize("kind", [MainButton, PlainButton, QuietButton, AnswerButton, IconButton])
def test_buttons_are_buttons_with_their_words_as_name(kind) -> None:
    button = kind("Schrijf op", "pencil-simple")

    assert role_of(button) is QAccessible.Role.Button
    assert name_of(button) == "Schrijf op"


@pytest.mark.parametrize(
    "button", [lambda: FeelingChip(FeelingWord.SEEN, "gezien"), lambda: FilterPill("Sam"), lambda: CheckBox("Ja")]
)
def test_what_may_be_on_or_off_is_a_check_box(button) -> None:
    chosen = button()

    assert role_of(chosen) is QAccessible.Role.CheckBox
    assert not chosen.isChecked()


def test_both_voices_of_a_pair_may_be_on() -> None:
    window = QWidget()
    flow = FlowLayout(window)
    helped, hurt = VoiceChip(Voice.HELPED, "nam tijd"), VoiceChip(Voice.DID_NOT_HELP, "had geen tijd")
    flow.addWidget(helped)
    flow.addWidget(hurt)
    shown(window, 600, 80)

    QTest.mouseClick(helped, Qt.MouseButton.LeftButton)
    QTest.mouseClick(hurt, Qt.MouseButton.LeftButton)

    assert helped.isChecked()
    assert hurt.isChecked()


def test_a_feeling_says_how_strong_it_was_only_if_the_client_did() -> None:
    chip = FeelingChip(FeelingWord.HEARD, "gehoord")
    assert name_of(chip) == "gehoord"

    chip.set_degree("heel erg")

    assert name_of(chip) == "gehoord, heel erg"


def test_a_removable_filter_says_what_pressing_does() -> None:
    assert name_of(RemovablePill("Sam")) == "Remove filter: Sam"


def test_partly_on_is_told_and_a_press_turns_all_on() -> None:
    box = CheckBox("Contacten")
    shown(box, 200, 50)
    box.show_partly()
    assert QAccessible.queryAccessibleInterface(box).state().checkStateMixed

    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.checkState() is Qt.CheckState.Checked
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.checkState() is Qt.CheckState.Unchecked


@pytest.mark.parametrize("kind", [MainButton, QuietButton, CheckBox, Body])
def test_long_words_wrap_instead_of_being_cut(look: Look, kind) -> None:
    look.choose(Theme.LIGHT, 2.0)
    widget = kind(_LONG_DUTCH)
    window = QWidget()
    FlowLayout(window).addWidget(widget)
    shown(window, widget.minimumSizeHint().width(), 600)

    assert widget.width() <= window.width()
    assert widget.height() >= widget.heightForWidth(widget.width()) > 2 * look.line_height(TextStyle.BODY)


def test_markup_in_own_words_is_shown_as_typed() -> None:
    words = OwnWords("<b>niet vet</b> & zo")

    assert words.textFormat() is Qt.TextFormat.PlainText
    assert name_of(words) == "<b>niet vet</b> & zo"


def test_own_words_have_the_line_height_of_the_table() -> None:
    words = OwnWords("Een regel\nen nog een\nen nog een")

    assert words.heightForWidth(600) == 3 * 28


def test_a_search_hit_is_marked() -> None:
    words = OwnWords("We lazen samen de brief")
    shown(words, 400, 40)
    before = words.grab().toImage()

    words.mark(((18, 5),))

    colours = {words.grab().toImage().pixelColor(x, 8).name() for x in range(400)}
    assert words.grab().toImage() != before
    assert "#fbe3a6" in colours


def test_one_very_long_word_does_not_widen_the_window() -> None:
    words = OwnWords("a" * 400)

    assert words.minimumSizeHint().width() < 300
    assert words.heightForWidth(200) > 10 * 28


def test_flow_fills_lines_and_mirrors(app: QApplication) -> None:
    window = QWidget()
    flow = FlowLayout(window)
    answers = [AnswerButton(text) for text in ("Ja", "Een deel", "Nee", "Iets anders")]
    for answer in answers:
        flow.addWidget(answer)
    shown(window, 200, 200)
    assert answers[0].x() == 0
    assert answers[-1].y() > answers[0].y()

    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()

    assert answers[0].geometry().right() == window.rect().right()


def test_quiet_buttons_line_up_with_the_text_above(app: QApplication) -> None:
    window = QWidget()
    button = QuietButton("Nog een", "plus")
    row = PulledOut(button)
    window.setLayout(row)
    row.setContentsMargins(40, 0, 40, 0)
    shown(window, 400, 60)
    assert button.x() == 28

    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()

    assert window.width() - button.geometry().right() - 1 == 28


def test_columns_become_one_when_narrow_or_large(look: Look) -> None:
    mine, theirs = Body("Van mij"), Body("Van anderen")
    columns = Columns(mine, theirs)
    shown(columns, 1000, 200)
    assert theirs.x() > mine.geometry().right()

    columns.resize(600, 200)
    settle()
    assert theirs.y() > mine.geometry().bottom()

    columns.resize(1000, 200)
    settle()
    assert theirs.x() > mine.geometry().right()

    look.choose(Theme.LIGHT, 1.5)
    settle()
    assert theirs.y() > mine.geometry().bottom()


def test_segments_stay_as_wide_whatever_is_chosen() -> None:
    told = Segments((("told", "check"), ("not", "circle-dashed"), ("unclear", "question")))
    told.set_texts({"told": "verteld", "not": "niet verteld", "unclear": "onduidelijk"})
    before = told.sizeHint().width()

    for value in ("told", "not", "unclear", None):
        told.set_value(value)
        assert told.sizeHint().width() == before


def test_segments_stand_under_each_other_where_there_is_no_room() -> None:
    told = Segments((("told", ""), ("not", "")))
    told.set_texts({"told": "verteld", "not": "niet verteld"})
    shown(told, 400, 100)
    assert told.button("told").y() == told.button("not").y()

    told.resize(160, 120)
    settle()

    assert told.button("not").y() > told.button("told").y()


def test_undo_stays_until_something_else_is_done_and_works_once() -> None:
    done: list[str] = []
    bar = UndoBar()
    bar.resize(800, 64)

    bar.tell("Weggelegd.", lambda: done.append("terug"))
    assert bar.isVisible()
    undo = next(each for each in bar.findChildren(QPushButton) if each.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)

    assert done == ["terug"]
    assert not bar.isVisible()


def test_what_cannot_be_undone_offers_no_undo() -> None:
    bar = UndoBar()

    bar.tell("Bewaard.")

    undo = next(each for each in bar.findChildren(QPushButton) if each.text() == "Undo")
    assert not undo.isVisible()


@pytest.fixture
def question() -> QuestionDialog:
    """Whether to wipe all."""
    dialog = QuestionDialog()
    dialog.set_texts("Wil je alles wissen?", "Je dagboek gaat van deze computer.", "Bewaar", "Wis alles")
    dialog.ask()
    settle()
    return dialog


def test_the_safe_answer_has_the_focus(question: QuestionDialog) -> None:
    assert question.focusWidget().text() == "Bewaar"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_escape_and_enter_are_the_safe_answer(question: QuestionDialog, key: Qt.Key) -> None:
    heard: list[bool] = []
    question.answered.connect(heard.append)

    QTest.keyClick(question.focusWidget(), key)

    assert heard == [False]


def test_only_pressing_the_other_answer_says_yes(question: QuestionDialog) -> None:
    heard: list[bool] = []
    question.answered.connect(heard.append)
    wipe = next(each for each in question.findChildren(QPushButton) if each.text() == "Wis alles")

    QTest.mouseClick(wipe, Qt.MouseButton.LeftButton)

    assert heard == [True]


@pytest.mark.parametrize("kind", BannerKind)
def test_a_banner_says_all_of_it(kind: BannerKind) -> None:
    banner = Banner(kind)
    banner.say("De stick is er niet.", "Je dagboek is veilig.")

    assert banner.text() == "De stick is er niet. Je dagboek is veilig."


def test_an_empty_screen_offers_the_first_step() -> None:
    empty = EmptyScreen("pencil-simple")
    empty.set_texts("Hier is nog niets", "Eén tik is genoeg.", "Schrijf op")
    shown(empty, 500, 400)
    heard: list[int] = []
    empty.clicked.connect(lambda: heard.append(1))

    QTest.mouseClick(empty.findChild(QPushButton), Qt.MouseButton.LeftButton)

    assert heard == [1]


def test_a_tag_is_text_and_cannot_be_pressed() -> None:
    tag = Tag("open, uiterlijk vandaag", TagKind.OPEN, "hourglass")

    assert role_of(tag) is QAccessible.Role.StaticText
    assert tag.focusPolicy() is Qt.FocusPolicy.NoFocus
