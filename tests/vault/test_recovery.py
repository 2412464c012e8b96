"""The recovery card's code, drawn and typed back."""

import math

import pytest

from diary.domain.faults import ClientCanMend, FaultCode
from diary.vault.recovery import ALPHABET, ENTROPY_BITS, GROUP_LENGTH, GROUPS, RecoveryCode


@pytest.fixture
def code():
    return RecoveryCode.draw()


def mistyped_group(text):
    with pytest.raises(ClientCanMend) as caught:
        RecoveryCode.typed(text)
    assert caught.value.code is FaultCode.MISTYPED_RECOVERY_CODE
    return caught.value.facts["group"]


def with_group(code, index, group):
    return "-".join((*code.groups[:index], group, *code.groups[index + 1 :]))


def test_a_code_holds_at_least_128_random_bits():
    assert 128 <= ENTROPY_BITS <= math.log2(len(ALPHABET)) * GROUPS * (GROUP_LENGTH - 1)


def test_the_alphabet_is_a_prime_number_of_characters_that_cannot_be_taken_for_each_other():
    assert len(ALPHABET) == len(set(ALPHABET)) == 29
    assert not set(ALPHABET) & set("OILUBSZ")


def test_every_code_is_a_new_one():
    assert len({RecoveryCode.draw().text for _ in range(100)}) == 100


def test_a_code_typed_back_is_the_same_code(code):
    assert RecoveryCode.typed(code.text) == code
    assert RecoveryCode.typed(code.text).secret() == code.secret()


@pytest.mark.parametrize(
    "written",
    [
        str.lower,
        lambda text: text.replace("-", " "),
        lambda text: text.replace("-", ""),
        lambda text: f"  {text.replace('-', ' – ')}\n",
        lambda text: text.replace("-", "\n"),
        lambda text: " ".join(text.replace("-", "")),
        lambda text: text.translate({ord("0"): "O", ord("1"): "l", ord("V"): "u"}),
        lambda text: text.translate({ord("8"): "b", ord("5"): "S", ord("2"): "z", ord("1"): "I"}),
        lambda text: "".join(chr(ord(each) + 0xFEE0) if each.isalnum() else each for each in text),
    ],
)
def test_lower_case_spaces_dashes_and_look_alikes_are_all_right(written):
    codes = [RecoveryCode.draw() for _ in range(20)]
    assert [RecoveryCode.typed(written(each.text)) for each in codes] == codes


def test_every_single_mistake_in_every_group_is_named(code):
    for index, group in enumerate(code.groups):
        for place, right in enumerate(group):
            for wrong in set(ALPHABET) - {right}:
                mistaken = group[:place] + wrong + group[place + 1 :]
                assert mistyped_group(with_group(code, index, mistaken)) == index + 1


def test_every_swap_of_two_characters_in_a_group_is_named(code):
    for index, group in enumerate(code.groups):
        for first in range(GROUP_LENGTH):
            for second in range(first):
                swapped = list(group)
                swapped[first], swapped[second] = group[second], group[first]
                if "".join(swapped) != group:
                    assert mistyped_group(with_group(code, index, "".join(swapped))) == index + 1


def test_groups_in_the_wrong_order_are_named(code):
    first, second, *others = code.groups
    assert mistyped_group("-".join((second, first, *others))) == 1


@pytest.mark.parametrize("index", range(GROUPS))
def test_a_group_that_is_too_short_or_too_long_is_named(code, index):
    assert mistyped_group(with_group(code, index, code.groups[index][:-1])) == index + 1
    assert mistyped_group(with_group(code, index, code.groups[index] + "7")) == index + 1


def test_a_code_that_stops_early_names_the_first_group_missing(code):
    assert mistyped_group("-".join(code.groups[:4])) == 5


@pytest.mark.parametrize("text", ["", "------", "  "])
def test_nothing_typed_is_told_from_a_mistake(text):
    with pytest.raises(ClientCanMend) as caught:
        RecoveryCode.typed(text)
    assert caught.value.code is FaultCode.RECOVERY_CODE_EMPTY


def test_more_than_the_code_is_named_as_the_last_group(code):
    assert mistyped_group(code.text + "-" + code.groups[0]) == GROUPS


@pytest.mark.parametrize("text", ["🦔" * 35, "é" * 35, "!" * 1_000_000, "\x00" * 40])
def test_what_is_no_code_at_all_is_named_from_the_first_group(text):
    assert mistyped_group(text) == 1


def test_a_code_does_not_show_itself_by_accident(code):
    assert not any(group in repr(code) for group in code.groups)
