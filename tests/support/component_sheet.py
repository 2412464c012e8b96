"""All parts in all states on one sheet, to look at: `python -m tests.support.component_sheet FOLDER`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from diary.domain.experience import Voice
from diary.domain.feelings import FeelingWord, Posture
from diary.domain.safety import SafetyProfile
from diary.domain.topics import Want
from diary.ui.theme.drawn import drawing_of
from diary.ui.theme.look import Theme, current_look
from diary.ui.widgets.banners import Banner, BannerKind
from diary.ui.widgets.buttons import AnswerButton, MainButton, PlainButton, QuietButton
from diary.ui.widgets.cards import Card, ListRow, Row
from diary.ui.widgets.checks import CheckBox
from diary.ui.widgets.chips import FeelingChip, VoiceChip
from diary.ui.widgets.columns import Columns
from diary.ui.widgets.discs import LetterDisc
from diary.ui.widgets.empty import EmptyScreen
from diary.ui.widgets.flow_layout import FlowLayout
from diary.ui.widgets.focus_ring import paint_ring
from diary.ui.widgets.pills import FilterPill, PersonPill, RemovablePill
from diary.ui.widgets.pressable import Pressable
from diary.ui.widgets.segments import Segments
from diary.ui.widgets.tags import Tag, TagKind
from diary.ui.widgets.texts import Body, CardTitle, Heading, Small
from diary.ui.widgets.tiles import ChoiceTiles, PostureTiles, WantTile
from tests.support.qt import close_all, dressed_app, settle, shown

POSTURE_WORDS = {
    Posture.ROLLED_UP: "opgerold",
    Posture.SPIKES_UP: "stekels op",
    Posture.SNIFFING: "snuffelen",
    Posture.SPIKES_SETTLING: "stekels zakken",
    Posture.AT_EASE: "op mijn gemak",
}
_STATES = ("gewoon", "muis erop", "toetsenbord", "ingedrukt", "kan nu niet")
_WIDTH = 1280


class ComponentSheet(QWidget):
    """The sheet; `ringed` are the parts that would have the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.ringed: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 40)
        column.setSpacing(16)
        column.addWidget(Heading("Bouwstenen en standen"))
        column.addLayout(self._buttons())
        column.addWidget(self._postures())
        column.addWidget(_named("Gevoel, hielp, hielp niet, filter, stand", *self._chips()))
        column.addWidget(_named("Keuzes", *self._choices()))
        column.addWidget(Columns(_empty(), _banners(), _question()))
        column.addWidget(Columns(_rows(), _choice_tiles()))
        column.addStretch(1)

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for column, state in enumerate(_STATES, 1):
            grid.addWidget(Small(state), 0, column)
        kinds = (
            ("Hoofdknop", MainButton, "Schrijf op", "pencil-simple"),
            ("Knop", PlainButton, "Druk af", "printer"),
            ("Stille knop", QuietButton, "Nog een", "plus"),
        )
        for row, (name, kind, text, icon) in enumerate(kinds, 1):
            grid.addWidget(Small(name), row, 0)
            for column, state in enumerate(_STATES, 1):
                grid.addWidget(self._in_state(kind(text, icon), state), row, column, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _in_state(self, button: Pressable, state: str) -> Pressable:
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "muis erop")
        button.setDown(state == "ingedrukt")
        button.setEnabled(state != "kan nu niet")
        if state == "toetsenbord":
            self.ringed.append(button)
        return button

    def _postures(self) -> QWidget:
        tiles = PostureTiles("Houding")
        tiles.set_texts(POSTURE_WORDS)
        tiles.set_value(Posture.SPIKES_SETTLING)
        self.ringed.append(tiles.button(Posture.SNIFFING))
        return tiles

    def _chips(self) -> list[QWidget]:
        heard = FeelingChip(FeelingWord.HEARD, "gehoord")
        heard.setChecked(True)
        heard.set_degree("heel erg")
        helped, hurt = VoiceChip(Voice.HELPED, "luisterde echt"), VoiceChip(Voice.DID_NOT_HELP, "luisterde niet")
        helped.setChecked(True)
        hurt.setChecked(True)
        everybody = FilterPill("Iedereen")
        everybody.setChecked(True)
        fatima = PersonPill("Fatima", "F")
        fatima.setChecked(True)
        boxes = [CheckBox(), CheckBox(), CheckBox(), CheckBox("Wat er gebeurde")]
        boxes[1].setChecked(True)
        boxes[2].show_partly()
        return [
            FeelingChip(FeelingWord.SEEN, "gezien"),
            heard,
            RemovablePill("Sam"),
            everybody,
            FilterPill("Fatima"),
            PersonPill("Sam", "S"),
            fatima,
            helped,
            hurt,
            VoiceChip(Voice.DID_NOT_HELP, "gebruikte moeilijke woorden"),
            *boxes,
            Tag("open", TagKind.OPEN, "hourglass"),
            Tag("er ging iets stuk", TagKind.HURT, "link-break"),
            Tag("het werd weer goed", TagKind.CALM, "needle"),
            Tag("Als er tijd is", TagKind.OUTLINE),
        ]

    def _choices(self) -> list[QWidget]:
        told = Segments((("told", "check"), ("not", "circle-dashed"), ("unclear", "question")), "Verteld?")
        told.set_texts({"told": "verteld", "not": "niet verteld", "unclear": "onduidelijk"})
        told.set_value("told")
        self.ringed.append(told.button("not"))
        want = WantTile("antwoord geven", drawing_of(Want.ANSWER))
        want.setChecked(True)
        answers = [AnswerButton(text) for text in ("Ja", "Een deel", "Nee", "Iets anders")]
        return [
            told,
            *answers,
            want,
            WantTile("gewoon luisteren", drawing_of(Want.LISTEN)),
            LetterDisc("S"),
            _my_disc(),
        ]


