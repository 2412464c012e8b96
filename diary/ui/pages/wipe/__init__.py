"""Wiping the diary: what goes, what stays, a word to type, and five seconds to think better of it."""
