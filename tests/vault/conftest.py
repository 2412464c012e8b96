"""A small diary for each test that wants one."""

import pytest

from tests.support.vaults import make_vault


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "diary"


@pytest.fixture
def made(folder):
    vault, code = make_vault(folder)
    yield vault, code
    vault.close()


@pytest.fixture
def vault(made):
    return made[0]
