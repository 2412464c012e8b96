"""Small open diaries on disk for tests: real vault, real SQLCipher, a cheap key."""

from pathlib import Path

from diary.services.diary import Diary
from diary.services.opening import create_diary, open_diary
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE


def make_diary(folder: Path) -> Diary:
    """A new, empty diary."""
    diary, _ = create_diary(folder, PASSPHRASE, policy=CHEAP_POLICY)
    return diary


def open_again(folder: Path, passphrase: str = PASSPHRASE) -> Diary:
    """The diary in `folder`, opened with its passphrase."""
    return open_diary(folder, passphrase, policy=CHEAP_POLICY)
