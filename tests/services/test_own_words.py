"""Own words are kept for next time only when asked, and dropping them changes nothing that was written."""

from datetime import UTC, datetime

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.feelings import Feeling
from diary.domain.own_words import OwnWordKind
from diary.domain.when import When
from diary.services.backups import back_up, backup_due
from diary.services.contacts import contact_to_edit, finish_contact
from diary.services.own_words import drop_word, keep_word, kept_words

NOW = datetime(2026, 11, 17, 14, 5, tzinfo=UTC)
FELT = Contact(When(NOW.date()), feelings=(Feeling(own="kriebelig"),))


def test_an_own_word_is_not_kept_by_itself(diary):
    finish_contact(diary, ContactDraft(FELT), NOW)
    assert kept_words(diary, OwnWordKind.FEELING) == ()


def test_words_are_kept_once_for_their_question_in_the_order_in_which_they_came(diary):
    for words in ("kriebelig", "  stil ", "kriebelig", " "):
        keep_word(diary, OwnWordKind.FEELING, words)
    keep_word(diary, OwnWordKind.HELPED, "maakte koffie")
    assert kept_words(diary, OwnWordKind.FEELING) == ("kriebelig", "stil")
    assert kept_words(diary, OwnWordKind.HELPED) == ("maakte koffie",)


def test_a_dropped_word_stays_in_what_was_written_with_it(diary):
    written = finish_contact(diary, ContactDraft(FELT), NOW)
    keep_word(diary, OwnWordKind.FEELING, "kriebelig")
    drop_word(diary, OwnWordKind.FEELING, "kriebelig")
    assert kept_words(diary, OwnWordKind.FEELING) == ()
    assert contact_to_edit(diary, written.contact.id).contact.feelings == FELT.feelings


def test_a_kept_word_is_worth_a_backup(diary):
    back_up(diary, NOW)
    keep_word(diary, OwnWordKind.FEELING, "kriebelig")
    assert backup_due(diary, NOW.replace(day=18))
