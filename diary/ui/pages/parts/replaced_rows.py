"""Rows of a card that are replaced as a whole."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget


class ReplacedRows(QVBoxLayout):
    """Rows that are replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[QWidget, ...] = ()
        self.setSpacing(0)

    def replace(self, rows: Sequence[QWidget]) -> None:
        """Show these instead of those before."""
        for row in self._rows:
            self.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = tuple(rows)
        for row in self._rows:
            self.addWidget(row)
