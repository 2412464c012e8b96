"""The fixed words of the diary, as screens and documents say them."""

from diary.ui.words.words import Words, screen_words, words_for

__all__ = ["Words", "screen_words", "words_for"]
