"""The pages that the client looks at before sharing, beside the same number of pages of plain text."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import typst

from diary.demo.plan import plan_for_worker
from diary.demo.story import story
from diary.demo.write import fill_story
from diary.domain.language import Language
from diary.places import resources
from diary.services.diary import Diary
from diary.services.sharing import Preview, make_typesetter, prepare_summary, preview
from diary.share.pdf import Typesetter
from diary.ui.words import words_for
from tests.bench.figures import Figure, milliseconds, side_by_side
from tests.bench.opening import TODAY
from tests.bench.sizes import Size
from tests.support.diaries import make_diary

_MOST_MILLISECONDS: Final = 300.0
_PAGES: Final = 2
_CONTACTS: Final = 4
#: A page is shown at twice the size of print: sharp enough to read on a screen of today.
_PIXELS_PER_POINT: Final = 2.0
_POINTS_PER_INCH: Final = 72
_PLAIN: Final = "#lorem(500)\n#pagebreak()\n#lorem(500)"


def figures(folder: Path, size: Size) -> Iterator[Figure]:
    """From the chosen fields to both pages as pictures; the document differs each time, so nothing is remembered."""
    diary = made_up_diary(folder)
    typesetter = make_typesetter()
    rounds = iter(range(2 * size.rounds + 1))

    def look() -> float:
        number = next(rounds)
        return milliseconds(lambda: _preview(diary, typesetter, f"Reden nummer {number}."))

    look()
    value, floor = side_by_side(look, lambda: milliseconds(_plain_pages), size.rounds)
    diary.close()
    yield Figure("Two-page preview", value, floor, "two plain pages", most_value=_MOST_MILLISECONDS)


def made_up_diary(folder: Path) -> Diary:
    """The told story."""
    diary = make_diary(folder)
    with diary.writing() as connection:
        fill_story(connection, story(TODAY))
    return diary


def _preview(diary: Diary, typesetter: Typesetter, why: str) -> Preview:
    plan = plan_for_worker(diary, TODAY, Language.DUTCH, _CONTACTS)
    plan = replace(plan, consent=replace(plan.consent, why=why))
    seen = preview(typesetter, prepare_summary(diary, plan, words_for(Language.DUTCH), TODAY), _PIXELS_PER_POINT)
    if len(seen.images) != _PAGES:
        message = f"the preview has {len(seen.images)} pages"
        raise RuntimeError(message)
    return seen


def _plain_pages() -> None:
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resources() / "fonts")]
    )
    typst.compile(_PLAIN.encode(), font_paths=fonts, format="png", ppi=_PIXELS_PER_POINT * _POINTS_PER_INCH)
