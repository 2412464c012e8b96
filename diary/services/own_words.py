"""Own words that are offered again the next time."""

from diary.domain.own_words import OwnWordKind
from diary.services.diary import Diary
from diary.store import own_words


def kept_words(diary: Diary, kind: OwnWordKind) -> tuple[str, ...]:
    """The words kept for one question, the first one kept first."""
    with diary.reading() as connection:
        return own_words.of_kind(connection, kind)


def keep_word(diary: Diary, kind: OwnWordKind, words: str) -> None:
    """Offer these words from now on, without the spaces around them; blank ones are not kept."""
    if words.strip():
        with diary.writing() as connection:
            own_words.keep(connection, kind, words.strip())


def drop_word(diary: Diary, kind: OwnWordKind, words: str) -> None:
    """Offer these words no more; what was written with them stays."""
    with diary.writing() as connection:
        own_words.drop(connection, kind, words)
