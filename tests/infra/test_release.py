"""What is told about this version outside the code."""

import xml.etree.ElementTree as ET

from diary import __version__
from tests.support.bare_computer import ROOT


def test_the_software_centre_names_this_version():
    newest = ET.parse(ROOT / "resources/egel.metainfo.xml").find("releases/release")
    assert newest.get("version") == __version__


def test_the_changelog_begins_with_this_version():
    headings = [line for line in (ROOT / "CHANGELOG.md").read_text().splitlines() if line.startswith("## ")]
    assert headings[0].startswith(f"## {__version__}")
