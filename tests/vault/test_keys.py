"""The root key and what follows from it."""

import pytest

from diary.domain.faults import OurBug
from diary.vault.keys import RootKey, wipe

KNOWN = bytes(range(32))


def test_derived_keys_stay_what_they_were_so_that_old_diaries_open():
    root = RootKey(KNOWN)
    assert root.database_key().hex() == "96861d4cb58156eb8a456301195b2c88a9c5f7c32d43f0e1024b6cab40a24dd8"
    assert root.header_mac(b"content").hex() == "979f493c4efb1a711071277bef4e9a4e6cba9ea5b1f32e5d6139feca8e938d8d"


def test_keys_for_different_purposes_are_unrelated():
    root = RootKey(KNOWN)
    assert len({bytes(root.database_key()), root.revealed(), root.header_mac(b"")}) == 3


def test_wiping_clears_the_buffer_in_place():
    buffer = bytearray(KNOWN)
    same = memoryview(buffer)
    wipe(buffer)
    assert bytes(same) == bytes(32)


def test_a_wiped_root_key_clears_its_buffer_and_derives_nothing():
    root = RootKey(KNOWN)
    buffer = root._buffer
    root.wipe()
    assert bytes(buffer) == bytes(32)
    for use in (root.database_key, root.revealed, lambda: root.header_mac(b"")):
        with pytest.raises(OurBug):
            use()


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_a_root_key_of_another_length_is_refused(length):
    with pytest.raises(OurBug):
        RootKey(bytes(length))


def test_every_drawn_key_is_a_new_one():
    assert len({RootKey.draw().revealed() for _ in range(20)}) == 20
