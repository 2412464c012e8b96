"""Own words are as good as those with a picture: they begin at the same line and stand as far apart."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from diary.domain.feelings import Feeling, FeelingWord
from diary.domain.own_steps import OwnStep, Step
from diary.domain.themes import Theme, ThemeKind
from diary.ui.pages.parts.entry_parts import Feelings, OwnSteps, Themes
from diary.ui.widgets.texts import Body
from tests.support.qt import shown


def _starts(section: QWidget) -> list[QPoint]:
    return [words.mapTo(section, words.contentsRect().topLeft()) for words in section.findChildren(Body)]


def test_own_words_begin_where_words_with_a_picture_do() -> None:
    sections = (
        Feelings("Before", [Feeling(FeelingWord.TENSE), Feeling(own="stomach ache"), Feeling(FeelingWord.TIRED)]),
        OwnSteps("What I did", [OwnStep(Step.SAID_NO), OwnStep(own="I stayed calm"), OwnStep(Step.ASKED_ON)]),
        Themes("About", [Theme(ThemeKind.HOME), Theme(own="my dog"), Theme(ThemeKind.MONEY)]),
    )

    for section in sections:
        first, own, last = _starts(shown(section, 400, 300))
        assert first.x() == own.x() == last.x() > 0
        assert own.y() - first.y() == last.y() - own.y()


def test_own_words_alone_need_no_place_for_a_picture() -> None:
    section = Feelings("Before", [Feeling(own="stomach ache"), Feeling(own="light")])

    assert [start.x() for start in _starts(shown(section, 400, 300))] == [0, 0]
