"""`python -m diary`, and the console script `egel`."""

import sys


def run() -> int:
    """Start Egel with the arguments of the command line; gives the exit code."""
    from diary.app import main  # noqa: PLC0415 -- so that `--version` and mistakes answer at once

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(run())
