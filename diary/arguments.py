"""The command line."""

import argparse
from pathlib import Path
from typing import Final, NamedTuple

from diary import __version__
from diary.domain.language import Language

_THEMES: Final = ("light", "dark", "high-contrast")
_SCALES: Final = (100, 125, 150, 200)


class Arguments(NamedTuple):
    """What was asked for. `locked_at`, `reopen` and `from_start` are used by Egel itself."""

    demo: bool = False
    diary: Path | None = None
    locked_at: str | None = None
    reopen: Path | None = None
    from_start: Path | None = None
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
    _refuse_half(parsed, parser)
    return parsed


def _refuse_half(parsed: Arguments, parser: argparse.ArgumentParser) -> None:
    """A made-up diary is written with all that it needs; one that is only shown takes nothing from outside."""
    if parsed.no_window and (parsed.diary is None or parsed.passphrase_fd is None):
        parser.error("--no-window needs --diary and --passphrase-fd")
    is_for_writing = (parsed.diary, parsed.contacts, parsed.passphrase_fd) != (None, None, None)
    if parsed.demo and is_for_writing and not parsed.no_window:
        parser.error("--diary, --contacts and --passphrase-fd of a demo go with --no-window")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="egel", description="A private trust diary.")
    parser.add_argument("--version", action="version", version=f"Egel {__version__}")
    parser.add_argument("--diary", type=_folder, metavar="DIR", help="the folder of the diary")
    parser.add_argument("--locked-at", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="demo")
    _add_demo(commands.add_parser("demo", help="open a made-up diary, write one, or render pictures of it"))
    return parser


def _add_demo(demo: argparse.ArgumentParser) -> None:
    # What both parsers know has no default in the second: it would undo what stood before "demo".
    demo.add_argument(
        "--diary",
        type=_folder,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="write the made-up diary to this folder, which must be new or empty",
    )
    demo.add_argument("--locked-at", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    demo.add_argument("--reopen", type=_folder, help=argparse.SUPPRESS)
    demo.add_argument("--from-start", type=_folder, help=argparse.SUPPRESS)
    demo.add_argument("--contacts", type=_count, metavar="N", help="this many contacts instead of the story")
    demo.add_argument("--passphrase-fd", type=_count, metavar="FD", help="read the passphrase from this descriptor")
    instead = demo.add_mutually_exclusive_group()
    instead.add_argument("--no-window", action="store_true", help="only write the diary")
    instead.add_argument("--pictures", type=_folder, metavar="DIR", help="render every screen and the summary here")
    demo.add_argument("--language", type=_language, default=Language.DUTCH, help="of the pictures: nl or en")
    demo.add_argument("--theme", choices=_THEMES, default="light", help="of the pictures")
    demo.add_argument("--scale", type=int, choices=_SCALES, default=100, help="text size of the pictures in per cent")


def _folder(text: str) -> Path:
    try:
        return Path(text).expanduser().absolute()
    except RuntimeError as error:
        raise argparse.ArgumentTypeError(f"there is no such home: {text}") from error


def _language(text: str) -> Language:
    try:
        return Language(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"nl or en, not {text}") from error


def _count(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"a number from 0 on, not {text}")
    return number
