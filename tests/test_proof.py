"""The short form of the proofs in tests/proof; `python -m tests.proof` is the whole of them."""

import secrets

import pytest

from tests.proof.every import PROOFS
from tests.proof.proven import SHORT
from tests.proof.working_day import LOOKS


@pytest.mark.parametrize("name", [name for name in PROOFS if name != "working_day"])
def test_it_holds(name, tmp_path):
    seed = secrets.randbits(32)
    proofs = list(PROOFS[name](tmp_path / name, SHORT, seed))
    told = "\n".join(proof.told() for proof in proofs)
    assert [proof.name for proof in proofs if proof.failures] == [], f"seed {seed}\n{told}"
    assert proofs


@pytest.mark.e2e
@pytest.mark.parametrize("look", LOOKS)
def test_a_day_leaves_nothing_behind(look, working_day):
    proof = look(working_day)
    assert not proof.failures, proof.told()
