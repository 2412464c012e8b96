"""Choosing where a file goes that leaves the diary."""
