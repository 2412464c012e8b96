"""A computer with almost nothing on it, for trying start.sh.

Its commands are small scripts that write down how they were called.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-uv.lock")
_TOOLS = ("sh", "cat", "chmod", "cmp", "cp", "dirname", "env", "grep", "mkdir", "printf", "rm", "sed", "tr")

# The Python that it puts into .venv tells what it was started with.
_UV = """
[ "$1" = venv ] || exit 0
mkdir -p .venv/bin
printf '#!/bin/sh\\necho started "$@"\\n' >.venv/bin/python
chmod +x .venv/bin/python
"""
_PYTHON = """
case "$*" in
  --version) echo Python {version} ;;
  '-c import sys;'*) exec {python} -c "import sys; sys.version_info = ({version_info}); $2" ;;
  '-m pip --version') ;;
  '-m pip install '*) mkdir -p .uv/bin && cp "${{0%/*}}/uv.to-fetch" .uv/bin/uv ;;
  *) exit 1 ;;
esac
"""
_DPKG_QUERY = """
shift 3
for package; do
  case " {lacking} " in *" $package "*) ;; *) echo "$package installed" ;; esac
done
"""


class BareComputer:
    """A copy of start.sh and the locks in `folder`, and a PATH that leads to nothing but the commands given."""

    def __init__(self, folder: Path) -> None:
        self.clone = folder / "clone"
        self._bin = folder / "bin"
        self._words = folder / "words"
        self._words.touch()
        for place in (self.clone, self._bin, folder / "home"):
            place.mkdir()
        for name in ("start.sh", *LOCKS):
            shutil.copy(ROOT / name, self.clone)
        for name in _TOOLS:
            tool = shutil.which(name)
            assert tool, name
            (self._bin / name).symlink_to(tool)
        self._environment = {"PATH": str(self._bin), "HOME": str(folder / "home")}
        self.has_python("3.11")
        self.has("uv", _UV)
        self.has("uname", "echo Linux")

    def has(self, name: str, script: str = "") -> None:
        """Give it the command `name`."""
        command = self._bin / name
        command.write_text(f'#!/bin/sh\necho "{name} $*" >>{self._words}\n{script}\n')
        command.chmod(0o755)

    def has_python(self, version: str) -> None:
        """Make its Python one of this version."""
        version_info = version.replace(".", ", ")
        self.has("python3", _PYTHON.format(python=sys.executable, version=version, version_info=version_info))

    def lacks_uv(self) -> None:
        """Take uv away; pip can fetch it."""
        (self._bin / "uv").rename(self._bin / "uv.to-fetch")

    def is_debian(self, *, user: int, lacking: str = "") -> None:
        """Make it a Debian with every package but these, used by the user with this number (0 is root)."""
        self.has("dpkg-query", _DPKG_QUERY.format(lacking=lacking))
        self.has("apt-get")
        self.has("id", f"echo {user}")

    def start(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run start.sh to its end."""
        return subprocess.run(
            ["sh", "start.sh", *words],
            cwd=self.clone,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def commands(self, name: str) -> list[str]:
        """How the command `name` was called, call by call, since the computer was made."""
        return [line for line in self._words.read_text().splitlines() if line.split()[0] == name]
