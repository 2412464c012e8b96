"""What can go wrong, in three kinds. A fault carries a code and safe facts; never a sentence, never diary text."""

from enum import StrEnum


class FaultCode(StrEnum):
    """What happened, for the page that puts it into words."""

    # What the client can mend.
    WRONG_PASSPHRASE = "wrong-passphrase"  # noqa: S105 -- a code, not a password
    WRONG_RECOVERY_CODE = "wrong-recovery-code"
    MISTYPED_RECOVERY_CODE = "mistyped-recovery-code"
    RECOVERY_CODE_EMPTY = "recovery-code-empty"
    PASSPHRASE_EMPTY = "passphrase-empty"  # noqa: S105
    PASSPHRASE_UNREADABLE = "passphrase-unreadable"  # noqa: S105
    PASSPHRASE_TOO_LONG = "passphrase-too-long"  # noqa: S105
    PASSPHRASE_TOO_WEAK = "passphrase-too-weak"  # noqa: S105
    PASSPHRASES_DIFFER = "passphrases-differ"
    NOT_A_DIARY = "not-a-diary"
    FOLDER_NOT_EMPTY = "folder-not-empty"
    DIARY_EXISTS = "diary-exists"
    NOTHING_CHOSEN = "nothing-chosen"
    CONSENT_UNFINISHED = "consent-unfinished"
    INSIDE_DIARY_FOLDER = "inside-diary-folder"
    PERSON_IN_CONTACTS = "person-in-contacts"
    ATTACHMENT_TOO_LARGE = "attachment-too-large"
    ATTACHMENT_UNREADABLE = "attachment-unreadable"
    PICTURE_TOO_LARGE = "picture-too-large"
    PDF_LOCKED = "pdf-locked"
    PDF_TOO_LONG = "pdf-too-long"
    # What the surroundings did.
    CANNOT_WRITE = "cannot-write"
    CANNOT_READ = "cannot-read"
    DISK_FULL = "disk-full"
    DAMAGED_KEYS = "damaged-keys"
    KEYS_MISSING = "keys-missing"
    TAMPERED_KEYS = "tampered-keys"
    OLDER_KEYS = "older-keys"
    DAMAGED_DIARY = "damaged-diary"
    NOTHING_READABLE = "nothing-readable"
    DAMAGED_BACKUP = "damaged-backup"
    OLD_BACKUP_DAMAGED = "old-backup-damaged"
    BACKUP_NOT_MADE = "backup-not-made"
    SECOND_PLACE_MISSING = "second-place-missing"
    SECOND_PLACE_LONG_MISSING = "second-place-long-missing"
    SECOND_PLACE_FULL = "second-place-full"
    SECOND_PLACE_REFUSES = "second-place-refuses"
    DIARY_MOVED = "diary-moved"
    NEWER_VERSION = "newer-version"
    NO_ROOM_TO_UPGRADE = "no-room-to-upgrade"
    CANNOT_UPGRADE = "cannot-upgrade"
    TOO_LITTLE_MEMORY = "too-little-memory"
    KEY_COST_REFUSED = "key-cost-refused"
    OPEN_ELSEWHERE = "open-elsewhere"
    CANNOT_RECORD = "cannot-record"
    CANNOT_PLAY = "cannot-play"
    # Our own bug.
    BUG = "bug"


class Fault(Exception):
    """Something went wrong. `facts` hold numbers and fixed words only, safe for a log."""

    def __init__(self, code: FaultCode, **facts: int | str) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = facts


class ClientCanMend(Fault):
    """The client can put this right: a wrong passphrase, an empty choice."""


class SurroundingsFailed(Fault):
    """The disk, the memory or a file failed; nothing the client did."""


class OurBug(Fault):
    """The app is wrong."""

    def __init__(self, **facts: int | str) -> None:
        super().__init__(FaultCode.BUG, **facts)
