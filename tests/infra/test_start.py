"""start.sh on computers that have more and less on them."""

import pytest

from tests.support.bare_computer import BareComputer


@pytest.fixture
def computer(tmp_path):
    return BareComputer(tmp_path)


def test_the_app_starts_with_the_words_it_was_given(computer):
    assert computer.start("demo", "--scale", "150").stdout == "started -m diary demo --scale 150\n"


def test_the_tests_start_with_the_words_they_were_given(computer):
    assert computer.start("test", "tests/domain", "-q").stdout == "started -m pytest tests/domain -q\n"


def test_every_package_is_checked_against_its_hash(computer):
    computer.start()
    assert computer.commands("uv")[-1] == "uv pip sync -q --python .venv/bin/python --require-hashes requirements.lock"


def test_an_unchanged_lock_is_not_installed_again(computer):
    computer.start()
    before = computer.commands("uv")
    computer.start()
    assert computer.commands("uv") == before


def test_a_changed_lock_is_installed(computer):
    computer.start()
    before = computer.commands("uv")
    (computer.clone / "requirements.lock").write_text("# changed\n")
    computer.start()
    assert len(computer.commands("uv")) > len(before)


def test_an_interrupted_installation_counts_for_no_lock(computer):
    lock = computer.clone / "requirements.lock"
    installed = lock.read_text()
    computer.start()
    computer.has("uv", "exit 1")
    lock.write_text("# changed\n")
    assert computer.start().returncode == 1
    lock.write_text(installed)
    assert computer.start().returncode == 1


def test_uv_is_fetched_by_pip_against_its_hash_into_a_folder_of_its_own(computer):
    computer.lacks_uv()
    assert computer.start().stdout == "started -m diary\n"
    assert "--require-hashes --target .uv -r requirements-uv.lock" in computer.commands("python3")[-1]


def test_after_the_tests_the_app_installs_nothing(computer):
    computer.start("test")
    before = computer.commands("uv")
    computer.start()
    assert computer.commands("uv") == before


def test_an_old_python_is_named(computer):
    computer.has_python("3.10")
    started = computer.start()
    assert started.returncode == 1
    assert "needs Python 3.11 or newer, and this computer has Python 3.10" in started.stderr


def test_the_oldest_python_that_will_do_does(computer):
    computer.has_python("3.11")
    assert computer.start().returncode == 0


def test_where_every_package_is_there_nothing_is_asked_for(computer):
    computer.is_debian(user=0)
    computer.start()
    assert computer.commands("apt-get") == []


def test_a_package_under_its_newer_name_counts(computer):
    computer.is_debian(user=0, lacking="libglib2.0-0")
    computer.start()
    assert computer.commands("apt-get") == []


def test_only_what_is_missing_is_installed_and_root_needs_no_sudo(computer):
    computer.is_debian(user=0, lacking="libegl1 libegl1t64")
    computer.start()
    assert computer.commands("apt-get")[-1] == "apt-get -qqy --no-install-recommends install libegl1"


def test_another_user_installs_through_sudo_and_is_told_what(computer):
    computer.is_debian(user=1000, lacking="libegl1 libegl1t64")
    computer.has("sudo", 'exec "$@"')
    assert "sudo may ask your password: libegl1" in computer.start().stderr
    assert len(computer.commands("sudo")) == len(computer.commands("apt-get")) == 2


def test_without_sudo_the_missing_packages_are_named_and_the_app_starts(computer):
    computer.is_debian(user=1000, lacking="libegl1 libegl1t64")
    started = computer.start()
    assert "please ask who looks after this computer to install: libegl1" in started.stderr
    assert started.stdout == "started -m diary\n"


def test_another_linux_is_told_once_what_egel_needs(computer):
    assert "this is not Debian or Ubuntu" in computer.start().stderr
    assert "this is not Debian or Ubuntu" not in computer.start().stderr
