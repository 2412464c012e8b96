"""What leaves the diary: built as a plain document tree from chosen fields only, then rendered."""
