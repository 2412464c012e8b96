"""What somebody with a screen reader does, as a program of its own: AT-SPI's binding belongs to Debian's own Python.

Reads a request a line from standard input, as JSON, and answers each with a line: {"answer": …}, or {"lacking": …} with
an outline of what is on the screen. Nothing waits longer than the request says.
"""

import contextlib
import json
import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")

from gi.repository import Atspi, GLib  # noqa: E402 -- the version comes first
from windows import Windows  # noqa: E402

#: Asked again at every event, and at least this often.
_TICK = 50  # milliseconds
_WINDOW_SECONDS = 10
#: How long an app may take to answer.
_REPLY = 15_000  # milliseconds
#: Atspi's own words for what newer versions call otherwise.
_ROLES = {"push button": "button", "password text": "text", "entry": "text", "toggle button": "button"}
#: The same the other way round.
_KINDS = {"button": ["PUSH_BUTTON", "TOGGLE_BUTTON"], "text": ["TEXT", "ENTRY", "PASSWORD_TEXT"]}
_FOCUS_ACTION = "SetFocus"
#: Set around names of any script; nobody hears them.
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
_TOLD = ("checked", "checkable", "selected", "focused", "active", "expanded", "read-only")
_MODIFIERS = {"Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L"}


class LackingError(Exception):
    """What was asked for isn't there."""


