"""A short working day in a process of its own: prints which of the modules named were loaded by it."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from diary.arguments import Arguments
from diary.gallery import Gallery
from diary.ui.theme.look import FUSION

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        gallery = Gallery(QApplication([sys.argv[0], *FUSION]), Path(place), Arguments())
        gallery.take_all(Path(place))
        gallery.close()
    sys.stdout.write(" ".join(name for name in sys.argv[1:] if name in sys.modules))
