"""The lists of packages, each with its hashes."""

import re

import pytest

from tests.support.bare_computer import LOCKS, ROOT

_LOCKED = re.compile(r"[\w.-]+==[\w.]+[^\n]*\n    --hash=sha256:[0-9a-f]{64}")


def _packages(lock):
    return [entry.strip() for entry in re.split(r"\n(?=\S)", (ROOT / lock).read_text())]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_one_version_and_a_hash(lock):
    assert [entry for entry in _packages(lock) if not _LOCKED.match(entry)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_no_host_is_named(lock):
    assert "://" not in (ROOT / lock).read_text()


def test_the_tests_run_with_what_the_app_runs_with():
    assert set(_packages("requirements.lock")) <= set(_packages("requirements-dev.lock"))
