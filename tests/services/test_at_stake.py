"""What is at stake: kept, changed, thrown away and back; and nothing that can be shared knows of it."""

from dataclasses import replace
from datetime import UTC, datetime

from diary.domain.at_stake import AtStake
from diary.domain.choosing import FIELDS_OF, Group
from diary.domain.drafts import Form
from diary.domain.entries import EntryRef
from diary.domain.sharing import About
from diary.domain.themes import Theme, ThemeKind
from diary.services.at_stake import all_at_stake, record_at_stake, undo_at_stake
from diary.services.bin import empty_bin, put_in_bin, take_out_of_bin
from diary.services.drafts import keep_draft, kept_draft
from diary.services.versions import earlier_versions, put_back_entry
from tests.support.leaks import finds_in, forms
from tests.support.pages import all_pages

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
CHILDREN = AtStake(what="Lina en Younes", themes=(Theme(ThemeKind.FAMILY), Theme(own="rust")))


def written(diary, what=CHILDREN):
    return record_at_stake(diary, what, NOW)


def test_it_comes_back_as_written_and_in_that_order(diary):
    children, home = written(diary), written(diary, AtStake(what="ons huis"))
    assert all_at_stake(diary) == (children, home)
    assert children == replace(CHILDREN, id=children.id)


def test_a_change_keeps_what_was_there_and_can_be_undone(diary):
    children = written(diary)
    changed = written(diary, replace(children, what="mijn kinderen", themes=()))
    assert all_at_stake(diary) == (changed,)
    assert [each.entry for each in earlier_versions(diary, EntryRef.of(children))] == [children]
    put_back_entry(diary, children)
    assert all_at_stake(diary) == (children,)
    assert earlier_versions(diary, EntryRef.of(children)) == ()


def test_undoing_the_writing_down_leaves_nothing(diary):
    undo_at_stake(diary, written(diary).id)
    assert all_at_stake(diary) == ()


def test_thrown_away_it_comes_back_whole(diary):
    children = written(diary)
    keep_draft(diary, Form.AT_STAKE, replace(children, what="half"))
    put_in_bin(diary, EntryRef.of(children), NOW)
    assert all_at_stake(diary) == ()
    assert kept_draft(diary, Form.AT_STAKE, AtStake) is None
    take_out_of_bin(diary, EntryRef.of(children))
    assert all_at_stake(diary) == (children,)


def test_gone_for_good_none_of_its_words_is_in_the_file(diary):
    word = "zonnebloemé"
    kept = written(diary, AtStake(what=word * 900, themes=(Theme(own=word),)))
    put_in_bin(diary, EntryRef.of(kept), NOW)
    empty_bin(diary)
    pages = all_pages(diary.vault.database_path, bytes(diary.vault.root.database_key()))
    assert finds_in(pages, forms(word)) == []


def test_nothing_that_can_be_chosen_or_told_is_about_it():
    assert set(FIELDS_OF) == {Group.CONTACTS, Group.PROMISES, Group.TOPICS}
    assert not [about for about in About if "stake" in about]
