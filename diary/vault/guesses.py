"""How many guesses a phrase of known words takes: words count by how common they are, and sentences by their length.

A sentence is guessed along the language: somebody who expects one tries far less than every word at every place.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

#: Anything between two words is tried at once; any other character is one of ten, as zxcvbn counts it.
_BETWEEN_WORDS: Final = frozenset(" -_.,;:!?'\"")
_ENDS: Final = _BETWEEN_WORDS | {""}
_ANY_CHARACTER: Final = 1.0  # log10 of guesses
#: Letters between spaces that no list has: still a word of some language, one of the hundred thousand in a dictionary.
_UNKNOWN_WORD: Final = 5.0  # log10 of guesses
#: The least that a word costs: the commonest is still one of several.
_LEAST_OF_A_WORD: Final = 1.0  # log10 of guesses
#: Bits for each character of a sentence: the upper and about the middle of what Shannon measured ("Prediction and
#: Entropy of Printed English", 1951: 0.6 to 1.3). The middle for one of everyday words only.
_BITS_OF_LANGUAGE: Final = 1.3
_BITS_OF_EVERYDAY_LANGUAGE: Final = 1.0
#: From so many words on, at least half of them known, a phrase may be a sentence.
_WORDS_OF_A_SENTENCE: Final = 3
#: No word or line that is known has more characters.
_LONGEST_KNOWN: Final = 40


class WordLists(NamedTuple):
    """Lists that a guesser has: by word its rank, from 1; and the words of everyday life."""

    ranks: Sequence[Mapping[str, int]]
    everyday: frozenset[str]

    def cost(self, word: str) -> float | None:
        """The log10 of guesses for a word; None for one that no list has."""
        ranks = [each[word] for each in self.ranks if word in each]
        return max(_LEAST_OF_A_WORD, math.log10(min(ranks))) if ranks else None


class _Way(NamedTuple):
    """The cheapest way to a place in the phrase: what it costs, and where its last step began."""

    cost: float
    start: int


def word_lists(everyday: Sequence[str], others: Sequence[str], ranks: Sequence[Mapping[str, int]]) -> WordLists:
    """Lists for `phrase_log10`: `everyday` the commonest first, `others` each as likely as any, `ranks` as they are."""
    first = {word.casefold(): rank for rank, word in enumerate(everyday, start=1)}
    evenly = dict.fromkeys((word.casefold() for word in others), max(1, len(others)))
    return WordLists((first, evenly, *ranks), frozenset(first))


def phrase_log10(phrase: str, lists: WordLists) -> float:
    """The log10 of guesses for `phrase`, written with or without spaces."""
    text = phrase.casefold()
    # What is said twice adds nothing that a guesser wouldn't try.
    pieces = _pieces(text, lists)
    costs = {piece: cost for piece, cost in pieces if len(piece) > 1}
    cost = sum(costs.values()) + sum(cost for piece, cost in pieces if len(piece) == 1)
    known = [piece for piece in costs if lists.cost(piece) is not None]
    if len(costs) >= _WORDS_OF_A_SENTENCE and 2 * len(known) >= len(costs):
        return min(cost, _sentence_log10(text, is_everyday=lists.everyday.issuperset(costs)))
    return cost


def _sentence_log10(text: str, *, is_everyday: bool) -> float:
    bits = _BITS_OF_EVERYDAY_LANGUAGE if is_everyday else _BITS_OF_LANGUAGE
    said = sum(character.isalpha() or character in _BETWEEN_WORDS for character in text)
    return said * bits * math.log10(2) + (len(text) - said) * _ANY_CHARACTER


def _pieces(text: str, lists: WordLists) -> list[tuple[str, float]]:
    """The words and single characters of the cheapest way through the text, the last first, and what each costs."""
    ways = _ways(text, lists)
    pieces, end = [], len(text)
    while end:
        way = ways[end]
        pieces.append((text[way.start : end], way.cost - ways[way.start].cost))
        end = way.start
    return pieces


def _ways(text: str, lists: WordLists) -> list[_Way]:
    """The cheapest way to each place of the text."""
    ways = [_Way(0.0, 0)]
    for end in range(1, len(text) + 1):
        alone = 0.0 if text[end - 1] in _BETWEEN_WORDS else _ANY_CHARACTER
        candidates = [_Way(ways[end - 1].cost + alone, end - 1)]
        for start in range(max(0, end - _LONGEST_KNOWN), end):
            cost = _word_cost(text, start, end, lists)
            if cost is not None:
                candidates.append(_Way(ways[start].cost + cost, start))
        ways.append(min(candidates))
    return ways


def _word_cost(text: str, start: int, end: int, lists: WordLists) -> float | None:
    word = text[start:end]
    cost = lists.cost(word)
    stands_apart = text[max(0, start - 1) : start] in _ENDS and text[end : end + 1] in _ENDS
    return _UNKNOWN_WORD if cost is None and stands_apart and word.isalpha() else cost
