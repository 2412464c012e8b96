"""Looking whether a diary holds what was told as saved, and is sound."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from diary.domain.attachments import AttachmentKind
from diary.domain.contacts import Contact
from diary.domain.drafts import ContactDraft, Form
from diary.domain.progress import go_on
from diary.domain.topics import Topic, TopicState
from diary.domain.when import When
from diary.media.flac import parsed
from diary.services.contacts import record_contact
from diary.store import attachments, contacts, drafts, meetings, topics
from diary.store import bin as store_bin
from diary.store.backups import inside_of
from diary.store.connection import Connection
from diary.vault.soundness import soundness_of
from tests.proof.author import NOW
from tests.proof.ledger import Ledger
from tests.support.diaries import open_again
from tests.support.vaults import PASSPHRASE

#: What may lie in the folder of a diary that is closed.
_AT_REST: Final = frozenset({"vault.json", "vault.json.bak", "backups"})
_ALL: Final = 1_000_000
#: The number of the entry that is written when all has been looked at.
_AFTERWARDS: Final = 0


def judge_diary(folder: Path, ledger: Ledger, passphrase: str = PASSPHRASE) -> Iterator[str]:
    """Open a diary as it was left and say what of all that was told is not so; then write in it."""
    with closing(open_again(folder, passphrase)) as diary, diary.reading() as connection:
        yield from not_kept(connection, ledger)
        yield from unsound(connection)
    yield from not_going_on(folder, passphrase)
    yield from left_over(folder)


def not_kept(connection: Connection, ledger: Ledger) -> Iterator[str]:
    """The entries, bin and draft that are otherwise than they were told as saved."""
    here, binned = entries_of(connection), binned_of(connection)
    if here.keys() & binned.keys():
        yield f"both in the diary and in the bin: {here.keys() & binned.keys()}"
    found = here | binned
    for number, version in ledger.begun["entry"].items():
        least = ledger.done["entry"].get(number, 0)
        if not least <= found.get(number, 0) <= version:
            yield f"entry {number}: version {found.get(number)}, told {least}, begun {version}"
    if not ledger.done["thrown"].keys() <= binned.keys() <= ledger.begun["thrown"].keys():
        yield f"the bin holds {sorted(binned)}, told {sorted(ledger.done['thrown'])}"
    yield from _not_said(connection, ledger)
    yield from _not_met(connection, ledger)
    attached = attached_in(connection, AttachmentKind.PDF)
    if not ledger.done["attached"].keys() <= attached.keys() <= ledger.begun["attached"].keys():
        yield f"attached is {sorted(attached)}, told {sorted(ledger.done['attached'])}"
    if found.keys() - ledger.begun["entry"].keys():
        yield f"never written: {found.keys() - ledger.begun['entry'].keys()}"
    if not ledger.last_done("draft") <= draft_of(connection) <= ledger.last_begun("draft"):
        yield f"draft {draft_of(connection)}, told {ledger.last_done('draft')}"


def unsound(connection: Connection) -> Iterator[str]:
    """Pages that are not as they were written, and counts that don't agree."""
    found = soundness_of(connection, go_on)
    if not found.is_sound:
        yield f"{found}"
    counted = inside_of(connection)
    listed = len(contacts.page(connection, after=None, limit=_ALL)), len(store_bin.listing(connection))
    if (counted.contacts, counted.binned) != listed:
        yield f"{counted} are counted, and listed {listed}"


def not_going_on(folder: Path, passphrase: str = PASSPHRASE) -> Iterator[str]:
    """Whether something can't be written any more, or isn't there when the diary is opened again."""
    with closing(open_again(folder, passphrase)) as diary:
        record_contact(diary, ContactDraft(Contact(When(NOW.date()), happened=f"{_AFTERWARDS} 1 afterwards")), NOW)
    with closing(open_again(folder, passphrase)) as diary, diary.reading() as connection:
        if _AFTERWARDS not in entries_of(connection):
            yield "what was written afterwards was not kept"


def left_over(folder: Path) -> Iterator[str]:
    """Files of a closed diary that belong to nothing."""
    names = {path.name for path in folder.iterdir()} - _AT_REST
    databases = {name for name in names if name.startswith("diary-") and name.endswith(".db")}
    if len(databases) != 1 or names - databases - {f"{name}.search" for name in databases}:
        yield f"left over: {sorted(names)}"


def entries_of(connection: Connection) -> dict[int, int]:
    """The contacts of an author by their number, each with its version."""
    return dict(_number_and_version(card.words) for card in contacts.page(connection, after=None, limit=_ALL))


def binned_of(connection: Connection) -> dict[int, int]:
    """The same in the bin."""
    return dict(_number_and_version(each.entry.happened) for each in store_bin.listing(connection))


def attached_in(connection: Connection, kind: AttachmentKind) -> dict[int, bytes]:
    """What an author attached of one kind, by its number, with all of its bytes."""
    rows = connection.execute("SELECT name, id FROM attachment WHERE kind = ?", (kind,)).fetchall()
    return {int(name): attachments.body_of(connection, number) for name, number in rows}


def _not_said(connection: Connection, ledger: Ledger) -> Iterator[str]:
    """The voice notes that hold other than what was told as kept of them, or are none."""
    said = attached_in(connection, AttachmentKind.VOICE_NOTE)
    for number, pieces in ledger.begun["said"].items():
        least = ledger.done["said"].get(number, 0)
        found = len(parsed(said[number]).blocks) if number in said else 0
        if not least <= found <= pieces:
            yield f"voice note {number}: {found} pieces, told {least}, begun {pieces}"
    if said.keys() - ledger.begun["said"].keys():
        yield f"never said: {said.keys() - ledger.begun['said'].keys()}"


def _not_met(connection: Connection, ledger: Ledger) -> Iterator[str]:
    """The talks that are less than was told, and those whose topic stands otherwise than its answer says."""
    talks = {int(each.place): each for each in meetings.coming(connection, NOW.date())}
    for number, steps in ledger.begun["met"].items():
        least = ledger.done["met"].get(number, 0)
        answered = number in talks and talks[number].topics[0].answer is not None
        if not least <= (number in talks) + answered <= steps:
            yield f"talk {number}: answered is {answered}, told {least}, begun {steps}"
    for number, talk in talks.items():
        (line,) = talk.topics
        topic = topics.get(connection, line.topic)
        if (line.answer is None, line.words) != (topic.state is TopicState.OPEN, topic.outcome):
            yield f"talk {number} says {line.answer}, and its topic {topic.state}"


def draft_of(connection: Connection) -> int:
    """The number of the draft that is kept; 0 for none."""
    draft = drafts.take(connection, Form.TOPIC, Topic)
    return 0 if draft is None else int(draft.what.split()[0])


def _number_and_version(words: str) -> tuple[int, int]:
    number, version = words.split()[:2]
    return int(number), int(version)
