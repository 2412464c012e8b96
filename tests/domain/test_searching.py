import pytest

from diary.domain.searching import SNIPPET, Mark, Part, Query, snippet_of


def marked(typed, text):
    """What of a text is marked for what was typed."""
    return [text[mark.start : mark.end] for mark in Query.typed(typed).marks_in(text)]


def test_every_word_may_go_on_and_words_in_quotes_may_not():
    assert Query.typed('Huis "de Arts" brief').parts == (Part("huis"), Part("de arts", is_whole=True), Part("brief"))


def test_a_quote_that_is_not_closed_yet_may_go_on():
    assert Query.typed("„de ar").parts == (Part("de ar"),)


@pytest.mark.parametrize("typed", ["", "   ", '"', '""', '" "', "…!?", "\x00"])
def test_without_words_nothing_is_looked_for(typed):
    assert Query.typed(typed).parts == ()


def test_a_pasted_text_is_looked_for_by_its_start():
    assert len(Query.typed(" ".join(f"w{number}" for number in range(1_000))).parts) == 12


def test_a_part_has_to_stand_at_the_beginning_of_a_word():
    (part,), (phrase,) = Query.typed("art").parts, Query.typed('"de arts"').parts
    assert part.begins_in("bij de huisarts en artsen")
    assert not part.begins_in("bij de huisarts")
    assert phrase.begins_in("naar de arts toe")
    assert not phrase.begins_in("naar de artsen toe")


def test_marks_stand_in_the_text_as_it_was_written():
    assert marked("strasse een", "In de Straße, Één keer") == ["Straße", "Één"]
    assert marked("محمد", "قال مُحَمَّدٌ لي") == ["مُحَمَّدٌ"]
    assert marked("医院", "我去医院。") == ["医院"]


def test_an_accent_behind_its_letter_is_marked_with_it():
    assert marked("caf", "cafe\u0301") == ["caf"]
    assert marked("cafe", "cafe\u0301 x") == ["cafe\u0301"]


def test_the_words_of_a_phrase_are_marked_together_whatever_stands_between_them():
    assert marked('"de arts"', "de  arts, de\narts; de artsen") == ["de  arts", "de\narts"]


def test_marks_that_touch_are_one():
    assert Query.typed("aa aab").marks_in("aabb") == (Mark(0, 3),)


def test_words_inside_of_words_are_marked_where_none_begins_with_them():
    assert marked("arts", "de huisarts") == ["arts"]
    assert marked("arts", "de huisarts en de arts") == ["arts"]


def test_a_snippet_of_a_short_text_is_all_of_it():
    found = snippet_of(("", "Ik  ging\nnaar huis."), Query.typed("huis"))
    assert (found.text, found.begins_within) == ("Ik ging naar huis.", False)
    assert [found.text[mark.start : mark.end] for mark in found.marks] == ["huis"]


def test_a_snippet_of_a_long_text_begins_with_a_word_somewhat_before_the_mark():
    text = "één ß woord " * 9_000 + "de sleutel lag er " + "nog meer " * 9_000
    found = snippet_of((text,), Query.typed("sleutel"))
    assert found.begins_within
    assert len(found.text) <= SNIPPET
    assert all(word in {"één", "ß", "woord"} for word in found.text.split("de sleutel")[0].split())
    assert [found.text[mark.start : mark.end] for mark in found.marks] == ["sleutel"]


def test_the_snippet_is_of_the_text_that_has_it():
    found = snippet_of(("feiten", "mijn blik", "thuis"), Query.typed("blik"))
    assert found.text == "mijn blik"


def test_parts_in_different_texts_show_the_first_of_them():
    found = snippet_of(("feiten", "mijn blik"), Query.typed("blik feit"))
    assert found.text == "feiten"


def test_an_endless_word_and_control_characters_are_a_snippet_too():
    found = snippet_of(("x" * 100_000 + "\x00sleutel" + "y" * 100_000,), Query.typed("sleutel"))
    assert [found.text[mark.start : mark.end] for mark in found.marks] == ["sleutel"]


def test_nothing_written_is_an_empty_snippet():
    assert snippet_of((), Query.typed("x")).text == ""
