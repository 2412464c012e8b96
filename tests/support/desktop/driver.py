"""A desktop and the system below it as far as they speak D-Bus, as a program of its own.

The mock of systemd's logind and its binding belong to Debian's own Python (python3-dbusmock). Writes the addresses of
its buses as JSON; then reads a command a line and answers each with JSON.
"""

import json
import os
import sys
from subprocess import DEVNULL

import dbus
from dbusmock import MOCK_IFACE, DBusTestCase

LOGIND = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
OWN, OTHER = "c1", "c2"
#: By the name of the bus and of the interface: where each desktop keeps its screen saver.
SAVERS = {
    "gnome": ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    "kde": ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
}


class Desktop:
    """Does what a desktop does when its user goes away."""

    def __init__(self):
        self._servers = []

    def start(self):
        if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
            DBusTestCase.start_session_bus()
        DBusTestCase.start_system_bus()
        self._servers.append(DBusTestCase.spawn_server_template("logind", {}, DEVNULL, system_bus=True)[0])
        for name, path in SAVERS.values():
            self._servers.append(DBusTestCase.spawn_server(name, path, name, stdout=DEVNULL))
            DBusTestCase.wait_for_bus_object(name, path)
        self._system = DBusTestCase.get_dbus(system_bus=True)
        self._desktop = DBusTestCase.get_dbus()
        mock = self._object(MANAGER, MOCK_IFACE)
        for session in (OWN, OTHER):
            mock.AddSession(session, "seat0", os.getuid(), "somebody", session == OWN)
        # As in a desktop whose programs are no children of the session: what stands for "my own" names it.
        mock.AddObject(f"{MANAGER}/session/auto", f"{LOGIND}.Session", {"Id": OWN}, [])

    def addresses(self):
        return {name: os.environ[name] for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS")}

    def lock_screen(self, kind, on):
        name, path = SAVERS[kind]
        mock = dbus.Interface(self._desktop.get_object(name, path), MOCK_IFACE)
        mock.EmitSignal(name, "ActiveChanged", "b", [on])

    def lock_session(self, which):
        self._session(which, f"{LOGIND}.Session").Lock()

    def switch_user(self, which, active):
        self._session(which, MOCK_IFACE).UpdateProperties(f"{LOGIND}.Session", {"Active": active})

    def prepare_sleep(self, near):
        self._object(MANAGER, MOCK_IFACE).EmitSignal(f"{LOGIND}.Manager", "PrepareForSleep", "b", [near])

    def delays(self):
        held = self._object(MANAGER, f"{LOGIND}.Manager").ListInhibitors()
        return [[str(part) for part in each[:4]] for each in held]

    def end(self):
        for server in self._servers:
            server.terminate()
            server.wait()
        DBusTestCase.tearDownClass()

    def _session(self, which, interface):
        return self._object(f"{MANAGER}/session/{which}", interface)

    def _object(self, path, interface):
        return dbus.Interface(self._system.get_object(LOGIND, path), interface)


def main():
    desktop = Desktop()
    try:
        desktop.start()
        print(json.dumps(desktop.addresses()), flush=True)
        for line in sys.stdin:
            command = json.loads(line)
            print(json.dumps(getattr(desktop, command.pop("do"))(**command)), flush=True)
    finally:
        desktop.end()


main()
