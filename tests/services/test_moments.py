"""Moments: written, changed with what was there before, thrown away and back, found again, and gone."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from diary.domain.drafts import Form, MomentDraft
from diary.domain.entries import EntryRef
from diary.domain.feelings import Degree, Feeling, FeelingWord
from diary.domain.ids import UNSAVED
from diary.domain.moments import Moment, MomentMark
from diary.domain.searching import Query, Search
from diary.domain.themes import Theme, ThemeKind
from diary.domain.when import Precision, When
from diary.services.bin import empty_bin, put_in_bin, take_out_of_bin
from diary.services.drafts import keep_draft, kept_draft
from diary.services.indexing import bring_up
from diary.services.moments import MOMENTS_A_PAGE, moment, newest_moments, record_moment, undo_moment
from diary.services.search import search
from diary.services.versions import earlier_versions, put_back_entry, take_back_version
from tests.support.leaks import finds_in, forms
from tests.support.pages import all_pages

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
TODAY = NOW.date()
WHOLE = Moment(
    When(TODAY, time(9, 30), Precision.ABOUT),
    words="De zon scheen op de vijver 🦔",
    feelings=(Feeling(FeelingWord.CALM, degree=Degree.VERY), Feeling(own="licht")),
    marks=frozenset(MomentMark),
    themes=(Theme(ThemeKind.MYSELF), Theme(own="de tuin")),
)


def written(diary, value=WHOLE):
    return record_moment(diary, value, NOW)


def found_by(diary, words):
    return [hit.ref for hit in search(diary, Search(Query.typed(words))).hits]


def test_a_moment_comes_back_as_written(diary):
    kept = written(diary)
    assert kept.id != UNSAVED
    assert moment(diary, kept.id) == replace(WHOLE, id=kept.id)


def test_a_bare_moment_stays_bare(diary):
    kept = written(diary, Moment(When(TODAY), words="."))
    assert moment(diary, kept.id) == Moment(When(TODAY), kept.id, ".")


def test_what_it_was_before_a_change_can_be_taken_back(diary):
    kept = written(diary)
    changed = record_moment(diary, Moment(When(TODAY), kept.id, "Het regende."), NOW)
    assert moment(diary, kept.id) == changed
    assert [each.entry for each in earlier_versions(diary, EntryRef.of(kept))] == [kept]
    take_back_version(diary, EntryRef.of(kept), 1, NOW)
    assert moment(diary, kept.id) == kept


def test_undoing_a_change_leaves_no_earlier_version(diary):
    kept = written(diary)
    record_moment(diary, replace(kept, words="anders"), NOW)
    put_back_entry(diary, kept)
    assert moment(diary, kept.id) == kept
    assert earlier_versions(diary, EntryRef.of(kept)) == ()


def test_saving_without_a_change_keeps_no_version(diary):
    kept = written(diary)
    record_moment(diary, kept, NOW)
    assert earlier_versions(diary, EntryRef.of(kept)) == ()


def test_undoing_the_writing_down_leaves_nothing(diary):
    undo_moment(diary, written(diary).id)
    assert newest_moments(diary) == ()


def test_thrown_away_it_comes_back_whole(diary):
    kept = written(diary)
    keep_draft(diary, Form.MOMENT, MomentDraft(replace(kept, words="half")))
    put_in_bin(diary, EntryRef.of(kept), NOW)
    assert newest_moments(diary) == ()
    assert kept_draft(diary, Form.MOMENT, MomentDraft) is None
    take_out_of_bin(diary, EntryRef.of(kept))
    assert newest_moments(diary) == (kept,)


def test_saving_puts_the_draft_away(diary):
    keep_draft(diary, Form.MOMENT, MomentDraft(WHOLE))
    written(diary)
    assert kept_draft(diary, Form.MOMENT, MomentDraft) is None


def test_pages_run_from_new_to_old_and_none_is_left_out(diary):
    days = [TODAY - timedelta(days=back // 3) for back in range(2 * MOMENTS_A_PAGE)]
    ids = [written(diary, Moment(When(day), words=".")).id for day in reversed(days)]
    first = newest_moments(diary)
    second = newest_moments(diary, first[-1])
    assert [each.id for each in (*first, *second)] == ids[::-1]
    assert newest_moments(diary, second[-1]) == ()


def test_it_is_found_by_every_own_word(diary):
    bring_up(diary)
    kept = EntryRef.of(written(diary))
    assert found_by(diary, "vijver") == found_by(diary, "licht") == found_by(diary, "tuin") == [kept]


def test_gone_for_good_none_of_its_words_is_in_the_file(diary):
    word = "zonnebloemé"
    value = replace(WHOLE, words=word * 900, feelings=(Feeling(own=word),), themes=(Theme(own=word),))
    kept = written(diary, value)
    record_moment(diary, replace(kept, words=f"{word} nog"), NOW)
    put_in_bin(diary, EntryRef.of(kept), NOW)
    empty_bin(diary)
    pages = all_pages(diary.vault.database_path, bytes(diary.vault.root.database_key()))
    assert finds_in(pages, forms(word)) == []
