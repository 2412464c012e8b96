"""A card as it is painted: equally high for all, mirrored, chosen, hovered, and ringed for the keyboard only."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.domain.contacts import ContactCard, Way
from diary.domain.experience import Mark
from diary.domain.feelings import Posture
from diary.domain.ids import ContactId
from diary.domain.sharing import Language
from diary.domain.when import When
from diary.ui.models.card_lines import CardMeasures, first_line
from diary.ui.models.card_texts import CardTexts
from diary.ui.models.timeline import TimelineModel
from diary.ui.pages.contacts.card_list import CardList
from diary.ui.theme.look import SCALES, Theme
from diary.ui.theme.tokens import TextStyle
from diary.ui.words import words_for
from tests.support.qt import settle, shown
from tests.support.stores import HARD_TEXTS

CARD = ContactCard(
    ContactId(1),
    When(date(2026, 11, 16)),
    ("Sam",),
    Way.HOME_VISIT,
    "",
    Posture.SNIFFING,
    "We lazen samen de brief van de verzekering.",
    frozenset({Mark.BREAK}),
    2,
)
#: A card at 100 % and the air to the next one.
CARD_PX, ROW_PX = 128, 140


def list_of(*cards):
    model = TimelineModel(
        lambda after: () if after else cards, lambda _: (), CardTexts(words_for(Language.DUTCH), date(2026, 11, 17))
    )
    model.reload()
    view = CardList(model)
    model.setParent(view)
    shown(view, 442, 700)
    return view


def picture(view) -> QImage:
    settle()
    return view.viewport().grab().toImage()


def colour_at(view, x, y):
    return picture(view).pixelColor(x, y)


def part(view, rect):
    return picture(view).copy(rect)


def test_a_card_has_the_height_of_the_table(app):
    view = list_of(CARD, replace(CARD, id=ContactId(2), words="", marks=frozenset()))
    assert [view.visualRect(view.model().index(row)).height() for row in (0, 1)] == [ROW_PX, ROW_PX]


@pytest.mark.parametrize("scale", SCALES)
def test_a_card_is_as_high_as_its_lines_need(look, scale):
    look.choose(Theme.LIGHT, scale)
    sizes = CardMeasures.of(look)
    assert sizes.height >= sizes.top + 3 * look.line_height(TextStyle.BODY) + sizes.tag
    assert sizes.tag >= look.line_height(TextStyle.SMALL)


def test_larger_text_makes_higher_cards_at_once(look):
    view = list_of(CARD)
    look.choose(Theme.LIGHT, 2.0)
    settle()
    assert view.visualRect(view.model().index(0)).height() > ROW_PX


def test_a_card_turns_round_with_the_text(app):
    view = list_of(CARD)
    at_start = part(view, QRect(16, 18, 68, 68))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    wide = view.viewport().width()
    assert part(view, QRect(wide - 16 - 68, 18, 68, 68)) == at_start.flipped(Qt.Orientation.Horizontal)


def test_the_chosen_card_has_an_edge_and_a_fill(look):
    view = list_of(CARD, replace(CARD, id=ContactId(2)))
    view.stand_on(ContactId(2))
    assert colour_at(view, 200, ROW_PX + 6) == QColor(look.colours.petrol)
    assert colour_at(view, 415, ROW_PX + 120) == QColor(look.colours.pale)
    assert colour_at(view, 415, 120) == QColor(look.colours.card)


def test_a_card_shows_that_the_mouse_is_on_it(look):
    view = list_of(CARD)
    QTest.mouseMove(view.viewport(), QPoint(300, 60))
    settle()
    assert colour_at(view, 400, 118) == QColor(look.colours.pale2)


def test_the_ring_is_for_the_keyboard_only(look):
    view = list_of(CARD, replace(CARD, id=ContactId(2)))
    view.activateWindow()
    settle()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert colour_at(view, 200, 2) == QColor(look.colours.focus)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 60))
    assert colour_at(view, 200, 2) != QColor(look.colours.focus)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert colour_at(view, 200, ROW_PX + 2) == QColor(look.colours.focus)


def test_a_card_without_a_posture_shows_a_circle_and_no_hedgehog(look):
    view = list_of(replace(CARD, posture=None))
    seen = part(view, QRect(16, 18, 68, 68))
    colours = {seen.pixelColor(x, y).name() for x in range(68) for y in range(68)}
    assert look.colours.ink2 in colours
    assert seen != part(list_of(CARD), QRect(16, 18, 68, 68))


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_a_mark_is_told_in_the_colours_of_the_theme(look, theme):
    look.choose(theme, 1.0)
    view = list_of(replace(CARD, promises=0))
    tag = part(view, QRect(97, 98, 160, 28))
    colours = {tag.pixelColor(x, y).name() for x in range(160) for y in range(28)}
    assert look.colours.heather in colours


def test_a_card_without_words_says_the_posture_in_its_words(look):
    without = list_of(replace(CARD, words="", marks=frozenset(), promises=0))
    blank = list_of(replace(CARD, words="", marks=frozenset(), promises=0, posture=None))
    lines = QRect(90, 40, 200, 24)
    assert picture(without).copy(lines) != picture(blank).copy(lines)


def test_every_tag_keeps_its_icon_where_there_is_no_room_for_all(look):
    view = list_of(replace(CARD, marks=frozenset(Mark), promises=12, words="kort"))
    inks = (look.colours.petrol, look.colours.heather)
    line = part(view, QRect(0, 98, 432, 28))
    xs = {ink: [x for x in range(432) if any(line.pixelColor(x, y).name() == ink for y in range(28))] for ink in inks}
    assert min(xs[inks[0]]) < min(xs[inks[1]]) < max(xs[inks[1]]) < max(xs[inks[0]]) < 420


@pytest.mark.parametrize("words", [*HARD_TEXTS, "🦔" * 90, "🦔 " * 60])
def test_a_card_of_any_words_is_painted(words):
    view = list_of(replace(CARD, words=" ".join(words.split())[:200], names=(words[:80],)))
    assert not picture(view).isNull()


def test_no_character_gets_lost_between_the_lines(look):
    words = "🦔 egel 👩\u200d👧 samen " * 6
    first, rest = first_line(words, look.font(TextStyle.BODY), 308)
    assert first
    assert f"{first} {rest}".split() == words.split()


def test_a_card_is_painted_as_it_is_now_after_it_changed(app):
    view = list_of(CARD)
    before = picture(view)
    view.model().put(replace(CARD, words="We lazen niets."))
    changed = picture(view)
    assert changed != before
    view.model().put(CARD)
    assert picture(view) == before


def test_a_card_is_painted_in_the_language_of_now(app):
    view = list_of(CARD)
    before = picture(view)
    view.model().say(CardTexts(words_for(Language.ENGLISH), date(2026, 11, 17)))
    assert picture(view) != before


def test_a_card_is_painted_in_the_colours_of_now(look):
    view = list_of(CARD)
    picture(view)
    look.choose(Theme.DARK, 1.0)
    assert picture(view) == picture(list_of(CARD))


def test_the_list_draws_its_own_ring(app):
    view = list_of(CARD)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert isinstance(app, QApplication)
    assert view.property("own_ring")
