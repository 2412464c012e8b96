"""Rotating all keys: a new root key, passphrase and recovery card; nothing old opens the diary any more.

Used when somebody may know the passphrase. The pages are written anew beside the old ones, proven, and named by the
header in one step. Never `PRAGMA rekey`, which writes over the only copy.
"""

import contextlib
from collections.abc import Iterator

import msgspec

from diary.domain.progress import Watch
from diary.vault import changeover
from diary.vault.copying import copy_proven
from diary.vault.cost import KdfCost
from diary.vault.keys import RootKey
from diary.vault.passphrase import secret_of
from diary.vault.recovery import RecoveryCode
from diary.vault.slots import passphrase_slot, recovery_slot
from diary.vault.successor import Successor
from diary.vault.vault import Vault


@contextlib.contextmanager
def under_new_keys(
    vault: Vault, passphrase: str, code: RecoveryCode, watch: Watch, *, cost: KdfCost | None = None
) -> Iterator[Successor]:
    """The same diary under new keys, proven and ready to take effect. Nobody writes from here to there.

    Raises PASSPHRASE_EMPTY, PASSPHRASE_TOO_LONG, KEY_COST_REFUSED and DISK_FULL before the first byte is written;
    CANNOT_WRITE, DAMAGED_DIARY and Stopped leave nothing behind.
    """
    secret = secret_of(passphrase)
    cost = cost or vault.policy.for_new_slot()
    vault.policy.check(cost)
    root, context = RootKey.draw(), vault.header.context
    header = msgspec.structs.replace(
        vault.header,
        generation=vault.header.generation + 1,
        database=changeover.next_number(vault.folder),
        passphrase=passphrase_slot(root, secret, cost, context),
        recovery=recovery_slot(root, code, context),
    )
    with Successor(vault.folder, header, root, vault.policy) as successor:
        with contextlib.closing(vault.connect()) as source:
            copy_proven(source, successor.path, root, successor.row, watch)
        yield successor
