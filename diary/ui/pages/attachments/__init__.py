"""What is attached to an entry, and adding to it."""
