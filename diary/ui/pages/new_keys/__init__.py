"""Replacing all keys, for when somebody may know the passphrase."""
