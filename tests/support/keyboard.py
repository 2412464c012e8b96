"""Somebody who has a keyboard and nothing else, and hears at every step where they are."""

from typing import Final

from tests.support.at_spi.screen_reader import PATIENCE, ScreenReader, Thing

#: More stops than any page has.
_MOST_STOPS: Final = 150
#: What one can stand on; a text that is only read and scrolled is a "filler".
_ROLES: Final = {"button", "check box", "radio button", "text", "list", "list item", "filler"}
#: Of answers to one question, Tab comes to one; the others are for the arrows.
_REACHED: Final = ("button", "check box", "text", "list")


class Keyboard:
    """Every press is a key; assistive technology only says where the keyboard is, and that has a name and a role."""

    def __init__(self, reader: ScreenReader) -> None:
        self._reader = reader

    def at(self, role: str, name: str | None = None, *, seconds: float = PATIENCE, **more: str) -> Thing:
        """Wait until the keyboard is here."""
        return _heard(self._reader.focused(role, name, seconds=seconds, **more))

    def move(self, keys: str) -> Thing:
        """Press keys that take the keyboard elsewhere; gives where it is then."""
        return _heard(self._reader.move(keys))

    def press(self, keys: str) -> None:
        """Press keys."""
        self._reader.press_keys(keys)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self._reader.type(text)

    def go(self, role: str, name: str, keys: str = "Tab") -> None:
        """Go there from stop to stop."""
        passed = []
        for _ in range(_MOST_STOPS):
            thing = self.move(keys)
            if (thing.role, thing.name) == (role, name):
                return
            passed.append(thing.name)
        raise AssertionError(f"{keys} never comes to {role} {name!r}, only to {sorted(set(passed))}")

    def open(self, role: str, name: str, keys: str = "Tab") -> None:
        """Go there and press it."""
        self.go(role, name, keys)
        self.press("Return")

    def choose(self, first: str, name: str) -> None:
        """Go to a group of answers by the one that Tab comes to, and choose one of them."""
        self._press_in_group(first, name)
        self.at("radio button", name, state="checked")

    def go_to_room(self, here: str, room: str) -> None:
        """Go to another room by the side bar; the keyboard goes along into it."""
        self._press_in_group(here, room)
        self._reader.find("radio button", room, state="checked")

    def round(self) -> list[Thing]:
        """Every stop of Tab, from the one after this one round to this one."""
        first = self.move("Tab")
        stops = [first]
        while (thing := self.move("Tab")) != first:
            stops.append(thing)
            assert len(stops) < _MOST_STOPS, f"Tab does not come back to {first}"
        return stops

    def out_of_reach(self) -> set[tuple[str, str]]:
        """What can be seen and used here, and Tab does not come to in one round."""
        stops = {(stop.role, stop.name) for stop in self.round()}
        seen = {(role, each.name) for role in _REACHED for each in self._reader.find_all(role, state="sensitive")}
        return seen - stops

    def _press_in_group(self, first: str, name: str) -> None:
        self.go("radio button", first)
        if name != first:
            self.go("radio button", name, "Down")
        self.press("space")


def _heard(thing: Thing) -> Thing:
    """Wherever one is, there is something to hear."""
    assert thing.name.strip(), f"no name: {thing}"
    assert thing.role in _ROLES, f"no role to hear: {thing}"
    return thing
