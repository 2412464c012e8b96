"""What guessing a passphrase costs: Argon2id's memory and passes, their limits, and what this machine can bear."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import nacl.bindings
from nacl.exceptions import RuntimeError as SodiumError

from diary.domain.faults import Fault, FaultCode, SurroundingsFailed

SALT_BYTES: Final = 16
_KEY_BYTES: Final = 32
_MIB: Final = 1024  # KiB
_BYTES_PER_KIB: Final = 1024

# What one unlock should take on the client's machine: felt as a breath, not as waiting.
_SHORTEST: Final = 0.5  # seconds
_LONGEST: Final = 1.0  # seconds
_WANTED: Final = 0.75  # seconds


@dataclass(frozen=True, slots=True)
class KdfCost:
    """The price of one guess: memory in KiB, and passes over it."""

    memory_kib: int
    passes: int


DEFAULT: Final = KdfCost(256 * _MIB, 3)
#: Weaker than this is refused: a slot that asks for less was made to be guessed.
FLOOR: Final = KdfCost(64 * _MIB, 3)
#: Dearer than this is refused: a slot that asks for more was made to stop the computer.
CEILING: Final = KdfCost(4096 * _MIB, 64)


@dataclass(frozen=True, slots=True)
class CostPolicy:
    """Which costs are taken. `usual` is the cost of new passphrase slots; None means: measured on this machine."""

    floor: KdfCost
    ceiling: KdfCost
    usual: KdfCost | None = None

    def check(self, cost: KdfCost) -> None:
        """Refuse a cost outside the limits (KEY_COST_REFUSED), before anything is derived."""
        memory_fits = self.floor.memory_kib <= cost.memory_kib <= self.ceiling.memory_kib
        passes_fit = self.floor.passes <= cost.passes <= self.ceiling.passes
        if not (memory_fits and passes_fit):
            raise SurroundingsFailed(FaultCode.KEY_COST_REFUSED, memory_kib=cost.memory_kib, passes=cost.passes)

    def for_new_slot(self) -> KdfCost:
        """The cost for a new passphrase slot; measuring takes up to a second or two."""
        return self.usual or tune()


STRICT: Final = CostPolicy(FLOOR, CEILING)


def derive(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """The 32-byte key that Argon2id makes of a passphrase; TOO_LITTLE_MEMORY when the machine can't."""
    try:
        return nacl.bindings.crypto_pwhash_alg(
            _KEY_BYTES,
            secret,
            salt,
            cost.passes,
            cost.memory_kib * _BYTES_PER_KIB,
            nacl.bindings.crypto_pwhash_ALG_ARGON2ID13,
        )
    except (SodiumError, MemoryError) as error:
        # libsodium fails here for one reason: it got no memory.
        raise SurroundingsFailed(FaultCode.TOO_LITTLE_MEMORY, memory_kib=cost.memory_kib) from error


def seconds_for(cost: KdfCost) -> float:
    """How long one derivation takes here."""
    start = time.perf_counter()
    derive(b"measure", bytes(SALT_BYTES), cost)
    return time.perf_counter() - start


def tune(measure: Callable[[KdfCost], float] = seconds_for) -> KdfCost:
    """The cost that takes this machine about 0.5 to 1 s: more passes on a fast one, less memory on a slow one."""
    memory_kib, taken = _affordable(measure)
    per_pass = taken / DEFAULT.passes
    if taken < _SHORTEST:
        return KdfCost(memory_kib, min(max(DEFAULT.passes, round(_WANTED / per_pass)), CEILING.passes))
    if taken > _LONGEST:
        memory_kib = max(FLOOR.memory_kib, int(memory_kib * _WANTED / taken) // _MIB * _MIB)
    return KdfCost(memory_kib, DEFAULT.passes)


def _affordable(measure: Callable[[KdfCost], float]) -> tuple[int, float]:
    """The most memory up to the default that this machine has, in KiB, and the seconds it takes."""
    memory_kib = DEFAULT.memory_kib
    while True:
        try:
            return memory_kib, max(measure(KdfCost(memory_kib, DEFAULT.passes)), 1e-6)
        except Fault:
            if memory_kib // 2 < FLOOR.memory_kib:
                raise
            memory_kib //= 2
