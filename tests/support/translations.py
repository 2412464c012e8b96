"""Keep the catalogues of resources/translations in step with the code.

    python -m tests.support.translations            read the texts out of diary/, make the .qm files
    python -m tests.support.translations --tidy     the same, and drop what the code no longer says
    python -m tests.support.translations --check    change nothing; say what is out of step

Translate in the .ts files in between, and commit the .ts and .qm files together.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import PySide6

from diary.domain.language import Language
from diary.ui.i18n import locale_of

ROOT: Final = Path(__file__).resolve().parents[2]
CATALOGUES: Final = ROOT / "resources" / "translations"

_TOOLS: Final = Path(PySide6.__file__).parent
_SECONDS_TO_WAIT: Final = 120


def main(arguments: list[str]) -> int:
    """Update or check; 0 when all is well."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.translations")
    parser.add_argument("--check", action="store_true", help="change nothing; fail when something is out of step")
    parser.add_argument("--tidy", action="store_true", help="drop texts that the code no longer says")
    choice = parser.parse_args(arguments)
    if not choice.check:
        for language in Language:
            read_texts(CATALOGUES, language, tidy=choice.tidy)
            make_catalogue(CATALOGUES, language)
    complaints = [complaint for language in Language for complaint in complaints_about(language)]
    print("\n".join(complaints) or "The catalogues are complete.")
    return 1 if complaints and choice.check else 0


def complaints_about(language: Language) -> Iterator[str]:
    """What is out of step in one language, one line each."""
    committed = source_file(CATALOGUES, language)
    yield from unfinished_texts(committed)
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        shutil.copy(committed, fresh)
        make_catalogue(fresh, language)
        if catalogue_file(fresh, language).read_bytes() != catalogue_file(CATALOGUES, language).read_bytes():
            yield f"{catalogue_file(CATALOGUES, language).name}: not made from its .ts file"
        read_texts(fresh, language)
        if source_file(fresh, language).read_bytes() != committed.read_bytes():
            yield f"{committed.name}: not what the code says"


def unfinished_texts(file: Path) -> Iterator[str]:
    """The texts without a translation, and those that the code no longer says."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            state = translation.get("type") if translation is not None else "missing"
            if state is not None:
                yield f"{file.name}: {state}: {context.findtext('name')}: {message.findtext('source')}"


def read_texts(folder: Path, language: Language, *, tidy: bool = False) -> None:
    """Bring a .ts file in step with the code; without line numbers, so that only texts make it change."""
    options = ["-silent", "-locations", "none", "-sort-messages", "-disable-heuristic", "similartext"]
    options += ["-source-language", "en_GB", "-target-language", locale_of(language).name()]
    # lupdate hears only the macros it knows: ours is one of them by another name, with a type.
    options += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=phrase"]
    if tidy:
        options.append("-no-obsolete")
    if language is Language.ENGLISH:
        options.append("-pluralonly")
    code = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "diary").rglob("*.py"))
    _run("lupdate", *options, *code, "-ts", str(source_file(folder, language)))


def make_catalogue(folder: Path, language: Language) -> None:
    """Make the .qm file that the app reads."""
    source = source_file(folder, language)
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(catalogue_file(folder, language)))


def source_file(folder: Path, language: Language) -> Path:
    """The file that translators work in."""
    return folder / f"egel_{language.value}.ts"


def catalogue_file(folder: Path, language: Language) -> Path:
    """The file that the app reads."""
    return folder / f"egel_{language.value}.qm"


def _run(tool: str, *arguments: str) -> None:
    program = _TOOLS / (f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run(
        [program, *arguments],
        check=False,
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_SECONDS_TO_WAIT,
    )
    if done.returncode or done.stderr:
        sys.exit(f"{tool}: {done.stderr or done.stdout}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
