"""Listens to the desktop as the open diary does, and writes a line for each thing it hears."""

import sys

from PySide6.QtCore import QCoreApplication

from diary.ui.locking.session import SessionWatch


def tell(word: str) -> None:
    """Write it at once."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> None:
    """Until it is killed."""
    application = QCoreApplication([])
    watch = SessionWatch(application)
    watch.left.connect(lambda: tell("left"))
    watch.sleeping.connect(lambda: tell("sleeping"))
    watch.start()
    tell("listening")
    application.exec()


main()
