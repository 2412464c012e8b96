"""What a diary holds: frozen values and pure rules. No Qt, no SQL, no files."""
