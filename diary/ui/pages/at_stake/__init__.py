"""What is at stake for the client: the page, its form, and one thing."""
