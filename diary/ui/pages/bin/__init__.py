"""The bin: what was thrown away, with the way back."""
