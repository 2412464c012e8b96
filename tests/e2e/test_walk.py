"""A diary from its first start to a summary that is handed over, and what of it can be found afterwards, and where.

Every word of the diary is made up and begins alike, so that one search finds them all.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support import leaks, pdfs
from tests.support.client import Client, Somebody, Told
from tests.support.computer import computer
from tests.support.system_calls import hides_names, kinds_of_sockets, need_strace, opened_for_writing
from tests.support.verapdf.validator import validate

pytestmark = pytest.mark.e2e

STEM = "wqvkz"
PASSPHRASE = f"{STEM} lantaarn 7 wolkenkrabber"
ANNA = Somebody(f"{STEM}anna", f"{STEM}role", f"{STEM}house", f"{STEM}phone", f"{STEM}note")
BRAM = f"{STEM}bram"
CHOSEN = Told(f"{STEM}office", f"{STEM}glad", f"{STEM}patience", f"{STEM}letter", f"{STEM}opinion")
OTHER = Told(f"{STEM}kitchen", f"{STEM}sore", f"{STEM}quiet", f"{STEM}quarrel", f"{STEM}doubt")
PROMISE = f"{STEM}callback"
TOPIC = f"{STEM}debts"

#: A tick takes along what happened and what helped; and the reader is named.
SHARED = (CHOSEN.happened, CHOSEN.helped, BRAM)
KEPT = (
    *(ANNA.name, ANNA.role, ANNA.organisation, ANNA.reach, ANNA.note, PROMISE, TOPIC),
    *(CHOSEN.place, CHOSEN.feeling, CHOSEN.view),
    *(OTHER.place, OTHER.feeling, OTHER.helped, OTHER.happened, OTHER.view),
)
#: Where the system itself keeps what isn't a file.
NO_FILES = ("/dev/", "/proc/")


@dataclass(frozen=True, slots=True)
class Traces:
    """What the walk left."""

    timeline: tuple[str, ...]
    titles: frozenset[str]
    folder: Path
    files: tuple[Path, ...]
    pdf: Path
    calls: str
    secrets: tuple[bytes, ...]
    unlocked: int
    in_unlocked: tuple[bytes, ...] | None
    in_locked: tuple[bytes, ...] | None


@pytest.fixture(scope="module")
def traces(one_screen, tmp_path_factory):
    need_strace()
    with computer(tmp_path_factory.mktemp("walk"), one_screen) as own:
        return walk(one_screen.reader, own, tmp_path_factory.mktemp("calls") / "calls")


def walk(reader, own, calls):
    """Go the whole way, and look round at its end."""
    client = Client(reader, PASSPHRASE)
    own.start(watched_into=calls)
    card = client.make_diary()
    write_all(client)
    titles = reader.titles()
    client.lock()
    client.unlock()
    client.go("Timeline")
    timeline = [item.name for item in reader.find_all("list item")]
    client.share_contact(of=ANNA.name, with_whom=BRAM)
    secrets = (*leaks.forms(STEM), *card_forms(card))
    in_unlocked = leaks.memory_of(reader.wait_apps()[0], secrets)
    unlocked, locked = client.lock()
    return Traces(
        timeline=tuple(timeline),
        titles=frozenset([*titles, *reader.titles()]),
        folder=own.folder,
        files=tuple(own.files()),
        pdf=next(own.home.rglob("*.pdf")),
        calls=calls.read_text(),
        secrets=secrets,
        unlocked=unlocked,
        in_unlocked=in_unlocked,
        in_locked=leaks.memory_of(locked, secrets),
    )


def write_all(client):
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


def card_forms(card):
    """The recovery card as it is shown, typed and kept. A group alone is too short to be looked for byte by byte."""
    whole = [form for between in ("", " ", "-") for form in leaks.forms(between.join(card))]
    return (*whole, *(group.encode("utf-16-le") for group in card))


def test_everything_written_is_there_after_opening_again(traces):
    newest, oldest = traces.timeline
    assert BRAM in newest
    assert OTHER.happened in newest
    assert ANNA.name in oldest
    assert CHOSEN.happened in oldest
    assert "1 promise" in oldest


def test_the_window_says_nothing_of_the_diary(traces):
    assert traces.titles == {"Egel"}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_the_summary_can_be_read_by_everyone(profile, traces):
    verdict = validate([traces.pdf], [profile])[traces.pdf, profile]
    assert verdict.checks > 1000
    assert verdict.failures == ()


@pytest.mark.parametrize("word", SHARED)
def test_what_was_chosen_is_in_the_summary(word, traces):
    assert word in pdfs.text(traces.pdf.read_bytes())


@pytest.mark.parametrize("word", KEPT)
def test_what_was_not_chosen_is_nowhere_in_the_summary(word, traces):
    assert leaks.finds_in(pdfs.everything_in(traces.pdf.read_bytes()), leaks.forms(word)) == []


def test_no_word_of_the_diary_stands_in_any_file(traces):
    assert leaks.files_with(traces.secrets, traces.files) == {}


def test_no_file_is_named_after_anything_in_the_diary(traces):
    assert [path for path in traces.files if STEM in str(path)] == []


def test_no_other_file_anywhere_is_written(traces):
    if hides_names(traces.calls):
        pytest.skip("only root sees what files an app asks for that forbids to be looked into")
    written = opened_for_writing(traces.calls, traces.folder / "here")
    elsewhere = [path for path in written if not path.is_relative_to(traces.folder)]
    assert any(path.parent == traces.pdf.parent for path in written)
    assert [path for path in elsewhere if not str(path).startswith(NO_FILES)] == []


def test_nothing_connects(traces):
    assert kinds_of_sockets(traces.calls) == {"AF_UNIX"}


def test_the_unlocked_process_is_gone(traces):
    assert leaks.is_gone(traces.unlocked)


def test_the_locked_process_holds_no_word_of_the_diary(traces):
    if traces.in_locked is None and not os.environ.get("CI"):
        pytest.skip("another process may not be looked into here")
    assert traces.in_locked == ()


def test_the_same_search_finds_the_words_in_the_unlocked_process(traces):
    if traces.in_unlocked is None:
        pytest.skip("only root may look into the unlocked process")
    found = b"".join(traces.in_unlocked)
    assert any(form in found for form in leaks.forms(CHOSEN.happened))
