"""Backups: the list of them, the second place, and putting a day back."""
