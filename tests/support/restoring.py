"""A diary, a backup of it beside it in which less was written, and putting that back."""

import shutil
from contextlib import closing

from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft
from diary.domain.faults import Fault, FaultCode
from diary.domain.when import When
from diary.services.backups import back_up
from diary.services.contacts import count_contacts, record_contact
from diary.services.opening import change_passphrase, open_diary
from diary.services.restoring import look_into, restore
from tests.support.backups import DAY, NOW, story_diary
from tests.support.vaults import CHEAP_POLICY, PASSPHRASE

NEW = "vier nieuwe zinnen van hier"
#: The story's contacts, as they stand in the backup.
THEN = 41


def prepared(folder, passphrase=None):
    """A closed diary in which a contact was written since its backup, and maybe the passphrase changed; that backup."""
    with closing(story_diary(folder)) as diary:
        path = shutil.move(back_up(diary, NOW).path, folder.parent / "egel.backup")
        write_something(diary)
        if passphrase:
            change_passphrase(diary, passphrase)
    (folder / "backups").rmdir()
    return path


def write_something(diary):
    record_contact(diary, ContactDraft(Contact(When(DAY), happened="sindsdien")), NOW)


def looked_into(path, passphrase=PASSPHRASE):
    return look_into(path, passphrase, policy=CHEAP_POLICY)


def restored(path, folder, passphrase=PASSPHRASE):
    with closing(looked_into(path, passphrase)) as restorable:
        return restore(restorable, folder, NOW)


def contacts_in(folder, passphrase=PASSPHRASE):
    """How many contacts there are; None for a passphrase that doesn't open the diary."""
    try:
        diary = open_diary(folder, passphrase, policy=CHEAP_POLICY)
    except Fault as fault:
        if fault.code is not FaultCode.WRONG_PASSPHRASE:
            raise
        return None
    with closing(diary):
        return count_contacts(diary)


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
