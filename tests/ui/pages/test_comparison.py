"""Before a day is put back, what would be lost sight of is said."""

from datetime import UTC, datetime

import pytest

from diary.domain.backups import Inside
from diary.domain.language import Language
from diary.services.restoring import Comparison, KeysNow
from diary.ui.pages.backups.comparison import ComparisonView
from diary.ui.widgets.banners import Banner
from tests.support.languages import speaking
from tests.support.qt import shown


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize(("here", "there", "is_said"), [(2, 1, True), (1, 1, False), (0, 1, False)])
def test_shares_that_the_backup_does_not_know_are_told(here: int, there: int, is_said: bool) -> None:
    with speaking(Language.ENGLISH):
        view = ComparisonView()
        sides = (Inside(shares=here), Inside(shares=there))
        view.show_comparison(
            Comparison(*sides, datetime(2026, 11, 17, tzinfo=UTC), is_same_diary=True), KeysNow.AS_BEFORE
        )
        shown(view, 900, 700)
        texts = [banner.text() for banner in view.findChildren(Banner) if banner.isVisible()]
    assert any("no longer in your list" in text for text in texts) is is_said
