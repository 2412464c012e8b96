"""Opening: what was written is there again, by passphrase or card."""

import shutil
from pathlib import Path

import pytest

from diary.domain.faults import ClientCanMend, FaultCode, SurroundingsFailed
from diary.domain.people import Person
from diary.services.opening import (
    change_passphrase,
    check_card,
    check_passphrase,
    check_typed_back,
    create_diary,
    open_diary,
    open_diary_with_card,
    replace_recovery_card,
)
from diary.services.people import everyone, record_person
from diary.vault.recovery import RecoveryCode
from tests.support.diaries import make_diary, open_again
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE


def test_what_was_written_is_there_after_closing_and_opening(tmp_path):
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Sam"))
    diary.close()
    again = open_again(tmp_path / "diary")
    assert [each.name for each in everyone(again)] == ["Sam"]
    again.close()


def test_the_recovery_card_opens_the_diary(tmp_path):
    diary, code = create_diary(tmp_path / "diary", PASSPHRASE, policy=CHEAP_POLICY)
    record_person(diary, Person(name="Sam"))
    diary.close()
    again = open_diary_with_card(tmp_path / "diary", code.text.lower())
    assert [each.name for each in everyone(again)] == ["Sam"]
    again.close()


def test_a_wrong_passphrase_says_so_and_a_right_one_still_opens(tmp_path):
    make_diary(tmp_path / "diary").close()
    with pytest.raises(ClientCanMend) as raised:
        open_diary(tmp_path / "diary", "niet deze", policy=CHEAP_POLICY)
    assert raised.value.code is FaultCode.WRONG_PASSPHRASE
    open_again(tmp_path / "diary").close()


def test_after_a_change_only_the_new_passphrase_opens(tmp_path):
    diary = make_diary(tmp_path / "diary")
    change_passphrase(diary, "iets heel anders")
    diary.close()
    with pytest.raises(ClientCanMend):
        open_again(tmp_path / "diary")
    open_diary(tmp_path / "diary", "iets heel anders", policy=CHEAP_POLICY).close()


def test_an_old_card_opens_nothing_after_a_new_one_was_made(tmp_path):
    diary, old = create_diary(tmp_path / "diary", PASSPHRASE, policy=CHEAP_POLICY)
    new = replace_recovery_card(diary)
    diary.close()
    with pytest.raises(ClientCanMend) as raised:
        open_diary_with_card(tmp_path / "diary", old.text)
    assert raised.value.code is FaultCode.WRONG_RECOVERY_CODE
    open_diary_with_card(tmp_path / "diary", new.text).close()


def test_a_diary_moved_away_while_open_takes_no_more_words(tmp_path):
    diary = make_diary(tmp_path / "diary")
    shutil.move(tmp_path / "diary", tmp_path / "elsewhere")
    with pytest.raises(SurroundingsFailed) as raised:
        record_person(diary, Person(name="Sam"))
    assert raised.value.code is FaultCode.DIARY_MOVED
    diary.close()


def test_nothing_of_the_diary_can_be_read_in_its_files(tmp_path):
    diary = make_diary(tmp_path / "diary")
    record_person(diary, Person(name="Marjoleintje", note="een heel herkenbare zin"))
    files = [path for path in Path(tmp_path / "diary").rglob("*") if path.is_file()]
    diary.close()
    files += [path for path in Path(tmp_path / "diary").rglob("*") if path.is_file()]
    assert files
    assert not [path.name for path in files if path.exists() and b"arjoleintj" in path.read_bytes()]


def test_an_open_diary_knows_its_own_passphrase_and_card(tmp_path):
    diary, code = create_diary(tmp_path / "diary", PASSPHRASE, policy=CHEAP_POLICY)
    check_passphrase(diary, PASSPHRASE)
    check_card(diary, code.text)
    with pytest.raises(ClientCanMend) as raised:
        check_passphrase(diary, PASSPHRASE + "s")
    assert raised.value.code is FaultCode.WRONG_PASSPHRASE
    with pytest.raises(ClientCanMend) as raised:
        check_card(diary, RecoveryCode.draw().text)
    assert raised.value.code is FaultCode.WRONG_RECOVERY_CODE
    diary.close()


def test_a_card_copied_as_shown_is_taken():
    code = RecoveryCode.draw()
    check_typed_back(code, " ".join(code.groups).lower())


def test_the_group_that_was_copied_wrong_is_named():
    code = RecoveryCode.draw()
    groups = list(code.groups)
    # A whole group of another card: its own check says nothing.
    groups[3] = next(each for each in (RecoveryCode.draw().groups[3] for _ in range(50)) if each != groups[3])
    with pytest.raises(ClientCanMend) as raised:
        check_typed_back(code, "-".join(groups))
    assert (raised.value.code, raised.value.facts["group"]) == (FaultCode.MISTYPED_RECOVERY_CODE, 4)
