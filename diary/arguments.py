"""The command line."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from diary import __version__
from diary.domain.language import Language

_THEMES: Final = ("light", "dark", "high-contrast")
_SCALES: Final = (100, 125, 150, 200)


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was asked for. `locked_at` and `reopen` are used by Egel itself when it locks."""

    demo: bool = False
    diary: Path | None = None
    locked_at: str | None = None
    reopen: Path | None = None
    contacts: int | None = None
    passphrase_fd: int | None = None
    no_window: bool = False
    pictures: Path | None = None
    language: Language = Language.DUTCH
    theme: str = "light"
    scale: int = 100


def parse(arguments: list[str]) -> Arguments:
    """Read the command line; a mistake ends the program with one sentence, as argparse does."""
    parser = _parser()
    given = parser.parse_args(arguments)
    values = {key: value for key, value in vars(given).items() if key != "command"}
    parsed = Arguments(demo=given.command == "demo", **values)
    if parsed.no_window and (parsed.diary is None or parsed.contacts is None or parsed.passphrase_fd is None):
        parser.error("--no-window goes with --diary, --contacts and --passphrase-fd")
    return parsed


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="egel", description="A private trust diary.")
    parser.add_argument("--version", action="version", version=f"Egel {__version__}")
    _add_window_arguments(parser, "the folder of the diary")
    commands = parser.add_subparsers(dest="command", metavar="demo")
    demo = commands.add_parser("demo", help="open a made-up diary, or render pictures of it")
    _add_window_arguments(demo, "write the made-up diary to this folder, which must be new or empty")
    demo.add_argument("--reopen", type=Path, help=argparse.SUPPRESS)
    demo.add_argument("--contacts", type=_count, metavar="N", help="this many contacts instead of the story")
    demo.add_argument("--passphrase-fd", type=int, metavar="FD", help="read the passphrase from this file descriptor")
    demo.add_argument("--no-window", action="store_true", help="only write the diary")
    demo.add_argument("--pictures", type=Path, metavar="DIR", help="render every screen and the summary to this folder")
    demo.add_argument("--language", type=Language, choices=list(Language), default=Language.DUTCH)
    demo.add_argument("--theme", choices=_THEMES, default="light")
    demo.add_argument("--scale", type=int, choices=_SCALES, default=100, help="text size in per cent")
    return parser


def _add_window_arguments(parser: argparse.ArgumentParser, folder_help: str) -> None:
    parser.add_argument("--diary", type=Path, metavar="DIR", default=None, help=folder_help)
    parser.add_argument("--locked-at", help=argparse.SUPPRESS)


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("a number from 0 on")
    return number
