"""The short form of the proofs in tests/proof; `python -m tests.proof` is the whole of them."""

import secrets

import pytest

from tests.proof.every import PROOFS
from tests.proof.proven import SHORT


@pytest.mark.parametrize("name", PROOFS)
def test_it_holds(name, tmp_path):
    seed = secrets.randbits(32)
    proofs = list(PROOFS[name](tmp_path / name, SHORT, seed))
    told = "\n".join(proof.told() for proof in proofs)
    assert [proof.name for proof in proofs if proof.failures] == [], f"seed {seed}\n{told}"
    assert proofs
