"""Rotating all keys, while somebody goes on writing."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from threading import Thread
from typing import Final

from diary.domain.faults import ClientCanMend
from diary.services.opening import open_diary, open_diary_with_card
from diary.services.rotating import rotate_keys
from diary.vault.recovery import RecoveryCode
from tests.proof.author import Author
from tests.proof.inspection import judge_diary
from tests.proof.ledger import Ledger
from tests.proof.teller import Teller
from tests.support.diaries import open_again
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE, make_vault

#: More than anybody rotates before being ended.
_MOST: Final = 300


def prepare(room: Path) -> None:
    """An empty diary, and a pile of recovery cards."""
    vault, card = make_vault(room / "diary", _passphrase(0))
    vault.close()
    cards = [card, *(RecoveryCode.draw() for _ in range(_MOST))]
    (room / "cards").write_text("\n".join(each.text for each in cards))


def act(room: Path, teller: Teller, random: Random) -> None:
    """Take the next passphrase and the next card, again and again."""
    diary, cards = open_again(room / "diary", _passphrase(0)), _cards(room)
    author = Author(diary, teller, random)
    Thread(target=author.write_without_end, daemon=True).start()
    for number in range(1, _MOST):
        card = RecoveryCode.typed(cards[number])

        def rotate(number: int = number, card: RecoveryCode = card) -> None:
            teller.begun("keys", value=number)
            rotate_keys(diary, _passphrase(number), card)
            teller.done("keys", value=number)

        teller.persist(rotate)


def judge(room: Path, ledger: Ledger) -> Iterator[str]:
    """One passphrase and its card open the diary, the last told or the one begun; no other ever does."""
    cards = _cards(room)
    numbers = range(ledger.last_begun("keys") + 1)
    by_passphrase = [number for number in numbers if _opens(room, open_diary, _passphrase(number))]
    by_card = [number for number in numbers if _opens(room, open_diary_with_card, cards[number])]
    allowed = {ledger.last_done("keys"), ledger.last_begun("keys")}
    if by_passphrase != by_card or len(by_card) != 1 or not allowed.issuperset(by_card):
        yield f"opened by the passphrases {by_passphrase} and the cards {by_card} of {sorted(allowed)}"
    for number in by_passphrase:
        yield from judge_diary(room / "diary", ledger, _passphrase(number))


def _passphrase(number: int) -> str:
    return f"{PASSPHRASE} {number}"


def _cards(room: Path) -> list[str]:
    return (room / "cards").read_text().splitlines()


def _opens(room: Path, opening, secret: str) -> bool:
    with suppress(ClientCanMend):
        opening(room / "diary", secret, policy=CHEAP_POLICY).close()
        return True
    return False
