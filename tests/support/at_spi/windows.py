"""What a window manager and a keyboard do, as far as a test needs it; Xlib itself, because the screen has neither."""

import ctypes

_VIEWABLE = 2
_REVERT_TO_PARENT = 2
_NONE = 0
_CLIENT_MESSAGE = 33
_LONGS = 32
_ICONIC = 3
_ANOTHERS_SIZE = (800, 600)

_Id = ctypes.c_ulong
_GIVING_IDS = ("XDefaultRootWindow", "XCreateSimpleWindow", "XStringToKeysym", "XInternAtom")


class _Attributes(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", _Id),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "window_gravity", "backing_store")),
        *((name, _Id) for name in ("planes", "pixel")),
        ("save_under", ctypes.c_int),
        ("colours", _Id),
        *((name, ctypes.c_int) for name in ("colours_installed", "map_state")),
        *((name, ctypes.c_long) for name in ("all_events", "own_events", "kept_events")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    )


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("is_sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", _Id),
        ("message", _Id),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room_of_other_events", ctypes.c_long * 12),
    )


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def _go_on(_display, _error):
    """A window may go while it is looked at; Xlib would end the program."""
    return 0


class Windows:
    """The windows on the screen."""

    def __init__(self):
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        for name in _GIVING_IDS:
            getattr(self._x, name).restype = _Id
        self._x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x.XKeysymToString.restype = ctypes.c_char_p
        self._x.XSetErrorHandler(_go_on)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise ConnectionError("the X server takes nobody")
        self._root = _Id(self._x.XDefaultRootWindow(self._display))

    def titles(self):
        """What the windows are called, the lowest first."""
        return [self._title(window) for window in self._top_windows()]

    def focus_top(self):
        """Give the keyboard to the uppermost window; False while there is none."""
        windows = self._top_windows()
        if windows and self._focused() != windows[-1].value:
            self._x.XSetInputFocus(self._display, windows[-1], _REVERT_TO_PARENT, 0)
            self._x.XSync(self._display, 0)
        return bool(windows)

    def open_another(self, title):
        """Put another program's window in front."""
        window = _Id(self._x.XCreateSimpleWindow(self._display, self._root, 0, 0, *_ANOTHERS_SIZE, 0, 0, 0))
        self._x.XStoreName(self._display, window, title.encode())
        self._x.XMapRaised(self._display, window)
        self._x.XSync(self._display, 0)
        return window.value

    def close(self, window):
        """Close a window that was opened here."""
        self._x.XDestroyWindow(self._display, _Id(window))
        self._x.XSync(self._display, 0)

    def close_top(self):
        """Ask the uppermost window to close, as its cross does."""
        window = self._top_windows()[-1]
        data = (ctypes.c_long * 5)(self._x.XInternAtom(self._display, b"WM_DELETE_WINDOW", 0))
        protocols = self._x.XInternAtom(self._display, b"WM_PROTOCOLS", 0)
        event = _ClientMessage(_CLIENT_MESSAGE, 0, 1, self._display, window, protocols, _LONGS, data)
        self._x.XSendEvent(self._display, window, 0, ctypes.c_long(_NONE), ctypes.byref(event))
        self._x.XSync(self._display, 0)

    def minimise_top(self):
        """Put the uppermost window away, as a window manager does."""
        window = self._top_windows()[-1]
        state = self._x.XInternAtom(self._display, b"WM_STATE", 0)
        data = (ctypes.c_long * 2)(_ICONIC, _NONE)
        self._x.XChangeProperty(self._display, window, _Id(state), _Id(state), _LONGS, 0, ctypes.byref(data), 2)
        self._x.XUnmapWindow(self._display, window)
        self._x.XSync(self._display, 0)

    def key_symbol(self, name):
        """The number of a key by its name in X."""
        return self._x.XStringToKeysym(name.encode())

    def key_name(self, letter):
        """The name in X of the key that writes this letter (Latin-1)."""
        return self._x.XKeysymToString(_Id(ord(letter))).decode()

    def key_code(self, name):
        """The place of a key on the keyboard."""
        return self._x.XKeysymToKeycode(self._display, _Id(self.key_symbol(name)))

    def _top_windows(self):
        windows = [_Id(number) for number in self._children()]
        return [window for window in windows if self._is_top(window)]

    def _children(self):
        root, parent, count = _Id(), _Id(), ctypes.c_uint()
        children = ctypes.POINTER(_Id)()
        found = (ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        self._x.XQueryTree(self._display, self._root, *found)
        return [children[number] for number in range(count.value)]

    def _is_top(self, window):
        attributes = _Attributes()
        self._x.XGetWindowAttributes(self._display, window, ctypes.byref(attributes))
        return attributes.map_state == _VIEWABLE and not attributes.override_redirect

    def _title(self, window):
        name = ctypes.c_char_p()
        self._x.XFetchName(self._display, window, ctypes.byref(name))
        return (name.value or b"").decode()

    def _focused(self):
        window, revert = _Id(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(revert))
        return window.value
