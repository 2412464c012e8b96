"""Makes the pages of a share beside the screen: the newest wish first, and never two at a time."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from diary.domain.faults import Fault
from diary.domain.sharing import Share
from diary.services.sharing import Prepared, Preview, make_typesetter, preview, share_as_pdf
from diary.share.pdf import Typesetter
from diary.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class _Wish:
    """Pages of this document, with so many pixels per point."""

    prepared: Prepared
    sharpness: float


class PageMaker(QObject):
    """Keeps the typesetter. `made` carries a Preview, `shared` the Share, `failed` the Fault of either."""

    made = Signal(object)
    shared = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._typesetter: Typesetter | None = None
        self._is_warming = False
        self._running: _Wish | None = None
        self._next: _Wish | None = None

    def warm_up(self) -> None:
        """Load fonts and templates, so that the first page comes at once."""
        if self._typesetter is None and not self._is_warming:
            self._is_warming = True
            self._desk.tasks.run(make_typesetter, self, self._on_warmed, self._on_warming_failed)

    def make(self, prepared: Prepared, sharpness: float) -> None:
        """Make these pages; whatever waited before is no longer wanted."""
        self._next = _Wish(prepared, sharpness)
        self._start()

    def forget(self) -> None:
        """No pages are wanted any more."""
        self._next = None

    def share(self, seen: Preview, target: Path, at: datetime) -> None:
        """Save what was looked at as a PDF."""
        if self._typesetter is not None:
            work = partial(share_as_pdf, self._desk.diary, seen, self._typesetter, target, at)
            self._desk.tasks.run(work, self, self._on_shared, self._on_failed)

    def _start(self) -> None:
        if self._typesetter is None:
            self.warm_up()
        elif self._running is None and self._next is not None:
            self._running, self._next = self._next, None
            work = partial(preview, self._typesetter, self._running.prepared, self._running.sharpness)
            self._desk.tasks.run(work, self, self._on_made, self._on_making_failed)

    def _on_warmed(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._is_warming = False
        self._start()

    def _on_warming_failed(self, fault: Fault) -> None:
        self._is_warming = False
        self.failed.emit(fault)

    def _on_made(self, pages: Preview) -> None:
        self._running = None
        if self._next is None:
            self.made.emit(pages)
        self._start()

    def _on_making_failed(self, fault: Fault) -> None:
        self._running = None
        self.failed.emit(fault)
        self._start()

    def _on_shared(self, share: Share) -> None:
        self.shared.emit(share)

    def _on_failed(self, fault: Fault) -> None:
        self.failed.emit(fault)
