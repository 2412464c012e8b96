"""A process that is busy until it is ended: `python -m tests.proof.busy ACTIVITY ROOM SEED`."""

import sys
from pathlib import Path
from random import Random

from tests.proof.activities.named import activity
from tests.proof.teller import Teller

if __name__ == "__main__":
    name, room, seed = sys.argv[1:]
    activity(name).act(Path(room), Teller(), Random(int(seed)))
