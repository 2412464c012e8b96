"""What a call is refused with."""

from collections.abc import Callable

import pytest

from diary.domain.faults import Fault, FaultCode


def fault_of(call: Callable[..., object], *arguments: object, **named: object) -> FaultCode:
    """The code of the fault that a call ends with."""
    with pytest.raises(Fault) as caught:
        call(*arguments, **named)
    return caught.value.code
