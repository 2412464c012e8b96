"""A lock never waits long for work that doesn't stop, and what was saved until then stays saved."""

import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from diary.domain.drafts import Form, Place
from diary.domain.topics import TopicState
from diary.services.drafts import kept_draft
from diary.services.topics import topics_in
from diary.ui.desk import PageName
from tests.support.diaries import make_diary, open_again

_ROOT = Path(__file__).resolve().parents[2]
#: What the way out itself may take on a slow machine.
_BESIDE = 1.5  # seconds


def locked(folder, work, way):
    """The seconds that locking took in the middle of this work, and what was said to be saved."""
    command = [sys.executable, "-m", "tests.support.busy_app", str(folder), work, way]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as app:
        try:
            saved, start = [], 0.0
            for line in app.stdout:
                if line.strip() == "locking":
                    start = time.monotonic()
                else:
                    saved.append(line.strip())
            assert app.wait(10) == 0
        finally:
            app.kill()
        return time.monotonic() - start, saved


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "diary"
    make_diary(folder).close()
    return folder


@pytest.mark.parametrize(("way", "longest"), [("lock", 2.0), ("sleep", 1.0)])
def test_work_that_never_ends_is_waited_for_a_moment_and_the_place_is_kept_first(folder, way, longest):
    seconds, _ = locked(folder, "hang", way)
    assert seconds < longest + _BESIDE
    with closing(open_again(folder)) as diary:
        assert kept_draft(diary, Form.PLACE, Place).page == PageName.TOPICS


def test_work_that_keeps_the_diary_for_itself_is_not_waited_for_either(folder):
    seconds, _ = locked(folder, "hang_with_the_diary", "sleep")
    assert seconds < 1.0 + _BESIDE
    open_again(folder).close()


def test_of_work_that_saves_to_the_last_moment_nothing_that_was_saved_is_lost(folder):
    _, saved = locked(folder, "write_on", "sleep")
    assert len(saved) > 1
    with closing(open_again(folder)) as diary:
        found = {topic.what for topic in topics_in(diary, frozenset(TopicState))}
    assert found >= set(saved)
