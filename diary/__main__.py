"""`python -m diary`, and the console script `egel`."""

import sys


def run() -> int:
    """Start Egel with the arguments of the command line; gives the exit code."""
    if sys.argv[1:2] == ["--beside"]:
        from diary.media.aside_main import main as work_beside  # noqa: PLC0415 -- of a frozen app (`media/aside.py`)

        work_beside(sys.argv[2])
        return 0
    from diary.app import main  # noqa: PLC0415 -- so that `--version` and mistakes answer at once

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(run())
