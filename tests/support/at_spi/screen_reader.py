"""Somebody who uses the app with a screen reader and a keyboard, and nothing else."""

import contextlib
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

#: AT-SPI's binding belongs to the system's own Python.
SYSTEM_PYTHON: Final = "/usr/bin/python3"
_DRIVER: Final = Path(__file__).with_name("driver.py")
#: How long to wait for something to appear, unless a test knows better.
PATIENCE: Final = 10.0  # seconds


class NotThereError(AssertionError):
    """What was looked for did not come; says what was on the screen instead."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the screen, as it is read out."""

    role: str
    name: str
    description: str
    text: str
    states: tuple[str, ...]


class ScreenReader:
    """Every look and every press goes through AT-SPI, and every letter through the keyboard.

    Things are looked for by `role` and `name`, or `like`: a regular expression found in the name; `within` names
    something around them. What isn't there yet is waited for.
    """

    def __init__(self, surroundings: dict[str, str]) -> None:
        self._surroundings = surroundings
        self._driver: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        command = [SYSTEM_PYTHON, "-W", "ignore::DeprecationWarning", str(_DRIVER)]
        pipe = subprocess.PIPE
        self._driver = subprocess.Popen(command, env=self._surroundings, stdin=pipe, stdout=pipe, text=True)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._driver is not None
        self._driver.stdin.close()
        self._driver.wait(PATIENCE)
        self._driver.stdout.close()

    def find(
        self, role: str | None = None, name: str | None = None, *, seconds: float = PATIENCE, **more: str
    ) -> Thing:
        """The first such thing in reading order."""
        return _thing(self._ask("find", seconds=seconds, role=role, name=name, **more))

    def find_all(self, role: str | None = None, name: str | None = None, **more: str) -> list[Thing]:
        """All such things that are there now."""
        return [_thing(told) for told in self._ask("find_all", role=role, name=name, **more)]

    def press(self, role: str, name: str | None = None, *, seconds: float = PATIENCE, **more: str) -> None:
        """Press a button, or choose a choice."""
        self._ask("press", seconds=seconds, role=role, name=name, **more)

    def focus(self, role: str, name: str | None = None, *, seconds: float = PATIENCE, **more: str) -> None:
        """Go to a thing with the keyboard."""
        self._ask("focus", seconds=seconds, role=role, name=name, **more)

    def focused(
        self, role: str | None = None, name: str | None = None, *, seconds: float = PATIENCE, **more: str
    ) -> Thing:
        """Where the keyboard is, once that is such a thing."""
        return _thing(self._ask("focused", seconds=seconds, role=role, name=name, **more))

    def move(self, keys: str, *, seconds: float = PATIENCE) -> Thing:
        """Press keys that take the keyboard elsewhere; gives where it is then."""
        return _thing(self._ask("move", seconds=seconds, keys=keys))

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self._ask("type", text=text)

    def write(self, name: str, text: str, **more: str) -> None:
        """Type into an empty field, and see it there."""
        self.focus("text", name, **more)
        self.type(text)
        self.wait_text(name, text, **more)

    def write_secret(self, name: str, text: str, **more: str) -> None:
        """Type into a field that shows dots."""
        self.focus("text", name, **more)
        self.type(text)

    def wait_text(self, name: str, text: str, *, seconds: float = PATIENCE, **more: str) -> None:
        """Until a field holds this text."""
        self._ask("wait_text", seconds=seconds, role="text", name=name, text=text, **more)

    def press_keys(self, keys: str) -> None:
        """Press keys together, as in "Ctrl+L"."""
        self._ask("press_keys", keys=keys)

    def wait_items(self, *likes: str, seconds: float = PATIENCE) -> None:
        """Until the items of lists are these, each told by a regular expression found in its name."""
        self._ask("wait_items", seconds=seconds, likes=likes)

    def wait_gone(self, role: str, name: str, *, seconds: float = PATIENCE, **more: str) -> None:
        """Until there is no such thing any more."""
        self._ask("wait_gone", seconds=seconds, role=role, name=name, **more)

    def wait_apps(self, *, gone: tuple[int, ...] = (), seconds: float = PATIENCE) -> list[int]:
        """The process ids of the apps on the screen, once there are some and none of those that should be gone."""
        return self._ask("wait_apps", seconds=seconds, gone=gone)

    def wait_said(self, text: str, *, seconds: float = PATIENCE) -> None:
        """Until this was announced without being looked for."""
        self._ask("said", seconds=seconds, text=text)

    def titles(self) -> list[str]:
        """What the windows on the screen are called."""
        return self._ask("titles")

    def wait_front(self, title: str, *, seconds: float = PATIENCE) -> None:
        """Until this window is in front of all others."""
        self._ask("wait_front", seconds=seconds, title=title)

    @contextlib.contextmanager
    def another_window(self, title: str) -> Iterator[None]:
        """The window of another program, which comes in front."""
        window = self._ask("open_another", title=title)
        try:
            yield
        finally:
            self._ask("close_another", window=window)

    def minimise_window(self) -> None:
        """Put the window away."""
        self._ask("minimise_window")

    def close_window(self) -> None:
        """Press the window's cross."""
        self._ask("close_window")

    def outline(self) -> str:
        """Everything on the screen, in reading order."""
        return self._ask("outline")

    def _ask(self, what: str, **more: Any) -> Any:
        assert self._driver is not None
        self._driver.stdin.write(json.dumps({"do": what, **more}) + "\n")
        self._driver.stdin.flush()
        line = self._driver.stdout.readline()
        assert line, "the driver ended"
        reply = json.loads(line)
        if "lacking" in reply:
            raise NotThereError(f"{reply['lacking']}\n{reply['outline']}")
        return reply["answer"]


def _thing(told: dict[str, Any]) -> Thing:
    return Thing(told["role"], told["name"], told["description"], told["text"], tuple(told["states"]))
