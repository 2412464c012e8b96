"""What guards an open diary: it locks by itself, keeps pictures of it from being taken, and forgets what was copied."""
