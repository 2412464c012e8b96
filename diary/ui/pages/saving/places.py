"""The places on this computer where a file can be saved, by the names that people know them by."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths, QStorageInfo

from diary.ui.i18n import phrase

#: Between a folder and the one in it.
_INTO: Final = " \u203a "
#: Where systems put what was plugged in.
_PLUGGED_IN: Final = (Path("/media"), Path("/run/media"), Path("/Volumes"))


class PlaceKind(StrEnum):
    """What a place is, for its name and its picture."""

    DOCUMENTS = "documents"
    DESKTOP = "desktop"
    DOWNLOADS = "downloads"
    HOME = "home"
    STICK = "stick"
    COMPUTER = "computer"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to start from; `name` is what its owner called it, where it has such a name."""

    kind: PlaceKind
    folder: Path
    name: str = ""


_NAMES: Final = {
    PlaceKind.DOCUMENTS: phrase("places", "Documents"),
    PlaceKind.DESKTOP: phrase("places", "Desktop"),
    PlaceKind.DOWNLOADS: phrase("places", "Downloads"),
    PlaceKind.HOME: phrase("places", "My own folder"),
    PlaceKind.STICK: phrase("places", "USB stick or disk"),
    PlaceKind.COMPUTER: phrase("places", "The whole computer"),
}
_STANDARD: Final = {
    PlaceKind.DOCUMENTS: QStandardPaths.StandardLocation.DocumentsLocation,
    PlaceKind.DESKTOP: QStandardPaths.StandardLocation.DesktopLocation,
    PlaceKind.DOWNLOADS: QStandardPaths.StandardLocation.DownloadLocation,
    PlaceKind.HOME: QStandardPaths.StandardLocation.HomeLocation,
}


def places_here() -> tuple[Place, ...]:
    """The places that are there now, each folder once: a computer may have none for documents but the client's own."""
    home = Path.home()
    found = [Place(kind, Path(QStandardPaths.writableLocation(where))) for kind, where in _STANDARD.items()]
    own = [place for place in found if place.kind is PlaceKind.HOME or place.folder != home]
    return _once((*own, *_plugged_in(home), Place(PlaceKind.COMPUTER, Path(home.anchor))))


def place_name(place: Place) -> str:
    """What a place is called on the screen."""
    kind = QCoreApplication.translate("places", _NAMES[place.kind])
    return f"{kind}: {place.name}" if place.name else kind


def folder_in_words(folder: Path, places: Iterable[Place]) -> str:
    """A place and the folders on the way into it; where no place with a name is above it, the path."""
    above = [place for place in places if folder.is_relative_to(place.folder) and place.kind is not PlaceKind.COMPUTER]
    if not above:
        return str(folder)
    nearest = max(above, key=lambda place: len(place.folder.parts))
    return _INTO.join((place_name(nearest), *folder.relative_to(nearest.folder).parts))


def _plugged_in(home: Path) -> Iterator[Place]:
    for volume in QStorageInfo.mountedVolumes():
        root = Path(volume.rootPath())
        is_plugged_in = any(root.is_relative_to(folder) and root != folder for folder in _PLUGGED_IN)
        is_other_drive = bool(root.drive) and root == Path(root.anchor) and root.drive != home.drive
        if volume.isValid() and volume.isReady() and (is_plugged_in or is_other_drive):
            yield Place(PlaceKind.STICK, root, volume.displayName())


def _once(places: Iterable[Place]) -> tuple[Place, ...]:
    by_folder = {place.folder: place for place in reversed(tuple(places)) if place.folder.is_dir()}
    return tuple(reversed(by_folder.values()))
