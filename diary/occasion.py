"""What Egel was started for: a diary of the client's own, or a made-up one that is gone afterwards."""

import shutil
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

import platformdirs

from diary.arguments import Arguments

#: A made-up diary lives in a temporary folder of this name.
_DEMO_PREFIX: Final = "egel-demo-"


class Occasion(NamedTuple):
    """The folder of the diary, whether it is made up, and the folder of the own diary to come back to after that."""

    folder: Path
    is_demo: bool = False
    from_start: Path | None = None

    def locked_arguments(self) -> tuple[str, ...]:
        """How a fresh app is started for the same diary."""
        if self.is_demo:
            back = ("--from-start", str(self.from_start)) if self.from_start else ()
            return ("demo", "--reopen", str(self.folder), *back)
        return ("--diary", str(self.folder))

    def clean_up(self) -> None:
        """Take away a made-up diary; the client's own is never touched."""
        home = self.folder.parent
        if self.is_demo and home.name.startswith(_DEMO_PREFIX) and home.parent == Path(tempfile.gettempdir()):
            shutil.rmtree(home, ignore_errors=True)


def occasion_of(options: Arguments) -> Occasion:
    """The occasion that the command line asks for; a new made-up diary gets a folder of its own."""
    if options.reopen is not None:
        return Occasion(options.reopen, is_demo=True, from_start=options.from_start)
    if options.demo:
        folder = Path(tempfile.mkdtemp(prefix=_DEMO_PREFIX)) / "diary"
        return Occasion(folder, is_demo=True, from_start=options.from_start)
    if options.diary is not None:
        return Occasion(options.diary)
    return Occasion(platformdirs.user_data_path("egel", appauthor=False) / "diary")


def settings_folder() -> Path:
    """Where the settings are kept, after the custom of the system."""
    return platformdirs.user_config_path("egel", appauthor=False)
