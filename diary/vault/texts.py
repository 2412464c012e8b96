"""Texts as they come out of the encrypted file."""


class Texts:
    """Turns bytes into texts, and notices where they may be the zeros that a damaged page is given out as."""

    def __init__(self) -> None:
        self._met_zeros = False

    def __call__(self, raw: bytes) -> str:
        """The text; the driver calls this for each."""
        if b"\0" in raw:
            self._met_zeros = True
        try:
            return raw.decode()
        except UnicodeDecodeError:
            # A character that began on a good page and went on on a bad one.
            self._met_zeros = True
            return raw.decode(errors="replace")

    def took_zeros(self) -> bool:
        """Whether a text since the last time had zeros in it; a client can type them, so that alone means nothing."""
        met, self._met_zeros = self._met_zeros, False
        return met
