"""What the client sees: windows, pages, widgets. No SQL, no files."""
