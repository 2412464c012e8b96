"""One opening in a process of its own: prints the milliseconds from the passphrase accepted to the timeline painted."""

import sys
from pathlib import Path

from diary.domain.drafts import Form, Place
from diary.services.drafts import keep_draft
from tests.bench.open_app import open_app


def main(folder: Path) -> float:
    """Milliseconds."""
    with open_app(folder) as app:
        # A kept place leads back once; the next opening is measured there too.
        keep_draft(app.diary, Form.PLACE, Place("timeline"))
        return app.milliseconds


if __name__ == "__main__":
    sys.stdout.write(f"{main(Path(sys.argv[1]))}\n")