class Driver:
    """Finds, presses, types and listens."""

    def __init__(self):
        self._windows = Windows()
        self._said = []
        self._focus = None
        self._moves = 0
        self._listener = Atspi.EventListener.new(self._on_event)
        for event in ("object:announcement", "object:state-changed", "object:children-changed", "window"):
            self._listener.register(event)

    def find(self, *, seconds, **what):
        return told(self._found(seconds, **what))

    def find_all(self, **what):
        return [told(thing) for thing in things(**what)]

    def wait_gone(self, *, seconds, **what):
        if not wait_for(lambda: not any(things(**what)), seconds):
            raise LackingError(f"still there: {what}")

    def press(self, *, seconds, **what):
        thing = self._found(seconds, state="sensitive", **what)
        number = next(
            n for n in range(thing.get_n_actions()) if Atspi.Action.get_action_name(thing, n) != _FOCUS_ACTION
        )
        Atspi.Action.do_action(thing, number)
        # Qt shows a button going down first, and only then does what it is there for.
        wait_for(lambda: is_up(thing), seconds)

    def focus(self, *, seconds, **what):
        self._take_keyboard()
        thing = self._found(seconds, state="sensitive", **what)
        Atspi.Component.grab_focus(thing)
        if not wait_for(lambda: has(thing, "focused"), seconds):
            raise LackingError(f"the keyboard is not with {what}")

    def focused(self, *, seconds, **what):
        """Where the keyboard is, once that is such a thing."""
        self._take_keyboard()
        if not wait_for(lambda: self._is_with(**what), seconds):
            raise LackingError(f"the keyboard is not with {what} but with {self._focus and line_of(told(self._focus))}")
        return told(self._focus)

    def move(self, *, seconds, keys):
        """Press keys that take the keyboard elsewhere; gives where it is then."""
        self._take_keyboard()
        self._hear_all()
        before = self._moves
        self.press_keys(keys=keys)
        if not wait_for(lambda: self._moves != before and self._is_with(), seconds):
            raise LackingError(f"{keys} takes the keyboard nowhere from {self._focus and line_of(told(self._focus))}")
        return told(self._focus)

    def type(self, *, text):
        """Press the keys that write this text, in whatever has the focus."""
        self._take_keyboard()
        for letter in text:
            self._press_key("Return" if letter == "\n" else self._windows.key_name(letter))

    def press_keys(self, *, keys):
        """Press these together, as in Ctrl+L."""
        self._take_keyboard()
        *held, last = keys.split("+")
        codes = [self._windows.key_code(_MODIFIERS[name]) for name in held]
        for code in codes:
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
        self._press_key(last.lower() if len(last) == 1 else last)
        for code in reversed(codes):
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)

    def wait_text(self, *, seconds, text, **what):
        """Until a field holds this text."""
        field = self._found(seconds, **what)
        if not wait_for(lambda: text_of(field) == text, seconds):
            raise LackingError(f"{what} holds {text_of(field)!r}, not {text!r}")

    def wait_items(self, *, seconds, likes):
        """Until the items of lists are these, in this order, each named by a regular expression."""
        if not wait_for(lambda: are_like(item_names(), likes), seconds):
            raise LackingError(f"items: {item_names()}, not {likes}")

    def wait_apps(self, *, seconds, gone):
        """The process ids of the apps on the screen, once there is one and none of those `gone`."""
        if not wait_for(lambda: app_pids() and not set(app_pids()) & set(gone), seconds):
            raise LackingError(f"apps: {app_pids()}, and {gone} should be gone")
        return app_pids()

    def said(self, *, seconds, text):
        """Until this was announced."""
        if not wait_for(lambda: any(text in each for each in self._said), seconds):
            raise LackingError(f"announced so far: {self._said}")

    def titles(self):
        return self._windows.titles()

    def wait_front(self, *, seconds, title):
        if not wait_for(lambda: self._windows.titles()[-1:] == [title], seconds):
            raise LackingError(f"windows, the lowest first: {self._windows.titles()}")

    def open_another(self, *, title):
        return self._windows.open_another(title)

    def close_another(self, *, window):
        self._windows.close(window)

    def minimise_window(self):
        self._windows.minimise_top()

    def close_window(self):
        self._windows.close_top()

    def outline(self):
        return outline()

    def _found(self, seconds, **what):
        found = wait_for(lambda: next(things(**what), None), seconds)
        if found is None:
            raise LackingError(f"not found: {what}")
        return found

    def _take_keyboard(self):
        """Give the keyboard to the uppermost window, as a window manager does, once there is one."""
        if not wait_for(lambda: self._windows.focus_top() and is_any_active(), _WINDOW_SECONDS):
            raise LackingError("no window takes the keyboard")

    def _press_key(self, name):
        Atspi.generate_keyboard_event(self._windows.key_symbol(name), None, Atspi.KeySynthType.SYM)

    def _is_with(self, role=None, name=None, like=None, state=None):
        return self._focus is not None and is_focused(self._focus) and fits(self._focus, role, name, like, state)

    def _hear_all(self):
        while GLib.MainContext.default().iteration(may_block=False):
            pass

    def _on_event(self, event):
        if event.type.startswith("object:announcement"):
            self._said.append(str(event.any_data))
        elif event.type == "object:state-changed:focused" and event.detail1:
            self._focus = event.source
            self._moves += 1


def wait_for(ask, seconds):
    """What `ask` gives once it gives something, or nothing when the time is over."""
    end = time.monotonic() + seconds
    while True:
        # Whatever goes away while it is looked at isn't there.
        with contextlib.suppress(GLib.Error):
            answer = ask()
            if answer:
                return answer
        if time.monotonic() >= end:
            return None
        GLib.timeout_add(_TICK, lambda: GLib.SOURCE_REMOVE)
        GLib.MainContext.default().iteration(may_block=True)


def things(*, role=None, name=None, like=None, state=None, within=None):
    """What is shown and answers to this, in reading order; `within` is the name of something around it."""
    for app in apps():
        holders = [app] if within is None else [each for each in shown(app) if name_of(each) == within]
        for holder in holders:
            found = (thing for thing in shown(holder, role) if fits(thing, role, name, like, state))
            # The items of a hidden list say that they are shown.
            yield from (thing for thing in found if role_of(thing) != "list item" or has(thing.get_parent(), "showing"))


