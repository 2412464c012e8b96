"""Key slots: the root key, wrapped once with the passphrase and once with the recovery code."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Final

import msgspec
import nacl.bindings
from nacl.exceptions import CryptoError

from diary.domain.faults import ClientCanMend, FaultCode
from diary.vault.cost import SALT_BYTES, CostPolicy, KdfCost, derive
from diary.vault.keys import KEY_BYTES, RootKey
from diary.vault.recovery import RecoveryCode

_NONCE_BYTES: Final = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_WRAPPED_BYTES: Final = KEY_BYTES + nacl.bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES
_FOR_RECOVERY: Final = b"egel.recovery.1"
#: Above any cost that is ever taken; what lies between is judged by the policy.
_LARGEST_NUMBER: Final = 2**53 - 1

Number = Annotated[int, msgspec.Meta(ge=1, le=_LARGEST_NUMBER)]
_Salt = Annotated[bytes, msgspec.Meta(min_length=SALT_BYTES, max_length=SALT_BYTES)]
_Nonce = Annotated[bytes, msgspec.Meta(min_length=_NONCE_BYTES, max_length=_NONCE_BYTES)]
_Wrapped = Annotated[bytes, msgspec.Meta(min_length=_WRAPPED_BYTES, max_length=_WRAPPED_BYTES)]


class PassphraseSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="passphrase", tag_field="kind"):
    """The root key, wrapped with what Argon2id makes of the passphrase."""

    memory_kib: Number
    passes: Number
    salt: _Salt
    nonce: _Nonce
    wrapped: _Wrapped = b""

    @property
    def cost(self) -> KdfCost:
        """The price of one guess at this slot."""
        return KdfCost(self.memory_kib, self.passes)


class RecoverySlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="recovery", tag_field="kind"):
    """The root key, wrapped with a key from the recovery code, which is random enough to need no Argon2id."""

    nonce: _Nonce
    wrapped: _Wrapped = b""


@dataclass(frozen=True, slots=True)
class SlotContext:
    """What a slot belongs to; it is bound into the wrapping, so that a slot opens nowhere else."""

    format: str
    version: int
    vault: bytes

    def bound_to(self, slot: PassphraseSlot | RecoverySlot) -> bytes:
        """The associated data: this context and the whole slot but its ciphertext."""
        bare = msgspec.structs.replace(slot, wrapped=b"")
        return msgspec.json.encode((self.format, self.version, self.vault, bare))


def passphrase_slot(root: RootKey, secret: bytes, cost: KdfCost, context: SlotContext) -> PassphraseSlot:
    """Wrap the root key with a passphrase; takes as long as `cost` says."""
    salt = secrets.token_bytes(SALT_BYTES)
    slot = PassphraseSlot(cost.memory_kib, cost.passes, salt, secrets.token_bytes(_NONCE_BYTES))
    return msgspec.structs.replace(slot, wrapped=_wrap(root, derive(secret, salt, cost), slot, context))


def recovery_slot(root: RootKey, code: RecoveryCode, context: SlotContext) -> RecoverySlot:
    """Wrap the root key with a recovery code."""
    slot = RecoverySlot(secrets.token_bytes(_NONCE_BYTES))
    return msgspec.structs.replace(slot, wrapped=_wrap(root, _recovery_key(code, context), slot, context))


Unwrap = Callable[[PassphraseSlot, RecoverySlot, SlotContext], RootKey]


def with_passphrase(secret: bytes, policy: CostPolicy) -> Unwrap:
    """Unwraps a diary's root key by its passphrase; the slot's cost is judged before anything is derived.

    Raises WRONG_PASSPHRASE, KEY_COST_REFUSED or TOO_LITTLE_MEMORY.
    """

    def unwrap(slot: PassphraseSlot, _: RecoverySlot, context: SlotContext) -> RootKey:
        policy.check(slot.cost)
        return _unwrap(derive(secret, slot.salt, slot.cost), slot, context, FaultCode.WRONG_PASSPHRASE)

    return unwrap


def with_recovery_code(code: RecoveryCode) -> Unwrap:
    """Unwraps a diary's root key by its recovery code; raises WRONG_RECOVERY_CODE."""

    def unwrap(_: PassphraseSlot, slot: RecoverySlot, context: SlotContext) -> RootKey:
        return _unwrap(_recovery_key(code, context), slot, context, FaultCode.WRONG_RECOVERY_CODE)

    return unwrap


def _recovery_key(code: RecoveryCode, context: SlotContext) -> bytes:
    return hashlib.blake2b(key=code.secret(), person=_FOR_RECOVERY, salt=context.vault, digest_size=KEY_BYTES).digest()


def _wrap(root: RootKey, key: bytes, slot: PassphraseSlot | RecoverySlot, context: SlotContext) -> bytes:
    bound = context.bound_to(slot)
    return nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(root.revealed(), bound, slot.nonce, key)


def _unwrap(key: bytes, slot: PassphraseSlot | RecoverySlot, context: SlotContext, wrong: FaultCode) -> RootKey:
    bound = context.bound_to(slot)
    try:
        return RootKey(nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(slot.wrapped, bound, slot.nonce, key))
    except CryptoError as error:
        raise ClientCanMend(wrong) from error
