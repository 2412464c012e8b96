"""All proofs by name."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from tests.proof import flips, full_disk, kills, working_day
from tests.proof.proven import Depth, Proven

#: Each gives its lines, in a folder of its own that isn't there yet, with random numbers from a seed.
PROOFS: Final[Mapping[str, Callable[[Path, Depth, int], Iterator[Proven]]]] = MappingProxyType(
    {"kills": kills.proofs, "full_disk": full_disk.proofs, "flips": flips.proofs, "working_day": working_day.proofs}
)
