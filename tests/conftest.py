"""What tests of several rooms share."""

import pytest


@pytest.fixture(scope="session")
def working_day(tmp_path_factory):
    """What a whole day with the app left; it is lived once."""
    # Only here: those who test without a screen need nothing of this.
    from tests.proof.proven import SHORT
    from tests.proof.working_day import lived

    return lived(tmp_path_factory.mktemp("day") / "lived", SHORT)