def shown(holder, role=None):
    """Everything of a role that can be seen in a thing, in reading order; asked in one go, as there is a lot of it."""
    roles = [] if role is None else _KINDS.get(role, [role.replace(" ", "_").upper()])
    showing = Atspi.StateSet.new([Atspi.StateType.SHOWING])
    everyone = Atspi.CollectionMatchType.ALL
    kinds = [getattr(Atspi.Role, kind) for kind in roles]
    rule = Atspi.MatchRule.new(
        *(showing, everyone, {}, everyone, kinds, Atspi.CollectionMatchType.ANY if kinds else everyone),
        *([], everyone, False),
    )
    in_order = Atspi.CollectionSortOrder.CANONICAL
    return Atspi.Collection.get_matches(holder.get_collection_iface(), rule, in_order, 0, True)


def fits(thing, role, name, like, state):
    """Whether one thing answers to what is asked."""
    if role is not None and role_of(thing) != role:
        return False
    if name is not None and name_of(thing) != name:
        return False
    if like is not None and not re.search(like, name_of(thing)):
        return False
    return state is None or has(thing, state)


def item_names():
    """Of the items of lists."""
    return [name_of(item) for item in things(role="list item")]


def are_like(names, likes):
    """Whether there are as many names as regular expressions, and each is found in its name."""
    return len(names) == len(likes) and all(re.search(like, name) for like, name in zip(likes, names, strict=True))


def apps():
    """The Egels on this screen."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        with contextlib.suppress(GLib.Error):
            app = desktop.get_child_at_index(number)
            if app is not None:
                # What else is remembered of an app may be older than what it shows.
                app.set_cache_mask(Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)
                yield app


def app_pids():
    """Of the apps that have a window."""
    return [app.get_process_id() for app in apps() if app.get_child_count()]


def is_any_active():
    """Whether a window knows that it has the keyboard."""
    return any(
        has(app.get_child_at_index(number), "active") for app in apps() for number in range(app.get_child_count())
    )


def role_of(thing):
    role = thing.get_role().value_nick.replace("-", " ")
    return _ROLES.get(role, role)


def is_up(button):
    """Whether a button isn't being pressed any more, or is gone."""
    try:
        return not has(button, "pressed")
    except GLib.Error:
        return True


def name_of(thing):
    return thing.get_name().translate(_ISOLATES)


def has(thing, state):
    return thing.get_state_set().contains(kind_of_state(state))


def is_focused(thing):
    """A list says of the item that one stands on that it has the focus, even when it has none itself."""
    return has(thing, "focused") and (role_of(thing) != "list item" or has(thing.get_parent(), "focused"))


def kind_of_state(name):
    return getattr(Atspi.StateType, name.replace("-", "_").upper())


def text_of(thing):
    if thing.get_text_iface() is None:
        return ""
    return Atspi.Text.get_text(thing, 0, -1)


def told(thing):
    """A thing as it is told to the test."""
    states = thing.get_state_set()
    return {
        "role": role_of(thing),
        "name": name_of(thing),
        "description": thing.get_description(),
        "text": text_of(thing),
        "states": [state for state in _TOLD if states.contains(kind_of_state(state))],
    }


def outline():
    """Everything that is shown, for the report of a failure."""
    lines = []
    for app in apps():
        lines.append(f"app {app.get_process_id()}")
        with contextlib.suppress(GLib.Error):
            add_lines(app, 1, lines)
    return "\n".join(lines)


def add_lines(thing, depth, lines):
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None and has(child, "showing"):
            lines.append("  " * depth + line_of(told(child)))
            add_lines(child, depth + 1, lines)


def line_of(seen):
    words = [seen["role"], repr(seen["name"])]
    if seen["text"]:
        words.append(f"= {seen['text']!r}")
    if seen["description"]:
        words.append(f"({seen['description']})")
    return " ".join([*words, *seen["states"]])


def main():
    # A busy machine takes longer than the 800 ms that are usual.
    Atspi.set_timeout(_REPLY, _REPLY)
    driver = Driver()
    for line in sys.stdin:
        request = json.loads(line)
        try:
            reply = {"answer": getattr(driver, request.pop("do"))(**request)}
        except (LackingError, GLib.Error) as error:
            reply = {"lacking": str(error), "outline": outline()}
        print(json.dumps(reply), flush=True)


main()
