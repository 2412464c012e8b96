"""Egel: a private trust diary."""

__version__ = "0.1.0"
