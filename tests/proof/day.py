"""A whole day with a diary, from its first start to a locked screen, in a real window with every call watched.

Every word of the diary is made up and begins alike, so that one search finds them all.
"""

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from diary.services.opening import open_diary
from diary.services.safety import keep_safety, safety_kept
from tests.support import leaks
from tests.support.at_spi.screen import Screen
from tests.support.client import Client, Somebody, Told
from tests.support.computer import computer
from tests.support.system_calls import STRACE_BYTES, need_strace

STEM: Final = "wqvkz"
PASSPHRASE: Final = f"{STEM} lantaarn 7 wolkenkrabber"
ANNA: Final = Somebody(f"{STEM}anna", f"{STEM}role", f"{STEM}house", f"{STEM}phone", f"{STEM}note")
BRAM: Final = f"{STEM}bram"
CHOSEN: Final = Told(f"{STEM}office", f"{STEM}glad", f"{STEM}patience", f"{STEM}letter", f"{STEM}opinion")
OTHER: Final = Told(f"{STEM}kitchen", f"{STEM}sore", f"{STEM}quiet", f"{STEM}quarrel", f"{STEM}doubt")
PROMISE: Final = f"{STEM}callback"
TOPIC: Final = f"{STEM}debts"
#: All of them, however they are written.
_WORDS: Final = leaks.forms(STEM)
#: A minute without anybody, and something for a slow machine.
_MINUTE: Final = 90.0  # seconds


@dataclass(frozen=True, slots=True)
class Lock:
    """Locked once: the process that was unlocked, and what was found in it before and in the locked one after.

    None where a process may not be looked into.
    """

    unlocked: int
    before: tuple[bytes, ...] | None
    after: tuple[bytes, ...] | None


@dataclass(frozen=True, slots=True)
class Day:
    """What the day left."""

    timeline: tuple[str, ...]
    titles: frozenset[str]
    folder: Path
    files: tuple[Path, ...]
    pdf: Path
    calls: str
    secrets: tuple[bytes, ...]
    locks: tuple[Lock, ...]


def live(screen: Screen, folder: Path, *, waits: bool = False) -> Day:
    """Go through the whole day, and look round at its end; with `waits` it locks by itself at last."""
    need_strace()
    folder.mkdir(parents=True)
    reader, client, calls = screen.reader, Client(screen.reader, PASSPHRASE), folder / "calls"
    (folder / "computer").mkdir()
    with computer(folder / "computer", screen) as own:
        own.start(watched_into=calls, watch=STRACE_BYTES)
        secrets = (*_WORDS, *_card_forms(client.make_diary()))
        _write_all(client)
        titles = reader.titles()
        locks = [_lock(client, secrets)]
        client.unlock()
        client.go("Timeline")
        timeline = [item.name for item in reader.find_all("list item")]
        client.back_up()
        client.share_contact(of=ANNA.name, with_whom=BRAM)
        reader.press("button", "To Share")
        # The process that was just locked has never seen the card.
        locks.append(_lock(client, _WORDS))
        if waits:
            locks.append(_lock_by_itself(own.diary, client))
        return Day(
            timeline=tuple(timeline),
            titles=frozenset([*titles, *reader.titles()]),
            folder=own.folder,
            files=tuple(own.files()),
            pdf=next(own.home.rglob("*.pdf")),
            calls=calls.read_text(),
            secrets=secrets,
            locks=tuple(locks),
        )


def _write_all(client: Client) -> None:
    """Add a person, and write two contacts, with a promise and a topic."""
    client.add_person(ANNA)
    client.begin_contact()
    client.choose_person(ANNA.name)
    client.tell(CHOSEN)
    client.promise(f"Something of {ANNA.name}", PROMISE)
    client.want_to_discuss(TOPIC)
    client.finish_contact()
    client.begin_contact()
    client.name_person(BRAM)
    client.tell(OTHER)
    client.finish_contact()


def _lock(client: Client, secrets: tuple[bytes, ...]) -> Lock:
    before = leaks.memory_of(client.process(), _WORDS)
    unlocked, locked = client.lock()
    return Lock(unlocked, before, leaks.memory_of(locked, secrets))


def _lock_by_itself(folder: Path, client: Client) -> Lock:
    """Unlock it and go away."""
    with closing(open_diary(folder, PASSPHRASE)) as diary:
        keep_safety(diary, replace(safety_kept(diary), lock_after_minutes=1))
    client.unlock()
    unlocked = client.process()
    before = leaks.memory_of(unlocked, _WORDS)
    return Lock(unlocked, before, leaks.memory_of(client.wait_locked(unlocked, _MINUTE), _WORDS))


def _card_forms(card: list[str]) -> tuple[bytes, ...]:
    """The recovery card as it is shown, typed and kept. A group alone is too short to be looked for byte by byte."""
    whole = [form for between in ("", " ", "-") for form in leaks.forms(between.join(card))]
    return (*whole, *(group.encode("utf-16-le") for group in card))
