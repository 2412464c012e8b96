"""What a guess costs, and the limits."""

import subprocess
import sys

import pytest

from diary.domain.faults import FaultCode, SurroundingsFailed
from diary.vault.cost import CEILING, DEFAULT, FLOOR, STRICT, CostPolicy, KdfCost, seconds_for, tune

MIB = 1024
GIB = 1024 * MIB


def machine(seconds_per_gib_pass, memory_kib=CEILING.memory_kib):
    """A made-up computer: how long a cost takes it, and how much memory it has."""

    def measure(cost):
        if cost.memory_kib > memory_kib:
            raise SurroundingsFailed(FaultCode.TOO_LITTLE_MEMORY)
        return seconds_per_gib_pass * cost.memory_kib / GIB * cost.passes

    return measure


def test_the_limits_are_those_of_the_design():
    assert KdfCost(256 * MIB, 3) == DEFAULT
    assert KdfCost(64 * MIB, 3) == FLOOR
    assert KdfCost(4 * GIB, 64) == CEILING


@pytest.mark.parametrize("cost", [FLOOR, DEFAULT, CEILING])
def test_costs_within_the_limits_are_taken(cost):
    STRICT.check(cost)


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(FLOOR.memory_kib - 1, 3),
        KdfCost(FLOOR.memory_kib, 2),
        KdfCost(CEILING.memory_kib + 1, 3),
        KdfCost(FLOOR.memory_kib, 65),
        KdfCost(1024 * GIB, 3),
    ],
)
def test_costs_outside_the_limits_are_refused(cost):
    with pytest.raises(SurroundingsFailed) as caught:
        STRICT.check(cost)
    assert caught.value.code is FaultCode.KEY_COST_REFUSED


@pytest.mark.parametrize("seconds_per_gib_pass", [0.05, 0.2, 0.7, 0.9, 1.2, 2.0, 3.0])
def test_tuning_finds_half_a_second_to_a_second_on_a_fast_and_a_slow_machine(seconds_per_gib_pass):
    measure = machine(seconds_per_gib_pass)
    cost = tune(measure)
    STRICT.check(cost)
    assert 0.5 <= measure(cost) <= 1.0


def test_tuning_never_goes_below_the_floor():
    assert tune(machine(100)) == FLOOR


def test_tuning_takes_less_memory_where_there_is_less():
    assert tune(machine(0.5, memory_kib=200 * MIB)).memory_kib == 128 * MIB


def test_a_machine_without_memory_for_the_floor_is_told_so():
    with pytest.raises(SurroundingsFailed) as caught:
        tune(machine(0.5, memory_kib=32 * MIB))
    assert caught.value.code is FaultCode.TOO_LITTLE_MEMORY


def test_the_usual_cost_of_a_policy_needs_no_measuring():
    assert CostPolicy(FLOOR, CEILING, usual=DEFAULT).for_new_slot() is DEFAULT


def test_measuring_really_derives():
    assert seconds_for(KdfCost(16 * MIB, 1)) > seconds_for(KdfCost(8, 1))


@pytest.mark.skipif(sys.platform != "linux", reason="limits the memory of a process")
def test_too_little_memory_is_told_as_such():
    program = """
import resource
from diary.domain.faults import Fault
from diary.vault.cost import FLOOR, derive
resource.setrlimit(resource.RLIMIT_AS, (48 * 2**20, resource.RLIM_INFINITY))
try:
    derive(b"secret", bytes(16), FLOOR)
except Fault as fault:
    print(fault.code)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == FaultCode.TOO_LITTLE_MEMORY
