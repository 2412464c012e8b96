"""The app's own fonts, so that it looks the same on every computer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication

from diary.domain.faults import OurBug
from diary.places import resources
from diary.ui.theme.tokens import FAMILIES


def load_fonts() -> None:
    """Make the fonts in resources known to Qt, once per app."""
    if all(QFontDatabase.hasFamily(family) for family in FAMILIES):
        return
    for file in sorted((resources() / "fonts").iterdir()):
        if file.suffix == ".ttf" and QFontDatabase.addApplicationFont(str(file)) < 0:
            raise OurBug(font=file.name)


def families() -> list[str]:
    """The families in the order to try: Arabic script first where the interface runs right to left."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        latin, arabic, *rest = FAMILIES
        return [arabic, latin, *rest]
    return list(FAMILIES)
