"""New passphrases: five words are always good enough, what is guessed in a day never is."""

import pytest

from diary.domain.faults import ClientCanMend, FaultCode
from diary.services.passphrases import offer_passphrase, refuse_unfit


def test_five_offered_words_are_taken():
    offered = offer_passphrase()
    refuse_unfit(offered)
    assert len(offered.split()) == 5


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [
        ("", FaultCode.PASSPHRASE_EMPTY),
        ("   ", FaultCode.PASSPHRASE_EMPTY),
        ("a" * 1025, FaultCode.PASSPHRASE_TOO_LONG),
        ("a" * 100_000, FaultCode.PASSPHRASE_TOO_LONG),
        ("wachtwoord", FaultCode.PASSPHRASE_TOO_WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", FaultCode.PASSPHRASE_TOO_WEAK),
        ("qwertyuiop", FaultCode.PASSPHRASE_TOO_WEAK),
        ("egel", FaultCode.PASSPHRASE_TOO_WEAK),
    ],
)
def test_an_unfit_passphrase_is_refused_with_its_reason(passphrase, code):
    with pytest.raises(ClientCanMend) as raised:
        refuse_unfit(passphrase)
    assert raised.value.code is code