def _my_disc() -> LetterDisc:
    return LetterDisc("Ik", mine=True)


def _named(name: str, *widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Small(name))
    flow = FlowLayout()
    for widget in widgets:
        flow.addWidget(widget)
    column.addLayout(flow)
    return whole


def _empty() -> QWidget:
    card = Card()
    empty = EmptyScreen("pencil-simple")
    empty.set_texts("Hier is nog niets", "Eén tik is genoeg om te beginnen.", "Schrijf een contact op")
    card.body.addWidget(empty)
    return card


def _banners() -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    together = Banner(BannerKind.TOGETHER, "Samen met Rik.", "Alleen wat jij koos is open.")
    together.add_action(AnswerButton("Stop"))
    column.addWidget(together)
    column.addWidget(Banner(BannerKind.GOOD_TO_KNOW, "Goed om te weten.", "Elk veld mag leeg blijven."))
    wrong = "Je dagboek is veilig. Steek de stick in en probeer opnieuw."
    column.addWidget(Banner(BannerKind.WENT_WRONG, "De stick is er niet.", wrong))
    column.addStretch(1)
    return whole


def _question() -> QWidget:
    card = Card()
    card.body.addWidget(CardTitle("Wil je alles wissen?"))
    card.body.addWidget(Body("Je dagboek gaat van deze computer. Reservekopieën op een stick blijven."))
    answers = QHBoxLayout()
    answers.addStretch(1)
    answers.addWidget(PlainButton("Wis alles"))
    answers.addWidget(MainButton("Bewaar"))
    card.body.addLayout(answers)
    card.body.addStretch(1)
    return card


def _rows() -> QWidget:
    card = Card("Laatst opgeschreven")
    card.body.addWidget(ListRow("Ik breng de brief van de gemeente mee", "Gebeurd op 9 november", "check-circle"))
    card.body.addWidget(Row(LetterDisc("F"), Body("Fatima zoekt mijn formulier"), QuietButton("Lees")))
    card.body.addStretch(1)
    return card


def _choice_tiles() -> QWidget:
    who = (SafetyProfile.ALONE, SafetyProfile.SHARED_COMPUTER)
    tiles = ChoiceTiles([(profile, drawing_of(profile)) for profile in who], "Wie kan aan deze computer?")
    tiles.set_texts({SafetyProfile.ALONE: "Alleen ik", SafetyProfile.SHARED_COMPUTER: "Ik deel de computer"})
    tiles.set_sentences(("Niemand anders gebruikt deze computer.", "Anderen gebruiken hem ook."))
    tiles.set_value(SafetyProfile.SHARED_COMPUTER)
    return tiles


def picture(theme: Theme, scale: float, *, rtl: bool = False) -> QPixmap:
    """The sheet in one look, with its rings."""
    app = dressed_app()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    current_look().choose(theme, scale)
    sheet = ComponentSheet()
    shown(sheet, _WIDTH, 820)
    sheet.resize(_WIDTH, max(820, sheet.layout().heightForWidth(_WIDTH)))
    settle()
    pixmap = sheet.grab()
    painter = QPainter(pixmap)
    for part in sheet.ringed:
        paint_ring(painter, QRect(part.mapTo(sheet, QPoint(0, 0)), part.size()), part, current_look())
    painter.end()
    close_all()
    return pixmap


def main(folder: Path) -> None:
    """Save the sheet in every look."""
    for theme in (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST):
        for scale in (1.0, 2.0):
            picture(theme, scale).save(str(folder / f"components-{theme.value}-{round(scale * 100)}.png"))
    picture(Theme.LIGHT, 1.0, rtl=True).save(str(folder / "components-rtl.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
